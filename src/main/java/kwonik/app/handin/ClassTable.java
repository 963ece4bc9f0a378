package kwonik.app.handin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.TabLeads;
import kwonik.model.Event;
import kwonik.notes.handin.ClassRow;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What anybody noted, a row each, and beside it a column for each student; what a row is on stays in sight while the
/// columns scroll sideways. Below stands all of the chosen cell.
///
/// The rows are two tables side by side that scroll together: JavaFX has no columns that stay. The keyboard is in the
/// one with the students alone, whose cells say what their row is on.
final class ClassTable extends BorderPane {
    private static final double WIDE = 150;
    private static final double LEAST_FIRST = 270;
    private static final int DETAIL_ROWS = 3;
    /// No column becomes wider than so many times with the type: others have to stay in sight.
    private static final double MOST_WIDER = 1.4;

    private final Words words;
    private final CellText texts;
    private final List<String> students;
    private final Consumer<Event> chosen;
    private final ObservableList<ClassRow> rows = FXCollections.observableArrayList();
    private final TableView<ClassRow> things = new TableView<>(rows);
    private final TableView<ClassRow> notes = new TableView<>(rows);
    private final Region below = new Region();
    private final TextArea detail = new TextArea();

    /// @param chosen hears of the event of the chosen row
    /// @param scale by which the text is larger than usual
    ClassTable(Words words, ClassReading reading, Consumer<Event> chosen, double scale) {
        this.words = words;
        this.texts = new CellText(reading.chronicle(), words);
        this.students = reading.view().students();
        this.chosen = chosen;
        things.setId("handin-things");
        things.getColumns().add(first());
        things.setFocusTraversable(false);
        things.setPlaceholder(new Region());
        notes.setId("handin-notes");
        notes.getSelectionModel().setCellSelectionEnabled(true);
        notes.setPlaceholder(new Label(words.say("handin.none")));
        for (int student = 0; student < students.size(); student++) {
            TableColumn<ClassRow, ClassRow> column = column(student);
            column.setPrefWidth(WIDE * Math.min(MOST_WIDER, scale));
            notes.getColumns().add(column);
        }
        notes.getFocusModel().focusedCellProperty().subscribe((_, _) -> select());
        things.getSelectionModel().selectedIndexProperty().subscribe((_, row) -> {
            if (things.isFocused() && row.intValue() >= 0) {
                notes.getSelectionModel()
                        .clearAndSelect(row.intValue(), notes.getColumns().getFirst());
            }
        });
        for (TableView<ClassRow> table : List.of(things, notes)) {
            table.getStyleClass().add("handin-table");
        }
        VBox left = new VBox(things, below);
        VBox.setVgrow(things, Priority.ALWAYS);
        left.setMinWidth(LEAST_FIRST);
        left.setMaxWidth(LEAST_FIRST);
        left.getStyleClass().add("handin-left");
        setLeft(left);
        setCenter(notes);
        detail.setId("handin-detail");
        detail.setEditable(false);
        detail.setWrapText(true);
        TabLeads.from(detail);
        // in large type the rows need the room
        detail.setPrefRowCount(scale > MOST_WIDER ? DETAIL_ROWS - 1 : DETAIL_ROWS);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.setAccessibleText(words.say("handin.detail"));
        detail.setPromptText(words.say("handin.detail"));
        setBottom(detail);
    }

    /// Shows some rows.
    void show(List<ClassRow> shown) {
        rows.setAll(shown);
        notes.setAccessibleText(words.say("handin.table", shown.size(), students.size()));
        if (!shown.isEmpty() && !notes.getColumns().isEmpty()) {
            notes.getSelectionModel().clearAndSelect(0, notes.getColumns().getFirst());
        }
        select();
    }

    /// Lets both tables scroll as one; they have their bars only once they are on the screen.
    void join() {
        applyCss();
        layout();
        Optional<ScrollBar> left = bar(things, Orientation.VERTICAL);
        Optional<ScrollBar> right = bar(notes, Orientation.VERTICAL);
        if (left.isPresent() && right.isPresent()) {
            left.get().valueProperty().bindBidirectional(right.get().valueProperty());
        }
        // both show equally many rows, so that both bars mean the same
        bar(notes, Orientation.HORIZONTAL).ifPresent(bar -> {
            Runnable fit = () -> {
                double high = bar.isVisible() ? bar.getHeight() : 0;
                below.setMinHeight(high);
                below.setPrefHeight(high);
                below.setMaxHeight(high);
            };
            bar.visibleProperty().subscribe(fit);
            bar.heightProperty().subscribe(fit);
        });
    }

    private static Optional<ScrollBar> bar(TableView<?> table, Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation)
                .findFirst();
    }

    @Override
    public void requestFocus() {
        notes.requestFocus();
    }

    private void select() {
        TablePosition<?, ?> cell = notes.getFocusModel().getFocusedCell();
        if (cell == null || cell.getRow() < 0 || cell.getRow() >= rows.size()) {
            detail.setText("");
            return;
        }
        ClassRow row = rows.get(cell.getRow());
        things.getSelectionModel().clearAndSelect(cell.getRow());
        int student = Math.max(0, cell.getColumn());
        detail.setText(words.say("handin.part", students.get(student), texts.label(row)) + "\n"
                + texts.whole(row.cells().get(student)));
        detail.setScrollTop(0);
        CellText.event(row).ifPresent(chosen);
    }

    private TableColumn<ClassRow, ClassRow> first() {
        TableColumn<ClassRow, ClassRow> column = plain(words.say("notes.table.on"));
        column.prefWidthProperty().bind(things.widthProperty().subtract(4));
        column.setCellFactory(_ -> new TextCell() {
            @Override
            void show(ClassRow row) {
                String label = texts.label(row);
                String counted = words.say("handin.of", row.students(), students.size());
                say(label + "\n" + counted, label + ". " + counted, label);
            }
        });
        return column;
    }

    private TableColumn<ClassRow, ClassRow> column(int student) {
        String name = students.get(student);
        TableColumn<ClassRow, ClassRow> column = plain("");
        Label head = new Label(name);
        head.setTooltip(new Tooltip(name));
        column.setGraphic(head);
        column.setPrefWidth(WIDE);
        column.setCellFactory(_ -> new TextCell() {
            @Override
            void show(ClassRow row) {
                String whole = texts.whole(row.cells().get(student));
                say(
                        texts.seen(row.cells().get(student)),
                        words.say("handin.cell", name, texts.label(row), whole),
                        row.cells().get(student).isEmpty() ? null : whole);
            }
        });
        return column;
    }

    private static TableColumn<ClassRow, ClassRow> plain(String name) {
        TableColumn<ClassRow, ClassRow> column = new TableColumn<>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    /// A cell of a few lines; more is cut off, and told by its tooltip.
    private abstract static class TextCell extends TableCell<ClassRow, ClassRow> {
        private final Tooltip tip = new Tooltip();

        TextCell() {
            setWrapText(true);
            tip.setWrapText(true);
            tip.setMaxWidth(480);
        }

        abstract void show(ClassRow row);

        void say(String text, String spoken, @Nullable String whole) {
            setText(text);
            setAccessibleText(spoken);
            tip.setText(whole == null ? "" : whole);
            setTooltip(whole == null ? null : tip);
            pseudoClassStateChanged(BLANK, text.equals(CellText.BLANK));
        }

        @Override
        protected void updateItem(@Nullable ClassRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                say("", "", null);
            } else {
                show(row);
            }
        }

        private static final javafx.css.PseudoClass BLANK = javafx.css.PseudoClass.getPseudoClass("blank");
    }
}
