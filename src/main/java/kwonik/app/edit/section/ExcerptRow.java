package kwonik.app.edit.section;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kwonik.app.controls.Quotation;
import kwonik.app.field.ChoiceField;
import kwonik.app.session.Preferences;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A quotation of an event: its words are those of the source and only read here; how it relates to the event is
/// chosen, unless it answers a question.
final class ExcerptRow extends ItemRow<Excerpt> {
    private static final List<Excerpt.Role> ROLES =
            List.of(Excerpt.Role.DIRECT, Excerpt.Role.THEME, Excerpt.Role.CONTRAST);

    private final Preferences preferences;
    private final Label byline = label("item-byline");
    private final Label quote = label("item-quote");
    private final ChoiceField<Excerpt.Role> role = new ChoiceField<>();
    private @Nullable Excerpt value;

    /// @param left makes edits of what is chosen
    ExcerptRow(Preferences preferences, Runnable left) {
        this.preferences = preferences;
        role.onChosen(left);
        role.input().getStyleClass().add("excerpt-role");
        role.managedProperty().bind(role.visibleProperty());
        setHead(byline);
        setBody(List.of(quote, role));
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    void names(Words words) {
        role.name(words.say("app.edit.excerpt.role"));
        role.offer(ROLES, each -> words.say("app.edit.excerpt.role." + each.code()));
    }

    @Override
    void placed(String which) {
        role.input()
                .setAccessibleText(preferences
                        .words()
                        .say("app.a11y.which", preferences.words().say("app.edit.excerpt.role"), which));
    }

    @Override
    String summary() {
        return byline.getText();
    }

    @Override
    void fill(Excerpt next, Shown shown) {
        refill(next, shown);
    }

    @Override
    void refill(Excerpt next, Shown shown) {
        value = next;
        Words words = preferences.words();
        Source source = shown.chronicle().source(next.sourceId()).orElseThrow();
        Quotation quotation = new Quotation(next, source, words);
        byline.setText(quotation.attribution());
        quote.setText(quotation.onThePage());
        boolean answers = next.role() == Excerpt.Role.CLAIM;
        role.setVisible(!answers);
        // what answers a question relates to the event by that alone, and nobody chooses how
        role.show(answers ? null : next.role());
    }

    @Override
    Excerpt written() {
        Excerpt now = Objects.requireNonNull(value);
        Excerpt.Role chosen = role.value();
        return chosen == null || chosen == now.role() || now.role() == Excerpt.Role.CLAIM
                ? now
                : new Excerpt(now.sourceId(), chosen, now.exact(), now.prefix(), now.suffix(), now.start(), now.end());
    }

    @Override
    boolean isWhole() {
        return true;
    }

    @Override
    Node first() {
        return role.isVisible() ? role.input() : remove();
    }
}
