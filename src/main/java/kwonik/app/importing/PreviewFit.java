package kwonik.app.importing;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import kwonik.exchange.table.TablePreview.Row;
import org.jspecify.annotations.Nullable;

/// Makes the columns of a table as wide as what stands in them, within bounds, its rows as high as their cells, and the
/// table as high as its rows.
final class PreviewFit {
    static final double LEAST_DATE = 230;
    static final double ROW_WIDTH = 64;
    static final double LEAST_WIDTH = 110;
    private static final double MOST_DATE = 420;
    private static final double MOST_WIDTH = 380;
    /// No word makes a column wider than this by itself.
    private static final double MOST_WORD = 200;
    /// What a choice has beside its text.
    private static final double ARROW = 46;
    /// The names of the columns and the choices below them.
    private static final double HEAD = 70;
    /// A bar at the side or below.
    private static final double BAR = 16;
    /// The widths are made for so many rows.
    private static final int MEASURED = 40;
    private static final double LEAST_HIGH = 150;
    /// A table is no higher than this before it is scrolled.
    private static final double MOST_HIGH = 1600;

    private final TableView<Row> table;
    private final Texts texts;
    private final IntFunction<String> meanings;
    private @Nullable PreviewSize size;
    /// For which room the columns were made.
    private double fitted;
    /// Of the columns with dates and with cells of the file, as they are or will be with the next layout.
    private double[] widths = {};
    private boolean waiting;

    /// What stands in a column of a row: the first is the date that was read.
    interface Texts {
        String text(Row row, int column);
    }

    /// @param meanings what stands in the choices above the columns of the file
    PreviewFit(TableView<Row> table, Texts texts, IntFunction<String> meanings) {
        this.table = table;
        this.texts = texts;
        this.meanings = meanings;
        table.setRowFactory(_ -> new HighRow());
        table.setMinHeight(LEAST_HIGH);
        table.widthProperty().subscribe(wide -> {
            if (wide.doubleValue() > 0 && Math.abs(wide.doubleValue() - fitted) > 1) {
                to(wide.doubleValue());
            }
        });
    }

    /// Makes the columns fit a room.
    void to(double room) {
        size = new PreviewSize(((Label) table.getColumns().getFirst().getGraphic()).getFont());
        fitted = room;
        List<TableColumn<Row, ?>> columns = table.getColumns();
        double[] least = new double[columns.size() - 1];
        double[] best = new double[least.length];
        for (int i = 0; i < least.length; i++) {
            double word = 0;
            double text = 0;
            for (Row row : table.getItems()
                    .subList(0, Math.min(MEASURED, table.getItems().size()))) {
                word = Math.max(word, size.word(texts.text(row, i)));
                text = Math.max(text, size.width(texts.text(row, i)));
            }
            least[i] = i == 0 ? LEAST_DATE : Math.max(Math.clamp(word, LEAST_WIDTH, MOST_WORD), head(i - 1, size));
            best[i] = Math.clamp(text, least[i], i == 0 ? MOST_DATE : Math.max(least[i], MOST_WIDTH));
        }
        widths = PreviewSize.share(least, best, room - ROW_WIDTH - BAR - 2);
        for (int i = 0; i < widths.length; i++) {
            columns.get(i + 1).setPrefWidth(widths[i]);
        }
        high();
    }

    /// Makes new columns fit the room of those before.
    void again() {
        for (int i = 1; i < table.getColumns().size(); i++) {
            int place = i - 1;
            table.getColumns().get(i).widthProperty().subscribe((_, now) -> {
                if (place < widths.length) {
                    widths[place] = now.doubleValue();
                    soon();
                }
            });
        }
        if (fitted > 0) {
            to(fitted);
        }
    }

    /// Makes the columns wider whose meanings have got longer names.
    void grow() {
        if (size != null) {
            for (int i = 2; i < table.getColumns().size(); i++) {
                TableColumn<Row, ?> column = table.getColumns().get(i);
                column.setPrefWidth(Math.max(column.getPrefWidth(), head(i - 2, size)));
            }
        }
        high();
    }

    /// What the head of a column of the file needs.
    private double head(int column, PreviewSize by) {
        return by.width(meanings.apply(column)) + ARROW;
    }

    /// Makes the rows fit when all columns have got their widths.
    private void soon() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                high();
            });
        }
    }

    private void high() {
        if (size == null) {
            return;
        }
        double high = HEAD + (ROW_WIDTH + Arrays.stream(widths).sum() > fitted ? BAR : 0);
        for (Row row : table.getItems()) {
            high += high(row, size);
            if (high > MOST_HIGH) {
                break;
            }
        }
        table.setPrefHeight(high);
        table.setMaxHeight(Math.max(LEAST_HIGH, high));
        if (table.getEditingCell() == null) {
            table.refresh();
        }
    }

    private double high(Row row, PreviewSize by) {
        double high = widths.length == 0 ? 0 : by.told(texts.text(row, 0), widths[0]);
        for (int i = 1; i < widths.length; i++) {
            high = Math.max(high, by.cell(texts.text(row, i), widths[i], DateCell.isDoubtful(row.date())));
        }
        return Math.ceil(high);
    }

    /// A row that has the height of its highest cell.
    private final class HighRow extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setPrefHeight(row == null || size == null ? USE_COMPUTED_SIZE : high(row, size));
        }
    }
}
