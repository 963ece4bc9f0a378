package kwonik.app.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A selection grows by what a reader sees as one.
class TextUnitsTest {
    private static final String TEXT =
            "The troops left on Thursday. They train for three months!\n\nA second paragraph é👍🏽.";
    private final TextUnits units = new TextUnits(TEXT, Locale.ENGLISH);

    private static String in(TextSelection selection) {
        return TEXT.substring(selection.start(), selection.end());
    }

    private static TextSelection at(String words) {
        int start = TEXT.indexOf(words);
        return new TextSelection(start, start + words.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            left                                | The troops left on Thursday.
            The troops left on Thursday.        | The troops left on Thursday. They train for three months!
            Thursday. They                      | The troops left on Thursday. They train for three months!
            They train for three months!        | They train for three months!
            second                              | A second paragraph é👍🏽.
            """)
    void sentenceGrows(String from, String to) {
        assertEquals(to, in(units.sentences(at(from))));
    }

    @Test
    void paragraphIsTakenWhole() {
        assertEquals("The troops left on Thursday. They train for three months!", in(units.paragraphs(at("left"))));
        assertEquals(TEXT, in(units.paragraphs(new TextSelection(2, TEXT.length() - 1))));
    }

    @Test
    void nothingSelectedIsTheSentenceAround() {
        int caret = TEXT.indexOf("Thursday");
        assertEquals("The troops left on Thursday.", in(units.sentences(new TextSelection(caret, caret))));
    }

    @Test
    void charactersAreThoseThatOneSees() {
        int thumb = TEXT.indexOf("👍");
        assertEquals(thumb + "👍🏽".length(), units.character(thumb, 1));
        assertEquals(thumb, units.character(thumb + "👍🏽".length(), -1));
        assertEquals(0, units.character(0, -1));
        assertEquals(TEXT.length(), units.character(TEXT.length(), 1));
    }

    @Test
    void wordsAreStepped() {
        assertEquals(TEXT.indexOf("troops"), units.word(0, 1));
        assertEquals(0, units.word(TEXT.indexOf("troops"), -1));
        assertEquals("Thursday", in(units.wordAt(TEXT.indexOf("ursday"))));
    }

    /// Without blanks at the ends; the line break U+0085 is one, too, which Java does not count among them.
    private static String stripped(String text) {
        return text.replace('\u0085', ' ').strip();
    }

    @Property(tries = 1000)
    void everyGrowthHoldsWhatItGrewFrom(
            @ForAll String text, @ForAll @IntRange(max = 50) int a, @ForAll @IntRange(max = 50) int b) {
        TextSelection from = new TextSelection(Math.min(a, text.length()), Math.min(b, text.length()));
        TextUnits any = new TextUnits(text, Locale.FRENCH);
        for (TextSelection grown : new TextSelection[] {any.sentences(from), any.paragraphs(from)}) {
            assertTrue(grown.start() >= 0 && grown.end() <= text.length() && grown.start() <= grown.end());
            String lost = text.substring(from.start(), from.end());
            String kept = text.substring(
                    Math.clamp(from.start(), grown.start(), Math.max(grown.start(), grown.end())),
                    Math.clamp(from.end(), grown.start(), Math.max(grown.start(), grown.end())));
            assertEquals(stripped(lost).length(), stripped(kept).length(), "only blanks are let go");
        }
        int on = any.character(from.start(), 1);
        assertTrue(on > from.start() || from.start() == text.length());
        int back = any.character(from.start(), -1);
        assertTrue(back < from.start() || from.start() == 0);
        assertTrue(any.word(from.start(), 1) > from.start() || from.start() == text.length());
        assertTrue(any.word(from.start(), -1) < from.start() || from.start() == 0);
    }
}
