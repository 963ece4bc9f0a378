package kwonik.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kwonik.model.Excerpt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

public class QuoteProofTest {
    private static final String ARTICLE = """
            The parade began at nine. Some 150 soldiers of the engineers left for training, the minister said on Thursday.
            “They will be back before winter,” she added 😀, and left. Nobody asked how many of the unarmed guards had stayed.
            The minister said on Thursday that the bridge would open. A week later the bridge was still closed.
            """;

    public static Excerpt quote(String text, int start, int end) {
        int[] c = text.codePoints().toArray();
        int before = Math.max(0, start - 32);
        int after = Math.min(c.length, end + 32);
        return new Excerpt(
                "s",
                Excerpt.Role.DIRECT,
                new String(c, start, end - start),
                new String(c, before, start - before),
                new String(c, end, after - end),
                start,
                end);
    }

    public static Excerpt quote(String text, String words) {
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        return quote(text, start, start + words.codePointCount(0, words.length()));
    }

    private static Verdict prove(String article, Excerpt excerpt) {
        return new QuoteProof(article).prove(excerpt);
    }

    private static String marked(List<WordRun> differences) {
        return differences.stream()
                .map(difference -> switch (difference.kind()) {
                    case SAME -> difference.text();
                    case REMOVED -> "[-" + difference.text() + "-]";
                    case ADDED -> "{+" + difference.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void wordsAtTheirPlaceAreExact() {
        Excerpt excerpt = quote(ARTICLE, "“They will be back before winter,” she added 😀");
        assertEquals(new Verdict.Exact(excerpt.start(), excerpt.end()), prove(ARTICLE, excerpt));
    }

    @Test
    void wordsBehindAnInsertionAreMovedByItsCodePoints() {
        Excerpt excerpt = quote(ARTICLE, "she added 😀, and left");
        Verdict verdict = prove("😀😀 Update. " + ARTICLE, excerpt);
        int by = "😀😀 Update. ".codePointCount(0, "😀😀 Update. ".length());
        assertEquals(new Verdict.Moved(excerpt.start() + by, excerpt.end() + by, excerpt.start(), true), verdict);
    }

    @Test
    void ofEqualWordsThoseInTheSameSurroundingsAreMeant() {
        Excerpt first = quote(ARTICLE, "minister said on Thursday");
        String second = "minister said on Thursday that";
        int at = ARTICLE.codePointCount(0, ARTICLE.indexOf(second));
        Excerpt other = quote(ARTICLE, at, at + first.exact().length());
        // The far one is nearer to the old place of the other after the insertion.
        String longer = "x".repeat(150) + ARTICLE;
        assertEquals(first.start() + 150, ((Verdict.Moved) prove(longer, first)).start());
        assertEquals(other.start() + 150, ((Verdict.Moved) prove(longer, other)).start());
    }

    @Test
    void oneWrongLetterIsShownAsTheWordItStandsIn() {
        Excerpt excerpt = quote(ARTICLE, "Some 150 soldiers of the engineers left");
        Verdict.Changed changed = assertInstanceOf(
                Verdict.Changed.class, prove(ARTICLE.replace("150 soldiers", "180 soldiers"), excerpt));
        assertEquals("Some 180 soldiers of the engineers left", changed.found());
        assertEquals(excerpt.start(), changed.start());
        assertEquals("Some [-150-]{+180+} soldiers of the engineers left", marked(changed.differences()));
    }

    @Test
    void missingAndAddedWordsAreShown() {
        Excerpt excerpt = quote(ARTICLE, "left for training, the minister said");
        Verdict.Changed changed = assertInstanceOf(
                Verdict.Changed.class, prove(ARTICLE.replace("for training, the", "for long training, the"), excerpt));
        assertEquals("left for {+long +}training, the minister said", marked(changed.differences()));
    }

    @Test
    void otherLineEndsAreAChangeInWhiteSpaceOnly() {
        Excerpt excerpt = quote(ARTICLE, "on Thursday.\n“They will");
        Verdict.Changed changed =
                assertInstanceOf(Verdict.Changed.class, prove(ARTICLE.replace("\n", "\r\n"), excerpt));
        assertEquals("on Thursday.[-\n-]{+\r\n+}“They will", marked(changed.differences()));
    }

    @Test
    void wholeWordsAreNotFoundInsideLongerOnes() {
        Excerpt excerpt = quote("the armed guards stayed at home", "armed guards");
        Verdict.Changed changed =
                assertInstanceOf(Verdict.Changed.class, prove("the unarmed guards stayed at home", excerpt));
        assertEquals("unarmed guards", changed.found());
        Excerpt end = quote("he saw the soldier.", "saw the soldier");
        assertEquals(
                "saw the soldiers",
                assertInstanceOf(Verdict.Changed.class, prove("he saw the soldiers.", end))
                        .found());
    }

    @Test
    void sameWordsInOtherSurroundingsAreNotSure() {
        Excerpt excerpt = quote(ARTICLE, "on Thursday");
        String other = "Nothing of it is left but the market, which is held on Thursday as ever, in rain or shine.";
        assertEquals(
                false,
                assertInstanceOf(Verdict.Moved.class, prove(other, excerpt)).sure());
    }

    @Test
    void sameWordsAtTheOldPlaceInOtherSurroundingsGiveWayToThoseInTheRightOnes() {
        Excerpt excerpt = quote(ARTICLE, "on Thursday");
        String decoy = "x".repeat(excerpt.start() - 1) + " on Thursday, and nothing else. ";
        Verdict.Moved moved = assertInstanceOf(Verdict.Moved.class, prove(decoy + ARTICLE, excerpt));
        assertEquals(excerpt.start() + decoy.length(), moved.start());
        assertEquals(true, moved.sure());
        // Where no place has the right surroundings, the old one is as good as any.
        assertInstanceOf(Verdict.Exact.class, prove(decoy, excerpt));
    }

    @Test
    void changedWordsInTheRightSurroundingsAreMeantRatherThanTheSameWordsElsewhere() {
        Excerpt excerpt = quote(ARTICLE, "150 soldiers");
        String edited = ARTICLE.replace("150 soldiers", "180 soldiers") + "Of 150 soldiers nobody has ever heard.";
        Verdict.Changed changed = assertInstanceOf(Verdict.Changed.class, prove(edited, excerpt));
        assertEquals("180 soldiers", changed.found());
        assertEquals(excerpt.start(), changed.start());
    }

    @Test
    void nothingAlikeIsNotFound() {
        Excerpt excerpt = quote(ARTICLE, "Some 150 soldiers of the engineers left for training");
        assertEquals(new Verdict.NotFound(), prove("Rain is expected in the north over the weekend.", excerpt));
        assertEquals(new Verdict.NotFound(), prove("", excerpt));
        assertEquals(new Verdict.NotFound(), prove("short", excerpt));
    }

    @Test
    void quotationLongerThanTheTextIsNoTrouble() {
        assertInstanceOf(Verdict.NotFound.class, prove("The par", quote(ARTICLE, 0, 100)));
    }

    @Test
    void repetitiveTextIsNoTrouble() {
        String text = "na ".repeat(20_000);
        Excerpt excerpt = quote(text, 3_000, 3_060);
        assertInstanceOf(Verdict.Exact.class, prove(text, excerpt));
        assertInstanceOf(Verdict.Moved.class, prove("x" + text, excerpt));
    }

    @Tag("slow")
    @Test
    void thousandQuotesOfAMegabyteAreFoundAtTheirNewPlaces() {
        String text = words(1_000_000);
        List<Excerpt> quotes = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            int start = random.nextInt(text.length() - 500);
            quotes.add(quote(text, start, start + 50 + random.nextInt(300)));
        }
        String moved = "Moved. " + text;
        QuoteProof proof = new QuoteProof(moved);
        for (Excerpt excerpt : quotes) {
            assertEquals(excerpt.start() + 7, ((Verdict.Moved) proof.prove(excerpt)).start());
        }
    }

    @Tag("slow")
    @Test
    void changedQuotesOfAMegabyteAreFoundInTheirPassages() {
        String text = words(1_000_000);
        Random random = new Random(2);
        QuoteProof proof = new QuoteProof(text);
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(text.length() - 500);
            Excerpt good = quote(text, start, start + 200);
            String wrong = good.exact().substring(0, 100) + "#" + good.exact().substring(101);
            Excerpt excerpt =
                    new Excerpt("s", good.role(), wrong, good.prefix(), good.suffix(), good.start(), good.end());
            Verdict.Changed changed = assertInstanceOf(Verdict.Changed.class, proof.prove(excerpt));
            assertEquals(start, changed.start());
        }
    }

    private static String words(int length) {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < 2 + random.nextInt(8); j++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            // Squared, so that some words are frequent as in a language.
            double pick = random.nextDouble();
            text.append(words.get((int) (pick * pick * words.size()))).append(' ');
        }
        return text.toString();
    }

    /// Each passage like it would cost a table of 900 million cells, and there are a hundred such passages.
    @Tag("slow")
    @Test
    void anExcerptAsLongAsItsArticleIsComparedInSeconds() {
        String words = "one two ".repeat(3_000);
        Verdict verdict = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> new QuoteProof("150 soldiers left. " + words + "and came back.")
                        .prove(new Excerpt("s", Excerpt.Role.DIRECT, "army of " + words + "\uFFFD", "x", "y", 3, 9)));
        assertEquals(Verdict.Changed.class, verdict.getClass());
    }
}
