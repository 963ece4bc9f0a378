package kwonik.app.table;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import kwonik.layout.table.EventColumn;

/// Gives the columns widths in which their words have room, and what the window has beside that to the longest of them,
/// until a reader has made one wider or narrower.
final class ColumnWidths {
    /// The bar at the side and the edges.
    private static final double BAR = 18;
    /// What a width may be off by.
    private static final double SLACK = 2;
    /// In the size of the type: most titles have room in this, and all other words in that.
    private static final double LONG_TITLE = 24;
    private static final double LONG_WORDS = 15;

    private final TableView<Integer> table;
    private final ObservableValue<Font> font;
    private final Map<EventColumn, Double> given = new EnumMap<>(EventColumn.class);

    /// @param font of the window
    ColumnWidths(TableView<Integer> table, ObservableValue<Font> font) {
        this.table = table;
        this.font = font;
    }

    void watch() {
        font.subscribe((_, _) -> fit());
        table.widthProperty().subscribe((_, _) -> {
            if (!isMoved()) {
                fit();
            }
        });
        // a double click on an edge would measure every row there is, of a million too
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1 && event.getTarget() instanceof Rectangle) {
                fit();
                event.consume();
            }
        });
    }

    /// Whether a reader has moved the edge of a column.
    private boolean isMoved() {
        return table.getColumns().stream()
                .anyMatch(column ->
                        Math.abs(column.getWidth() - given.getOrDefault(what(column), column.getWidth())) > SLACK);
    }

    private static EventColumn what(TableColumn<Integer, ?> column) {
        return (EventColumn) column.getUserData();
    }

    /// Makes all columns as wide as they are where nobody has changed that.
    void fit() {
        double em = font.getValue().getSize();
        double rest = (table.getWidth() - BAR) / em;
        int wordy = 0;
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            rest -= least(what(column));
            wordy += isWordy(what(column)) ? 1 : 0;
        }
        double title = Math.clamp(rest, 0, LONG_TITLE - least(EventColumn.TITLE));
        double words = 0;
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            if (isWordy(what(column))) {
                double share = (rest - title - words) / wordy--;
                double more = Math.clamp(share, 0, LONG_WORDS - least(what(column)));
                words += more;
                give(column, (least(what(column)) + more) * em);
            } else if (what(column) != EventColumn.TITLE) {
                give(column, least(what(column)) * em);
            }
        }
        double left = Math.max(title, rest - words);
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            if (what(column) == EventColumn.TITLE) {
                give(column, (least(EventColumn.TITLE) + left) * em);
            }
        }
    }

    private void give(TableColumn<Integer, ?> column, double width) {
        double whole = Math.floor(width);
        given.put(what(column), whole);
        column.setPrefWidth(whole);
    }

    private static boolean isWordy(EventColumn what) {
        return switch (what) {
            case WHEN, LANE, TAGS, ERA -> true;
            case TITLE, IMPORTANCE, SOURCES -> false;
        };
    }

    /// In the size of the type.
    private static double least(EventColumn what) {
        return switch (what) {
            case WHEN -> 11.2;
            case TITLE -> 19.5;
            case LANE -> 8.5;
            case IMPORTANCE -> 6.8;
            case SOURCES -> 5.6;
            case TAGS, ERA -> 6.2;
        };
    }
}
