package kwonik.app.field;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.words.PlainText;

/// A text that is the same in every language, such as a web address or a name.
public final class PlainField extends VBox {
    private final Label name = new Label();
    private final TextInputControl input;
    private final FieldProblem problem;
    private String shown = "";

    private PlainField(TextInputControl input) {
        this.input = input;
        this.problem = new FieldProblem(input);
        getStyleClass().add("field");
        name.getStyleClass().add("field-name");
        name.setLabelFor(input);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(name, input, problem);
    }

    /// A text of one line.
    public static PlainField line() {
        return new PlainField(new TextField());
    }

    /// A text that may need several lines, and has no paragraphs.
    public static PlainField area() {
        return new PlainField(new GrowingArea(1));
    }

    /// What one types into.
    public TextInputControl input() {
        return input;
    }

    /// What is wrong with what is typed; nothing at first.
    public FieldProblem problem() {
        return problem;
    }

    public void name(String label) {
        name.setText(label);
        input.setAccessibleText(label);
    }

    /// Shows a text; what was typed and not taken over is gone.
    public void show(String text) {
        shown = text;
        if (!written().equals(PlainText.line(text))) {
            input.setText(text);
        }
    }

    /// Shows what has become of the text; what is being typed stays where that is as it was.
    public void renew(String text) {
        if (!text.equals(shown)) {
            show(text);
        }
    }

    /// The text as it is typed now, made plain.
    public String written() {
        String typed = PlainText.line(input.getText());
        return typed.equals(PlainText.line(shown)) ? shown : typed;
    }

    /// The text that is shown, without what is typed.
    public String shown() {
        return shown;
    }

    /// Tells when the keyboard goes elsewhere, or Enter is pressed in a single line.
    public void onLeft(Runnable left) {
        input.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                left.run();
            }
        });
        if (input instanceof TextField field) {
            field.setOnAction(_ -> left.run());
        }
    }
}
