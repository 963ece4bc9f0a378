package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {
    private static final String TEXT = "On Thursday, 150 soldiers left Port-au-Prince for training in Mexico.\n";
    private static final String QUOTE = "150 soldiers left Port-au-Prince";

    @TempDir
    Path folder;

    private Path chronicle = Path.of("");
    private Path article = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        String sha256 = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8)).sha256();
        int start = TEXT.indexOf(QUOTE);
        chronicle = Files.writeString(
                folder.resolve("c.json"), """
                {"kwonik": 1, "id": "x", "title": {"en": "X"}, "eras": [],
                 "sources": [{"id": "cnn", "type": "article-newspaper", "title": "T", "kind": "news-report",
                   "sha256": "%s", "length": %d}],
                 "lanes": [{"id": "a", "name": {"en": "A"}}],
                 "events": [{"id": "departure", "when": "2025-07-24", "lane": "a", "importance": 5,
                   "title": {"en": "One"},
                   "excerpts": [{"source": "cnn", "role": "direct", "exact": "%s", "prefix": "", "suffix": "",
                     "start": %d, "end": %d}]}]}
                """.formatted(sha256, TEXT.length(), QUOTE, start, start + QUOTE.length()));
        article = Files.writeString(folder.resolve("article.txt"), TEXT);
    }

    @Test
    void anArticleBesideTheChronicleNeedNotBeGiven() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(sources.resolve("cnn.txt"), "Other words.");
        assertTrue(verify().out().contains("0 proven, 1 not given"));
        Files.writeString(sources.resolve("cnn-2.txt"), TEXT);
        Ran ran = verify();
        assertTrue(ran.out().contains("1 proven"), ran::out);
        assertEquals(0, ran.code(), ran::err);
    }

    private Ran verify() {
        return Ran.of("verify", "--input", chronicle.toString());
    }

    @Test
    void theShippedChronicleIsSound() {
        Ran ran = Ran.of("verify");
        assertEquals(0, ran.code(), ran::err);
        assertEquals("", ran.err());
        assertTrue(ran.out().matches("(?s).*quotations: 0 proven, \\d+ not given\\R"), ran::out);
    }

    @Test
    void noRowOfTheTableIsWiderThanATerminal() {
        List<String> rows = Ran.of("verify")
                .out()
                .lines()
                .filter(line -> line.contains("not given"))
                .toList();
        assertTrue(!rows.isEmpty());
        for (String row : rows) {
            assertTrue(row.codePointCount(0, row.length()) <= 100, row);
        }
    }

    @Test
    void aQuotationThatStandsIsProven() {
        Ran ran = verify("cnn=" + article);
        assertEquals(0, ran.code(), () -> ran.out() + ran.err());
        assertTrue(
                ran.out().contains("\nevent      source  no.  state   where\ndeparture  cnn     1    proven  13–45\n"),
                ran::out);
        assertTrue(ran.out().endsWith("One quotation: 1 proven\n"), ran::out);
    }

    @Test
    void withoutItsArticleAQuotationIsNotWrong() {
        Ran ran = verify();
        assertEquals(0, ran.code(), () -> ran.out() + ran.err());
        assertTrue(ran.out().contains("departure"), ran::out);
        assertTrue(ran.out().endsWith("0 proven, 1 not given\n"), ran::out);
    }

    @Test
    void oneChangedLetterIsShownWithTheNearestText() throws IOException {
        Files.writeString(article, TEXT.replace("soldiers", "soldieres"));
        Ran ran = verify("cnn=" + article);
        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.out().contains("departure"), ran::out);
        assertTrue(ran.out().contains("    text: “150 soldieres left Port-au-Prince”\n"), ran::out);
        assertTrue(ran.out().contains("    difference: 150 [-soldiers-]{+soldieres+} left Port-au-Prince\n"), ran::out);
    }

    @Test
    void wordsInAnotherPlaceAreWrong() throws IOException {
        Files.writeString(article, "Port-au-Prince. " + TEXT);
        Ran ran = verify("cnn=" + article);
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("moved  29–61, recorded 13–45\n"), ran::out);
        assertTrue(ran.out().endsWith("One quotation: 0 proven, 1 moved\n"), ran::out);
    }

    @Test
    void theSumCountsInTheWordsOfTheRows() throws IOException {
        Files.writeString(article, TEXT.replace("soldiers left", "soldiers\nleft"));
        Ran ran = verify("cnn=" + article);
        assertTrue(ran.out().contains("  same words  "), ran::out);
        assertTrue(ran.out().endsWith("One quotation: 0 proven, 1 same words\n"), ran::out);
    }

    @Test
    void warningsStandAfterTheTableAndAreNotWrong() {
        Ran ran = verify("cnn=" + article);
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("\nwarning: event “departure”: no reference;"), ran::out);
        assertTrue(ran.out().indexOf("warning: ") > ran.out().indexOf("proven"), ran::out);
        assertEquals("", ran.err());
    }

    @Test
    void jsonSaysTheSameAndNothingElse() throws IOException {
        Files.writeString(article, TEXT.replace("soldiers", "soldieres"));
        Ran ran = json("cnn=" + article);
        assertEquals(1, ran.code(), ran::err);
        JsonObject json = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertEquals(
                List.of("chronicle", "sources", "excerpts", "counts", "shares", "lint"), List.copyOf(json.keySet()));
        assertEquals("x", json.get("chronicle").getAsString());
        assertEquals(
                "differs",
                json.getAsJsonArray("sources")
                        .get(0)
                        .getAsJsonObject()
                        .get("hash")
                        .getAsString());
        JsonObject excerpt = json.getAsJsonArray("excerpts").get(0).getAsJsonObject();
        assertEquals("departure", excerpt.get("event").getAsString());
        assertEquals("cnn", excerpt.get("source").getAsString());
        assertEquals(1, excerpt.get("number").getAsInt());
        assertEquals("changed", excerpt.get("state").getAsString());
        assertEquals("{\"start\":13,\"end\":45}", excerpt.get("recorded").toString());
        assertEquals(
                "{\"start\":13,\"end\":46,\"text\":\"150 soldieres left Port-au-Prince\"}",
                excerpt.get("found").toString());
        assertEquals(
                "[{\"kind\":\"same\",\"text\":\"150 \"},{\"kind\":\"removed\",\"text\":\"soldiers\"},"
                        + "{\"kind\":\"added\",\"text\":\"soldieres\"},"
                        + "{\"kind\":\"same\",\"text\":\" left Port-au-Prince\"}]",
                excerpt.get("differences").toString());
        assertFalse(excerpt.get("sameWords").getAsBoolean());
        assertEquals("[]", excerpt.get("writing").toString());
        assertEquals(1, json.getAsJsonObject("counts").get("changed").getAsInt());
        assertEquals(1, json.getAsJsonObject("counts").get("wrong").getAsInt());
        assertEquals(
                List.of("quoted-share", "few-references"),
                json.getAsJsonArray("lint").asList().stream()
                        .map(finding -> finding.getAsJsonObject().get("kind").getAsString())
                        .limit(2)
                        .toList());
    }

    @Test
    void aDifferenceInWritingAloneIsSaidAsSuch() throws IOException {
        Path spaced =
                Files.writeString(folder.resolve("spaced.txt"), "On Friday,  150\u00a0soldiers left Port-au-Prince.");
        JsonObject excerpt = JsonParser.parseString(json("cnn=" + spaced).out())
                .getAsJsonObject()
                .getAsJsonArray("excerpts")
                .get(0)
                .getAsJsonObject();
        assertEquals("changed", excerpt.get("state").getAsString());
        assertTrue(excerpt.get("sameWords").getAsBoolean());
        assertEquals("[\"spaces\"]", excerpt.get("writing").toString());
    }

    @Test
    void jsonKnowsEveryState() throws IOException {
        assertEquals("not-given", state(json()).get("state").getAsString());
        assertEquals("proven", state(json("cnn=" + article)).get("state").getAsString());
        Files.writeString(article, "Port-au-Prince. " + TEXT);
        assertEquals("moved", state(json("cnn=" + article)).get("state").getAsString());
        assertTrue(state(json("cnn=" + article)).get("sure").getAsBoolean());
        Files.writeString(article, "Rain.");
        assertEquals("not-found", state(json("cnn=" + article)).get("state").getAsString());
        assertTrue(!state(json("cnn=" + article)).has("found"));
    }

    @Test
    void jsonOfTheShippedChronicleCountsItsExcerpts() {
        Ran ran = Ran.of("verify", "--json");
        assertEquals(0, ran.code(), ran::err);
        JsonObject counts = JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonObject("counts");
        assertEquals(counts.get("excerpts").getAsInt(), counts.get("not-given").getAsInt());
        assertTrue(counts.get("excerpts").getAsInt() > 0);
    }

    @Test
    void anotherTextIsWrongEvenIfTheWordsStand() throws IOException {
        Files.writeString(article, TEXT + "Corrected.\n");
        assertEquals(1, verify("cnn=" + article).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "=a.txt", "cnn=", "bbc=a.txt", "cnn=no-such-file.txt"})
    void aWrongArticleIsOneLine(String pair) {
        Ran ran = verify(pair);
        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count(), ran::err);
        assertEquals("", ran.out());
    }

    @Test
    void twoArticlesForOneSourceAreRefused() {
        assertEquals(2, verify("cnn=" + article, "cnn=" + article).code());
    }

    private static JsonObject state(Ran ran) {
        return JsonParser.parseString(ran.out())
                .getAsJsonObject()
                .getAsJsonArray("excerpts")
                .get(0)
                .getAsJsonObject();
    }

    private Ran verify(String... articles) {
        return run(List.of("verify", "--input", chronicle.toString()), articles);
    }

    private Ran json(String... articles) {
        return run(List.of("verify", "--json", "--input", chronicle.toString()), articles);
    }

    private static Ran run(List<String> first, String... articles) {
        List<String> args = new ArrayList<>(first);
        for (String pair : articles) {
            args.addAll(List.of("--article", pair));
        }
        return Ran.of(args.toArray(String[]::new));
    }
}
