package kwonik.app.present;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import kwonik.app.present.PresentKey.Plain;
import kwonik.words.Words;

/// The window of the audience: as large as its screen and without a frame.
final class AudienceStage {
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    /// @param bounds of the screen
    /// @param keys takes what is pressed
    /// @param closed runs when the window is gone
    AudienceStage(AudiencePane pane, Rectangle2D bounds, Words words, Consumer<PresentKey> keys, Runnable closed) {
        Scene scene = new Scene(pane, bounds.getWidth(), bounds.getHeight(), Color.WHITE);
        listen(scene, keys);
        scene.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                keys.accept(Plain.NEXT);
            }
        });
        stage.setTitle(words.say("present.audience"));
        stage.setScene(scene);
        fill(bounds);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(_ -> closed.run());
    }

    private void fill(Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    /// Goes to another screen.
    ///
    /// @param bounds of the screen
    void move(Rectangle2D bounds) {
        stage.setFullScreen(false);
        fill(bounds);
        stage.setFullScreen(true);
        stage.toFront();
    }

    /// Hands every key of a window to a presentation; none of them does anything else there.
    static void listen(Scene scene, Consumer<PresentKey> keys) {
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                PresentKeys.pressed(event).ifPresent(keys);
            } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
                PresentKeys.released(event).ifPresent(keys);
            }
            event.consume();
        });
    }

    Stage stage() {
        return stage;
    }

    /// Shows the window on its screen; where a window manager is there, it is asked to keep everything else away, so
    /// that no message of another program covers it.
    ///
    /// @param alone whether there is no other screen: then another window that was chosen may come before it
    void show(BooleanSupplier alone) {
        stage.setAlwaysOnTop(true);
        stage.focusedProperty().subscribe((_, focused) -> stage.setAlwaysOnTop(focused || !alone.getAsBoolean()));
        stage.show();
        stage.setFullScreen(true);
        stage.toFront();
        stage.requestFocus();
        stage.getScene().getRoot().requestFocus();
    }
}
