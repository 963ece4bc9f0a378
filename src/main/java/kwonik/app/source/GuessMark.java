package kwonik.app.source;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.app.controls.Icon;
import kwonik.words.Words;

/// Says in words that what stands in a field was only guessed, until somebody confirms or changes it.
final class GuessMark extends HBox {
    private final Words words;
    private final TextField input;
    private final Label why = new Label();
    private String guessed = "";
    private String name = "";

    GuessMark(TextField input, Words words) {
        this.words = words;
        this.input = input;
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
            end();
        });
        getStyleClass().add("field-problem");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(Icon.UNKNOWN.draw(), why, right);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        input.textProperty().subscribe((_, now) -> {
            if (isVisible() && !now.equals(guessed)) {
                end();
            }
        });
    }

    /// Marks what stands in the field by now.
    ///
    /// @param from where it comes from, in words
    void begin(String from) {
        guessed = input.getText();
        name = String.valueOf(input.getAccessibleText());
        why.setText(words.say("app.source.guess", from));
        // not its help, which a problem of the field takes
        input.setAccessibleText(words.say("app.source.guess.heard", name, why.getText()));
        setVisible(true);
    }

    private void end() {
        setVisible(false);
        input.setAccessibleText(name);
    }
}
