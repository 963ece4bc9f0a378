package kwonik.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kwonik.model.Excerpt;
import kwonik.proof.PassageSearch.Found;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// Words that stand in very many places are looked up in one pass over the text.
class ManyPlacesTest {
    private static final int MANY = 300_000;

    private static Excerpt excerpt(String before, String words, String after, int start) {
        return new Excerpt("s", Excerpt.Role.DIRECT, words, before, after, start, start + words.length());
    }

    @Test
    void placesAreNumbersUntilAnExcerptIsAskedFor() {
        PassageSearch search = new PassageSearch("a".repeat(MANY));
        Found found = search.find("a", "s");
        assertEquals(MANY, found.count());
        assertEquals(50, found.first(50).size());
        assertEquals(excerpt("a".repeat(32), "a", "", MANY - 1), found.place(MANY - 1));
    }

    @Test
    void theRightOneOfManyIsProven() {
        QuoteProof proof = new QuoteProof("a".repeat(MANY) + "b" + "a".repeat(MANY));
        Verdict nearest = proof.prove(excerpt("", "a", "", MANY));
        assertEquals(new Verdict.Moved(MANY - 1, MANY, MANY, false), nearest);
        Verdict surrounded = proof.prove(excerpt("b", "a".repeat(9), "a", 7));
        assertEquals(new Verdict.Moved(MANY + 1, MANY + 10, 7, true), surrounded);
    }

    @Test
    void everyLetterIsReadOnceHoweverTheTextRepeatsItself() {
        int[] text = "a".repeat(5000).chars().toArray();
        int[] word = ("a".repeat(2000) + "b").chars().toArray();
        long[] read = new long[1];
        OnePass.each(
                text.length,
                at -> {
                    read[0]++;
                    return text[at];
                },
                word,
                at -> {});
        assertEquals(text.length, read[0]);
    }

    @Property
    void onePassMissesNoPlace(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'b') String text,
            @ForAll @StringLength(min = 1, max = 6) @CharRange(from = 'a', to = 'b') String word) {
        List<Integer> places = new ArrayList<>();
        OnePass.each(text.length(), text::charAt, word.chars().toArray(), places::add);
        List<Integer> right = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            right.add(at);
        }
        assertEquals(right, places);
    }
}
