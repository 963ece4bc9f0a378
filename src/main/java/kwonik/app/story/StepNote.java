package kwonik.app.story;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.TabLeads;
import kwonik.app.session.Preferences;
import kwonik.model.Localized;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// The note of a step, written in the language of the moment; where it has no words yet, the English ones are hinted
/// at.
final class StepNote extends VBox {
    private static final int ROWS = 3;

    private final Preferences preferences;
    private final Label name = new Label();
    private final TextArea text = new TextArea();
    /// The language that the note is being written in.
    private String tag = "";

    /// @param left called when the keyboard goes elsewhere
    /// @param typed called when the text changes
    StepNote(Preferences preferences, Runnable left, Runnable typed) {
        this.preferences = preferences;
        getStyleClass().add("note");
        text.setId("step-note");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setMinHeight(Region.USE_PREF_SIZE);
        TabLeads.from(text);
        text.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                left.run();
            }
        });
        text.textProperty().subscribe((_, _) -> typed.run());
        name.setLabelFor(text);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(name, text);
    }

    void updateTexts() {
        Words words = preferences.words();
        name.setText(words.say("app.stories.note", words.say("app.language." + words.tag())));
    }

    void show(Localized note) {
        tag = preferences.words().tag();
        String wanted = said(note);
        // a field that says the same keeps its caret, and the space that comes before the next word
        if (!PlainText.paragraphs(text.getText()).equals(wanted.strip())) {
            text.setText(wanted);
        }
        text.setPromptText(text.getText().isEmpty() ? note.in("en") : "");
    }

    /// A note with the words that are written now; the same if they are its own.
    Localized written(Localized note) {
        String words = PlainText.paragraphs(text.getText());
        return words.equals(said(note).strip()) ? note : note.with(tag, words);
    }

    private String said(Localized note) {
        return note.has(tag) ? note.in(tag) : "";
    }
}
