package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTest {
    @Test
    void anotherLanguageIsKept() {
        Localized text = Localized.of(Map.of("en", "Fall", "fr", "Chute", "ht", "Tonbe"));
        assertEquals(Localized.of(Map.of("en", "Fall", "fr", "La chute", "ht", "Tonbe")), text.with("fr", "La chute"));
        assertEquals(Localized.of(Map.of("en", "Fall", "ht", "Tonbe")), text.with("fr", ""));
        assertEquals(Localized.of(Map.of("en", "", "fr", "Chute", "ht", "Tonbe")), text.with("en", ""));
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
}
