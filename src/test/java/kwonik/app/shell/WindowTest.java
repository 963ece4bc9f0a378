package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kwonik.app.controls.WrappedText;
import kwonik.app.export.SizeChoice;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.settings.ThemeChoice;
import kwonik.layout.picture.Look;
import kwonik.view.TimelineView;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on an invented chronicle.
class WindowTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(WrappedText.class).text();
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> app.state().looking().select(id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ReadingPane page(FxRobot robot) {
        return robot.lookup("#reading-pane").queryAs(ReadingPane.class);
    }

    @Test
    void theFirstFrameHasTheChronicleInIt(FxRobot robot) {
        assertEquals(
                "Port Lumen: keepers of the light and the storms",
                robot.lookup("#chronicle-title").queryAs(Label.class).getText());
        assertEquals(
                "Port Lumen: keepers of the light and the storms – Kwonik",
                app.stage().getTitle());
        assertTrue(robot.lookup("#welcome").tryQuery().isPresent());
    }

    @Test
    void theStatusLineSaysWhereOneIs(FxRobot robot) {
        app.untilComplete();
        String where = robot.lookup("#status-line").queryAs(StatusBar.class).getText();
        assertTrue(where.contains("all 38 events in view"), where);
    }

    /// What the line says, in a window that has room for all of it.
    private static List<String> statusLine(FxRobot robot) {
        StatusBar bar = robot.lookup("#status-line").queryAs(StatusBar.class);
        List<String> said = new ArrayList<>();
        robot.interact(() -> {
            bar.resize(1300, 30);
            said.add(bar.getText());
            bar.getRightItems().forEach(item -> said.add(((Label) item).getText()));
        });
        return said;
    }

    @Test
    void theStatusLineSpeaksOfWhatIsOnTheScreen(FxRobot robot) {
        app.untilComplete();
        assertTrue(statusLine(robot).getLast().startsWith("Wheel zooms"));
        select(robot, "keepers-sail-2025");
        robot.interact(() -> app.window().commands().run(app.window().commands().compare));
        assertEquals(
                "Sources compared: 150 keepers sail for training in Norhaven",
                statusLine(robot).getFirst());
        assertTrue(statusLine(robot).getLast().startsWith("Arrow keys walk the cells"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(statusLine(robot).getFirst().contains("in view"));
        assertTrue(statusLine(robot).getLast().startsWith("Wheel zooms"));
        robot.interact(() -> app.window().commands().run(app.window().commands().stories));
        assertTrue(statusLine(robot).getLast().contains("makes a step"));
        robot.interact(() -> app.window().commands().run(app.window().commands().stories));
        assertTrue(statusLine(robot).getLast().startsWith("Wheel zooms"));
    }

    @Test
    void aNoticeLiesOverTheStatusLineAndTakesNothingFromTheTimeline(FxRobot robot) {
        app.untilComplete();
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        double height = timeline.getHeight();
        Object tally = Objects.requireNonNull(timeline.pictureProperty().get()).tally();
        robot.interact(() -> app.state().notices().show(Notice.of("app.compare.nothing")));
        Node notice = robot.lookup("#notice").query();
        until(() -> notice.isVisible() && notice.getLayoutBounds().getHeight() > 20);
        assertEquals(height, timeline.getHeight());
        assertEquals(
                tally, Objects.requireNonNull(timeline.pictureProperty().get()).tally());
        Node line = robot.lookup("#status-line").query();
        Bounds over = notice.localToScene(notice.getLayoutBounds());
        assertEquals(line.localToScene(line.getLayoutBounds()).getMaxY(), over.getMaxY(), 1);
        Bounds seen = timeline.localToScene(timeline.getLayoutBounds());
        assertFalse(over.intersects(seen), over + " " + seen);
        robot.interact(() -> app.state().notices().show(null));
        assertFalse(notice.isVisible());
    }

    @Test
    void theDepartureIsReadWithItsVoices(FxRobot robot) {
        select(robot, "keepers-sail-2025");
        assertEquals("Thursday 24 July 2025", text(robot, "#event-date"));
        assertTrue(text(robot, "#event-basis").startsWith("inferred: "));
        String page = page(robot).text();
        assertTrue(page.contains("The keepers sailed from Port Lumen on Thursday"), page);
        assertTrue(page.contains("Port Lumen Gazette, Ida Brandt, 25 July 2025"), page);
        assertTrue(page.contains("© 2025 Port Lumen Press"), page);
        assertTrue(robot.lookup(".badge").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList()
                .containsAll(List.of("News report", "News summary", "Opinion")));
    }

    @Test
    void aContextEventSaysThatThereIsNoExcerpt(FxRobot robot) {
        select(robot, "election-1990");
        assertEquals("No excerpt in the 3 articles; context event.", text(robot, "#no-excerpt"));
    }

    @Test
    void whyNothingCanBeComparedIsSaidOfTheSelectedEventOnly(FxRobot robot) {
        app.untilComplete();
        select(robot, "election-1990");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Notice said =
                Objects.requireNonNull(app.state().notices().shownProperty().get());
        assertTrue(said.say(app.state().preferences().words()).startsWith("No source is quoted for “"), said.key());
        select(robot, "keepers-sail-2025");
        assertNull(app.state().notices().shownProperty().get());
    }

    @Test
    void theToolBarShowsSearchAndPresentWithTheirNames(FxRobot robot) {
        app.untilComplete();
        assertEquals(
                "Find", robot.lookup("#search-field").queryAs(TextField.class).getPromptText());
        Button present = robot.lookup("#present").queryAs(Button.class);
        assertEquals("Present…", present.getText());
        assertEquals(ContentDisplay.LEFT, present.getContentDisplay());
        assertTrue(robot.lookup("#next").tryQuery().isEmpty());
    }

    @Test
    void aToolIsCalledAsItsCommandInMenuAndPalette(FxRobot robot) {
        app.untilComplete();
        Set<String> names = app.window().commands().all().stream()
                .map(command -> command.name(Sample.ENGLISH))
                .collect(Collectors.toSet());
        for (String id : List.of("#zoom-in", "#zoom-out", "#whole", "#gaps", "#filter", "#present", "#export")) {
            assertTrue(names.contains(robot.lookup(id).query().getAccessibleText()), id);
        }
    }

    @Test
    void theLineBelowTheTitleSaysWhatTheChronicleStandsOn(FxRobot robot) {
        assertEquals(
                "38 events, each with its sources · 3 articles · checked word for word",
                robot.lookup("#chronicle-facts").queryAs(Label.class).getText());
    }

    @Test
    void enterLeadsToThePageAndEscapeBack(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                robot.lookup(".reading-scroll").query(), app.stage().getScene().getFocusOwner());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "38 of 38", robot.lookup("#event-place").queryAs(Label.class).getText());
        robot.push(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "37 of 38", robot.lookup("#event-place").queryAs(Label.class).getText());
    }

    @Test
    void anotherLanguageChangesEveryWordAtOnce(FxRobot robot) {
        select(robot, "keepers-sail-2025");
        robot.interact(() -> app.state().preferences().update(settings -> settings.withLanguage("fr")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("jeudi 24 juillet 2025", text(robot, "#event-date"));
        assertEquals(
                "Exporter l’image…",
                robot.lookup("#export").queryAs(Button.class).getText());
        robot.interact(() -> app.state().preferences().update(settings -> settings.withLanguage("ht")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Ekspòte imaj la…",
                robot.lookup("#export").queryAs(Button.class).getText());
    }

    @Test
    void anotherThemeChangesTheColoursOfTheWindow(FxRobot robot) {
        Scene scene = app.stage().getScene();
        String light = scene.getStylesheets().getLast();
        robot.interact(() -> app.state().preferences().update(settings -> settings.withTheme(ThemeChoice.DARK)));
        assertEquals(Look.DARK, app.state().preferences().look());
        assertNotEquals(light, scene.getStylesheets().getLast());
    }

    @Test
    void aNarrowWindowKeepsIconsAndNamesButNotWords(FxRobot robot) {
        Button whole = robot.lookup("#whole").queryAs(Button.class);
        robot.interact(() -> {
            app.state()
                    .preferences()
                    .update(settings ->
                            settings.withTheme(ThemeChoice.PROJECTOR).withLanguage("fr"));
            app.stage().setWidth(800);
        });
        until(() -> whole.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY);
        assertEquals("Tout montrer", whole.getAccessibleText());
        until(() -> !robot.lookup("#gaps").query().isVisible());
        for (Node tool : robot.lookup(".tool").match(Node::isVisible).queryAll()) {
            assertFalse(tool.getAccessibleText().isEmpty());
            assertTrue(tool.localToScene(tool.getBoundsInLocal()).getMaxX() <= 800);
        }
    }

    @Test
    void theExportShowsAPreviewOfTheRealSize(FxRobot robot) {
        robot.interact(() -> robot.lookup("#export").queryAs(Button.class).fire());
        until(() -> robot.lookup("#export-preview").queryAs(Canvas.class).getWidth() > 300);
        Canvas preview = robot.lookup("#export-preview").queryAs(Canvas.class);
        assertEquals(16.0 / 9, preview.getWidth() / preview.getHeight(), 0.02);
        ComboBox<SizeChoice.Item> size = robot.lookup("#export-size").queryComboBox();
        robot.interact(() -> size.setValue(size.getItems().stream()
                .filter(item -> item.name().equals("a4"))
                .findFirst()
                .orElseThrow()));
        until(() -> Math.abs(preview.getWidth() / preview.getHeight() - 3508.0 / 2480) < 0.02);
        robot.interact(() -> preview.getScene().getWindow().hide());
        assertEquals(
                3508, app.state().preferences().settings().export().pixels().width());
    }

    @Test
    void thePreviewShowsThePictureInItsRealSizeAndKeysMoveIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#export").queryAs(Button.class).fire());
        until(() -> robot.lookup("#export-preview").queryAs(Canvas.class).getWidth() > 300);
        Canvas preview = robot.lookup("#export-preview").queryAs(Canvas.class);
        double small = preview.getWidth();
        ScrollPane room = robot.lookup("#export-preview-room").queryAs(ScrollPane.class);
        ToggleButton full = robot.lookup("#export-full-size").queryAs(ToggleButton.class);
        assertEquals("100%", full.getText());
        assertTrue(full.getAccessibleText().contains("real size"), full.getAccessibleText());
        int width = app.state().preferences().settings().export().pixels().width();
        robot.interact(full::requestFocus);
        robot.push(KeyCode.SPACE);
        until(() -> room.getContent().getLayoutBounds().getWidth() >= width
                && Math.abs(preview.getWidth() - room.getViewportBounds().getWidth()) < 1);
        assertEquals(room, room.getScene().getFocusOwner());
        assertEquals(0, room.getHvalue());
        double left = preview.localToScene(0, 0).getX();
        robot.push(KeyCode.RIGHT);
        until(() -> room.getHvalue() > 0);
        // what is in sight is painted where it is in sight
        robot.interact(() -> {
            room.setHvalue(1);
            room.layout();
        });
        until(() -> Math.abs(preview.localToScene(0, 0).getX() - left) < 40);
        robot.interact(full::fire);
        until(() -> Math.abs(preview.getWidth() - small) < 1);
        robot.interact(() -> preview.getScene().getWindow().hide());
    }
}
