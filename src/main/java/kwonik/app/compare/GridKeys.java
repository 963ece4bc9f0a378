package kwonik.app.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Walks the cells of a grid by arrow keys, Home and End; who is at an edge stays there.
final class GridKeys {
    private final int columns;
    private final List<Node> cells = new ArrayList<>();

    GridKeys(int columns) {
        this.columns = columns;
    }

    /// Adds a cell; rows come one after the other, each from left to right.
    void add(Node cell, int column, int row) {
        if (cells.size() != row * columns + column) {
            throw new IllegalArgumentException("cell " + column + "," + row + " does not come next");
        }
        cells.add(cell);
    }

    /// Gives the first cell the focus.
    void first() {
        if (!cells.isEmpty()) {
            cells.getFirst().requestFocus();
        }
    }

    /// The row of the cell that has the focus, or -1.
    int row() {
        return focused() < 0 ? -1 : focused() / columns;
    }

    /// Moves the focus if the key is one of ours.
    void pressed(KeyEvent event) {
        int at = focused();
        if (at < 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int column = at % columns;
        int last = cells.size() - 1;
        int next = switch (event.getCode()) {
            case RIGHT -> column + 1 < columns ? at + 1 : at;
            case LEFT -> column > 0 ? at - 1 : at;
            case DOWN -> at + columns <= last ? at + columns : at;
            case UP -> at >= columns ? at - columns : at;
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (next >= 0) {
            cells.get(next).requestFocus();
            event.consume();
        }
    }

    private int focused() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
