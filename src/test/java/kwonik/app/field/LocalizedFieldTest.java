package kwonik.app.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import kwonik.model.Localized;
import kwonik.paint.FxToolkit;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class LocalizedFieldTest {
    private static final Localized TEXT = Localized.of(Map.of("en", "The lamp goes dark", "fr", "La lampe s’éteint"));

    private final LocalizedField field = FxToolkit.call(LocalizedField::line);

    private void show(Localized text, String tag) {
        FxToolkit.call(() -> {
            field.show(text, tag);
            return field;
        });
    }

    private void type(String text) {
        FxToolkit.call(() -> {
            field.input().setText(text);
            return field;
        });
    }

    @Test
    void whereALanguageHasNoWordsTheEnglishOnesStandInGrey() {
        show(TEXT, "ht");
        assertEquals("", field.input().getText());
        assertEquals("The lamp goes dark", field.input().getPromptText());
        show(TEXT, "fr");
        assertEquals("La lampe s’éteint", field.input().getText());
        assertEquals("", field.input().getPromptText());
    }

    @Test
    void whatIsTypedIsInThatLanguageAlone() {
        show(TEXT, "ht");
        type("Lanp lan etenn");
        assertTrue(field.isChanged());
        assertEquals("Lanp lan etenn", field.written().in("ht"));
        assertEquals("The lamp goes dark", field.written().in("en"));
    }

    @Test
    void itsOwnWordsChangeNothing() {
        show(TEXT, "fr");
        type("La lampe s’éteint ");
        assertFalse(field.isChanged());
        assertSame(TEXT, field.written());
    }

    @Test
    void aProblemIsHeardAsTheHelpOfTheField() {
        FxToolkit.call(() -> {
            field.problem().say("A title is wanted.");
            return field;
        });
        assertEquals("A title is wanted.", field.input().getAccessibleHelp());
        FxToolkit.call(() -> {
            field.problem().clear();
            return field;
        });
        assertNull(field.input().getAccessibleHelp());
    }

    @Test
    void itsNameSaysTheLanguage() {
        show(TEXT, "fr");
        FxToolkit.call(() -> {
            field.name(Words.in(Locale.ENGLISH), "Title");
            return field;
        });
        assertEquals("Title, in this language: Français", field.input().getAccessibleText());
    }
}
