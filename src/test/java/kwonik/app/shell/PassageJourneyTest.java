package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import kwonik.app.article.ArticleView;
import kwonik.app.passage.TextSelection;
import kwonik.archive.ArticleText;
import kwonik.document.PartEdits;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.proof.ChronicleProof;
import kwonik.proof.Quote;
import kwonik.view.Ghost;
import kwonik.view.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// From the words of an article to events, by keyboard, in the real window.
class PassageJourneyTest {
    /// A person types five keys a second, and the way to an event is to take twenty of them.
    private static final int MOST_KEYS = 100;

    private static final String TEXT = """
            date 2025-07-25 By Ann Writer

            The lamp guild was dissolved in 1995. The harbour lost its watch.

            On Thursday, 150 keepers sailed to the northern light for a course of three months.

            Since 2010 the number of ships has grown.
            """;

    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "mine", "title": {"en": "Mine"},
             "sources": [{"id": "report", "title": "Report", "kind": "news-report", "issued": "2025-07-25", "sha256": "SHA"}],
             "lanes": [{"id": "guild", "name": {"en": "Guild"}}, {"id": "ships", "name": {"en": "Ships"}}],
             "eras": [],
             "events": [
              {"id": "old", "when": "1980", "lane": "guild", "title": {"en": "The lamp is lit"}},
              {"id": "near", "when": "2025-07-20", "lane": "ships", "title": {"en": "A ship comes in"}}]}
            """;

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
        try {
            String sha256 =
                    ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8)).sha256();
            return Files.writeString(folder.resolve("mine.json"), CHRONICLE.replace("SHA", sha256));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    });

    private int keys;

    @BeforeEach
    void openTheArticle() throws IOException {
        app.untilComplete();
        Path text = Files.writeString(app.newFolder().resolve("report.txt"), TEXT);
        app.run(() -> app.window().commands().takeArticles(List.of(text)));
        until(() -> app.has("#article-text"));
    }

    private void type(FxRobot robot, KeyCode... codes) {
        for (KeyCode code : codes) {
            keys++;
            robot.type(code);
        }
    }

    private void write(FxRobot robot, String text) {
        keys += text.length();
        robot.write(text, 0);
    }

    private Chronicle chronicle() {
        return Objects.requireNonNull(app.state().document().chronicle());
    }

    private ArticleView view() {
        return app.find("#article-view", ArticleView.class);
    }

    private String selected() {
        TextSelection selection =
                Objects.requireNonNull(view().selectionProperty().get());
        return TEXT.substring(selection.start(), selection.end());
    }

    private Ghost ghost() {
        return Objects.requireNonNull(
                app.find("#timeline", TimelineView.class).ghostProperty().get());
    }

    @Test
    void sentenceBecomesAProvenEventWithinTheKeysOfTwentySeconds(FxRobot robot) throws IOException {
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.S);
        assertEquals("On Thursday, 150 keepers sailed to the northern light for a course of three months.", selected());
        type(robot, KeyCode.E);
        assertEquals("2025-07-24", Objects.requireNonNull(ghost().when()).edtf());
        write(robot, "Keepers sail north for a course");
        assertEquals("Keepers sail north for a course", ghost().title());
        type(robot, KeyCode.ENTER);
        until(() -> chronicle().events().size() == 3);
        assertTrue(keys <= MOST_KEYS, keys + " keys");
        Event event = chronicle().events().getLast();
        assertEquals("keepers-sail-north-for-a-course", event.id());
        assertEquals("guild", event.lane().id());
        assertEquals(DateBasis.Kind.INFERRED, event.details().basis().kind());
        assertTrue(event.details().basis().note().in("fr").contains("jeudi 24 juillet 2025"));
        assertProven();
        assertNull(app.find("#timeline", TimelineView.class).ghostProperty().get());
        assertTrue(app.has("#article-text"), "the article is still there");
        app.run(() -> app.state().document().undo());
        assertEquals(2, chronicle().events().size());
        assertTrue(app.has("#article-text"), "and after undo");
        app.run(() -> app.state().document().redo());
        assertEquals(3, chronicle().events().size());
    }

    private void assertProven() throws IOException {
        ArticleText text = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8));
        ChronicleProof proof = ChronicleProof.of(
                chronicle(), Map.of("report", new ChronicleProof.Article(text.text(), text.sha256())));
        assertFalse(proof.quotes().isEmpty());
        proof.quotes().forEach(quote -> assertEquals(Quote.State.PROVEN, quote.state()));
    }

    @Test
    void nextEventTakesLaneAndTagsOfTheLast(FxRobot robot) {
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.E);
        write(robot, "Guild dissolved");
        app.run(() -> {
            app.find("#event-card-lane", javafx.scene.control.ComboBox.class)
                    .getSelectionModel()
                    .select(1);
            app.find("#event-card-tags", TextField.class).setText("guild, law");
        });
        type(robot, KeyCode.ENTER);
        until(() -> chronicle().events().size() == 3);
        type(robot, KeyCode.TAB, KeyCode.S, KeyCode.PERIOD);
        write(robot, "Keepers sail");
        type(robot, KeyCode.ENTER);
        until(() -> chronicle().events().size() == 4);
        Event event = chronicle().events().getLast();
        assertEquals("ships", event.lane().id());
        assertEquals(List.of("guild", "law"), event.details().tags());
    }

    @Test
    void withoutATitleNothingIsSavedAndTheCardSaysSo(FxRobot robot) {
        type(robot, KeyCode.TAB, KeyCode.S, KeyCode.E, KeyCode.ENTER);
        assertEquals(2, chronicle().events().size());
        assertTrue(robot.lookup(".field-problem .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("title")));
        type(robot, KeyCode.ESCAPE);
        assertFalse(app.has("#event-card"));
        assertNull(app.find("#timeline", TimelineView.class).ghostProperty().get());
    }

    @Test
    void cardSavesIntoTheChronicleAsItIsByThen(FxRobot robot) {
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.E);
        Lane renamed = new Lane("guild", Localized.of("The lamp guild"));
        app.run(() -> app.state().document().edit(PartEdits.changeLane("guild", _ -> renamed)));
        write(robot, "Guild dissolved");
        type(robot, KeyCode.ENTER);
        until(() -> chronicle().events().size() == 3);
        assertEquals(renamed, chronicle().events().getLast().lane());
    }

    @Test
    void laneThatIsGoneIsSaidAndNothingIsLost(FxRobot robot) {
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.E);
        app.run(() -> app.state().document().edit(PartEdits.deleteLane("guild", "ships")));
        write(robot, "Guild dissolved");
        type(robot, KeyCode.ENTER);
        assertEquals(2, chronicle().events().size());
        assertTrue(robot.lookup(".field-problem .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("lane")));
        assertEquals(
                "Guild dissolved",
                app.find("#event-card-title", TextField.class).getText());
    }

    @Test
    void whereTheArticleGoesTheGhostGoesWithIt(FxRobot robot) {
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.E);
        assertNotNull(app.find("#timeline", TimelineView.class).ghostProperty().get());
        app.run(() -> app.state().looking().select("old"));
        assertFalse(app.has("#article-text"));
        assertNull(app.find("#timeline", TimelineView.class).ghostProperty().get());
    }

    @Test
    void linesAreSelectedOneByOneInLargeText(FxRobot robot) {
        app.run(() -> app.state().preferences().update(settings -> settings.withTextSize(200)));
        type(robot, KeyCode.TAB, KeyCode.TAB);
        int ended = 0;
        for (int i = 0; i < 3; i++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
            int end = Objects.requireNonNull(view().selectionProperty().get()).end();
            assertTrue(end > ended && (ended == 0 || end - ended < 60), ended + " to " + end);
            ended = end;
        }
    }

    @Test
    void nothingSelectedIsSaid(FxRobot robot) {
        type(robot, KeyCode.E);
        assertFalse(app.has("#event-card"));
        assertNotNull(app.state().notices().shownProperty().get());
    }

    @Test
    void passageIsAddedToTheEventNearestInTime(FxRobot robot) throws IOException {
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.A, KeyCode.ENTER);
        until(() -> !chronicle().excerpts().isEmpty());
        assertEquals("near", chronicle().excerpts().getFirst().getKey().id());
        assertEquals(
                Excerpt.Role.DIRECT,
                chronicle().excerpts().getFirst().getValue().role());
        assertProven();
    }

    @Test
    void passageAnswersAQuestionThatIsAsked(FxRobot robot) throws IOException {
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.C, KeyCode.ENTER, KeyCode.TAB);
        write(robot, "How many sailed?");
        type(robot, KeyCode.ENTER);
        until(() -> !chronicle().excerpts().isEmpty());
        Event near = chronicle().event("near").orElseThrow();
        assertEquals(
                "How many sailed?",
                near.details().evidence().claims().getFirst().question().in("en"));
        assertProven();
    }

    @Test
    void shiftAndArrowsSelectAndEscapeLetsGo(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 4).release(KeyCode.SHIFT);
        assertEquals("date", selected());
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("date ", selected());
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.END).release(KeyCode.SHIFT);
        assertTrue(selected().startsWith("date 2025-07-25"), selected());
        robot.type(KeyCode.ESCAPE);
        assertNull(view().selectionProperty().get());
        assertTrue(app.has("#article-text"));
        robot.type(KeyCode.ESCAPE);
        until(() -> !app.has("#article-text"));
    }

    @Test
    void pointerSelectsWordsAndParagraphs(FxRobot robot) {
        var paragraph = robot.lookup(".paragraph").queryAllAs(javafx.scene.layout.Region.class).stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        robot.moveTo(robot.offset(paragraph, javafx.geometry.Pos.CENTER_LEFT, new javafx.geometry.Point2D(40, -8)));
        robot.doubleClickOn(MouseButton.PRIMARY);
        assertFalse(selected().contains(" "), selected());
        robot.clickOn(MouseButton.PRIMARY);
        assertEquals("The lamp guild was dissolved in 1995. The harbour lost its watch.", selected());
        robot.press(MouseButton.PRIMARY).moveBy(90, 0).release(MouseButton.PRIMARY);
        assertTrue(selected().length() > 3 && selected().length() < 40, selected());
    }

    @Test
    void newEventIsInSightWhereverOneLookedBefore(FxRobot robot) {
        app.run(() -> {
            var looking = app.state().looking();
            looking.select(null);
            var view = Objects.requireNonNull(looking.viewProperty().get());
            looking.viewProperty().set(view.at(view.end() - view.span() / 500, view.end()));
        });
        type(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.E);
        write(robot, "Guild dissolved");
        type(robot, KeyCode.ENTER);
        until(() -> chronicle().events().size() == 3);
        var when = Objects.requireNonNull(chronicle().events().getLast().when());
        until(() -> {
            var view =
                    Objects.requireNonNull(app.state().looking().viewProperty().get());
            return view.start() <= when.start() && view.end() >= when.end();
        });
    }
}
