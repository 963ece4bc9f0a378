package kwonik.app.quote;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import kwonik.app.article.ArticleView;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.PlainField;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.document.EventEdits;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;

/// The card that lets a passage answer a question on which the sources of an event are compared.
final class AnswerCard extends Card {
    private final EventChoice events;
    /// By the place of a question among those of the event; the place behind them is a question that is asked anew.
    private final ChoiceField<Integer> question = new ChoiceField<>();

    private final PlainField fresh = PlainField.line();
    private final ChoiceField<Claim.Relation> relation = new ChoiceField<>();

    AnswerCard(PassageMaking making, ArticleView view, Chosen chosen, Chronicle chronicle) {
        super(making, view, chosen, "app.quote.answer");
        setId("answer-card");
        Event selected = making.looking().selectedProperty().getValue();
        events = new EventChoice(chronicle.events(), chosen.when(), selected, words());
        question.name(words().say("app.quote.question"));
        fresh.name(words().say("app.quote.question.new"));
        relation.name(words().say("app.edit.claim.relation"));
        relation.offer(List.of(Claim.Relation.values()), each -> words().say("app.edit.claim.relation." + each.code()));
        relation.show(Claim.Relation.ADD);
        fill("app.quote.answer.save", events, question, fresh, relation);
        events.chosenProperty().subscribe(_ -> offerQuestions());
        question.onChosen(this::showFresh);
        events.field().setOnAction(_ -> question.input().requestFocus());
        if (fresh.input() instanceof TextField line) {
            line.setOnAction(_ -> save());
        }
    }

    private List<Claim> claims() {
        Event event = events.chosenProperty().get();
        return event == null ? List.of() : event.details().evidence().claims();
    }

    /// The questions of the event, and one that is asked anew.
    private void offerQuestions() {
        List<Claim> claims = claims();
        question.show(null);
        question.offer(
                IntStream.rangeClosed(0, claims.size()).boxed().toList(),
                at -> at >= claims.size()
                        ? words().say("app.quote.question.another")
                        : claims.get(at).question().in(words().tag()));
        question.show(0);
        showFresh();
    }

    /// The place of the question among those of the event.
    private int asked() {
        Integer at = question.value();
        return at == null ? claims().size() : at;
    }

    private boolean isFresh() {
        return asked() >= claims().size();
    }

    private void showFresh() {
        for (var field : List.of(fresh, relation)) {
            field.setVisible(isFresh());
            field.setManaged(isFresh());
        }
    }

    @Override
    void begin() {
        events.field().requestFocus();
    }

    @Override
    void save() {
        Event event = events.chosenProperty().get();
        Claim.Relation how = relation.value();
        if (event == null || how == null) {
            complain("app.quote.event.missing");
            return;
        }
        if (isFresh() && fresh.written().isEmpty()) {
            complain("app.quote.question.missing");
            fresh.input().requestFocus();
            return;
        }
        if (fits()) {
            Excerpt answer = chosen.excerpt(Excerpt.Role.CLAIM);
            Localized asking = Localized.NONE.with(words().tag(), fresh.written());
            save(
                    isFresh()
                            ? EventEdits.addClaim(event.id(), new Claim(asking, how, Localized.NONE, List.of(answer)))
                            : EventEdits.answer(event.id(), asked(), answer),
                    making.last(),
                    event.title().in(words().tag()));
        }
    }
}
