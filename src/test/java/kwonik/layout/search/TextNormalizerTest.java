package kwonik.layout.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two texts that a reader takes for one are written alike.
class TextNormalizerTest {
    private static String normal(String text) {
        return utf8(new TextNormalizer(16).add(text));
    }

    private static String utf8(TextNormalizer normalizer) {
        return new String(normalizer.text().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Haïti          | haiti
            ÉLECTION       | election
            E\u0301lection | election
            cœur           | coeur
            Æther          | aether
            Straße         | strasse
            STRASSE        | strasse
            Ødegård        | odegard
            İstanbul       | istanbul
            ısı            | isi
            l’armée        | l'armee
            l‘armée        | l'armee
            “Ayiti”        | "ayiti"
            «Ayiti»        | "ayiti"
            1990–1999      | 1990-1999
            Port‑au‑Prince | port-au-prince
            Ελλάς          | ελλασ
            Москва         | москва
            海地            | 海地
            no\u00a0break\u202fblank | no break blank
            soft\u00adhyphen | softhyphen
            """)
    void whatReadsAlikeIsWrittenAlike(String text, String expected) {
        assertEquals(expected, normal(text));
    }

    @Test
    void anyRunOfBlanksIsOneAlsoBetweenTwoTexts() {
        assertEquals("a b c", normal("a \t\n b\u00a0\u2003c"));
        assertEquals("a b", utf8(new TextNormalizer(16).add("a ").add(" b")));
        assertEquals("ab", utf8(new TextNormalizer(16).add("a").add("b")));
    }

    @Test
    void aMarkPartsTwoTexts() {
        TextNormalizer both = new TextNormalizer(16).add("a");
        both.end('\n');
        both.add("b");
        assertEquals("a\nb", both.text());
        assertEquals(3, both.length());
    }

    @Test
    void aTextLongerThanExpectedIsKeptWhole() {
        String text = "abcdefghij".repeat(1000);
        assertEquals(text, normal(text));
        assertEquals("é".repeat(0) + "e".repeat(5000), normal("é".repeat(5000)));
    }

    @Property(tries = 1000)
    void whatIsNormalStaysAndCaseMakesNoDifference(@ForAll String text) {
        String normal = normal(text);
        assertEquals(normal, normal(normal));
        assertFalse(normal.contains("  "));
        assertEquals(normal(text + "é"), normal(text + "e\u0301"));
    }
}
