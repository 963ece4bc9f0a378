package kwonik.app.command;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Layers;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A sheet over the window with all commands that are possible now, found by typing a part of their names; Enter runs
/// one.
public final class Palette {
    private final List<Command> commands;
    private final Consumer<Command> run;
    private final Words words;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Layers layers;
    private final VBox page = new VBox(field, list);

    /// @param keys opened it, and close it again
    /// @param commands those that are possible
    /// @param run is called after the palette has closed
    public Palette(Layers layers, Words words, KeyCombination keys, List<Command> commands, Consumer<Command> run) {
        this.layers = layers;
        this.commands = commands;
        this.run = run;
        this.words = words;
        field.setId("palette-field");
        field.setPromptText(words.say("app.palette.prompt"));
        field.setAccessibleText(words.say("app.palette.prompt"));
        field.textProperty().subscribe((_, _) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(words.say("app.palette.none")));
        list.setAccessibleText(words.say("app.palette"));
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> choose());
        // it opened the palette, and closes it again
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event)) {
                close();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        page.setId("palette");
        page.getStyleClass().addAll("sheet", "palette");
        page.setAccessibleText(words.say("app.palette"));
        find();
    }

    /// Opens over the window.
    ///
    /// @param then runs when the palette is closed
    public void show(Runnable then) {
        layers.cover(page, field, then);
    }

    public void close() {
        layers.close();
    }

    private void find() {
        list.getItems().setAll(NameSearch.of(field.getText()).find(commands, this::sought));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// A command is found by its own name first, and then by that of its group.
    private String sought(Command command) {
        return command.name(words) + " " + words.say(command.group().key());
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int steps) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) steps, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private void choose() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            // once the window has the keyboard again
            Platform.runLater(() -> run.accept(chosen));
        }
    }

    /// The name of a command, its group, and its keys.
    private final class Row extends ListCell<Command> {
        private final Label name = new Label();
        private final Label group = new Label();
        private final Label keys = new Label();
        private final Region room = new Region();
        private final HBox row = new HBox(name, group, room, keys);

        Row() {
            row.getStyleClass().add("palette-row");
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(0);
            row.setPrefWidth(0);
            HBox.setHgrow(room, Priority.ALWAYS);
            group.getStyleClass().add("palette-group");
            keys.getStyleClass().add("palette-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            group.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            name.setText(command.name(words));
            group.setText(words.say(command.group().key()));
            keys.setText(command.keys(words));
            setAccessibleText(words.say("app.palette.row", name.getText(), group.getText(), keys.getText()));
            setGraphic(row);
        }
    }
}
