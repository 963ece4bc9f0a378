package kwonik.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final TextStyle STYLE = new TextStyle(Face.SANS, 10);
    /// Each UTF-16 unit is 10 pixels wide.
    private static final TextMeasure UNITS = (text, style) -> text.length() * style.size();

    private static final String FAMILY = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @ParameterizedTest
    @ValueSource(strings = {"e\u0323\u0302", "\u0915\u094d\u0937", FAMILY})
    void whatIsReadAsOneLetterIsNotParted(String letter) {
        for (double room = 0; room < 300; room += 10) {
            String fitted = UNITS.fit(letter.repeat(4), STYLE, room);
            String kept = fitted.endsWith("…") ? fitted.substring(0, fitted.length() - 1) : fitted;
            assertEquals(0, kept.length() % letter.length(), fitted);
        }
        for (String line : new Lines(UNITS).of(letter.repeat(7), STYLE, 10 * letter.length() * 2 + 5)) {
            assertEquals(0, line.length() % letter.length(), line);
        }
    }

    @Test
    void aWordWiderThanTheLineIsBrokenWhereTheLineEnds() {
        assertEquals(List.of("abcd", "efg", "hi"), new Lines(UNITS).of("abcdefg hi", STYLE, 45));
    }

    @Test
    void everyLineRunsLikeItsParagraph() {
        assertEquals(
                List.of("\u05d0\u05d1", "\u200fOslo", "\u05d2"),
                new Lines(UNITS).of("\u05d0\u05d1 Oslo \u05d2", STYLE, 50));
        assertEquals(
                List.of("Oslo", "\u200e\u05d0\u05d1", "end"), new Lines(UNITS).of("Oslo \u05d0\u05d1 end", STYLE, 50));
    }
}
