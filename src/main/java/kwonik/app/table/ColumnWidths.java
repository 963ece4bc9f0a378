package kwonik.app.table;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import kwonik.layout.table.EventColumn;

/// Gives the columns widths in which their words have room; the title takes what is left, until a reader has made it
/// wider or narrower.
final class ColumnWidths {
    /// The bar at the side and the edges.
    private static final double BAR = 18;
    /// What a width may be off by.
    private static final double SLACK = 2;

    private final TableView<Integer> table;
    private final ObservableValue<Font> font;
    private double given;

    /// @param font of the window
    ColumnWidths(TableView<Integer> table, ObservableValue<Font> font) {
        this.table = table;
        this.font = font;
    }

    void watch() {
        font.subscribe((_, _) -> fit());
        table.widthProperty().subscribe((_, _) -> fitTitle());
        // a double click on an edge would measure every row there is, of a million too
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1 && event.getTarget() instanceof Rectangle) {
                given = 0;
                fit();
                event.consume();
            }
        });
    }

    /// Makes all columns as wide as they are at first.
    void fit() {
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            if (column.getUserData() instanceof EventColumn what && what != EventColumn.TITLE) {
                column.setPrefWidth(ems(what) * font.getValue().getSize());
            }
        }
        fitTitle();
    }

    private static double ems(EventColumn what) {
        return switch (what) {
            case WHEN -> 10.5;
            case TITLE -> 15;
            case LANE, TAGS, ERA -> 8.5;
            case IMPORTANCE -> 8;
            case SOURCES -> 6;
        };
    }

    private void fitTitle() {
        double rest = table.getWidth() - BAR;
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            rest -= column.getUserData() == EventColumn.TITLE ? 0 : column.getPrefWidth();
        }
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            boolean moved = given > 0 && Math.abs(column.getWidth() - given) > SLACK;
            if (column.getUserData() == EventColumn.TITLE && !moved) {
                given = Math.max(rest, ems(EventColumn.TITLE) * font.getValue().getSize());
                column.setPrefWidth(given);
            }
        }
    }
}
