package kwonik.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import kwonik.model.Excerpt;
import kwonik.proof.PassageSearch.Found;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageSearchTest {
    private static final String ARTICLE =
            "😀 “It’s over,” she said – the council’s\u00A0vote…\n\nNine voted—ten did not. Café au lait, cafe\u0301 noir.";

    private static final int ALL = 1000;

    private static Found find(String words) {
        return new PassageSearch(ARTICLE).find(words, "s");
    }

    @Test
    void placesAreCodePointsAndSurroundingsThirtyTwo() {
        Excerpt excerpt = find("she said").place(0);
        assertEquals(15, excerpt.start());
        assertEquals(23, excerpt.end());
        assertEquals("😀 “It’s over,” ", excerpt.prefix());
        assertEquals(32, excerpt.suffix().codePointCount(0, excerpt.suffix().length()));
        assertEquals("s", excerpt.sourceId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"It's over,\" she|“It’s over,” she",
                "said - the|said – the",
                "said -- the|said – the",
                "voted-ten|voted—ten",
                "voted--ten|voted—ten",
                "vote...|vote…",
                "council's vote|council’s\u00A0vote",
                "cafe\u0301 au lait|",
                "Cafe\u0301 au lait|Café au lait",
                "café noir|cafe\u0301 noir"
            })
    void whatAKeyboardHasNotIsFoundAndGivenAsTheArticleHasIt(String typed, String found) {
        Found result = find(typed);
        assertFalse(result.asTyped());
        assertEquals(
                found == null ? List.of() : List.of(found),
                result.first(ALL).stream().map(Excerpt::exact).toList());
    }

    @ParameterizedTest
    @CsvSource(value = {"it's over", "vote..", "..", "Cafe au", "voted ten", "lait. cafe"})
    void halfACharacterOrOtherWordsAreNotFound(String typed) {
        assertEquals(List.of(), find(typed).first(ALL));
    }

    @Test
    void oneSpaceStandsForAnySpace() {
        assertEquals("vote…\n\nNine", find("vote... Nine").place(0).exact());
    }

    @Test
    void wordsThatAreCutAreTold() {
        assertTrue(PassageSearch.cutsWord(find("ouncil").place(0)));
        assertTrue(PassageSearch.cutsWord(find("she sai").place(0)));
        assertFalse(PassageSearch.cutsWord(find("she said").place(0)));
    }

    @Test
    void wordsThatStandNowhereHaveANearestPassage() {
        Quote quote = new PassageSearch(ARTICLE).nearest("Nine voted, two did not", "s");
        assertEquals(
                "Nine voted—ten did not",
                assertInstanceOf(Verdict.Changed.class, quote.verdict()).found());
    }

    @Property
    void whatIsFoundIsProvenAndNoPlaceIsMissed(@ForAll long seed) {
        Random random = new Random(seed);
        String article = random.nextBoolean()
                ? Articles.article(random, 30 + random.nextInt(100))
                : Articles.broken(random, 20 + random.nextInt(100));
        int[] c = article.codePoints().toArray();
        int start = random.nextInt(c.length);
        int length = 1 + random.nextInt(Math.min(30, c.length - start));
        String words = new String(c, start, length);
        QuoteProof proof = new QuoteProof(article);
        List<Excerpt> places = new PassageSearch(article).find(words, "s").first(ALL);
        assertTrue(places.stream().anyMatch(place -> place.start() == start), words);
        for (Excerpt place : places) {
            assertEquals(words, place.exact());
            assertEquals(new Verdict.Exact(place.start(), place.end()), proof.prove(place));
        }
        for (Excerpt place : new PassageSearch(article)
                .find(
                        Normalizer.normalize(words, Normalizer.Form.NFD)
                                .replace('’', '\'')
                                .replace('–', '-'),
                        "s")
                .first(ALL)) {
            assertEquals(new Verdict.Exact(place.start(), place.end()), proof.prove(place));
        }
    }
}
