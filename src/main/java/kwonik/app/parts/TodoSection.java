package kwonik.app.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.document.merge.FieldPath;
import kwonik.document.review.Listing;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A list of what is left to do, of which each row leads to its field.
final class TodoSection<T> extends PartsSection {
    private static final double LOW = 160;

    private final PartsPage page;
    private final Function<T, FieldPath> path;
    private final Consumer<FieldPath> go;
    private final Label head = new Label();
    private final ListView<T> list = new ListView<>();
    private final Label rest = new Label();
    private final Button open = new Button();
    private Function<T, Said> told = _ -> new Said("", "");

    /// A row in words.
    ///
    /// @param where which part, and which of its fields
    /// @param what stands there, or is wrong
    record Said(String where, String what) {}

    /// @param path where a row leads
    /// @param go goes there
    TodoSection(PartsPage page, Function<T, FieldPath> path, Consumer<FieldPath> go) {
        this.page = page;
        this.path = path;
        this.go = go;
        String name = "parts-" + page.code();
        head.setId(name + "-head");
        rest.setId(name + "-rest");
        for (Label each : List.of(head, rest)) {
            each.getStyleClass().add("form-note");
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        list.setId(name + "-list");
        list.getStyleClass().add("parts-todo");
        list.setMinWidth(0);
        // it grows to the height there is
        list.setPrefHeight(LOW);
        list.setMinHeight(LOW);
        list.setCellFactory(_ -> new Cell());
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                follow();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        rest.setVisible(false);
        open.setId(name + "-go");
        open.setOnAction(_ -> follow());
        open.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        open.visibleProperty().bind(list.visibleProperty());
        open.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(head, list, rest, open);
    }

    private void follow() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go.accept(path.apply(chosen));
        }
    }

    @Override
    void names(Words words) {
        list.setAccessibleText(words.say(page.key()));
        open.setText(words.say("app.parts.todo.go"));
    }

    @Override
    void update(PartsState now) {
        if (head.getText().isEmpty()) {
            head.setText(now.words().say("app.parts.todo.looking"));
        }
    }

    /// Shows what was found; the row that was chosen, or the one in its place, stays chosen.
    ///
    /// @param said what a row says
    /// @param language by its name, in which texts are missing
    void show(Listing<T> found, Function<T, Said> said, String language, Words words) {
        told = said;
        int at = list.getSelectionModel().getSelectedIndex();
        head.setText(words.say(page.key() + ".head", found.count(), language));
        boolean focused = list.isFocused();
        if (!list.getItems().equals(found.first())) {
            list.getItems().setAll(found.first());
        }
        list.refresh();
        list.setVisible(found.count() > 0);
        if (focused && found.count() == 0) {
            head.requestFocus();
        }
        if (!found.first().isEmpty()) {
            int next = Math.clamp(at, 0, found.first().size() - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.getFocusModel().focus(next);
        }
        rest.setText(words.say("app.parts.todo.rest", found.more()));
        rest.setVisible(found.more() > 0);
    }

    @Override
    Node find(FieldPath there) {
        return first();
    }

    @Override
    Node first() {
        head.setFocusTraversable(!list.isVisible());
        return list.isVisible() ? list : head;
    }

    /// What it is, and below that where.
    private final class Cell extends ListCell<T> {
        private final Label where = new Label();
        private final Label what = new Label();
        private final VBox both = new VBox(where, what);

        Cell() {
            where.getStyleClass().add("parts-where");
            what.setWrapText(true);
            what.setMaxHeight(Region.USE_PREF_SIZE);
            where.setTextOverrun(OverrunStyle.ELLIPSIS);
            both.setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    follow();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T value, boolean isEmpty) {
            super.updateItem(value, isEmpty);
            if (isEmpty || value == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Said said = told.apply(value);
            where.setText(said.where());
            what.setText(said.what());
            setAccessibleText(said.where() + ": " + said.what());
            setGraphic(both);
        }
    }
}
