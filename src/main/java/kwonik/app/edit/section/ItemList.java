package kwonik.app.edit.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Several things of one kind in their order: each can be moved (also by Alt with arrows) and taken away.
///
/// One that has just been begun stands last, and counts only when it says enough to be kept.
final class ItemList<T> extends VBox {
    private final Supplier<? extends ItemRow<T>> maker;
    private final Node beside;
    private final Runnable changed;
    private final List<ItemRow<T>> rows = new ArrayList<>();
    private @Nullable ItemRow<T> draft;
    /// What the draft was begun with.
    private @Nullable T blank;
    private @Nullable Shown shown;

    /// @param beside takes the keyboard when the last of them is gone
    /// @param changed makes an edit of the new order
    ItemList(Supplier<? extends ItemRow<T>> maker, Node beside, Runnable changed) {
        this.maker = maker;
        this.beside = beside;
        this.changed = changed;
        getStyleClass().add("item-list");
        setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    /// Shows the things of another event.
    void fill(List<T> values, Shown next) {
        shown = next;
        draft = null;
        rows.clear();
        values.forEach(value -> rows.add(row(value, next)));
        draw();
    }

    /// Shows what has become of them.
    void refill(List<T> values, Shown next) {
        shown = next;
        ItemRow<T> begun = draft;
        if (begun != null && begun.isWhole() && values.size() == rows.size() + 1) {
            rows.add(begun);
            draft = null;
        }
        while (rows.size() > values.size()) {
            rows.removeLast();
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).refill(values.get(i), next);
        }
        for (int i = rows.size(); i < values.size(); i++) {
            rows.add(row(values.get(i), next));
        }
        draw();
    }

    private ItemRow<T> row(T value, Shown next) {
        ItemRow<T> row = maker.get();
        row.names(next.words());
        row.fill(value, next);
        row.up().setOnAction(_ -> move(row, -1));
        row.down().setOnAction(_ -> move(row, 1));
        row.remove().setOnAction(_ -> remove(row));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(row, event));
        return row;
    }

    private void draw() {
        List<ItemRow<T>> all = all();
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        setVisible(!all.isEmpty());
        number();
    }

    private void number() {
        Shown now = shown;
        List<ItemRow<T>> all = all();
        for (int i = 0; i < all.size() && now != null; i++) {
            all.get(i).place(i, rows.size(), now.words());
        }
    }

    private List<ItemRow<T>> all() {
        List<ItemRow<T>> all = new ArrayList<>(rows);
        if (draft != null) {
            all.add(draft);
        }
        return all;
    }

    /// The things as they are written now, in their order.
    List<T> written() {
        List<T> values = new ArrayList<>(rows.stream().map(ItemRow::written).toList());
        ItemRow<T> begun = draft;
        if (begun != null && begun.isWhole()) {
            values.add(begun.written());
        }
        return values;
    }

    /// Where one has been begun that says something and not yet enough to be kept; null where there is none.
    @Nullable
    Node unfinished() {
        ItemRow<T> begun = draft;
        return begun != null && !begun.isWhole() && !begun.written().equals(blank) ? begun.first() : null;
    }

    /// Where to type for a part of one of them; null if there is no such place.
    @Nullable
    Node find(int at, String name) {
        return at >= 0 && at < rows.size() ? rows.get(at).find(name) : null;
    }

    /// Begins one more, or goes on with the one that has been begun.
    void begin(T blank) {
        Shown now = shown;
        if (now == null) {
            return;
        }
        ItemRow<T> begun = draft;
        if (begun == null) {
            begun = row(blank, now);
            draft = begun;
            this.blank = blank;
            draw();
        }
        applyCss();
        layout();
        begun.first().requestFocus();
    }

    /// Names everything in the language of the window.
    void names(Shown now) {
        all().forEach(row -> row.names(now.words()));
        number();
    }

    private void move(ItemRow<T> row, int step) {
        int from = rows.indexOf(row);
        int to = from + step;
        if (from < 0 || to < 0 || to >= rows.size()) {
            return;
        }
        Button pressed = row.up().isFocused() || row.down().isFocused() ? (step < 0 ? row.up() : row.down()) : null;
        rows.remove(from);
        rows.add(to, row);
        draw();
        if (pressed != null) {
            // at the end of the list the other button is the one that still does anything
            (pressed.isDisabled() ? (step < 0 ? row.down() : row.up()) : pressed).requestFocus();
        }
        changed.run();
    }

    private void remove(ItemRow<T> row) {
        int at = all().indexOf(row);
        if (row.equals(draft)) {
            draft = null;
        } else {
            rows.remove(row);
        }
        List<ItemRow<T>> left = all();
        if (!left.isEmpty()) {
            // the keyboard goes on to the next before this one is gone
            left.get(Math.min(at, left.size() - 1)).remove().requestFocus();
        } else {
            beside.requestFocus();
        }
        draw();
        changed.run();
    }

    /// The innermost row that something stands in: a question has a list of answers of its own.
    private static @Nullable Node rowWith(EventTarget target) {
        Node node = target instanceof Node there ? there : null;
        while (node != null && !(node instanceof ItemRow<?>)) {
            node = node.getParent();
        }
        return node;
    }

    private void pressed(ItemRow<T> row, KeyEvent event) {
        if (!event.isAltDown() || event.isShortcutDown() || !row.equals(rowWith(event.getTarget()))) {
            return;
        }
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            move(row, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}
