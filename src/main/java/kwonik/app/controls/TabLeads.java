package kwonik.app.controls;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes Tab lead on from an area of text, so that the keyboard is not held in it; nobody needs tabs in such texts.
public final class TabLeads {
    private TabLeads() {}

    /// Makes it so in an area; with Shift it leads back.
    public static void from(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }
}
