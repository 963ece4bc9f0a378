package kwonik.app.field;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.model.Localized;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// A text of the chronicle, written in one language at a time; where that has no words yet, the English ones stand
/// there in grey.
public final class LocalizedField extends VBox {
    private final Label name = new Label();
    private final TextInputControl input;
    private final FieldProblem problem;
    private Localized shown = Localized.NONE;
    private String tag = "en";

    private LocalizedField(TextInputControl input) {
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
    public static LocalizedField line() {
        return new LocalizedField(new TextField());
    }

    /// A text of several lines or paragraphs; the field grows with it.
    ///
    /// @param rows that it has at least
    public static LocalizedField area(int rows) {
        return new LocalizedField(new GrowingArea(rows));
    }

    /// What one types into.
    public TextInputControl input() {
        return input;
    }

    /// What is wrong with what is typed; nothing at first.
    public FieldProblem problem() {
        return problem;
    }

    /// Names the field, in the language of the window.
    ///
    /// @param label what the text is, such as “Title”
    public void name(Words words, String label) {
        name.setText(label);
        input.setAccessibleText(words.say("app.field.in", label, words.say("app.language." + tag)));
    }

    /// Shows a text in a language; what was typed and not taken over is gone.
    public void show(Localized text, String language) {
        shown = text;
        tag = language;
        String own = said();
        // a field that says the same keeps its caret, and the space that comes before the next word
        if (!plain(input.getText()).equals(plain(own))) {
            input.setText(own);
        }
        input.setPromptText(shown.has(tag) ? "" : shown.in("en"));
    }

    /// Shows what has become of the text; what is being typed stays where that is as it was.
    public void renew(Localized text, String language) {
        if (!text.equals(shown) || !language.equals(tag)) {
            show(text, language);
        }
    }

    /// The text that is shown, with what is typed now; the very same if nothing was changed.
    public Localized written() {
        String typed = typed();
        return typed.equals(plain(said())) ? shown : shown.with(tag, typed);
    }

    /// The text that is shown, without what is typed.
    public Localized shown() {
        return shown;
    }

    /// What is typed in the language of the moment, made plain; empty where it says nothing.
    public String typed() {
        return plain(input.getText());
    }

    /// Whether anything is typed that the text does not say yet.
    public boolean isChanged() {
        return !typed().equals(plain(said()));
    }

    /// The language that is written in.
    public String tag() {
        return tag;
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

    private String said() {
        return shown.has(tag) ? shown.in(tag) : "";
    }

    private String plain(String text) {
        return input instanceof TextField ? PlainText.line(text) : PlainText.paragraphs(text);
    }
}
