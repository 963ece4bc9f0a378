package kwonik.app.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import kwonik.app.command.Command;
import kwonik.app.settings.Settings;
import kwonik.app.shell.WindowExtension;
import kwonik.document.Document;
import kwonik.model.Chronicle;
import kwonik.model.Event;

/// Works the form of an event in the window of a test.
record FormRoom(WindowExtension app) {
    static WindowExtension window() {
        return WindowExtension.onFrozen(
                WindowExtension.SETTINGS.withBounds(new Settings.Bounds(0, 0, 1000, 760, false)));
    }

    /// Selects an event and opens its form.
    void open(String id) {
        app.untilComplete();
        app.run(() -> app.state().looking().select(id));
        run("app.edit.event");
    }

    /// Runs a command, as its key, its menu and the palette do.
    void run(String key) {
        Command command = app.window().commands().all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        app.run(() -> app.window().commands().run(command));
    }

    /// Types a text into a field in place of what stands there, and leaves it.
    void write(String id, String text) {
        type(id, text);
        leave();
    }

    void type(String id, String text) {
        app.run(() -> {
            TextInputControl field = app.find(id, TextInputControl.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    /// Gives the keyboard to a button that does nothing by that.
    void leave() {
        app.run(() -> app.find("#edit-done", Button.class).requestFocus());
    }

    <T> void choose(String id, T value) {
        app.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<T> box = app.find(id, ComboBox.class);
            box.setValue(value);
        });
    }

    String text(String id) {
        return app.find(id, TextInputControl.class).getText();
    }

    /// The problem that who listens hears of a field; empty if none.
    String problem(String id) {
        return Objects.requireNonNullElse(app.find(id, Node.class).getAccessibleHelp(), "");
    }

    Document document() {
        return Objects.requireNonNull(app.state().document().get());
    }

    Chronicle chronicle() {
        return document().chronicle();
    }

    Event event(String id) {
        return chronicle().event(id).orElseThrow();
    }

    /// The names of what has been changed, in order.
    List<String> changes() {
        return document().history().before().stream().map(step -> step.name()).toList();
    }

    Optional<Node> focused() {
        return Optional.ofNullable(app.stage().getScene().getFocusOwner());
    }

    String focusedId() {
        return focused().map(Node::getId).orElse("");
    }
}
