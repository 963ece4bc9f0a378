package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void theShippedChronicleIsSound() {
        Ran ran = Ran.of("verify");
        assertEquals(0, ran.code(), ran::err);
        assertEquals("", ran.err());
        assertTrue(ran.out().matches("(?s).*quotations: 0 proven, 0 wrong, \\d+ without their article\\R"), ran::out);
    }

    @Test
    void aQuotationThatStandsIsProven() {
        Ran ran = verify("cnn=" + article);
        assertEquals(0, ran.code(), () -> ran.out() + ran.err());
        assertTrue(ran.out().endsWith("One quotation: 1 proven, 0 wrong, 0 without their article\n"), ran::out);
    }

    @Test
    void withoutItsArticleAQuotationIsNotWrong() {
        Ran ran = verify();
        assertEquals(0, ran.code(), () -> ran.out() + ran.err());
        assertTrue(ran.out().contains("departure"), ran::out);
        assertTrue(ran.out().endsWith("0 proven, 0 wrong, 1 without their article\n"), ran::out);
    }

    @Test
    void oneChangedLetterIsShownWithTheNearestText() throws IOException {
        Files.writeString(article, TEXT.replace("soldiers", "soldieres"));
        Ran ran = verify("cnn=" + article);
        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.out().contains("departure"), ran::out);
        assertTrue(ran.out().contains("150 soldieres left Port-au-Prince"), ran::out);
    }

    @Test
    void wordsInAnotherPlaceAreWrong() throws IOException {
        Files.writeString(article, "Port-au-Prince. " + TEXT);
        assertEquals(1, verify("cnn=" + article).code());
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

    private Ran verify(String... articles) {
        List<String> args = new ArrayList<>(List.of("verify", "--input", chronicle.toString()));
        for (String pair : articles) {
            args.addAll(List.of("--article", pair));
        }
        return Ran.of(args.toArray(String[]::new));
    }
}
