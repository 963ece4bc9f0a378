package kwonik.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.Main;
import kwonik.view.TimelineView;

/// Runs in a JVM of its own: opens the program, or an empty window, and prints when its first frame was painted, in
/// microseconds since 1970.
///
/// The frame that counts is the first with the chronicle in it. As in [FrameClock], the pulse after it changes
/// something and thereby waits until it is painted.
final class FirstPaint {
    static final String EMPTY = "empty";
    private static final long PAUSE_NANOS = 500_000;

    private FirstPaint() {}

    public static void main(String[] args) {
        Thread watch = new Thread(FirstPaint::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        if (args.length > 0 && args[0].equals(EMPTY)) {
            Application.launch(EmptyWindow.class);
        } else {
            Main.main(args);
        }
    }

    /// Waits for the toolkit, which the program starts when it sees fit.
    private static void watch() {
        while (true) {
            try {
                Platform.runLater(FirstPaint::watchWindows);
                return;
            } catch (IllegalStateException notYet) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void watchWindows() {
        // on a busy machine a window can be there before us
        Window.getWindows().forEach(window -> watch(window.getScene()));
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch(window.getScene()));
            }
        });
        Platform.requestNextPulse();
    }

    private static void watch(Scene scene) {
        boolean[] ready = {false};
        scene.addPostLayoutPulseListener(() -> {
            if (ready[0]) {
                scene.getRoot().setOpacity(0.999);
                Platform.runLater(FirstPaint::tell);
            } else if (isReady(scene)) {
                ready[0] = true;
                Platform.requestNextPulse();
            }
        });
    }

    private static boolean isReady(Scene scene) {
        return scene.getRoot() instanceof EmptyPane
                || (scene.lookup("#timeline") instanceof TimelineView timeline
                        && timeline.pictureProperty().get() != null);
    }

    private static void tell() {
        System.out.println(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static final class EmptyPane extends Pane {}

    /// The least that a window can be, as large as the program's.
    public static final class EmptyWindow extends Application {
        private static final double SHARE = 0.84;

        @Override
        public void start(Stage stage) {
            var screen = Screen.getPrimary().getVisualBounds();
            stage.setScene(new Scene(new EmptyPane(), screen.getWidth() * SHARE, screen.getHeight() * SHARE));
            stage.show();
        }
    }
}
