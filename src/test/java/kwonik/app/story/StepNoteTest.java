package kwonik.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import javafx.scene.control.TextArea;
import kwonik.app.session.Preferences;
import kwonik.app.settings.Settings;
import kwonik.model.Localized;
import kwonik.paint.FxToolkit;
import org.junit.jupiter.api.Test;

class StepNoteTest {
    private static final Localized NOTE = Localized.of(Map.of("en", "Ask the class.", "fr", "Demandez."));

    private final StepNote note =
            FxToolkit.call(() -> new StepNote(new Preferences(Settings.FIRST.withLanguage("fr")), () -> {}, () -> {}));
    private final TextArea text = (TextArea) note.getChildren().getLast();

    private Localized written(Localized shown, String words) {
        return FxToolkit.call(() -> {
            note.show(shown);
            text.setText(words);
            return note.written(shown);
        });
    }

    @Test
    void whatIsWrittenIsInTheLanguageOfTheMoment() {
        Localized written = written(NOTE, "Interrogez la classe.");
        assertEquals("Interrogez la classe.", written.in("fr"));
        assertEquals("Ask the class.", written.in("en"));
    }

    @Test
    void itsOwnWordsChangeNothing() {
        assertSame(NOTE, written(NOTE, "Demandez."));
    }

    @Test
    void whereItHasNoWordsYetTheEnglishOnesAreHintedAt() {
        FxToolkit.call(() -> {
            note.show(Localized.of("Ask the class."));
            return note;
        });
        assertEquals("", text.getText());
        assertEquals("Ask the class.", text.getPromptText());
    }
}
