package kwonik.app.edit.section;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.Disclosure;
import kwonik.app.field.LocalizedField;
import kwonik.app.session.Preferences;
import kwonik.model.Claim;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.words.Words;

/// A question on which sources are compared: its words, how the answers stand to each other, and the answers, which
/// are added from the articles.
final class ClaimRow extends ItemRow<Claim> {
    /// A question that is not asked yet.
    static final Claim BLANK = new Claim(Localized.NONE, Claim.Relation.AGREE, Localized.NONE, List.of());

    private final Preferences preferences;
    private final Disclosure head = new Disclosure();
    private final LocalizedField question = LocalizedField.area(1);
    private final ChoiceField<Claim.Relation> relation = new ChoiceField<>();
    private final LocalizedField note = LocalizedField.area(1);
    private final Label heading = new Label();
    private final Label unanswered = new Label();
    private final ItemList<Excerpt> answers;
    private String tag = "en";

    /// @param left makes edits of what is typed
    ClaimRow(Preferences preferences, Runnable left) {
        this.preferences = preferences;
        this.answers = new ItemList<>(() -> new ExcerptRow(preferences, left), question.input(), left);
        question.input().getStyleClass().add("claim-question");
        relation.input().getStyleClass().add("claim-relation");
        note.input().getStyleClass().add("claim-note");
        Stream.of(question, note).forEach(each -> each.onLeft(left));
        question.input().textProperty().subscribe((_, _) -> check());
        relation.onChosen(left);
        heading.getStyleClass().add("field-name");
        unanswered.getStyleClass().add("form-note");
        unanswered.setWrapText(true);
        unanswered.setMinHeight(Region.USE_PREF_SIZE);
        unanswered.managedProperty().bind(unanswered.visibleProperty());
        unanswered.visibleProperty().bind(answers.visibleProperty().not());
        VBox fields = new VBox(question, relation, note, heading, unanswered, answers);
        fields.getStyleClass().add("item-fields");
        fields.setMinHeight(Region.USE_PREF_SIZE);
        setHead(head);
        setBody(List.of(fields));
        head.of(fields);
    }

    @Override
    void names(Words words) {
        question.name(words, words.say("app.edit.claim.question"));
        relation.name(words.say("app.edit.claim.relation"));
        relation.offer(List.of(Claim.Relation.values()), each -> words.say("app.edit.claim.relation." + each.code()));
        note.name(words, words.say("app.edit.claim.note"));
        heading.setText(words.say("app.edit.claim.answers"));
        unanswered.setText(words.say("app.edit.claim.answers.none"));
        check();
    }

    @Override
    String summary() {
        Localized written = question.written();
        return written.isEmpty() ? preferences.words().say("app.edit.claim.untitled") : written.in(tag);
    }

    @Override
    void fill(Claim value, Shown shown) {
        tag = shown.tag();
        question.show(value.question(), tag);
        relation.show(value.relation());
        note.show(value.note(), tag);
        answers.fill(value.answers(), shown);
        names(shown.words());
        if (value.equals(BLANK)) {
            head.unfold();
        } else {
            head.fold();
        }
    }

    @Override
    void refill(Claim value, Shown shown) {
        tag = shown.tag();
        question.renew(value.question(), tag);
        relation.show(value.relation());
        note.renew(value.note(), tag);
        answers.refill(value.answers(), shown);
        check();
    }

    @Override
    Claim written() {
        Localized asked = question.written();
        return new Claim(
                // a question that is cleared stays as it was, and says so
                asked.isEmpty() ? question.shown() : asked,
                Objects.requireNonNullElse(relation.value(), Claim.Relation.AGREE),
                note.written(),
                answers.written());
    }

    @Override
    boolean isWhole() {
        return !question.written().isEmpty();
    }

    private void check() {
        head.setText(summary());
        if (isWhole()) {
            question.problem().clear();
        } else if (!question.shown().isEmpty()) {
            question.problem().say(preferences.words().say("app.edit.claim.question.wanted"));
        } else {
            question.problem().ask(preferences.words().say("app.edit.claim.question.wanted"));
        }
    }

    @Override
    Node first() {
        return isWhole() ? head : question.input();
    }

    @Override
    Node find(String name) {
        head.unfold();
        return name.equals("note") ? note.input() : question.input();
    }
}
