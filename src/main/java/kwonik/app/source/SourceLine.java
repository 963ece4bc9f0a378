package kwonik.app.source;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kwonik.app.field.FieldProblem;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// One line that says something of a source; what was guessed for it is marked as a guess until somebody confirms or
/// changes it.
final class SourceLine extends VBox {
    private final TextField input = new TextField();
    private final FieldProblem problem = new FieldProblem(input);
    private final GuessMark mark;

    /// @param key of its name
    SourceLine(Words words, String id, String key) {
        Label name = new Label(words.say(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(name.getText());
        getStyleClass().add("field");
        input.textProperty().subscribe((_, _) -> problem.clear());
        mark = new GuessMark(input, words);
        getChildren().addAll(name, input, problem, mark);
    }

    TextField input() {
        return input;
    }

    FieldProblem problem() {
        return problem;
    }

    /// What stands there, made plain.
    String written() {
        return PlainText.line(input.getText());
    }

    /// Fills the line with a guess, unless somebody has written there or there is none.
    ///
    /// @param from where the guess comes from, in words
    void guess(String value, String from) {
        if (mark.isVisible()) {
            input.clear();
        }
        if (value.isEmpty() || !input.getText().isEmpty()) {
            return;
        }
        input.setText(value);
        mark.begin(from);
    }
}
