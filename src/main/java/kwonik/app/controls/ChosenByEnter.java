package kwonik.app.controls;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Enter mark the choice that has the keyboard, so that it does not press the main button of the window unseen.
public final class ChosenByEnter {
    private ChosenByEnter() {}

    /// For all choices in a part of a window.
    public static void in(Node part) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER
                    && !key.isShortcutDown()
                    && key.getTarget() instanceof RadioButton choice) {
                key.consume();
                choice.fire();
            }
        });
    }
}
