package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import kwonik.app.log.UncaughtErrors;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// An error that nobody caught, as the person before the window sees it.
class UncaughtInWindowTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private final Logger log = Logger.getLogger(UncaughtErrors.class.getName());
    private Thread.@Nullable UncaughtExceptionHandler before;

    @BeforeEach
    void handle() {
        log.setUseParentHandlers(false);
        UncaughtErrors errors = new UncaughtErrors();
        app.run(() -> {
            before = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler(errors);
            app.window().showUncaught(errors);
        });
    }

    @AfterEach
    void giveBack() {
        app.run(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
        log.setUseParentHandlers(true);
    }

    @Test
    void itBecomesANoticeWithDetailsToCopyAndTheWindowLivesOn(FxRobot robot) {
        app.untilComplete();
        Words words = app.state().preferences().words();
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
        robot.interact(() -> app.state().notices().show(null));
        Platform.runLater(UncaughtInWindowTest::fail);
        robot.interact(() -> {});
        robot.interact(
                () -> assertEquals(null, app.state().notices().shownProperty().get()));
        Object view = app.state().looking().viewProperty().get();
        robot.interact(() -> app.state().looking().select("keepers-sail-2025"));
        assertNotEquals(view, app.state().looking().viewProperty().get());
    }

    private static void fail() {
        throw new UnsupportedOperationException("on purpose");
    }
}
