package kwonik.notes.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import kwonik.archive.ArticleText;
import kwonik.archive.ChronicleReader;
import kwonik.model.Chronicle;
import kwonik.model.Excerpt;
import kwonik.notes.NoteTarget;
import kwonik.notes.NoteTarget.TextPlace;
import kwonik.notes.NotedWords;
import kwonik.notes.anchor.Anchor.OnWords;
import kwonik.notes.anchor.Anchor.Orphan;
import kwonik.notes.anchor.Anchor.Reason;
import kwonik.proof.ChronicleProof.Article;
import kwonik.proof.PassageSearch;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Notes stand exactly where they were made, or nowhere: never on words that are only like theirs.
class AnchorsTest {
    private static final String TEXT =
            "\uD83C\uDDED The army was disbanded in 1995. Nobody wept for the army. Some say the army was disbanded in 1994.";

    static Article article(String text) throws IOException {
        ArticleText read = ArticleText.of(text.getBytes(StandardCharsets.UTF_8));
        return new Article(read.text(), read.sha256());
    }

    private static Chronicle chronicle(String claims) throws IOException {
        String json = """
                {"kwonik": 1, "id": "haiti", "title": "H", "lanes": [{"id": "l", "name": "L"}],
                 "sources": [{"id": "nyt", "type": "article-newspaper", "title": "T", "kind": "opinion", "kindReason": "r",
                   "sha256": "%s", "length": %d}],
                 "events": [{"id": "e1", "title": "Army", "lane": "l", "when": "1995",
                   "excerpts": [{"source": "nyt", "role": "direct", "exact": "army was", "prefix": "The ", "suffix": " dis",
                     "start": 6, "end": 14}],
                   "claims": [%s]}]}
                """.formatted(article(TEXT).sha256(), TEXT.codePointCount(0, TEXT.length()), claims);
        return ChronicleReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "h.json")
                .chronicle();
    }

    private static String claim(String question) {
        return """
                {"question": "%s", "relation": "agree", "answers": [{"source": "nyt", "exact": "1995", "start": 31, "end": 35}]}
                """.formatted(question);
    }

    private static Anchors anchors(String text) throws IOException {
        return new Anchors(chronicle(claim("When?")), Map.of("nyt", article(text)));
    }

    private static NoteTarget.OfWords noted(String words) throws IOException {
        int at = TEXT.indexOf(words);
        Excerpt passage = PassageSearch.excerptAt(TEXT, "nyt", Excerpt.Role.DIRECT, at, at + words.length());
        return NoteTarget.OfWords.of(passage, article(TEXT).sha256());
    }

    @Test
    void inTheSameTextWordsStandAtTheirPlace() throws IOException {
        int start = TEXT.codePointCount(0, TEXT.indexOf("Nobody"));
        assertEquals(new OnWords("nyt", start, start + 6, false), anchors(TEXT).of(noted("Nobody")));
    }

    @Test
    void whereWordsWereInsertedBeforeTheyAreStillFound() throws IOException {
        int start = TEXT.codePointCount(0, TEXT.indexOf("Nobody"));
        assertEquals(
                new OnWords("nyt", start + 9, start + 15, true),
                anchors("UPDATED. " + TEXT).of(noted("Nobody")));
    }

    @ParameterizedTest
    @CsvSource({
        "Nobody,Noone,NO_WORDS",
        "wept,cried,OTHER_SURROUNDINGS",
        "1995,1996,OTHER_SURROUNDINGS",
        "Some say,Some said,OTHER_SURROUNDINGS"
    })
    void whereWordsWereChangedNothingIsGuessed(String from, String to, Reason reason) throws IOException {
        assertEquals(new Orphan(reason), anchors(TEXT.replace(from, to)).of(noted("Nobody wept for".substring(0, 6))));
    }

    @Test
    void whatStandsTwiceIsNotChosen() throws IOException {
        assertEquals(new Orphan(Reason.WORDS_TWICE), anchors(TEXT + " " + TEXT).of(noted("Nobody")));
        NoteTarget bare = new NoteTarget.OfWords("nyt", new NotedWords("army", "", ""), TextPlace.UNKNOWN);
        assertEquals(new Orphan(Reason.WORDS_TWICE), anchors(TEXT).of(bare));
        NoteTarget part = new NoteTarget.OfWords("nyt", new NotedWords("body", "", ""), TextPlace.UNKNOWN);
        assertEquals(new Orphan(Reason.OTHER_SURROUNDINGS), anchors(TEXT).of(part));
    }

    @Test
    void aPlaceThatHoldsOtherWordsDoesNotCount() throws IOException {
        NoteTarget.OfWords noted = noted("Nobody");
        TextPlace wrong = new TextPlace(noted.place().sha256(), 0, 6);
        int start = TEXT.codePointCount(0, TEXT.indexOf("Nobody"));
        assertEquals(
                new OnWords("nyt", start, start + 6, true),
                anchors(TEXT).of(new NoteTarget.OfWords("nyt", noted.words(), wrong)));
    }

    @Test
    void withoutTheTextOnlyTheHashSpeaks() throws IOException {
        Anchors none = new Anchors(chronicle(""), Map.of());
        NoteTarget.OfWords noted = noted("Nobody");
        assertEquals(new OnWords("nyt", noted.place().start(), noted.place().end(), false), none.of(noted));
        assertEquals(
                new Anchor.Waiting("nyt"), none.of(new NoteTarget.OfWords("nyt", noted.words(), TextPlace.UNKNOWN)));
        assertEquals(new Orphan(Reason.NO_SOURCE), none.of(new NoteTarget.OfSource("bbc")));
    }

    @Test
    void claimsAreKnownByTheirQuestionAndExcerptsByTheirWords() throws IOException {
        NoteTarget.OfClaim second = new NoteTarget.OfClaim("e1", 1, "When?");
        Chronicle two = chronicle(claim("Who?") + "," + claim("When?"));
        assertEquals(new Anchor.OnClaim(two.events().getFirst(), 1, false), new Anchors(two, Map.of()).of(second));
        Chronicle one = chronicle(claim("When?"));
        assertEquals(new Anchor.OnClaim(one.events().getFirst(), 0, true), new Anchors(one, Map.of()).of(second));
        assertEquals(
                new Orphan(Reason.CLAIM_TWICE),
                new Anchors(chronicle(claim("When?") + "," + claim("Who?") + "," + claim("When?")), Map.of())
                        .of(second));
        assertEquals(new Orphan(Reason.NO_CLAIM), new Anchors(chronicle(""), Map.of()).of(second));
        Anchors anchors = new Anchors(one, Map.of());
        Excerpt excerpt =
                one.events().getFirst().details().evidence().excerpts().getFirst();
        assertEquals(
                new Anchor.OnExcerpt(one.events().getFirst(), excerpt),
                anchors.of(NoteTarget.OfExcerpt.of("e1", excerpt)));
        assertEquals(
                new Orphan(Reason.NO_EXCERPT),
                anchors.of(new NoteTarget.OfExcerpt("e1", "nyt", new NotedWords("army is", "The ", ""))));
        assertEquals(new Orphan(Reason.NO_EVENT), anchors.of(new NoteTarget.OfEvent("e9")));
    }

    @Test
    void wordsOfAWebPageAreFoundAsTheyAreTyped() throws IOException {
        Anchors anchors = anchors(TEXT.replace("wept", "“wept”"));
        NotedWords page = new NotedWords("Nobody \"wept\"\u00a0for", "in\n1995.", "the army. Some");
        assertEquals(
                "Nobody “wept” for",
                anchors.typed("nyt", page).orElseThrow().words().exact());
        assertFalse(anchors.typed("nyt", new NotedWords("the army", "nowhere ", " else"))
                .isPresent());
        assertFalse(
                anchors.typed("nyt", new NotedWords("no such words", "", "")).isPresent());
        assertFalse(anchors.typed("bbc", page).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWords(Reason reason) {
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.of(tag));
            assertFalse(reason.in(words).isBlank());
            assertFalse(reason.remedy(words).isBlank());
        }
    }

    @Property(tries = 1_000)
    void otherWordsThanTheNotedOnesAreNeverFound(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60) + 10; i > 0; i--) {
            text.append(List.of("army", "arm", "y ", " ", "é", "e\u0301", "\uD83C\uDDED", "1995", ".")
                    .get(random.nextInt(9)));
        }
        String old = text.toString();
        int points = old.codePointCount(0, old.length());
        int start = random.nextInt(points);
        int end = start + 1 + random.nextInt(points - start);
        Excerpt passage = PassageSearch.excerptAt(
                old, "nyt", Excerpt.Role.DIRECT, old.offsetByCodePoints(0, start), old.offsetByCodePoints(0, end));
        NoteTarget.OfWords noted = NoteTarget.OfWords.of(passage, article(old).sha256());
        assertEquals(new OnWords("nyt", start, end, false), anchors(old).of(noted));
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            text.insert(at, List.of("army", "x", " ").get(random.nextInt(3)));
        }
        String now = text.toString();
        if (anchors(now).of(noted) instanceof OnWords found) {
            int from = now.offsetByCodePoints(0, found.start());
            assertEquals(noted.words().exact(), now.substring(from, now.offsetByCodePoints(0, found.end())));
            String around = noted.words().prefix()
                    + noted.words().exact()
                    + noted.words().suffix();
            assertEquals(from, now.indexOf(around) + noted.words().prefix().length());
        }
    }
}
