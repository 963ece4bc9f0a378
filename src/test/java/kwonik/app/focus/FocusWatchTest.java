package kwonik.app.focus;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kwonik.app.shell.WindowExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Who uses the keyboard alone sees where it is, wherever the program itself has put it.
class FocusWatchTest {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-visible");

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private static Node owner(Window window) {
        return window.getScene().getFocusOwner();
    }

    private static boolean isShown(Node node) {
        return node.getPseudoClassStates().contains(SHOWN);
    }

    private Window windowOf(String id) {
        until(() -> app.has(id));
        WaitForAsyncUtils.waitForFxEvents();
        return app.find(id, Node.class).getScene().getWindow();
    }

    private static ScrollPane around(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll) {
                return scroll;
            }
        }
        throw new AssertionError("in no scroll pane: " + node);
    }

    private static boolean isInSight(Node node) {
        Node view = around(node).lookup(".viewport");
        Bounds seen = view.localToScene(view.getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinY() >= seen.getMinY() - 1 && at.getMaxY() <= seen.getMaxY() + 1;
    }

    @Test
    void thePageToWhichEnterLeadsHasARingUntilTheMouseIsUsed(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        until(() -> owner(app.stage()) instanceof ScrollPane);
        assertTrue(isShown(owner(app.stage())));
        robot.clickOn("#chronicle-title");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isShown(owner(app.stage())));
    }

    @Test
    void whatASheetHasOpenedWithIsSeen(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.S);
        Window copy = windowOf("#copy-choose");
        until(() -> isShown(owner(copy)));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F5);
        Window present = windowOf("#present-start");
        until(() -> isShown(owner(present)));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        Window filter = windowOf("#filter-panel");
        until(() -> isShown(owner(filter)));
    }

    @Test
    void whatIsChosenByArrowsIsBroughtIntoSight(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.S);
        Window copy = windowOf("#copy-choose");
        app.run(() -> {
            copy.setHeight(330);
            copy.getScene().getRoot().layout();
        });
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(isShown(owner(copy)), owner(copy).toString());
            assertTrue(isInSight(owner(copy)), owner(copy).toString());
        }
        assertTrue(around(owner(copy)).getVvalue() > 0);
    }

    @Test
    void theSheetOfKeysIsScrolledByKeys(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.F1);
        Window sheet = windowOf("#key-sheet");
        ScrollPane scroll = around(app.find("#key-sheet", Node.class));
        until(() -> owner(sheet) instanceof Button);
        robot.push(KeyCode.DOWN);
        double line = scroll.getVvalue();
        assertTrue(line > 0);
        robot.push(KeyCode.PAGE_DOWN);
        double page = scroll.getVvalue();
        assertTrue(page > 2 * line, line + " " + page);
        robot.push(KeyCode.PAGE_UP);
        assertEquals(line, scroll.getVvalue(), 1e-6);
        robot.push(KeyCode.UP);
        assertEquals(0, scroll.getVvalue(), 1e-6);
        robot.push(KeyCode.END);
        assertEquals(1, scroll.getVvalue(), 1e-6);
        robot.push(KeyCode.HOME);
        assertEquals(0, scroll.getVvalue(), 1e-6);
    }

    @Test
    void arrowsStayInAMenuThatIsOpen(FxRobot robot) {
        app.untilComplete();
        Button button = app.find("#menu", Button.class);
        app.run(button::requestFocus);
        robot.push(KeyCode.SPACE);
        until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        for (KeyCode key : new KeyCode[] {KeyCode.RIGHT, KeyCode.LEFT, KeyCode.TAB, KeyCode.LEFT}) {
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(button, owner(app.stage()), key.toString());
        }
    }
}
