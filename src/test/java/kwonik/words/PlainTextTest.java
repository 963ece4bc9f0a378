package kwonik.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    /// Written with escapes of Java, so that everybody sees what stands there.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Election in Haiti | Election in Haiti",
                "Line one\\nline two\\r\\nline three | Line one line two line three",
                "a\\tb  c\\u0085d\\u2028e | a b c d e",
                "com\\u00ADpound\\uFEFF no\\u200Bbreak\\u2060er | compound nobreaker",
                "E\\u0301lection | \\u00C9lection",
                "H\\u006F\\u0300a bi\\u0300nh Vie\\u0323\\u0302t | H\\u00F2a b\\u00ECnh Vi\\u1EC7t",
                "no\\u00A0break\\u202Fblank | no\\u00A0break\\u202Fblank",
                "\\uD83D\\uDC68\\u200D\\uD83D\\uDC69 \\u0915\\u094D\\u200D\\u0937 | \\uD83D\\uDC68\\u200D\\uD83D\\uDC69 \\u0915\\u094D\\u200D\\u0937",
                "half \\uD83D | half \\uFFFD",
                "\\uDE00\\uD83D | \\uFFFD\\uFFFD",
                "bell\\u0007 \\u001B[31mred | bell [31mred",
                "' \\t\\n\\u00AD '| -",
            })
    void oneLineOfIt(String raw, String shown) {
        assertEquals(shown == null ? "" : escaped(shown), PlainText.line(escaped(raw)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one\\r\\ntwo\\r\\n\\r\\n\\r\\nthree | one\\ntwo\\n\\nthree",
                "'  one \\t\\n  two ' | one\\ntwo",
                "one  two | one two"
            })
    void paragraphsOfIt(String raw, String shown) {
        assertEquals(escaped(shown), PlainText.paragraphs(escaped(raw)));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.charAt(i) == '\\') {
                out.append(
                        switch (text.charAt(++i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> '\t';
                        });
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    @Property(tries = 2000)
    void whatIsCleanStaysAndHasNothingToClean(@ForAll("texts") String raw) {
        String line = PlainText.line(raw);
        assertEquals(line, PlainText.line(line));
        assertEquals(line, PlainText.line(Normalizer.normalize(raw, Normalizer.Form.NFC)));
        assertTrue(Normalizer.isNormalized(line, Normalizer.Form.NFC));
        assertFalse(line.contains("  ") || line.startsWith(" ") || line.endsWith(" "), line);
        assertTrue(line.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xAD || c == 0xFEFF), line);
        String paragraphs = PlainText.paragraphs(raw);
        assertEquals(paragraphs, PlainText.paragraphs(paragraphs));
        assertEquals(line, PlainText.line(paragraphs));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                " ",
                "  ",
                "\n",
                "\r\n",
                "\t",
                "\u0085",
                "\u00AD",
                "\uFEFF",
                "\u00A0",
                "\u0301",
                "e",
                "E\u0301",
                "\uD83D",
                "\uDC68",
                "\uD83D\uDC68",
                "\u200D",
                "\u0000",
                "\u1100",
                "\u1161",
                "ﬁ");
        return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
