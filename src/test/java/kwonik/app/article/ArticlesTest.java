package kwonik.app.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kwonik.app.passage.MarkedText;
import kwonik.app.passage.Passage;
import kwonik.app.reading.QuoteStatus;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.Sample;
import kwonik.app.settings.KnownArticle;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.archive.ArticleText;
import kwonik.exchange.text.Packed;
import kwonik.model.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ArticlesTest {
    private static final String BEFORE = "app.proof.";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<String> steps = new ArrayList<>();
    private WindowState state;
    private Articles articles;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        state = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        articles = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.articles(state));
        onFx(() -> {
            Sample.open(state, Sample.index());
            state.looking().select("departure");
            ReadingPane pane = Rooms.reading(
                    state, articles, () -> steps.add("previous"), () -> steps.add("next"), () -> steps.add("compare"));
            state.looking().selectedProperty().subscribe((_, event) -> {
                if (event != null) {
                    steps.add(event.id());
                }
            });
            Scene scene = new Scene(pane, 460, 800);
            Rooms.styles(state).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(5000, task);
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in ten seconds", e);
        }
    }

    private Path text(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private void give(String source, Path file) {
        onFx(() -> articles.give(source, file));
    }

    private List<String> states() {
        return robot.lookup(".proof-state").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String said(String kind) {
        return Sample.ENGLISH.say(BEFORE + kind, "");
    }

    private Event departure() {
        return Sample.index().chronicle().event("departure").orElseThrow();
    }

    @Test
    void withoutATextNobodySaysThatAnExcerptStands() {
        assertEquals(List.of(said("none"), said("none"), said("none")), states());
    }

    @Test
    void whoListensHearsWhoCheckedAndAgainstWhat() throws IOException {
        give("report", text("report.txt", Sample.QUOTE));
        until(() -> articles.given("report").isPresent());
        Labeled state = robot.lookup(".proof-state")
                .queryAllAs(Labeled.class)
                .iterator()
                .next();
        assertTrue(state.getAccessibleText().contains("Checked now, against your own copy"), state.getAccessibleText());
    }

    @Test
    void eachExcerptSaysHowItStandsInTheTextGiven() throws IOException {
        give("report", text("report.txt", Sample.QUOTE + " 150 soldiers left."));
        give("summary", text("summary.txt", "It is said to be part of a larger plan, this."));
        give("opinion", text("opinion.txt", "Nothing of the kind is written here, at all."));
        until(() -> articles.atHandProperty().get().size() == 3);
        assertEquals(ProofState.Kind.UNRECORDED, kind(1));
        assertEquals(ProofState.Kind.CHANGED, kind(2));
        assertEquals(ProofState.Kind.NOT_FOUND, kind(3));
        assertEquals(List.of(said("unrecorded"), said("changed"), said("notfound")), states());
    }

    @Test
    void aDifferenceInWritingAloneIsNoChangeOfWords() throws IOException {
        give("report", text("report.txt", Sample.QUOTE.replace(" ", "\u00a0")));
        until(() -> articles.given("report").isPresent());
        assertEquals(ProofState.Kind.WRITTEN, kind(1));
    }

    private ProofState.Kind kind(int number) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> articles.proof(departure(), number, Sample.REPORT).kind());
    }

    @Test
    void theArticleShowsThePassageAndEscapeLeadsBack() throws IOException {
        give("report", text("report.txt", "A first line.\n\n" + Sample.QUOTE + "\n\n150 soldiers left."));
        until(() -> articles.given("report").isPresent());
        onFx(() -> articles.show("departure", 1));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#event-title").tryQuery().isEmpty());
        MarkedText marked = articles.given("report").orElseThrow().marked();
        // the excerpt, and the answer to a claim
        assertEquals(2, marked.passages().size());
        Passage passage = marked.quotedFor("departure", 1);
        assertNotNull(passage);
        assertEquals(15, passage.start());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#event-title").tryQuery().isPresent());
    }

    @Test
    void onlyWhereATextLiesIsRememberedAndItCanBeForgotten() throws IOException {
        Path file = text("report.txt", Sample.QUOTE);
        give("report", file);
        until(() -> articles.given("report").isPresent());
        List<KnownArticle> known = state.preferences().settings().articles();
        assertEquals(1, known.size());
        assertEquals(file.toAbsolutePath().normalize(), known.getFirst().file());
        assertFalse(known.getFirst().toString().contains(Sample.QUOTE));
        onFx(() -> articles.forget("report"));
        assertTrue(articles.given("report").isEmpty());
        assertEquals(List.of(), state.preferences().settings().articles());
        assertTrue(Files.exists(file));
    }

    @Test
    void aTextDroppedOnAVoiceIsTakenForItsSourceAndAChronicleIsNot() throws IOException {
        Path file = text("report.txt", Sample.QUOTE);
        QuoteStatus voice = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> new QuoteStatus(state.preferences(), articles, departure(), 1, Sample.REPORT));
        boolean chronicle = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> voice.drop(List.of(folder.resolve("a.json").toFile())));
        assertFalse(chronicle);
        boolean taken = WaitForAsyncUtils.waitForAsyncFx(5000, () -> voice.drop(List.of(file.toFile())));
        assertTrue(taken);
        until(() -> articles.given("report").isPresent());
    }

    @Test
    void aFileIsKnownByTheHashThatItsCuratorRecorded() throws IOException {
        Path stranger = text("stranger.txt", "Nobody knows this text.");
        List<List<Path>> unplaced = new ArrayList<>();
        onFx(() -> articles.offer(List.of(stranger), offer -> unplaced.add(offer.unplaced())));
        until(() -> !unplaced.isEmpty());
        assertEquals(List.of(List.of(stranger.toAbsolutePath().normalize())), unplaced);
        assertTrue(articles.given("report").isEmpty());
    }

    @Test
    void aFileWithoutATextIsSaidAndNotTaken() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 'b'});
        assertNull(state.notices().shownProperty().get());
        give("report", file);
        until(() -> state.notices().shownProperty().get() != null);
        assertTrue(articles.given("report").isEmpty());
    }

    @Test
    void aTextInAnOldEncodingIsTakenAndThatIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        give("report", file);
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals("aéb", articles.given("report").orElseThrow().text().text());
    }

    @Test
    void anArticleMayBeADocumentAndIsRememberedByTheHashOfItsWords() throws IOException {
        Path file = folder.resolve("report.docx");
        Files.write(
                file,
                Packed.word("<w:p><w:r><w:t>" + Sample.QUOTE + "</w:t></w:r></w:p>")
                        .bytes());
        give("report", file);
        until(() -> articles.given("report").isPresent());
        assertEquals(ProofState.Kind.UNRECORDED, kind(1));
        assertEquals(
                ArticleText.of(Sample.QUOTE.getBytes(StandardCharsets.UTF_8)).sha256(),
                state.preferences().settings().articles().getFirst().sha256());
    }

    @Test
    void aFileThatIsGoneTheNextTimeIsSaid() throws IOException {
        Path file = text("report.txt", Sample.QUOTE);
        give("report", file);
        until(() -> articles.given("report").isPresent());
        Settings kept = state.preferences().settings();
        Files.delete(file);
        WindowState next = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(kept));
        Articles again = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.articles(next));
        onFx(() -> Sample.open(next, Sample.index()));
        until(() -> again.atHand("report") instanceof ArticleCopy.Missing);
        assertEquals(
                ProofState.Kind.GONE,
                WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> again.proof(departure(), 1, Sample.REPORT).kind()));
    }
}
