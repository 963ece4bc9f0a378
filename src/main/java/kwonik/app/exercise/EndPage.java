package kwonik.app.exercise;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.exercise.ask.QuestionNames;
import kwonik.app.exercise.ask.StandingSign;
import kwonik.app.exercise.kept.Figures;
import kwonik.app.exercise.kept.Figures.Course;
import kwonik.exercise.Answer;
import kwonik.exercise.Feedback;
import kwonik.exercise.Question;
import kwonik.exercise.Sitting;
import kwonik.exercise.Standing;
import kwonik.words.Words;

/// The end of an exercise: two figures, before and after looking at the evidence, and how each answer stands.
final class EndPage extends BorderPane {
    private final Words words;
    private final Button first;

    /// Where one goes from here.
    ///
    /// @param question back to a question
    /// @param again the same from the beginning
    /// @param another the same kind with another seed
    /// @param all to the choice of exercises
    record Ways(IntConsumer question, Runnable again, Runnable another, Runnable all) {}

    EndPage(Sitting sitting, Words words, Ways ways) {
        this.words = words;
        setId("exercise-end");
        VBox page = new VBox();
        page.getStyleClass().add("exercise-page");
        page.getChildren().addAll(figures(sitting));
        for (int i = 0; i < sitting.courses().size(); i++) {
            page.getChildren().add(row(sitting, i, ways));
        }
        setCenter(new PageScroll(page).turnedIn(this));
        first = button("exercise-another", "exercise.window.another", ways.another);
        first.setDefaultButton(true);
        FlowPane foot = new FlowPane(
                first,
                button("exercise-again", "exercise.window.again", ways.again),
                button("exercise-all", "exercise.window.all", ways.all));
        foot.getStyleClass().addAll("buttons", "exercise-foot");
        setBottom(foot);
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    void begin() {
        first.requestFocus();
    }

    /// One figure where no evidence was looked at, and else two.
    private List<Node> figures(Sitting sitting) {
        Course course = Figures.of(sitting).course();
        HBox figures = new HBox();
        figures.getStyleClass().add("exercise-figures");
        String counted = words.say("exercise.window.figures");
        if (course == Course.NO_EVIDENCE) {
            figures.getChildren().add(figure("exercise-after", "exercise.window.without", score(sitting.after())));
        } else {
            figures.getChildren()
                    .addAll(
                            course == Course.BOTH
                                    ? figure("exercise-before", "exercise.window.before", score(sitting.before()))
                                    : figure("exercise-before", "exercise.window.before.nothing", "–"),
                            figure("exercise-after", "exercise.window.after", score(sitting.after())));
            counted += " " + words.say("exercise.window.figures.first");
        }
        return List.of(figures, new WrappedText("fine", counted));
    }

    private String score(Sitting.Score score) {
        return words.say("exercise.window.score", score.accepted(), score.of());
    }

    private VBox figure(String id, String key, String score) {
        Label number = new Label(score);
        number.getStyleClass().add("exercise-figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(words.say(key));
        name.setWrapText(true);
        VBox box = new VBox(number, name);
        box.setId(id);
        box.setAccessibleText(name.getText() + ": " + number.getText());
        return box;
    }

    private HBox row(Sitting sitting, int i, Ways ways) {
        Question question = sitting.exercise().questions().get(i);
        Answer last = sitting.courses().get(i).last();
        Feedback feedback = sitting.feedback(i);
        VBox lines = new VBox(
                new WrappedText("body", WrappedText.run(question.asked().in(words), "strong")),
                new WrappedText(
                        "body",
                        words.say(
                                "exercise.window.yours",
                                last == null
                                        ? words.say("exercise.nothing")
                                        : question.said(last).in(words))));
        new QuestionNames(words)
                .event(question)
                .ifPresent(event -> lines.getChildren().addFirst(new WrappedText("fine", event)));
        if (feedback == null || feedback.standing() != Standing.STANDS) {
            lines.getChildren()
                    .add(new WrappedText(
                            "body",
                            words.say(
                                    "exercise.window.key",
                                    question.keys().stream()
                                            .map(key -> question.said(key).in(words))
                                            .collect(Collectors.joining(" · ")))));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        StandingSign sign = new StandingSign(feedback == null ? Standing.NOT_YET : feedback.standing(), words);
        Button back = new Button(words.say("exercise.window.return"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.getStyleClass().add("quiet");
        back.setAccessibleText(words.say("exercise.window.return.to", i + 1));
        back.setOnAction(_ -> ways.question.accept(i));
        HBox row = new HBox(sign, lines, back);
        row.getStyleClass().add("exercise-row");
        return row;
    }
}
