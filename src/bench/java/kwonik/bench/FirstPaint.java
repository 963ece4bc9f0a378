package kwonik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.Main;
import kwonik.view.TimelineView;
import org.jspecify.annotations.Nullable;

/// Runs in a JVM of its own: opens the program, or an empty window, and prints when its first frame was painted, in
/// microseconds since 1970; then, if asked for, it does steps at once and prints what their frames took.
///
/// The frame that counts is the first with the chronicle in it. As in [FrameClock], the pulse after it changes
/// something and thereby waits until it is painted.
final class FirstPaint {
    /// The system property that says how often the steps are done again after the first time.
    static final String ROUNDS = "kwonik.bench.rounds";

    private static final long PAUSE_NANOS = 500_000;

    private FirstPaint() {}

    /// What is opened.
    enum Subject {
        /// A window with nothing in it.
        EMPTY,
        /// A window that is one canvas.
        CANVAS,
        /// The program, with the arguments that follow.
        PROGRAM,
        /// The program, to note for a cache what it does.
        TRAINING
    }

    /// Opens what is asked for; does not return.
    ///
    /// @param args a [Subject], an [Interaction] or `none`, and the arguments of the program
    public static void main(String[] args) {
        Subject subject = Subject.valueOf(args[0]);
        String[] rest = Arrays.copyOfRange(args, 2, args.length);
        if (subject == Subject.TRAINING) {
            Main.main(rest);
            return;
        }
        Thread watch = new Thread(() -> watch(args[1]), "watch");
        watch.setDaemon(true);
        watch.start();
        switch (subject) {
            case EMPTY -> Application.launch(EmptyWindow.class);
            case CANVAS -> Application.launch(CanvasWindow.class);
            case PROGRAM, TRAINING -> Main.main(rest);
        }
    }

    /// Waits for the toolkit, which the program starts when it sees fit.
    private static void watch(String interaction) {
        while (true) {
            try {
                Platform.runLater(() -> watchWindows(interaction));
                return;
            } catch (IllegalStateException notYet) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void watchWindows(String interaction) {
        Consumer<Window> watching = window -> watch(window.getScene(), interaction);
        // on a busy machine a window can be there before us
        Window.getWindows().forEach(watching);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(watching);
            }
        });
        Platform.requestNextPulse();
    }

    private static void watch(Scene scene, String interaction) {
        int[] pulses = {0};
        scene.addPostLayoutPulseListener(() -> {
            if (pulses[0] == 0 && !isReady(scene)) {
                return;
            }
            pulses[0]++;
            if (pulses[0] == 1) {
                Platform.requestNextPulse();
            } else if (pulses[0] == 2) {
                changeOnePixel(scene);
                Platform.runLater(() -> painted(scene, interaction));
            }
        });
    }

    private static void changeOnePixel(Scene scene) {
        Rectangle pixel = new Rectangle(1, 1);
        pixel.setManaged(false);
        ((Pane) scene.getRoot()).getChildren().add(pixel);
    }

    private static boolean isReady(Scene scene) {
        // before its content, the program shows the bare ground
        boolean bare = scene.getRoot().getOpacity() < 1;
        return scene.getRoot() instanceof EmptyPane || (!bare && timeline(scene) != null);
    }

    private static @Nullable TimelineView timeline(Scene scene) {
        return scene.lookup("#timeline") instanceof TimelineView timeline
                        && timeline.pictureProperty().get() != null
                ? timeline
                : null;
    }

    private static void painted(Scene scene, String interaction) {
        Line line = Line.of("child").with("painted", ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
        if (interaction.equals("none")) {
            finish(line);
            return;
        }
        List<Runnable> steps = steps(scene, Interaction.valueOf(interaction.toUpperCase(Locale.ROOT)));
        Durations cold = Durations.clocked();
        play(scene, steps, cold, () -> {
            line.with("p50", cold.byClock(50))
                    .with("p95", cold.byClock(95))
                    .with("worst", cold.byClock(100))
                    .with("worstAt", cold.longestAt())
                    .with("residentMb", resident());
            again(scene, steps, Integer.getInteger(ROUNDS, 0), line);
        });
    }

    private static void play(Scene scene, List<Runnable> steps, Durations durations, Runnable then) {
        new FrameClock((Pane) scene.getRoot(), steps, durations, then).start();
    }

    /// Does the steps so many times more; the last time is warm.
    private static void again(Scene scene, List<Runnable> steps, int rounds, Line line) {
        if (rounds == 0) {
            finish(line);
            return;
        }
        Durations warm = Durations.clocked();
        play(scene, steps, warm, () -> {
            line.with("warmP50", warm.byClock(50)).with("warmP95", warm.byClock(95));
            again(scene, steps, rounds - 1, line);
        });
    }

    private static List<Runnable> steps(Scene scene, Interaction moves) {
        TimelineView timeline = timeline(scene);
        if (timeline == null) {
            return CanvasWindow.steps((Canvas) scene.lookup("#canvas"));
        }
        return moves.views(timeline.indexProperty().get(), timeline.getWidth()).stream()
                .<Runnable>map(view -> () -> timeline.viewProperty().set(view))
                .toList();
    }

    /// The memory of this process that is not elsewhere, in megabytes; 0 where the system does not tell.
    private static double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private static void finish(Line line) {
        System.out.println(line);
        System.out.flush();
        // a cache is written by a JVM that ends in order
        System.exit(0);
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

    /// One canvas as large as the screen, newly filled at each step.
    public static final class CanvasWindow extends Application {
        private static final int STEPS = 180;

        @Override
        public void start(Stage stage) {
            var screen = Screen.getPrimary().getBounds();
            EmptyPane root = new EmptyPane();
            Canvas canvas = new Canvas(screen.getWidth(), screen.getHeight());
            canvas.setId("canvas");
            root.getChildren().add(canvas);
            stage.setScene(new Scene(root, screen.getWidth(), screen.getHeight()));
            stage.setX(0);
            stage.setY(0);
            stage.show();
        }

        static List<Runnable> steps(Canvas canvas) {
            return FrameFigures.fills(canvas, STEPS);
        }
    }
}
