package kwonik.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.Question.Answer;
import kwonik.exchange.table.TablePreview.Row;
import kwonik.model.Problem;
import kwonik.words.Words;

/// What a table does not tell for sure: each question with its answers, and what these make of a real row.
final class QuestionList {
    private final Words words;
    private final DateWords dates;
    private final Trial trial;
    private final IntConsumer lead;
    private final VBox list = new VBox();
    private final VBox notes = new VBox();

    /// @param lead shows a row by its line
    QuestionList(Words words, Trial trial, IntConsumer lead) {
        this.words = words;
        this.dates = new DateWords(words);
        this.trial = trial;
        this.lead = lead;
        list.setId("import-questions");
        list.getStyleClass().add("import-questions");
        notes.setId("import-notes");
        notes.getStyleClass().add("import-questions");
    }

    /// Those that are answered here.
    VBox node() {
        return list;
    }

    /// What was decided of where the table lies, and is answered in the line of controls.
    VBox notes() {
        return notes;
    }

    /// Leads to the first question that is answered here; returns false if there is none.
    boolean lead() {
        Node first = list.lookup(".radio-button");
        if (first != null) {
            first.requestFocus();
        }
        return first != null;
    }

    /// Asks what is open in an attempt; answers that were given stay chosen.
    void show(Attempt attempt) {
        List<Question> questions = attempt.guess().questions();
        list.getChildren().clear();
        notes.getChildren().clear();
        for (Question question : questions) {
            VBox into = isInBar(question) ? notes : list;
            into.getChildren().add(entry(question, attempt));
        }
        for (VBox each : List.of(list, notes)) {
            each.setVisible(!each.getChildren().isEmpty());
            each.setManaged(each.isVisible());
        }
    }

    private VBox entry(Question question, Attempt attempt) {
        WrappedText asked = new WrappedText("body", said(question.key(), question.args()));
        VBox entry = new VBox(asked);
        entry.getStyleClass().addAll("problem", question.about().isPressing() ? "error" : "warning");
        row(question, attempt)
                .ifPresent(row -> entry.getChildren()
                        .add(new WrappedText(
                                        "fine", words.say("importing.example", String.valueOf(row.line()), row.title()))
                                .leading(words.say("importing.lead"), () -> lead.accept(row.line()))));
        if (!isInBar(question)) {
            FlowPane answers = new FlowPane();
            answers.getStyleClass().add("import-answers");
            ToggleGroup group = new ToggleGroup();
            String given = trial.answer(question);
            for (Answer answer : question.answers()) {
                answers.getChildren().add(choice(question, answer, group, asked.text()));
            }
            for (int i = 0; i < question.answers().size(); i++) {
                boolean chosen = given.isEmpty()
                        ? i == 0
                        : question.answers().get(i).key().equals(given);
                if (chosen && group.getSelectedToggle() == null) {
                    group.getToggles().get(i).setSelected(true);
                }
            }
            group.selectedToggleProperty().subscribe((old, now) -> {
                if (old != null && now != null) {
                    trial.answer(
                            question, question.answers().get(group.getToggles().indexOf(now)));
                }
            });
            entry.getChildren().add(answers);
        }
        return entry;
    }

    /// Whether it is answered in the line of controls above the questions.
    private static boolean isInBar(Question question) {
        return switch (question.about()) {
            case WORKSHEET, ENCODING, DELIMITER, DIRECTION, HEADER -> true;
            default -> false;
        };
    }

    private RadioButton choice(Question question, Answer answer, ToggleGroup group, String asked) {
        String name = said(answer.key(), answer.args());
        When example = answer.example();
        RadioButton button = new RadioButton(
                example == null ? name : words.say("importing.reading", name, text(question), dates.full(example)));
        button.setMnemonicParsing(false);
        button.setId("import-answer-" + answer.key().replace('.', '-'));
        button.setToggleGroup(group);
        button.setAccessibleText(asked + " " + button.getText());
        return button;
    }

    /// The text of which an example is made.
    private static String text(Question question) {
        return switch (question.about()) {
            case DAYS_AS_YEARS -> question.args().getLast();
            default -> question.args().getFirst();
        };
    }

    private static Optional<Row> row(Question question, Attempt attempt) {
        return attempt.preview().first().stream()
                .filter(row -> question.line() > 0 && row.line() == question.line())
                .filter(row -> !row.title().isEmpty())
                .findFirst();
    }

    private String said(String key, List<String> args) {
        return new Problem(Problem.Severity.WARNING, "", 0, "", key, args).what(words);
    }
}
