package kwonik.app.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kwonik.app.controls.ToolWindow;
import kwonik.app.session.Preferences;
import kwonik.words.Words;

/// The sheet of all keys: those of the timeline with their gestures, and those of the window, by what they are about.
///
/// @param places the keys that mean something at one place alone
public record KeySheet(Window owner, Preferences preferences, List<Command> commands, List<KeyPlace> places) {
    /// A place with keys of its own, such as the text of an article.
    ///
    /// @param name key of the heading above its keys
    public record KeyPlace(String name, List<PlaceKey> keys) {}

    /// A key of a place.
    ///
    /// @param name key of the message that says what it does
    public record PlaceKey(KeyCombination key, String name) {}

    /// Opens it; what it returns can be brought to the front.
    public ToolWindow open() {
        Words words = preferences.words();
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        int row = heading(table, 0, words.say("app.keys.timeline"));
        for (Command command : commands) {
            if (command.inTimeline() != null) {
                row = line(table, row, command.keys(words), command.name(words));
            }
        }
        for (Group group : Group.values()) {
            List<Command> some = commands.stream()
                    .filter(command -> command.group() == group)
                    .filter(command ->
                            command.inTimeline() == null && !command.keys().isEmpty())
                    .toList();
            row = some.isEmpty() ? row : heading(table, row, words.say(group.key()));
            for (Command command : some) {
                row = line(table, row, command.keys(words), command.name(words));
            }
        }
        for (KeyPlace place : places) {
            row = heading(table, row, words.say(place.name()));
            for (PlaceKey each : place.keys()) {
                row = line(table, row, new NamedKey(each.key(), words).getDisplayText(), words.say(each.name()));
            }
        }
        VBox page = new VBox(table);
        page.setId("key-sheet");
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        ToolWindow sheet =
                new ToolWindow(owner, preferences, words.say("app.keys"), scroll).closing(words.say("app.close"));
        sheet.show();
        return sheet;
    }

    private static int heading(GridPane table, int row, String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section");
        heading.setAccessibleRoleDescription(text);
        table.add(heading, 0, row, 2, 1);
        return row + 1;
    }

    private static int line(GridPane table, int row, String keys, String what) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        Label verb = new Label(what);
        verb.setWrapText(true);
        table.addRow(row, key, verb);
        return row + 1;
    }
}
