package kwonik.app.parts;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kwonik.app.command.Command;
import kwonik.app.settings.Settings;
import kwonik.app.shell.WindowExtension;
import kwonik.document.Document;
import kwonik.model.Chronicle;

/// Works the pane for all that is not an event in the window of a test, by the keyboard.
record PartsRoom(WindowExtension app) {
    static WindowExtension window() {
        return WindowExtension.onFrozen(
                WindowExtension.SETTINGS.withBounds(new Settings.Bounds(0, 0, 1000, 760, false)));
    }

    /// Opens a page.
    void open(PartsPage page) {
        app.untilComplete();
        app.run(() -> app.window().commands().parts().open(page));
    }

    void run(String key) {
        Command command = app.window().commands().all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        app.run(() -> app.window().commands().run(command));
    }

    void focus(String id) {
        app.run(() -> app.find(id, Node.class).requestFocus());
    }

    /// Presses keys one after the other.
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            app.robot().type(key);
            app.run(() -> {});
        }
    }

    /// Presses a key while another is held.
    void chord(KeyCode held, KeyCode key) {
        app.robot().press(held).type(key).release(held);
        app.run(() -> {});
    }

    /// Types over what stands in the field that has the keyboard.
    void write(String text) {
        app.run(() -> {
            TextInputControl field = (TextInputControl) Objects.requireNonNull(focused());
            field.selectAll();
            field.replaceSelection(text);
        });
    }

    Node focused() {
        return Objects.requireNonNull(app.stage().getScene().getFocusOwner());
    }

    String focusedId() {
        return Objects.requireNonNullElse(focused().getId(), "");
    }

    String text(String id) {
        return app.find(id, TextInputControl.class).getText();
    }

    /// The problem that who listens hears of a field; empty if none.
    String problem(String id) {
        return Objects.requireNonNullElse(app.find(id, Node.class).getAccessibleHelp(), "");
    }

    /// Chooses a row of a list by its place.
    void choose(String id, int at) {
        app.run(() -> {
            ListView<?> list = app.find(id, ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        });
    }

    Document document() {
        return Objects.requireNonNull(app.state().document().get());
    }

    Chronicle chronicle() {
        return document().chronicle();
    }

    void undo() {
        app.run(() -> app.state().document().undo());
    }

    /// The names of what has been changed, in order, without what all begin with.
    List<String> changes() {
        return document().history().before().stream()
                .map(step -> step.name().replace("document.edit.", ""))
                .toList();
    }
}
