package kwonik.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Does steps one by one, and takes the time from each until its frame has been painted and handed to the screen.
///
/// A pulse lays out and hands over to the painting thread; it does not wait for it. But the next pulse, if it finds
/// anything to paint, waits until the frame before is done. So each step is followed by a pulse that changes one pixel,
/// and the clock is read when that pulse is over. Nothing of one step overlaps the next: the time is that of the whole
/// frame, plan and paint, one after the other.
final class FrameClock extends AnimationTimer {
    private final List<Runnable> steps;
    private final Rectangle pixel = new Rectangle(1, 1);
    private final Durations durations = Durations.ofThisThreadAnd("QuantumRenderer");
    private final CompletableFuture<Durations> done = new CompletableFuture<>();
    private final Pane root;
    private State state = State.READY;
    private int next;

    private FrameClock(Pane root, List<Runnable> steps) {
        this.root = root;
        this.steps = steps;
    }

    private enum State {
        READY,
        STEPPED,
        WAITING
    }

    /// Measures the frames of some steps; waits until the last is painted.
    static Durations measure(Scene scene, List<Runnable> steps) {
        return Toolkit.call(() -> {
                    FrameClock clock = new FrameClock((Pane) scene.getRoot(), steps);
                    clock.root.getChildren().add(clock.pixel);
                    clock.start();
                    return clock.done;
                })
                .join();
    }

    @Override
    public void handle(long now) {
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

    private void step() {
        if (next == steps.size()) {
            stop();
            root.getChildren().remove(pixel);
            done.complete(durations);
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
