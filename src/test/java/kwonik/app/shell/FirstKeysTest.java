package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import kwonik.layout.index.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is pressed between the moment in which the window is there and its first frame is not lost.
class FirstKeysTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    @Test
    void keysMoveTheTimelineBeforeItsFirstFrame() {
        FreshWindow.use(app, fresh -> {
            assertEquals("timeline", fresh.focused().getId());
            ViewState before = fresh.view();
            fresh.type(KeyCode.ADD);
            assertTrue(fresh.view().span() < before.span());
            fresh.type(KeyCode.RIGHT);
            assertNotNull(fresh.view().selected());
            assertFalse(fresh.has("#status-line"), "moving does not call for what comes after the first frame");
        });
    }

    @Test
    void enterTakesTheKeyboardToThePageAndEscapeTakesItBack() {
        FreshWindow.use(app, fresh -> {
            fresh.type(KeyCode.RIGHT);
            fresh.type(KeyCode.ENTER);
            assertNotEquals("timeline", fresh.focused().getId());
            fresh.type(KeyCode.ESCAPE);
            assertEquals("timeline", fresh.focused().getId());
        });
    }

    @Test
    void aCommandFindsAllPartsOfTheWindow() {
        FreshWindow.use(app, fresh -> {
            fresh.typeWithControl(KeyCode.D);
            assertEquals("bookmark-name", fresh.focused().getId());
            assertTrue(fresh.has("#status-line"));
        });
    }
}
