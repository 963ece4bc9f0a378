package kwonik.app.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kwonik.app.search.TextFinder;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.search.Hits;
import kwonik.layout.table.EventColumn;
import kwonik.layout.table.EventRows;
import kwonik.layout.table.RowOrder;
import kwonik.layout.table.RowText;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// All events that are shown as a table with the selection of the timeline; only the rows in sight are made.
final class EventTable extends VBox {
    /// So many rows are shown before one that was out of sight.
    private static final int BEFORE = 3;

    private final Preferences preferences;
    private final Looking looking;
    private final TextFinder finder;
    private final RowSorting sorting;
    private final TableHead head;
    private final EmptyTable empty;
    private final TableView<Integer> table = new TableView<>();
    private final ColumnWidths widths;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable RowText texts;
    /// Whether the table is being changed from here, and not by a reader.
    private boolean showing;
    /// Whether a head was clicked and its order is still to be taken.
    private boolean clicked;

    EventTable(Preferences preferences, Looking looking, TextFinder finder, RowSorting sorting) {
        this.preferences = preferences;
        this.looking = looking;
        this.finder = finder;
        this.sorting = sorting;
        head = new TableHead(preferences, sorting);
        empty = new EmptyTable(preferences, looking, sorting);
        getStyleClass().add("event-table-pane");
        table.setId("event-table");
        table.getStyleClass().add("event-table");
        table.setPlaceholder(empty);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new EventRow());
        table.setSortPolicy(_ -> {
            headClicked();
            return true;
        });
        table.getSelectionModel().selectedIndexProperty().subscribe((_, row) -> chosen(row.intValue()));
        widths = new ColumnWidths(table, head.fontProperty());
        widths.watch();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
    }

    TableView<Integer> table() {
        return table;
    }

    /// Follows what is shown, selected and found, from now on.
    void begin() {
        watching = Subscription.combine(
                sorting.rowsProperty().subscribe((_, _) -> fill()),
                sorting.lateProperty().subscribe((_, _) -> say()),
                looking.selectedProperty().subscribe((_, _) -> follow()),
                preferences.wordsProperty().subscribe((_, _) -> fill()),
                finder.answerProperty().subscribe((_, _) -> table.refresh()));
        sorting.begin();
        fill();
    }

    /// Follows nothing any more.
    void end() {
        watching.unsubscribe();
        sorting.end();
        fill();
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    // ----- What it shows

    private void fill() {
        EventRows rows = sorting.rowsProperty().get();
        showing = true;
        texts = rows == null ? null : new RowText(rows.index(), preferences.words());
        columns(rows);
        table.setItems(rows == null ? FXCollections.emptyObservableList() : new RowList(rows));
        table.refresh();
        boolean another = markOrder();
        showing = false;
        say();
        if (another) {
            table.scrollTo(0);
        }
        // which rows are in sight is known once the new ones are laid out
        table.layout();
        follow();
    }

    private void say() {
        head.say(sorting.rowsProperty().get());
        empty.say(sorting.rowsProperty().get());
        Words words = preferences.words();
        table.setAccessibleText(words.say("app.table.name", head.counted(), words.say(TableHead.key(sorting.order()))));
    }

    private void columns(@Nullable EventRows rows) {
        List<EventColumn> wanted = Stream.of(EventColumn.values())
                .filter(column -> rows == null || column.isOf(rows.index().chronicle()))
                .toList();
        if (!columns().equals(wanted)) {
            table.getColumns().setAll(wanted.stream().map(this::column).toList());
            widths.fit();
        }
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            column.setText(
                    preferences.words().say("app.table." + columnOf(column).code()));
        }
    }

    /// What it has columns of, in the order in which a reader has put them.
    List<EventColumn> columns() {
        return table.getColumns().stream().map(EventTable::columnOf).toList();
    }

    private static EventColumn columnOf(TableColumn<Integer, ?> column) {
        return (EventColumn) column.getUserData();
    }

    private TableColumn<Integer, Integer> column(EventColumn what) {
        TableColumn<Integer, Integer> column = new TableColumn<>();
        column.setUserData(what);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new EventCell(what, this::texts, this::isFound));
        return column;
    }

    /// What stands in the rows; there are some.
    RowText texts() {
        return Objects.requireNonNull(texts);
    }

    /// The rows as they are on the screen; null before a chronicle is there.
    @Nullable
    EventRows rows() {
        return sorting.rowsProperty().get();
    }

    private boolean isFound(int event) {
        EventRows rows = rows();
        ChronicleIndex shown = looking.shownProperty().get();
        Hits hits = finder.answerProperty().get().hits();
        return rows != null && shown != null && rows.index().sharesEventsWith(shown) && hits.has(event);
    }

    /// A row that is read aloud as a whole.
    private final class EventRow extends TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null || texts == null) {
                setAccessibleText(null);
            } else {
                String row = texts().row(event, columns());
                setAccessibleText(
                        isFound(event) ? row + "; " + preferences.words().say("view.name.found") : row);
            }
        }
    }

    // ----- The order

    RowOrder order() {
        return sorting.order();
    }

    /// A click on a head sorts by its column: up, then down, then by time again. Its order is taken when the table has
    /// done with it, for on the way to another one it has none.
    private void headClicked() {
        if (!showing && !clicked) {
            clicked = true;
            Platform.runLater(() -> {
                clicked = false;
                sorting.choose(
                        table.getSortOrder().isEmpty()
                                ? RowOrder.FIRST
                                : orderOf(table.getSortOrder().getLast()));
                // what was clicked may have been the order already
                remark();
            });
        }
    }

    private static RowOrder orderOf(TableColumn<Integer, ?> column) {
        return new RowOrder(
                columnOf(column),
                column.getSortType() == SortType.ASCENDING ? RowOrder.Way.RISING : RowOrder.Way.FALLING);
    }

    private void remark() {
        showing = true;
        boolean _ = markOrder();
        showing = false;
    }

    /// Marks the head of the column that the rows are sorted by; returns whether it was another, or the other way.
    private boolean markOrder() {
        RowOrder order = sorting.order();
        boolean another = false;
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            if (columnOf(column) == order.column()) {
                another = !table.getSortOrder().equals(List.of(column))
                        || !orderOf(column).equals(order);
                column.setSortType(order.way() == RowOrder.Way.RISING ? SortType.ASCENDING : SortType.DESCENDING);
                if (!table.getSortOrder().equals(List.of(column))) {
                    table.getSortOrder().setAll(List.of(column));
                }
            }
        }
        return another;
    }

    // ----- The selection

    /// What a reader chooses is selected everywhere; where only the view has rows, it stays as it is.
    private void chosen(int row) {
        EventRows rows = rows();
        ViewState view = looking.viewProperty().get();
        if (showing || rows == null || view == null || row < 0 || row >= rows.size()) {
            return;
        }
        String id = rows.index().chronicle().events().get(rows.event(row)).id();
        if (sorting.inViewProperty().get()) {
            looking.jump(view.selecting(id));
        } else {
            looking.select(id);
        }
    }

    /// Shows in the table what is selected.
    private void follow() {
        EventRows rows = rows();
        Event event = looking.selectedProperty().getValue();
        int row = rows == null || event == null ? -1 : rowOf(rows, event);
        if (showing) {
            return;
        }
        if (row != table.getSelectionModel().getSelectedIndex()) {
            showing = true;
            if (row < 0) {
                table.getSelectionModel().clearSelection();
            } else {
                table.getSelectionModel().clearAndSelect(row);
            }
            showing = false;
        }
        if (row >= 0) {
            reveal(row);
        }
    }

    private static int rowOf(EventRows rows, Event event) {
        Chronicle chronicle = rows.index().chronicle();
        int place = chronicle.indexOf(event.id());
        return place < 0 ? -1 : rows.rowOf(place);
    }

    /// Scrolls a row into sight with some before it, unless it is there.
    void reveal(int row) {
        boolean there = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && row > flow.getFirstVisibleCell().getIndex()
                && row < flow.getLastVisibleCell().getIndex();
        if (!there) {
            table.scrollTo(Math.max(0, row - BEFORE));
        }
    }
}
