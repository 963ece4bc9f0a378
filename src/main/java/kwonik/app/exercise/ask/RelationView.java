package kwonik.app.exercise.ask;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.exercise.Answer;
import kwonik.exercise.Feedback;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.Standing;
import kwonik.model.Claim;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Two answers side by side, and how they stand to each other; who reads them otherwise than the curator may give a
/// reason.
final class RelationView extends QuestionView {
    private final AnswerRadios<Claim.Relation> relations;
    private final TextField reason = new TextField();
    private final VBox reasoning;

    RelationView(RelationQuestion question, Words words) {
        setId("exercise-same");
        GridPane pair = new GridPane();
        pair.getStyleClass().add("exercise-pair");
        List<Source> sources = List.of(question.first(), question.second());
        for (int i = 0; i < sources.size(); i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            pair.getColumnConstraints().add(half);
            VBox side = new VBox(
                    new SourceHead(sources.get(i), new QuestionNames(words).source(sources.get(i), sources), words));
            side.getStyleClass().add("exercise-side");
            for (Excerpt answer : question.answersOf(sources.get(i))) {
                side.getChildren().add(new WrappedText("answer", words.say("app.quoted", answer.shown())));
            }
            pair.add(side, i, 0);
        }
        relations = new AnswerRadios<>("exercise-relation", words.say("exercise.window.relation"), this::changed);
        for (Claim.Relation relation : Claim.Relation.values()) {
            relations.with(relation, RelationQuestion.relationName(relation).in(words));
        }
        Label name = new Label(words.say("exercise.window.reason"));
        name.getStyleClass().add("section");
        name.setWrapText(true);
        name.setLabelFor(reason);
        reason.setId("exercise-reason");
        reason.setAccessibleText(name.getText());
        reason.textProperty().subscribe((_, _) -> changed());
        reasoning = new VBox(name, reason);
        reasoning.getStyleClass().add("exercise-choices");
        reasoning.setVisible(false);
        reasoning.managedProperty().bind(reasoning.visibleProperty());
        getChildren().addAll(pair, relations, reasoning);
    }

    @Override
    public @Nullable Answer given() {
        Claim.Relation relation = relations.chosen();
        return relation == null ? null : new Answer.Reading(relation, reason.getText());
    }

    @Override
    public String wanted() {
        return "exercise.window.wanted.choice";
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Reading reading) {
            relations.choose(reading.relation());
            reason.setText(reading.reason());
        }
    }

    @Override
    public void begin() {
        relations.begin();
    }

    @Override
    public List<Node> answered() {
        return reasoning.isVisible() ? List.of(relations, reasoning) : List.of(relations);
    }

    /// A reason is only asked for where one reads otherwise.
    @Override
    public void told(@Nullable Feedback feedback) {
        if (feedback != null) {
            reasoning.setVisible(feedback.standing() != Standing.STANDS);
        }
    }
}
