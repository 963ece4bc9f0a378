package kwonik.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.TextPiece.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPiecesTest {
    @BeforeAll
    static void toolkit() {
        FxToolkit.start();
    }

    private static String seen(String text) {
        return TextPieces.of(text, Face.SANS).stream()
                .flatMap(piece -> piece.copied().stream())
                .collect(Collectors.joining());
    }

    private static String drawn(String text) {
        return TextPieces.of(text, Face.SANS).stream().map(TextPiece::drawn).collect(Collectors.joining());
    }

    /// As a browser shows them; right-to-left letters are written here from left to right, as they are seen.
    @ParameterizedTest
    @CsvSource({
        "'\u05d0\u05d1 (12) \u05d2', '\u05d2 (12) \u05d1\u05d0'",
        "'\u05d0\u05d1 (\u05d2\u05d3)', '(\u05d3\u05d2) \u05d1\u05d0'",
        "'\u05d0: \u05d1!', '!\u05d1 :\u05d0'",
        "'\u0627\u0628 (Second War) \u0628', '\u0628 (Second War) \u0628\u0627'",
        "'\u0627 \u00ab\u0628\u00bb 1979/3/26', '1979/3/26 \u00ab\u0628\u00bb \u0627'",
        "'UN 242 \u0627\u0628 adopted', 'UN 242 \u0628\u0627 adopted'",
        "'\u05d0 \u2013 Oslo \u05d1', '\u05d1 Oslo \u2013 \u05d0'"
    })
    void aLineIsOrderedAsUnicodeSays(String text, String expected) {
        assertEquals(expected, seen(text));
    }

    @ParameterizedTest
    @CsvSource({"\u05d0 Oslo, true", "Oslo \u05d0, false", "'1948 \u05d0', true", "'(1948)', false", "'', false"})
    void theFirstLetterSaysWhereALineBegins(String text, boolean toTheLeft) {
        assertEquals(toTheLeft, TextPieces.runsToTheLeft(text));
    }

    @Test
    void overridesActAndAreNotSeen() {
        assertEquals("Good exe.png end", drawn("Good \u202egnp.exe\u202c end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u00adb", "a\u200bb", "\ufeffab", "a\u0007b", "a\u2060b", "\u2066ab\u2069", "a\ufe0fb"})
    void whatOnlySaysSomethingOfItsNeighboursIsNotDrawn(String text) {
        assertEquals("ab", drawn(text));
        assertEquals(TextPieces.advance("ab", Face.SANS), TextPieces.advance(text, Face.SANS), 0.02);
    }

    @Test
    void aLineBreakIsABlank() {
        assertEquals("a b c", drawn("a\nb\tc"));
    }

    @ParameterizedTest
    @CsvSource({"e\u0301, \u00e9", "Hi\u1ec7p, Hie\u0323\u0302p", "\u0110o\u0302ng, \u0110\u00f4ng"})
    void decomposedLettersAreTheSameAsComposedOnes(String one, String other) {
        FxTextMeasure measure = new FxTextMeasure();
        TextStyle style = new TextStyle(Face.SANS, 20);
        assertEquals(drawn(one), drawn(other));
        assertEquals(measure.width(one, style), measure.width(other, style), 0.3);
    }

    /// Which of these fonts a machine has differs; what it has must be drawn with it.
    @ParameterizedTest
    @CsvSource({
        "\u0645\u0639\u0627\u0647\u062f\u0629, Arabic",
        "\u05d4\u05e1\u05db\u05dd, Hebrew",
        "\u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f, Devanagari",
        "\u0e2a\u0e19\u0e18\u0e34\u0e2a\u0e31\u0e0d\u0e0d\u0e32, Thai",
        "\u7b2c\u4e00\u6b21\u4e16\u754c\u5927\u6230, Chinese"
    })
    void aWordIsInOneFontAndAsWideAsThisFontSetsIt(String word, String script) {
        List<TextPiece> pieces = TextPieces.of(word, Face.SANS);
        assumeTrue(pieces.getFirst().kind() != Kind.MISSING, () -> "no font for " + script);
        System.Logger log = System.getLogger(TextPiecesTest.class.getName());
        log.log(System.Logger.Level.INFO, script + ": " + pieces.getFirst().font());
        assertEquals(1, pieces.stream().map(TextPiece::font).distinct().count());
        Text whole = new Text(word);
        whole.setFont(new Font(pieces.getFirst().font(), 100));
        assertEquals(whole.getLayoutBounds().getWidth() / 100, TextPieces.advance(word, Face.SANS), 0.02);
        assertTrue(TextPieces.missing(word, Face.SANS).isEmpty());
        for (TextPiece piece : pieces) {
            assertFalse(GlyphOutline.of(piece).steps().isEmpty(), piece.drawn());
        }
    }

    @Test
    void lettersDoNotJoinOverANonJoiner() {
        List<TextPiece> pieces = TextPieces.of("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", Face.SANS);
        assumeTrue(pieces.getFirst().kind() != Kind.MISSING, "no font for Persian");
        assertEquals(2, pieces.size());
        assertEquals("\u0645\u06cc", pieces.getLast().drawn());
    }

    @Test
    void aFamilyOfEmojiIsOneLetterAndNamedWhereNoFontHasIt() {
        String family = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";
        List<TextPiece> pieces = TextPieces.of("a " + family + " b", Face.SANS);
        assertEquals(3, pieces.size(), pieces::toString);
        assertEquals(List.of(family), pieces.get(1).copied());
        if (pieces.get(1).kind() == Kind.MISSING) {
            assertEquals(List.of(0x1f467, 0x1f469), List.copyOf(TextPieces.missing(family, Face.SANS)));
        }
    }

    @Test
    void aLetterThatNoFontHasIsABoxAndNamed() {
        assertEquals(List.of(0x10fffd), List.copyOf(TextPieces.missing("a \udbff\udffd b", Face.SANS)));
        assertEquals("a \u25a1 b", drawn("a \udbff\udffd b"));
        assertTrue(TextPieces.missing("Élection à Pétion-Ville", Face.SANS).isEmpty());
    }

    /// Nobody asks a face whether it has these.
    @Test
    void theShippedFacesHaveTheCommonLetters() {
        for (Face face : Face.values()) {
            IntStream.concat(IntStream.range(0, TextPieces.LATIN), TextPieces.COMMON.chars())
                    .filter(code -> TextPieces.isPlain(code, face))
                    .forEach(code -> assertTrue(Fonts.has(face, code), face + " lacks " + code));
        }
    }
}
