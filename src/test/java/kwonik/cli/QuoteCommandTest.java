package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kwonik.archive.ArticleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteCommandTest {
    private static final String TEXT = """
            😀 On Friday the council met. “We’ll close the harbour,” it said.
            Nobody had asked the harbour master. On Friday the council left.
            """;

    @TempDir
    Path folder;

    private Path article = Path.of("");

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(folder.resolve("harbour-2025.txt"), TEXT);
    }

    @Test
    void anExcerptIsReadyToPaste() throws IOException {
        Ran ran = quote("the council met", "--source", "press");
        assertEquals(0, ran.code(), ran::err);
        assertEquals("", ran.err());
        JsonObject json = JsonParser.parseString(ran.out()).getAsJsonObject();
        JsonObject excerpt = json.getAsJsonObject("excerpt");
        assertEquals(
                List.of("source", "role", "exact", "prefix", "suffix", "start", "end"), List.copyOf(excerpt.keySet()));
        assertEquals("press", excerpt.get("source").getAsString());
        assertEquals("direct", excerpt.get("role").getAsString());
        assertEquals("😀 On Friday ", excerpt.get("prefix").getAsString());
        assertEquals(12, excerpt.get("start").getAsInt());
        assertEquals(27, excerpt.get("end").getAsInt());
        ArticleText text = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(text.sha256(), json.getAsJsonObject("source").get("sha256").getAsString());
        assertEquals(text.length(), json.getAsJsonObject("source").get("length").getAsInt());
    }

    @Test
    void theArticleOfASourceMayLieBesideTheChronicle() throws IOException {
        String sha256 = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8)).sha256();
        String chronicle = Files.writeString(folder.resolve("c.json"), """
                {"kwonik": 1, "id": "x", "title": {"en": "X"}, "eras": [],
                 "sources": [{"id": "press", "type": "webpage", "title": "T", "kind": "news-report",
                   "sha256": "%s", "length": 1}],
                 "lanes": [{"id": "a", "name": {"en": "A"}}], "events": []}
                """.formatted(sha256))
                .toString();
        Ran none = Ran.of("quote", "--input", chronicle, "--source", "press", "--text", "the council met");
        assertTrue(none.err().contains("does not lie beside the chronicle"), none::err);
        Files.copy(article, Files.createDirectory(folder.resolve("sources")).resolve("press.txt"));
        Ran ran = Ran.of("quote", "--input", chronicle, "--source", "press", "--text", "the council met");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains(sha256), ran::out);
        Ran unsaid = Ran.of("quote", "--text", "the council met");
        assertTrue(unsaid.err().contains("--article"), unsaid::err);
        Ran unknown = Ran.of("quote", "--input", chronicle, "--source", "radio", "--text", "the council met");
        assertTrue(unknown.err().contains("“radio”"), unknown::err);
    }

    @Test
    void whatIsPastedIsProven() throws IOException {
        JsonObject json = JsonParser.parseString(
                        quote("On Friday the council", "--nth", "2").out())
                .getAsJsonObject();
        Path chronicle = Files.writeString(folder.resolve("c.json"), """
                {"kwonik": 1, "id": "x", "title": {"en": "X"}, "eras": [],
                 "sources": [{"id": "harbour-2025", "type": "webpage", "title": "T", "kind": "news-report",
                   "sha256": %s, "length": %s}],
                 "lanes": [{"id": "a", "name": {"en": "A"}}],
                 "events": [{"id": "e", "when": "2025", "lane": "a", "importance": 5, "title": {"en": "One"},
                   "excerpts": [%s]}]}
                """.formatted(
                        json.getAsJsonObject("source").get("sha256"),
                        json.getAsJsonObject("source").get("length"),
                        json.get("excerpt")));
        Ran ran = Ran.of("verify", "--input", chronicle.toString(), "--article", "harbour-2025=" + article);
        assertEquals(0, ran.code(), () -> ran.out() + ran.err());
        assertTrue(ran.out().contains("1 proven"), ran::out);
    }

    @Test
    void ofManyPlacesTheFirstFiftyAreListedAndTheOthersCounted() throws IOException {
        Files.writeString(article, "no. ".repeat(53));
        Ran ran = quote("no");
        List<String> lines = ran.err().lines().toList();
        assertEquals(52, lines.size(), ran::err);
        assertTrue(lines.getFirst().contains("in 53 places"), ran::err);
        assertTrue(lines.get(50).startsWith("    50. characters 196–198: "), ran::err);
        assertEquals("    … and 3 more", lines.getLast());
        assertTrue(quote("no", "--nth", "53").out().contains("\"start\": 208"));
        Files.writeString(article, "no. ".repeat(50));
        assertEquals(51, quote("no").err().lines().count());
    }

    @Test
    void severalPlacesAreListedUntilOneIsChosen() {
        Ran ran = quote("On Friday the council");
        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        List<String> lines = ran.err().lines().toList();
        assertEquals(3, lines.size(), ran::err);
        assertTrue(lines.getFirst().contains("--nth"), ran::err);
        assertEquals(
                "    1. characters 2–23: …😀 [On Friday the council] met. “We’ll close the harbour,”…", lines.get(1));
        assertTrue(quote("On Friday the council", "--nth", "2").out().contains(" left."));
        assertEquals(2, quote("On Friday the council", "--nth", "3").code());
        assertEquals(2, quote("On Friday the council", "--nth", "0").code());
        assertEquals(2, quote("On Friday the council", "--nth", "two").code());
    }

    @Test
    void plainQuotationMarksAreGivenAsTheArticleHasThem() {
        Ran ran = quote("\"We'll close the harbour,\"");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("\"exact\": \"“We’ll close the harbour,”\""), ran::out);
        assertTrue(ran.err().contains("“We’ll close the harbour,”"), ran::err);
    }

    @Test
    void otherWordsAreShownWithTheNearestPassage() {
        Ran ran = quote("Nobody has asked the harbor master");
        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("Nobody had asked the harbour master"), ran::err);
        assertTrue(ran.err().contains("[-has-]{+had+} asked the [-harbor-]{+harbour+} master"), ran::err);
        assertEquals(1, quote("Rain is expected in the north").code());
    }

    @Test
    void whatACuratorShouldKnowIsAWarning() throws IOException {
        assertTrue(quote("ouncil met").err().contains("inside a word"));
        String words = "na ".repeat(61).strip();
        Files.writeString(article, words);
        Ran ran = quote(words);
        assertEquals(0, ran.code());
        assertTrue(ran.err().contains("61 words"), ran::err);
    }

    @Test
    void whatCannotBeReadIsOneLine() throws IOException {
        Path rtf = Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 Words}");
        for (String file : List.of(folder.resolve("none.txt").toString(), folder.toString(), rtf.toString())) {
            Ran ran = Ran.of("quote", "--article", file, "--text", "x");
            assertEquals(2, ran.code());
            assertEquals("", ran.out());
            assertEquals(1, ran.err().lines().count(), ran::err);
        }
        assertEquals(2, quote(" ").code());
        assertEquals(2, Ran.of("quote", "--text", "x").code());
    }

    private Ran quote(String words, String... more) {
        List<String> args = new ArrayList<>(List.of("quote", "--article", article.toString(), "--text", words));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    @Test
    void aWebPageAndAFileWithoutWordsAreNamed() throws IOException {
        article = Files.writeString(folder.resolve("page.txt"), "<!DOCTYPE html><p>On <b>Friday</b> the council met.");
        Ran page = quote("Friday the council");
        assertEquals(1, page.code());
        assertTrue(page.err().contains("web page"), page::err);
        article = Files.writeString(folder.resolve("none.txt"), "\n");
        Ran none = quote("Friday");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("There are no words in this file."), none::err);
    }

    @Test
    void wordsOfAWebPageStandInItsText() throws IOException {
        article = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><p>On <b>Friday</b> the council met.");
        Ran ran = quote("Friday the council");
        assertEquals(0, ran.code(), ran::err);
        JsonObject json = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertEquals(3, json.getAsJsonObject("excerpt").get("start").getAsInt());
        assertEquals(26, json.getAsJsonObject("source").get("length").getAsInt());
    }

    @Test
    void anOldEncodingIsReadAndToldOf() throws IOException {
        article = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
        Ran ran = quote("café");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.err().contains("Windows-1252"), ran::err);
    }

    @Test
    void lettersOfAPdfAreFound() throws IOException {
        article = Files.writeString(folder.resolve("pdf.txt"), "The o\uFB03ce of the govern-\nment fell.");
        Ran ran = quote("office of the government");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("o\uFB03ce of the govern-\\nment"), ran::out);
    }
}
