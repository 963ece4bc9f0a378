package kwonik.app.edit.section;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.words.Words;

/// One of the things that an event has several of, with the buttons that move it and take it away.
abstract class ItemRow<T> extends VBox {
    private final Button up = button(Icon.UP, "item-up");
    private final Button down = button(Icon.DOWN, "item-down");
    private final Button remove = button(Icon.DELETE, "item-remove");
    private final HBox head = new HBox();

    ItemRow() {
        getStyleClass().add("item-row");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("item-head");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Puts what tells it from the others beside its buttons; it takes the room that they leave.
    final void setHead(Region shown) {
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMaxWidth(Double.MAX_VALUE);
        head.getChildren().setAll(shown, up, down, remove);
        getChildren().setAll(head);
    }

    final Button up() {
        return up;
    }

    final Button down() {
        return down;
    }

    final Button remove() {
        return remove;
    }

    /// Says what the buttons do, to what, and which of them can do anything.
    final void place(int at, int count, Words words) {
        // two of them may say the same of themselves
        String which = words.say("app.a11y.numbered", at + 1, summary());
        name(up, words.say("app.edit.item.up", which));
        name(down, words.say("app.edit.item.down", which));
        name(remove, words.say("app.edit.item.remove", which));
        placed(which);
        up.setDisable(at == 0);
        down.setDisable(at >= count - 1);
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private static Button button(Icon icon, String styleClass) {
        Button button = new Button("", icon.draw());
        button.getStyleClass().addAll("quiet", styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Hears what is said of its place, and of it.
    void placed(String which) {}

    /// Its name in a few words, for those who listen.
    abstract String summary();

    /// Shows another of these things.
    abstract void fill(T value, Shown shown);

    /// Shows what has become of it; what is being typed stays where it is as it was.
    abstract void refill(T value, Shown shown);

    /// It, with what is typed now.
    abstract T written();

    /// Whether one that has just been begun says enough to be kept.
    abstract boolean isWhole();

    /// Where to type in one that has just been begun.
    abstract Node first();

    /// Where to type for a part of it.
    ///
    /// @param name as in the file of a chronicle
    Node find(String name) {
        return first();
    }

    /// Names its fields in the language of the window.
    void names(Words words) {}

    /// Everything below its head.
    final void setBody(List<? extends Node> fields) {
        getChildren().setAll(head);
        getChildren().addAll(fields);
    }
}
