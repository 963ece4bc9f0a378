package kwonik.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.model.Excerpt;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same words written in another way, as programs and typesetters do, are found and said to be the same.
class WritingTest {

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    /// Escapes of Java, so that what cannot be seen can be read here; `~` is a no-break space.
    private static String unescaped(String text) {
        return UNICODE.matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .translateEscapes()
                .replace('~', '\u00a0');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The o\\ufb03ce \\ufb01rst \\ufb02ooded.           | office first flooded      | o\\ufb03ce \\ufb01rst \\ufb02ooded
            A \\ufb00 \\ufb04 \\ufb05 \\ufb06.                | ff ffl st st              | \\ufb00 \\ufb04 \\ufb05 \\ufb06
            The govern-\\nment fell on Tues-\\nday night.     | government fell on Tuesday | govern-\\nment fell on Tues-\\nday
            The govern\\u00ad\\nment fell.                    | The government fell       | The govern\\u00ad\\nment fell
            The govern\\u2010\\r\\n  ment fell.               | government fell           | govern\\u2010\\r\\n  ment fell
            A well-\\nknown man.                              | well-known man            | well-\\nknown man
            A wellknown man.                                  | well-\\nknown man         | wellknown man
            Met on\\u0085Monday.                              | on Monday                 | on\\u0085Monday
            Elle dit : «~oui~»~; il dit non !                 | "oui"; il dit non!        | «~oui~»~; il dit non !
            Elle dit: «oui»; il dit non!                      | dit : « oui » ; il dit non ! | dit: «oui»; il dit non!
            Who came\\u202f? Nobody.                          | Who came? Nobody          | Who came\\u202f? Nobody
            Ｔｈｅ　ａｒｍｙ is here.                            | The army is               | Ｔｈｅ　ａｒｍｙ is
            The Mole\\u0301 and Mol\\u00e9.                   | Mol\\u00e9 and Mole\\u0301 | Mole\\u0301 and Mol\\u00e9
            """)
    void otherWritingsAreFoundAsTheArticleHasThem(String article, String words, String found) {
        String text = unescaped(article);
        assertEquals(
                List.of(unescaped(found)),
                new PassageSearch(text)
                        .find(unescaped(words), "s").first(1000).stream()
                                .map(Excerpt::exact)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Le cœur du sujet      | coeur
            L’ex-æquo du jour     | ex-aequo
            A re-sign of the deal | resign
            A well- known man     | wellknown
            Straße                | Strasse
            The o\\ufb03ce        | fice
            """)
    void otherLettersAreOtherWords(String article, String words) {
        assertEquals(
                List.of(),
                new PassageSearch(unescaped(article)).find(words, "s").first(1000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            goes on\\r\\nand on.       | First.\\nThe line goes on\\nand on.\\n         | line ends
            Met on Monday             | Met\\u00a0on Monday it sat.                      | spaces
            pre\\u0301sident e\\u0301lu | Le pr\\u00e9sident \\u00e9lu hier.             | accents
            o\\ufb03ce \\ufb01rst     | The office first flooded.                        | ligatures or wide letters
            We don't know             | We don’t know yet.                               | quotation marks
            not yet - who             | Not now, not yet – who knows.                    | dashes
            the govern\\u00adment of  | So the government of the day.                    | characters that cannot be seen
            the government of         | So the govern-\\nment of the day.                | line ends, dashes
            """)
    void aDifferenceInWritingAloneIsSaidAsSuch(String exact, String article, String kinds) {
        String words = unescaped(exact);
        Excerpt excerpt =
                new Excerpt("s", Excerpt.Role.DIRECT, words, "", "", 0, words.codePointCount(0, words.length()));
        Verdict verdict = new QuoteProof(unescaped(article)).prove(excerpt);
        Verdict.Changed changed = assertInstanceOf(Verdict.Changed.class, verdict);
        assertTrue(changed.sameWords());
        Words english = Words.in(Locale.ENGLISH);
        assertEquals(
                kinds, changed.writing().stream().map(kind -> kind.in(english)).collect(Collectors.joining(", ")));
        Quote quote = new Quote("e", 1, excerpt, verdict, false);
        assertEquals("same words", quote.stateWord(english));
        assertTrue(
                quote.notes(english).contains("same words, written differently: " + kinds),
                quote.notes(english)::toString);
        assertFalse(quote.notes(english).toString().contains("[-"));
    }

    @Test
    void otherWordsAreNotSaidToBeTheSame() {
        Excerpt excerpt = new Excerpt("s", Excerpt.Role.DIRECT, "a hundred and fifty soldiers left", "", "", 0, 33);
        Verdict verdict = new QuoteProof("On Monday a hundred and sixty soldiers left.").prove(excerpt);
        assertFalse(assertInstanceOf(Verdict.Changed.class, verdict).sameWords());
        assertEquals("changed", new Quote("e", 1, excerpt, verdict, false).stateWord(Words.in(Locale.ENGLISH)));
    }

    @Test
    void composedAndDecomposedTextsDifferInWritingOnly() {
        String composed = "Le président élu à Pétion-Ville a démissionné.";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertNotEquals(composed, decomposed);
        Excerpt excerpt = new Excerpt(
                "s", Excerpt.Role.DIRECT, decomposed, "", "", 0, decomposed.codePointCount(0, decomposed.length()));
        Verdict verdict = new QuoteProof(composed).prove(excerpt);
        assertTrue(assertInstanceOf(Verdict.Changed.class, verdict).sameWords());
    }
}
