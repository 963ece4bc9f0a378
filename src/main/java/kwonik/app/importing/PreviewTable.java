package kwonik.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.controls.Named;
import kwonik.app.session.Preferences;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.TableGrid;
import kwonik.exchange.table.TablePreview.Row;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Rows of a table as they stand in its file, with the date that is read from each, and above each column what it
/// means.
final class PreviewTable {
    /// Tables of more columns than these are taken by what their other columns are guessed to mean.
    private static final int MOST_COLUMNS = 60;

    private final Words words;
    private final Trial trial;
    private final TableView<Row> table = new TableView<>();
    private final List<ComboBox<ColumnMeaning>> meanings = new ArrayList<>();
    private @Nullable TableGrid shown;
    private final PreviewFit fit = new PreviewFit(table, this::text, this::meaning);
    private boolean filling;

    PreviewTable(Preferences preferences, Trial trial) {
        this.words = preferences.words();
        this.trial = trial;
        table.setId("import-preview");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(words.say("importing.preview"));
        table.setPlaceholder(new Label(words.say("importing.empty")));
        table.getStyleClass().add("import-preview");
    }

    TableView<Row> node() {
        return table;
    }

    /// Shows what an attempt makes of the rows.
    ///
    /// @param rows some of them
    void show(Attempt attempt, List<Row> rows) {
        TableGrid grid = attempt.grid();
        filling = true;
        boolean remade = shown == null || !shown.names().equals(grid.names()) || shown.width() != grid.width();
        if (remade) {
            columns(grid);
        }
        shown = grid;
        for (int i = 0; i < meanings.size(); i++) {
            meanings.get(i).setValue(attempt.plan().meaning(i));
        }
        table.getItems().setAll(rows);
        filling = false;
        if (remade) {
            fit.again();
        } else {
            fit.grow();
        }
    }

    /// Makes the columns as wide as what stands in them, within bounds, and the table as high as its rows.
    ///
    /// @param room its width
    void fit(double room) {
        fit.to(room);
    }

    /// What stands in a column: the first is the date that was read.
    private String text(Row row, int column) {
        if (column == 0) {
            return DateCell.said(row, words, trial);
        }
        return column > row.cells().size() ? "" : PlainText.line(row.cells().get(column - 1));
    }

    private String meaning(int column) {
        ColumnMeaning meaning = meanings.get(column).getValue();
        return meaning == null ? "" : words.say(meaning.key());
    }

    /// Leads to a row.
    void lead(int line) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).line() == line) {
                table.getSelectionModel().clearAndSelect(i, table.getColumns().get(1));
                table.scrollTo(i);
            }
        }
    }

    /// Leads to the next row whose date needs a look, or to the one before; behind the last the first is the next.
    ///
    /// @param by 1 or -1
    /// @return false if none is shown
    boolean step(int by) {
        List<Row> rows = table.getItems();
        int from = table.getSelectionModel().getSelectedIndex();
        int start = from < 0 && by < 0 ? 0 : from;
        for (int i = 1; i <= rows.size(); i++) {
            Row row = rows.get(Math.floorMod(start + i * by, rows.size()));
            if (DateCell.isDoubtful(row.date())) {
                lead(row.line());
                table.requestFocus();
                return true;
            }
        }
        return false;
    }

    /// Whether a date is being typed.
    boolean isEditing() {
        return table.getEditingCell() != null;
    }

    /// Leaves the date that is being typed as it was.
    void endEditing() {
        table.edit(-1, null);
    }

    private void columns(TableGrid grid) {
        meanings.clear();
        List<TableColumn<Row, ?>> columns = new ArrayList<>();
        columns.add(rowNumbers());
        columns.add(dates());
        for (int i = 0; i < Math.min(grid.width(), MOST_COLUMNS); i++) {
            columns.add(column(i, grid.name(i)));
        }
        table.getColumns().setAll(columns);
    }

    private static <T> TableColumn<Row, T> fixed(double width) {
        TableColumn<Row, T> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Row, Row> rowNumbers() {
        TableColumn<Row, Row> column = fixed(PreviewFit.ROW_WIDTH);
        column.setGraphic(new Label(words.say("importing.row")));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TextCell(row -> String.valueOf(row.line()), _ -> false));
        return column;
    }

    private TableColumn<Row, Row> dates() {
        TableColumn<Row, Row> column = fixed(PreviewFit.LEAST_DATE);
        column.setEditable(true);
        column.setGraphic(new Label(words.say("importing.date")));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new DateCell(words, trial));
        return column;
    }

    private TableColumn<Row, Row> column(int index, String name) {
        ComboBox<ColumnMeaning> meaning = new ComboBox<>();
        meaning.setId("import-meaning-" + index);
        meaning.getItems().setAll(ColumnMeaning.values());
        meaning.setConverter(new Named<>(each -> words.say(each.key())));
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.setVisibleRowCount(14);
        meaning.setAccessibleText(words.say("importing.meaning", name));
        meaning.valueProperty().subscribe((_, now) -> {
            if (!filling && now != null) {
                trial.mean(index, now);
            }
        });
        Tooltip whole = new Tooltip();
        meaning.valueProperty()
                .subscribe(
                        now -> whole.setText(PlainText.line(name) + " · " + (now == null ? "" : words.say(now.key()))));
        meaning.setTooltip(whole);
        meanings.add(meaning);
        Label title = new Label(PlainText.line(name));
        title.setTooltip(new Tooltip(name));
        title.setMinWidth(0);
        title.getStyleClass().add("import-column");
        VBox head = new VBox(title, meaning);
        head.getStyleClass().add("import-head");
        head.setMinWidth(Region.USE_PREF_SIZE);
        TableColumn<Row, Row> column = fixed(PreviewFit.LEAST_WIDTH);
        head.prefWidthProperty().bind(column.widthProperty().subtract(16));
        column.setGraphic(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TextCell(
                row -> index < row.cells().size() ? row.cells().get(index) : "",
                row -> isTime(meaning.getValue()) && DateCell.isDoubtful(row.date())));
        return column;
    }

    private static boolean isTime(@Nullable ColumnMeaning meaning) {
        return meaning != null && (meaning.isTime() || meaning == ColumnMeaning.LINE);
    }

    /// What stands in a cell of the file, in one line; one with a date that needs a look has a sign.
    private static final class TextCell extends TableCell<Row, Row> {
        private final Function<Row, String> text;

        private final Predicate<Row> doubtful;

        TextCell(Function<Row, String> text, Predicate<Row> doubtful) {
            this.text = text;
            this.doubtful = doubtful;
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : PlainText.line(text.apply(row)));
            boolean marked = !empty && row != null && !text.apply(row).isBlank() && doubtful.test(row);
            setGraphic(marked ? Icon.WARNING.draw() : null);
        }
    }
}
