package kwonik.app.quote;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import kwonik.app.article.ArticleView;
import kwonik.app.controls.Named;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The card that lets a passage answer a question on which the sources of an event are compared.
final class AnswerCard extends Card {
    private final PassageMaking making;
    private final ArticleView view;
    private final Chosen chosen;
    private final EventChoice events;
    private final ComboBox<@Nullable Integer> question = new ComboBox<>();
    private final TextField fresh = new TextField();
    private final ComboBox<Claim.Relation> relation = new ComboBox<>();
    private final Label problem = new Label();

    AnswerCard(PassageMaking making, ArticleView view, Chosen chosen, Chronicle chronicle) {
        super(making, view, chosen, "app.quote.answer");
        this.making = making;
        this.view = view;
        this.chosen = chosen;
        setId("answer-card");
        Words words = making.words();
        Event selected = making.looking().selectedProperty().getValue();
        this.events = new EventChoice(chronicle.events(), chosen.when(), selected, words);
        question.setId("answer-card-question");
        question.setMaxWidth(Double.MAX_VALUE);
        question.setAccessibleText(words.say("app.quote.question"));
        question.setConverter(new Named<>(this::name));
        fresh.setId("answer-card-new");
        fresh.setPromptText(words.say("app.quote.question.new"));
        fresh.setAccessibleText(words.say("app.quote.question.new"));
        relation.setId("answer-card-relation");
        relation.getItems().setAll(Claim.Relation.values());
        relation.setConverter(new Named<>(one -> words.say("app.quote.relation." + one.code())));
        relation.setValue(Claim.Relation.ADD);
        relation.setMaxWidth(Double.MAX_VALUE);
        relation.setAccessibleText(words.say("app.quote.relation"));
        problem.getStyleClass().add("field-problem");
        problem.setManaged(false);
        wrap(problem);
        page.getChildren().addAll(events, question, fresh, relation, problem, buttons("app.quote.answer.save"));
        events.chosenProperty().subscribe(this::fillQuestions);
        question.valueProperty().subscribe(this::showFresh);
        fresh.setOnAction(_ -> save());
        events.field().setOnAction(_ -> question.requestFocus());
    }

    /// The questions of the event, and one that is asked anew.
    private void fillQuestions() {
        Event event = events.chosenProperty().get();
        int count = event == null ? 0 : event.details().evidence().claims().size();
        List<@Nullable Integer> all = new ArrayList<>();
        for (int at = 0; at <= count; at++) {
            all.add(at);
        }
        question.getItems().setAll(all);
        question.setValue(0);
        showFresh();
    }

    private String name(@Nullable Integer at) {
        Event event = events.chosenProperty().get();
        List<Claim> claims =
                event == null ? List.of() : event.details().evidence().claims();
        Words words = making.words();
        return at == null || at >= claims.size()
                ? words.say("app.quote.question.another")
                : claims.get(at).question().in(words.tag());
    }

    private boolean isFresh() {
        Event event = events.chosenProperty().get();
        Integer at = question.getValue();
        return event == null
                || at == null
                || at >= event.details().evidence().claims().size();
    }

    private void showFresh() {
        for (var node : List.of(fresh, relation)) {
            node.setVisible(isFresh());
            node.setManaged(isFresh());
        }
    }

    @Override
    void begin() {
        fillQuestions();
        events.field().requestFocus();
    }

    @Override
    void save() {
        Event event = events.chosenProperty().get();
        String asked = PlainText.line(fresh.getText());
        Integer at = question.getValue();
        if (event == null || isTooLong(chosen) || (isFresh() && asked.isEmpty())) {
            problem.setText(making.words()
                    .say(
                            event == null
                                    ? "app.quote.event.missing"
                                    : isTooLong(chosen) ? "app.quote.words.long" : "app.quote.question.missing"));
            problem.setManaged(true);
            if (event != null && isFresh()) {
                fresh.requestFocus();
            }
            return;
        }
        Excerpt answer = chosen.excerpt(Excerpt.Role.CLAIM);
        Edit edit = isFresh() || at == null
                ? EventEdits.claims(event.id(), with(event, asked, answer))
                : EventEdits.answer(event.id(), at, answer);
        making.save(
                view,
                chosen,
                edit,
                making.last(),
                event.title().in(making.words().tag()));
    }

    private List<Claim> with(Event event, String asked, Excerpt answer) {
        List<Claim> claims = new ArrayList<>(event.details().evidence().claims());
        claims.add(new Claim(
                Localized.NONE.with(making.words().tag(), asked),
                relation.getValue(),
                Localized.NONE,
                List.of(answer)));
        return claims;
    }
}
