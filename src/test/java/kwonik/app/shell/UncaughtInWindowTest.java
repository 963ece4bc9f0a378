package kwonik.app.shell;

import static kwonik.app.shell.OpenWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import kwonik.app.log.UncaughtErrors;
import kwonik.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An error that nobody caught, as the person before the window sees it.
@ExtendWith(ApplicationExtension.class)
class UncaughtInWindowTest {
    @TempDir
    private static Path folder;

    private final Logger log = Logger.getLogger(UncaughtErrors.class.getName());
    private MainWindow window;
    private Thread.UncaughtExceptionHandler before;

    @Start
    void start(Stage stage) throws IOException {
        log.setUseParentHandlers(false);
        OpenWindow open = OpenWindow.on(stage, folder, OpenWindow.SETTINGS);
        window = open.window();
        open.show(null);
        UncaughtErrors errors = new UncaughtErrors();
        before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        window.showUncaught(errors);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(before);
            window.close();
        });
        log.setUseParentHandlers(true);
    }

    @Test
    void itBecomesANoticeWithDetailsToCopyAndTheWindowLivesOn(FxRobot robot) {
        until(() -> robot.lookup("#status-line").tryQuery().isPresent());
        Words words = window.state().preferences().words();
        for (int i = 0; i < 3; i++) {
            Platform.runLater(UncaughtInWindowTest::fail);
        }
        until(() -> robot.lookup("#notice").tryQuery().filter(Node::isVisible).isPresent());
        robot.lookup(words.say("app.error")).query();
        Button copy = robot.lookup(words.say("app.error.copy")).queryButton();
        robot.interact(copy::fire);
        assertEquals(words.say("app.copied"), copy.getText());
        robot.interact(() -> {
            String copied = String.valueOf(Clipboard.getSystemClipboard().getString());
            assertTrue(copied.contains("UnsupportedOperationException: on purpose"), copied);
            assertTrue(copied.contains("UncaughtInWindowTest.java"), copied);
        });
        // told once, it does not come back when it happens again
        robot.interact(() -> window.state().notices().show(null));
        Platform.runLater(UncaughtInWindowTest::fail);
        robot.interact(() -> {});
        robot.interact(() ->
                assertEquals(null, window.state().notices().shownProperty().get()));
        Object view = window.state().looking().viewProperty().get();
        robot.interact(() -> window.state().looking().select("soldiers-to-mexico-2025"));
        assertNotEquals(view, window.state().looking().viewProperty().get());
    }

    private static void fail() {
        throw new UnsupportedOperationException("on purpose");
    }
}
