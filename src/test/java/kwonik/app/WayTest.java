package kwonik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import kwonik.layout.ViewState;
import kwonik.paint.Fonts;
import kwonik.view.OverviewStrip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Finding one’s way in the real window: back and forward, links, bookmarks, and what is remembered.
@ExtendWith(ApplicationExtension.class)
class WayTest {
    private static final String DEPARTURE = "soldiers-to-mexico-2025";

    @TempDir
    private static Path folder;

    private MainWindow window;
    private Session session;
    private SettingsFile file;

    @Start
    void start(Stage first) throws IOException {
        Fonts.load();
        file = new SettingsFile(Files.createTempDirectory(folder, "settings").resolve("settings.json"));
        file.write(Settings.FIRST
                .withBounds(new Settings.Bounds(0, 0, 1000, 700, false))
                .withLanguage("en")
                .withTheme(ThemeChoice.LIGHT)
                .withReducedMotion(true));
        window = new MainWindow(first, file);
        session = window.session();
        ReadingTask reading = new ReadingTask(null);
        reading.run();
        window.show(reading);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in ten seconds", e);
        }
    }

    private ViewState view() {
        return Objects.requireNonNull(session.viewProperty().get());
    }

    private void look(FxRobot robot, ViewState there) {
        robot.interact(() -> session.viewProperty().set(there));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void push(FxRobot robot, KeyCode code, KeyCombination.Modifier modifier) {
        robot.push(new KeyCodeCombination(code, modifier));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ViewState middle() {
        ViewState now = view();
        return now.at(now.start() + now.span() * 0.8, now.end() - now.span() * 0.1)
                .selecting(DEPARTURE);
    }

    @Test
    void backAndForwardLeadThroughViewsAndSelections(FxRobot robot) {
        until(() -> robot.lookup("#status-line").tryQuery().isPresent());
        ViewState whole = view();
        ViewState near = middle();
        look(robot, near);
        look(robot, view().selecting(null));
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(near, view());
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(whole, view());
        push(robot, KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        assertEquals(near, view());
    }

    @Test
    void aCopiedLinkLeadsBackWhenItIsPasted(FxRobot robot) {
        until(() -> robot.lookup("#status-line").tryQuery().isPresent());
        ViewState whole = view();
        ViewState near = middle();
        look(robot, near);
        push(robot, KeyCode.L, KeyCombination.SHORTCUT_DOWN);
        robot.interact(() -> assertTrue(
                Clipboard.getSystemClipboard().getString().startsWith("kwonik:"),
                Clipboard.getSystemClipboard().getString()));
        look(robot, whole);
        push(robot, KeyCode.V, KeyCombination.SHORTCUT_DOWN);
        assertEquals(near, view());
    }

    @Test
    void aLinkToAChronicleThatNobodyKnowsIsNotFollowed(FxRobot robot) {
        ViewState before = view();
        robot.interact(() -> window.commands().way().links().go("kwonik:atlantis?from=1&to=2"));
        until(() -> session.noticeProperty().get() != null);
        assertEquals(
                Notice.of("app.link.other", "atlantis"),
                session.noticeProperty().get());
        robot.interact(() -> window.commands().way().links().go("no link"));
        assertEquals(
                Notice.of("app.link.none", "kwonik:"), session.noticeProperty().get());
        assertEquals(before, view());
    }

    @Test
    void aBookmarkIsNamedKeptAndFound(FxRobot robot) throws IOException {
        until(() -> robot.lookup("#bookmark").tryQuery().isPresent());
        ViewState whole = view();
        ViewState near = middle();
        look(robot, near);
        push(robot, KeyCode.D, KeyCombination.SHORTCUT_DOWN);
        TextField name = robot.lookup("#bookmark-name").queryAs(TextField.class);
        assertTrue(name.getText().contains("150 soldiers leave"), name.getText());
        robot.interact(() -> name.setText("The departure"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Bookmarks bookmarks = window.commands().way().bookmarks();
        assertEquals("The departure", bookmarks.here().getFirst().name());
        assertFalse(robot.lookup("#bookmark").query().isVisible());
        look(robot, whole);
        robot.interact(() -> bookmarks.go(bookmarks.here().getFirst()));
        assertEquals(near, view());
        robot.interact(window::close);
        assertEquals(1, file.read().settings().whereabouts().bookmarks().size());
    }

    @Test
    void theLastViewIsThereAgainAtTheNextStart(FxRobot robot) {
        ViewState near = middle();
        look(robot, near);
        robot.interact(window::close);
        Settings kept = file.read().settings();
        Opened shipped = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            ReadingTask again = new ReadingTask(null);
            again.run();
            return again.resultNow();
        });
        robot.interact(() -> {
            Session next = new Session(kept);
            next.show(shipped.index(), null, shipped.problems());
            assertEquals(near, next.viewProperty().get());
        });
    }

    @Test
    void aViewOfTheWholeIsNotRemembered(FxRobot robot) {
        ViewState whole = view();
        look(robot, middle());
        assertNotEquals(whole, view());
        look(robot, whole);
        robot.interact(window::close);
        assertTrue(file.read().settings().whereabouts().views().isEmpty());
    }

    @Test
    void theOverviewIsHiddenAndThatIsRemembered(FxRobot robot) {
        OverviewStrip strip = robot.lookup("#overview").queryAs(OverviewStrip.class);
        assertTrue(strip.isVisible());
        robot.interact(() -> window.commands().run(window.commands().way().overview));
        assertFalse(strip.isVisible());
        robot.interact(window::close);
        assertFalse(file.read().settings().whereabouts().overview());
    }
}
