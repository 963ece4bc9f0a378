package kwonik.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    private static final String RLO = "\u202E";
    private static final String PDF = "\u202C";
    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";

    @Test
    void nothingInALineMovesTheCursor() {
        assertEquals("a\\u001b[31m⏎b\\u0009\\u009b\\u007f", Printable.line("a\u001B[31m\r\nb\t\u009B\u007F"));
        assertEquals("é ✊🏽 漢字", Printable.line("é ✊🏽 漢字"));
    }

    @Property(tries = 300)
    void noLineHasAControlCharacter(@ForAll String text) {
        assertFalse(Printable.line(text).chars().anyMatch(Character::isISOControl));
    }

    @Property(tries = 300)
    void jsonMeansTheSameAndTurnsNothing(
            @ForAll @CharRange(from = '\u2020', to = '\u2070') @CharRange(from = '\0', to = '\u00A0') String text) {
        String json = new JsonPrimitive(text).toString();
        String plain = Printable.json(json);
        assertEquals(text, JsonParser.parseString(plain).getAsString());
        assertFalse(plain.chars().anyMatch(c -> Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E)));
    }

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a%Rb, %Fa%Rb%P%I",
        "a%Rb%P, %Fa%Rb%P%I",
        "a%I%Pb, %Fab%I",
        "%F%Ra%I, %F%F%Ra%P%I%I",
    })
    void whatTurnsWordsAroundEndsWhereTheTextEnds(String text, String isolated) {
        assertEquals(spelt(isolated), Printable.isolated(spelt(text)));
    }

    private static String spelt(String text) {
        return text.replace("%R", RLO).replace("%P", PDF).replace("%F", FSI).replace("%I", PDI);
    }

    @Property(tries = 300)
    void everythingThatIsOpenedIsClosed(
            @ForAll @Chars({'a', '\u202A', '\u202C', '\u202E', '\u2067', '\u2069'}) String text) {
        int depth = 0;
        for (char c : Printable.isolated(text).toCharArray()) {
            depth += c == 'a' ? 0 : c == '\u202C' || c == '\u2069' ? -1 : 1;
            assertFalse(depth < 0);
        }
        assertEquals(0, depth);
    }

    @Test
    void theWordsOfAMessageAreNotTurnedByWhatStandsInIt() {
        String said = Words.in(Locale.ENGLISH).say("cli.file", "a" + RLO + "b", "c");
        assertEquals(FSI + "a" + RLO + "b" + PDF + PDI + ": c", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana|Ana",
                "\u202Ecilam|cilam",
                "\u202Aa\u202Bb\u202Cc\u202Dd|abcd",
                "\u2066a\u2067b\u2068c\u2069d|abcd",
                "a\u0000b\u0007c\u001Bd\u007Fe\u0085f|abcdef",
                "\u200Fעברית\u200E \uD83D\uDE00|\u200Fעברית\u200E \uD83D\uDE00"
            })
    void whatNobodyMeansToWriteIsTakenOut(String raw, String meant) {
        assertEquals(meant, Printable.meant(raw));
        assertEquals("a\tb\r\nc", Printable.meant("a\tb\r\nc"));
    }
}
