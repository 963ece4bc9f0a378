package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTest {
    @Test
    void anotherLanguageIsKept() {
        Localized text = Localized.of(Map.of("en", "Fall", "fr", "Chute", "ht", "Tonbe"));
        assertEquals(Localized.of(Map.of("en", "Fall", "fr", "La chute", "ht", "Tonbe")), text.with("fr", "La chute"));
        assertEquals(Localized.of(Map.of("en", "Fall", "ht", "Tonbe")), text.with("fr", ""));
        assertEquals(Localized.of(Map.of("en", "Chute", "fr", "Chute", "ht", "Tonbe")), text.with("en", ""));
    }

    @Test
    void theOnlyWordsStandInForEnglish() {
        Localized text = Localized.NONE.with("fr", "Chute");
        assertEquals(Localized.of(Map.of("en", "Chute", "fr", "Chute")), text);
        assertEquals(Localized.of(Map.of("en", "La chute", "fr", "La chute")), text.with("fr", "La chute"));
        assertEquals(Localized.of(Map.of("en", "Fall", "fr", "Chute")), text.with("en", "Fall"));
        assertEquals(Localized.NONE, text.with("fr", ""));
        assertEquals(Localized.NONE, Localized.of("Fall").with("en", ""));
        assertEquals(
                Localized.of(Map.of("en", "Fall", "fr", "Chute")),
                Localized.of("Fall").with("fr", "Chute"));
    }

    @Test
    void languagesComeInOneOrder() {
        Localized text = Localized.of(Map.of("es", "d", "ht", "c", "fr", "b", "en", "a"));
        assertEquals(List.of("en", "fr", "ht", "es"), List.copyOf(text.byTag().sequencedKeySet()));
        assertEquals(Map.of(), Localized.NONE.byTag());
    }

    @Test
    void wordsOfALanguageAreItsOwnOrElseEnglish() {
        Localized text = Localized.of(Map.of("en", "Fall", "fr", "Chute"));
        assertEquals("Chute", text.in("fr"));
        assertEquals("Fall", text.in("en"));
        assertEquals("Fall", text.in("ht"));
        assertEquals("Fall", Localized.of("Fall").in("fr"));
        assertTrue(text.has("fr") && text.has("en"));
        assertFalse(text.has("ht"));
        assertTrue(Localized.of("Fall").has("en"));
        assertFalse(Localized.of("Fall").has("fr"));
        assertFalse(Localized.NONE.has("en"));
    }

    @Test
    void aTextNeedsEnglishWords() {
        assertThrows(IllegalArgumentException.class, () -> Localized.of(Map.of("fr", "Chute")));
        assertThrows(IllegalArgumentException.class, () -> Localized.of(Map.of()));
    }

    @Test
    void textsOfOneLanguageAreEqualHoweverMade() {
        assertEquals(Localized.of("Fall"), Localized.of(Map.of("en", "Fall")));
        assertEquals(
                Localized.of("Fall").hashCode(),
                Localized.of(Map.of("en", "Fall")).hashCode());
        assertSame(Localized.NONE, Localized.of(""));
        assertSame(Localized.NONE, Localized.of(Map.of("en", "")));
        assertNotEquals(Localized.of("Fall"), Localized.of(Map.of("en", "Fall", "fr", "Fall")));
        assertNotEquals(Localized.of("Fall"), Localized.of("fall"));
        assertNotEquals(
                Localized.of("Fall").hashCode(),
                Localized.of(Map.of("en", "Fall", "fr", "Chute")).hashCode());
        assertNotEquals(new Object(), Localized.of("Fall"));
    }

    @Test
    void onlyWhatSaysNothingInAnyLanguageIsEmpty() {
        assertTrue(Localized.NONE.isEmpty());
        assertFalse(Localized.of("a").isEmpty());
        assertFalse(Localized.of(Map.of("en", "Chute", "fr", "Chute")).isEmpty());
    }

    @Test
    void allWordsBeginWithTheLanguageThatIsAskedFor() {
        Localized text = Localized.of(Map.of("en", "Fall", "fr", "Chute", "ht", "Tonbe", "es", "Fall"));
        assertEquals(List.of("Tonbe", "Fall", "Chute"), text.texts("ht"));
        assertEquals(List.of("Fall", "Chute", "Tonbe"), text.texts("de"));
        assertEquals(List.of("Fall"), Localized.of("Fall").texts("fr"));
    }

    @Test
    void itIsPrintedAsItsWords() {
        assertEquals("Fall", Localized.of("Fall").toString());
        String both = Localized.of(Map.of("en", "Fall", "fr", "Chute")).toString();
        assertTrue(both.contains("en=Fall") && both.contains("fr=Chute"), both);
    }
}
