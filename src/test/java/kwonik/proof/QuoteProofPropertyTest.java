package kwonik.proof;

import static kwonik.proof.QuoteProofTest.quote;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kwonik.model.Excerpt;
import kwonik.proof.WordRun.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// What holds for any text and any edit.
class QuoteProofPropertyTest {
    private static final String[] WORDS = {
        "the",
        "army",
        "of",
        "Haïti",
        "was",
        "sent",
        "to",
        "Mexico",
        "on",
        "Friday",
        "150",
        "men",
        "l’armée",
        "😀😀",
        "said",
        "a",
        "minister",
        "under",
        "fire",
        "again",
        "and",
        "–",
        "not"
    };

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    private static String slice(String text, int start, int end) {
        return new String(text.codePoints().toArray(), start, end - start);
    }

    /// Inserts, deletes, replaces, moves or doubles a random piece.
    private static String edit(String text, Random random) {
        List<Integer> c = text.codePoints().boxed().collect(Collectors.toCollection(ArrayList::new));
        int from = random.nextInt(c.size());
        int to = Math.min(c.size(), from + 1 + random.nextInt(40));
        List<Integer> piece = new ArrayList<>(c.subList(from, to));
        int kind = random.nextInt(5);
        if (kind >= 2 && kind <= 4) {
            c.subList(from, to).clear();
        }
        if (kind == 0 || kind == 2) {
            c.addAll(
                    Math.min(from, c.size()),
                    text(random, 1 + random.nextInt(6)).codePoints().boxed().toList());
        } else if (kind == 1 || kind == 3) {
            c.addAll(random.nextInt(c.size() + 1), piece);
        }
        int[] edited = c.stream().mapToInt(Integer::intValue).toArray();
        return edited.length == 0 ? "x" : new String(edited, 0, edited.length);
    }

    @Property
    void whatIsReportedExactOrMovedIsExact(@ForAll long seed) {
        Random random = new Random(seed);
        String text = text(random, 10 + random.nextInt(200));
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length - 1);
        Excerpt excerpt = quote(text, start, Math.min(length, start + 1 + random.nextInt(120)));
        String edited = text;
        for (int i = random.nextInt(6); i > 0; i--) {
            edited = edit(edited, random);
        }
        assertHonest(edited, excerpt);
    }

    /// Whatever is reported is what the text has at that place, to the character.
    private static Verdict assertHonest(String text, Excerpt excerpt) {
        Verdict verdict = new QuoteProof(text).prove(excerpt);
        switch (verdict) {
            case Verdict.Exact exact -> {
                assertEquals(excerpt.start(), exact.start());
                assertEquals(excerpt.exact(), slice(text, exact.start(), exact.end()));
            }
            case Verdict.Moved moved -> {
                assertTrue(moved.start() != excerpt.start());
                assertEquals(excerpt.start(), moved.from());
                assertEquals(excerpt.exact(), slice(text, moved.start(), moved.end()));
            }
            case Verdict.Changed changed -> {
                assertEquals(changed.found(), slice(text, changed.start(), changed.end()));
                assertTrue(!changed.found().equals(excerpt.exact()));
                assertEquals(excerpt.exact(), joined(changed.differences(), Kind.ADDED));
                assertEquals(changed.found(), joined(changed.differences(), Kind.REMOVED));
            }
            case Verdict.NotFound missing -> {}
            case Verdict.NoText none -> throw new AssertionError("the text was given");
        }
        return verdict;
    }

    @Tag("slow")
    @Property
    void ofAnArticleEditedAtRandomOnlyWhatStandsIsReported(@ForAll long seed) {
        Random random = new Random(seed);
        String text = Articles.article(random, 60 + random.nextInt(200));
        String edited = text;
        for (int i = random.nextInt(6); i > 0; i--) {
            edited = edit(edited, random);
        }
        assertHonest(edited, Articles.excerpt(text, random));
    }

    @Property
    void wordsThatWereDeletedAreNeverProven(@ForAll long seed) {
        Random random = new Random(seed);
        String text = Articles.article(random, 60 + random.nextInt(200));
        Excerpt excerpt = Articles.excerpt(text, random);
        int length = text.codePointCount(0, text.length());
        String edited = slice(text, 0, excerpt.start()) + slice(text, excerpt.end(), length);
        for (int i = random.nextInt(3); i > 0; i--) {
            edited = edit(edited, random);
        }
        Verdict verdict = assertHonest(edited, excerpt);
        boolean proven = verdict instanceof Verdict.Exact || verdict instanceof Verdict.Moved;
        assertTrue(!proven || edited.contains(excerpt.exact()));
    }

    @Tag("slow")
    @Property
    void ofEqualPassagesTheOneInItsOldSurroundingsIsMeant(@ForAll long seed) {
        Random random = new Random(seed);
        String text = Articles.article(random, 120 + random.nextInt(200));
        Excerpt excerpt = Articles.excerpt(text, random);
        // Decoys before and behind, among words of another article; often one at the very place recorded.
        String other = Articles.article(random, 400);
        int cut = random.nextBoolean() ? excerpt.start() : 40 + random.nextInt(200);
        String before = slice(other, 0, cut) + excerpt.exact() + " " + slice(other, cut, cut + 60);
        String behind = " " + slice(other, cut + 60, cut + 120) + excerpt.exact() + slice(other, cut + 120, cut + 180);
        String edited = before + text + (random.nextBoolean() ? behind : "");
        int start = excerpt.start() + before.codePointCount(0, before.length());
        assertEquals(
                new Verdict.Moved(start, start + excerpt.end() - excerpt.start(), excerpt.start(), true),
                assertHonest(edited, excerpt));
        assertInstanceOf(Verdict.Exact.class, assertHonest(text + behind, excerpt));
    }

    @Tag("slow")
    @Property
    void brokenCharactersAndLineEndsOfAllKindsNeverThrow(@ForAll long seed) {
        Random random = new Random(seed);
        String text = Articles.broken(random, 1 + random.nextInt(300));
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length);
        Excerpt excerpt = quote(text, start, start + 1 + random.nextInt(length - start));
        assertInstanceOf(Verdict.Exact.class, assertHonest(text, excerpt));
        assertHonest(edit(edit(text, random), random), excerpt);
        assertHonest(Articles.broken(random, random.nextInt(60)), excerpt);
        assertHonest(text.replace("\r\n", "\n"), excerpt);
        assertHonest(Normalizer.normalize(text, Normalizer.Form.NFD), excerpt);
        // Positions that no text has, and surroundings that are no text.
        int far = Integer.MAX_VALUE - excerpt.exact().length();
        assertHonest(
                text,
                new Excerpt(
                        "s",
                        excerpt.role(),
                        excerpt.exact(),
                        Articles.broken(random, random.nextInt(80)),
                        Articles.broken(random, random.nextInt(80)),
                        far,
                        Integer.MAX_VALUE));
    }

    @Property
    void untouchedTextProvesEveryQuote(@ForAll @StringLength(min = 1, max = 300) String text, @ForAll long seed) {
        int length = text.codePointCount(0, text.length());
        Random random = new Random(seed);
        int start = random.nextInt(length);
        int end = start + 1 + random.nextInt(length - start);
        assertEquals(new Verdict.Exact(start, end), new QuoteProof(text).prove(quote(text, start, end)));
    }

    @Tag("slow")
    @Test
    void oneEditedCharacterIsFoundInTheRightPassageNinetyNineTimesOfAHundred() {
        int right = 0;
        int tries = 3_000;
        for (int seed = 0; seed < tries; seed++) {
            Random random = new Random(seed);
            String text = random.nextBoolean() ? text(random, 300) : Articles.article(random, 300);
            int[] c = text.codePoints().toArray();
            int start = 40 + random.nextInt(c.length - 280);
            int end = start + 20 + random.nextInt(180);
            Excerpt excerpt = quote(text, start, end);
            // One character of the quotation is replaced, preceded by a new one, or left out.
            int kind = seed % 3;
            int at = start + 1 + random.nextInt(end - start - 2);
            String instead =
                    kind == 2 ? "" : List.of("q", "Z", "é", "😀", " ", "9").get(random.nextInt(6));
            int next = kind == 1 ? at : at + 1;
            String passage = slice(text, start, at) + instead + slice(text, next, end);
            if (passage.equals(excerpt.exact())) {
                passage = slice(text, start, at) + "#" + slice(text, next, end);
            }
            // Half of the time the passage has also moved.
            String before = random.nextBoolean() ? "" : Articles.article(random, 5);
            String edited = before + slice(text, 0, start) + passage + slice(text, end, c.length);
            int there = start + before.codePointCount(0, before.length());
            if (assertHonest(edited, excerpt) instanceof Verdict.Changed changed
                    && Math.abs(changed.start() - there) <= 8
                    && Math.abs(changed.end() - there - passage.codePointCount(0, passage.length())) <= 8
                    && changed.found().contains(instead)) {
                right++;
            }
        }
        assertTrue(right >= tries * 99 / 100, right + " of " + tries);
    }

    @Property
    void bitVectorsGiveTheDistancesOfThePlainTable(@ForAll long seed) {
        Random random = new Random(seed);
        Letters text = new Letters(text(random, 60));
        int[] word = text.spell(text(random, 1 + random.nextInt(30)) + "#");
        int[] fast = new int[text.length()];
        new Myers(word, text).scan(text, 0, text.length(), (end, distance) -> fast[end - 1] = distance);
        assertArrayEquals(sellers(word, text), fast);
    }

    /// The table of Sellers (1980), cell by cell.
    private static int[] sellers(int[] word, Letters text) {
        int[] ends = new int[text.length()];
        int[] column = new int[word.length + 1];
        Arrays.setAll(column, i -> i);
        for (int at = 0; at < text.length(); at++) {
            int diagonal = 0;
            for (int i = 1; i <= word.length; i++) {
                int replaced = diagonal + (word[i - 1] == text.at(at) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(replaced, Math.min(diagonal, column[i - 1]) + 1);
            }
            ends[at] = column[word.length];
        }
        return ends;
    }

    @Property
    void differencesSpellBothPassages(@ForAll long seed) {
        Random random = new Random(seed);
        String from = text(random, random.nextInt(40));
        String to = random.nextBoolean() ? text(random, random.nextInt(40)) : edit(from + "x", random);
        List<WordRun> differences = WordDiff.between(from, to);
        assertEquals(from, joined(differences, Kind.ADDED));
        assertEquals(to, joined(differences, Kind.REMOVED));
        for (int i = 1; i < differences.size(); i++) {
            assertTrue(differences.get(i).kind() != differences.get(i - 1).kind());
        }
    }

    private static String joined(List<WordRun> differences, Kind without) {
        return differences.stream()
                .filter(difference -> difference.kind() != without)
                .map(WordRun::text)
                .collect(Collectors.joining());
    }
}
