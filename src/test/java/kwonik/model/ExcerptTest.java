package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A passage has a place of at least one character, and counts its words by white space.
class ExcerptTest {
    private static Excerpt quoted(String exact) {
        return new Excerpt("s", Excerpt.Role.DIRECT, exact, "", "", 0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "one, 1",
        "one two, 2",
        "'  one   two  ', 2",
        "'one\ttwo\nthree', 3",
        "'', 0",
        "'   ', 0",
        "150 soldiers left., 3",
        "well-known, 1",
        "“Ayiti” – fò, 3"
    })
    void wordsAreWhatWhiteSpaceParts(String exact, int words) {
        assertEquals(words, quoted(exact).words());
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 0", "5, 5", "5, 4", "-2, -1"})
    void aPlaceOfNoCharacterIsNone(int start, int end) {
        Exception refused = assertThrows(
                IllegalArgumentException.class, () -> new Excerpt("s", Excerpt.Role.DIRECT, "x", "", "", start, end));
        assertEquals("an excerpt needs 0 <= start < end, not " + start + ".." + end, refused.getMessage());
    }

    @Test
    void aPlaceOfOneCharacterIsOne() {
        assertEquals(1, new Excerpt("s", Excerpt.Role.DIRECT, "x", "", "", 0, 1).end());
    }

    @Test
    void onlyWhatIsShownIsCleaned() {
        Excerpt raw = quoted(" He\u00ADllo\r\n\r\n\r\nE\u0301tat ");
        assertEquals("Hello\n\n\u00C9tat", raw.shown());
        assertEquals(" He\u00ADllo\r\n\r\n\r\nE\u0301tat ", raw.exact());
    }
}
