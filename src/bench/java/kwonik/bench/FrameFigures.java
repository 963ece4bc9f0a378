package kwonik.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.view.TimelineView;
import kwonik.words.Words;

/// The figures of a timeline in a real window: the time of a frame, and the nodes in the scene.
final class FrameFigures {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;
    private static final int FLOOR_FRAMES = 300;
    /// After so many rounds the compilers of the JVM have little left to do.
    private static final int WARM_UP_ROUNDS = 4;

    private FrameFigures() {}

    /// A frame with nothing but a canvas of the size of the window, newly filled.
    static void floor() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Stage stage = shown(canvas);
        List<Runnable> steps = fills(canvas, FLOOR_FRAMES);
        FrameClock.latency(stage.getScene(), steps);
        Line.of("floor")
                .with("clock", "latency")
                .with(FrameClock.latency(stage.getScene(), steps))
                .print();
        Line.of("floor")
                .with("clock", "pace")
                .with(FrameClock.pace(stage.getScene(), steps))
                .print();
        close(stage);
    }

    /// Steps that fill a whole canvas.
    static List<Runnable> fills(Canvas canvas, int count) {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Color color = Color.gray(i % 2 == 0 ? 0.9 : 0.95);
            steps.add(() -> {
                gc.setFill(color);
                gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
            });
        }
        return steps;
    }

    /// The frames of each interaction: for the first time there, and once more.
    static void frame(ChronicleIndex index) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (Interaction interaction : Interaction.values()) {
                Stage stage = shown(timeline(index));
                play(stage, index, interaction, round % 2 == 0);
                close(stage);
            }
        }
        for (Interaction interaction : Interaction.values()) {
            for (boolean inStep : new boolean[] {true, false}) {
                // a new timeline remembers no labels of the rounds before
                Stage stage = shown(timeline(index));
                // what building the window left behind is not a matter of its frames
                System.gc();
                for (String labels : List.of("new", "known")) {
                    Line.of("frame")
                            .with("events", index.chronicle().events().size())
                            .with("anchor", interaction.anchor())
                            .with("labels", labels)
                            .with("clock", inStep ? "latency" : "pace")
                            .with(play(stage, index, interaction, inStep))
                            .print();
                }
                close(stage);
            }
        }
    }

    /// The frames of flights across the chronicle: far ones at a close look, and between a close look and the whole.
    static void flight(ChronicleIndex index) {
        for (int round = 0; round <= WARM_UP_ROUNDS; round++) {
            Stage stage = shown(timeline(index));
            System.gc();
            for (String labels : List.of("new", "known")) {
                TimelineView timeline = (TimelineView) stage.getScene().lookup(".timeline-view");
                List<Runnable> steps = new ArrayList<>();
                for (var view : Interaction.flights(index)) {
                    steps.add(() -> timeline.viewProperty().set(view));
                }
                Durations durations = FrameClock.latency(stage.getScene(), steps);
                if (round == WARM_UP_ROUNDS) {
                    Line.of("flight")
                            .with("events", index.chronicle().events().size())
                            .with("labels", labels)
                            .with("clock", "latency")
                            .with(durations)
                            .print();
                }
            }
            close(stage);
        }
    }

    /// The nodes in the scene against the marks that can be seen, after an interaction.
    static void nodes(ChronicleIndex index) {
        for (Interaction interaction : Interaction.values()) {
            TimelineView timeline = timeline(index);
            Stage stage = shown(timeline);
            int most = 0;
            for (var view : interaction.views(index, WIDTH)) {
                FrameClock.latency(
                        stage.getScene(), List.of(() -> timeline.viewProperty().set(view)));
                most = Math.max(most, marks(timeline));
            }
            int[] nodes = Toolkit.call(() -> new int[] {count(stage.getScene().getRoot(), false), count(timeline, true)});
            Line.of("nodes")
                    .with("events", index.chronicle().events().size())
                    .with("anchor", interaction.anchor())
                    .with("nodes", nodes[0])
                    .with("visible", nodes[1])
                    .with("marks", marks(timeline))
                    .with("mostMarks", most)
                    .print();
            close(stage);
        }
    }

    private static int marks(TimelineView timeline) {
        Picture picture = Toolkit.call(timeline.pictureProperty()::get);
        return picture == null ? 0 : picture.spots().size();
    }

    private static int count(Node node, boolean onlyVisible) {
        if (onlyVisible && !node.isVisible()) {
            return 0;
        }
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += count(child, onlyVisible);
            }
        }
        return count;
    }

    /// The frames of one interaction.
    static Durations play(Stage stage, ChronicleIndex index, Interaction interaction, boolean inStep) {
        TimelineView timeline = (TimelineView) stage.getScene().lookup(".timeline-view");
        List<Runnable> steps = new ArrayList<>();
        for (var view : interaction.views(index, WIDTH)) {
            steps.add(() -> timeline.viewProperty().set(view));
        }
        return inStep
                ? FrameClock.latency(stage.getScene(), steps)
                : FrameClock.pace(stage.getScene(), steps);
    }

    /// A window with a timeline.
    static Stage shownTimeline(ChronicleIndex index) {
        return shown(timeline(index));
    }

    private static TimelineView timeline(ChronicleIndex index) {
        return Toolkit.call(() -> {
            TimelineView timeline = new TimelineView(Words.in(Locale.ENGLISH), Look.LIGHT);
            timeline.indexProperty().set(index);
            timeline.resize(WIDTH, HEIGHT);
            return timeline;
        });
    }

    private static Stage shown(Node content) {
        Stage shown = Toolkit.call(() -> {
            if (content instanceof Region region) {
                region.setPrefSize(WIDTH, HEIGHT);
            }
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(new Pane(content), WIDTH, HEIGHT));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
        // until the first frame is there, the window system may still have a say in the size
        FrameClock.latency(shown.getScene(), List.of(() -> {}, () -> {}, () -> {}));
        return shown;
    }

    static void close(Stage stage) {
        Toolkit.call(() -> {
            stage.close();
            return stage;
        });
    }
}
