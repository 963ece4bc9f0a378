package kwonik.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Does steps one by one, a frame each, and takes their time in one of two ways.
///
/// [#latency] is the time from a step until its frame has been painted and handed to the screen. A pulse lays out
/// and hands over to the painting thread; it does not wait for it. But the next pulse, if it finds anything to
/// paint, waits until the frame before is done. So each step is followed by a pulse that changes one pixel, and the
/// clock is read when that pulse is over. Nothing of one step overlaps the next: the time is that of the whole
/// frame, plan and paint, one after the other.
///
/// [#pace] is the time from one frame to the next when a step comes with every pulse, as under a dragging pointer:
/// one thread plans a frame while another paints the frame before, and the slower of the two sets the pace.
final class FrameClock extends AnimationTimer {
    private final List<Runnable> steps;
    private final Rectangle pixel = new Rectangle(1, 1);
    private final Durations durations;
    private final Runnable done;
    private final Pane root;
    private final boolean inStep;
    private State state = State.READY;
    private int next;

    private FrameClock(Pane root, List<Runnable> steps, boolean inStep, Durations durations, Runnable done) {
        this.root = root;
        this.steps = steps;
        this.inStep = inStep;
        this.durations = durations;
        this.done = done;
        pixel.setManaged(false);
        root.getChildren().add(pixel);
    }

    /// A clock of latency that is to be started, puts its durations where it is told and says when it is done.
    FrameClock(Pane root, List<Runnable> steps, Durations durations, Runnable done) {
        this(root, steps, true, durations, done);
    }

    private enum State {
        READY,
        STEPPED,
        WAITING
    }

    /// From each step until its frame is painted; waits until the last is.
    static Durations latency(Scene scene, List<Runnable> steps) {
        return measure(scene, steps, true);
    }

    /// From each frame to the next, as fast as they come; waits until the last is painted.
    static Durations pace(Scene scene, List<Runnable> steps) {
        return measure(scene, steps, false);
    }

    private static Durations measure(Scene scene, List<Runnable> steps, boolean inStep) {
        CompletableFuture<Durations> done = new CompletableFuture<>();
        Toolkit.call(() -> {
            Durations durations = Durations.ofThisThreadAnd("QuantumRenderer");
            new FrameClock((Pane) scene.getRoot(), steps, inStep, durations, () -> done.complete(durations)).start();
            return durations;
        });
        return done.join();
    }

    @Override
    public void handle(long now) {
        if (!inStep) {
            flow();
            return;
        }
        switch (state) {
            case READY -> step();
            case STEPPED -> {
                state = State.WAITING;
                pixel.setFill(next % 2 == 0 ? Color.BLACK : Color.WHITE);
                Platform.runLater(this::painted);
            }
            case WAITING -> {}
        }
    }

    private void flow() {
        if (next > 0) {
            durations.end();
        }
        if (next == steps.size()) {
            finish();
            return;
        }
        durations.begin();
        steps.get(next++).run();
    }

    private void finish() {
        stop();
        root.getChildren().remove(pixel);
        done.run();
    }

    private void step() {
        if (next == steps.size()) {
            finish();
            return;
        }
        durations.begin();
        steps.get(next++).run();
        state = State.STEPPED;
    }

    private void painted() {
        durations.end();
        state = State.READY;
    }
}
