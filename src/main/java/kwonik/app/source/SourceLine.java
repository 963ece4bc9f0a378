package kwonik.app.source;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.field.FieldProblem;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// One line that says something of a source; what was guessed for it is marked as a guess until somebody confirms or
/// changes it.
final class SourceLine extends VBox {
    private final Words words;
    private final TextField input = new TextField();
    private final FieldProblem problem = new FieldProblem(input);
    private final HBox mark = new HBox();
    private String guessed = "";

    /// @param key of its name
    SourceLine(Words words, String id, String key) {
        this.words = words;
        Label name = new Label(words.say(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(name.getText());
        getStyleClass().add("field");
        mark.getStyleClass().add("field-problem");
        mark.managedProperty().bind(mark.visibleProperty());
        mark.setVisible(false);
        input.textProperty().subscribe((_, now) -> {
            problem.clear();
            if (!now.equals(guessed)) {
                confirm();
            }
        });
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
        if (value.isEmpty() || !input.getText().isEmpty()) {
            return;
        }
        guessed = value;
        input.setText(value);
        Label why = new Label(words.say("app.source.guess", from));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button right = new Button(words.say("app.source.guess.right"), Icon.DONE.draw());
        right.getStyleClass().add("quiet");
        right.setId(input.getId() + "-right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setOnAction(_ -> {
            input.requestFocus();
            confirm();
        });
        mark.getChildren().setAll(Icon.UNKNOWN.draw(), why, right);
        mark.setVisible(true);
        input.setAccessibleHelp(why.getText());
    }

    /// Whether what stands there was only guessed.
    boolean isGuess() {
        return mark.isVisible();
    }

    private void confirm() {
        mark.setVisible(false);
        input.setAccessibleHelp(null);
    }
}
