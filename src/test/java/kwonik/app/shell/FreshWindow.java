package kwonik.app.shell;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kwonik.app.open.Frozen;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Browser;
import kwonik.layout.index.ViewState;

/// A window on an invented chronicle in the moment in which it is shown, before its first frame.
record FreshWindow(Stage stage, MainWindow window) {
    /// Shows it and uses it with no pulse in between.
    static void use(WindowExtension app, Consumer<FreshWindow> use) {
        app.run(() -> {
            ReadingTask reading = new ReadingTask(null);
            FreshWindow fresh = show(app, reading);
            reading.cancel();
            try {
                use.accept(fresh);
            } finally {
                fresh.close();
            }
        });
    }

    /// Shows it, and in it a reading that does not end by itself.
    static FreshWindow show(WindowExtension app, ReadingTask reading) {
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, null, app.state().tasks(), Browser.NONE);
        window.state().preferences().update(settings -> settings.withMotionSwitched());
        OpenedChronicle frozen = Frozen.read();
        window.state().looking().open(frozen.document(), frozen.index());
        window.show(reading);
        return new FreshWindow(stage, window);
    }

    void close() {
        window.close();
        stage.hide();
    }

    Scene scene() {
        return stage.getScene();
    }

    boolean has(String id) {
        return scene().lookup(id) != null;
    }

    ViewState view() {
        return Objects.requireNonNull(window.state().looking().viewProperty().get());
    }

    /// What has the keyboard.
    Node focused() {
        return Objects.requireNonNull(scene().getFocusOwner());
    }

    void type(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code, false);
        fire(KeyEvent.KEY_RELEASED, code, false);
    }

    void typeWithControl(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code, true);
        fire(KeyEvent.KEY_RELEASED, code, true);
    }

    private void fire(EventType<KeyEvent> what, KeyCode code, boolean control) {
        Event.fireEvent(focused(), new KeyEvent(what, "", "", code, false, control, false, false));
    }
}
