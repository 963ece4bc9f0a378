package kwonik.view;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import kwonik.layout.ViewState;
import org.jspecify.annotations.Nullable;

/// Moves the view from one window to another in steps, one each frame.
final class Flight extends AnimationTimer {
    private static final double SECONDS = 0.28;

    private final Consumer<ViewState> step;
    private @Nullable ViewState from;
    private @Nullable ViewState goal;
    private long began;

    Flight(Consumer<ViewState> step) {
        this.step = step;
    }

    /// Where the flight leads; null when none is under way.
    @Nullable
    ViewState goal() {
        return goal;
    }

    void start(ViewState from, ViewState goal) {
        if (from.start() == goal.start() && from.end() == goal.end()) {
            stop();
            step.accept(goal);
            return;
        }
        this.from = from;
        this.goal = goal;
        began = -1;
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        from = null;
        goal = null;
    }

    @Override
    public void handle(long now) {
        ViewState a = from;
        ViewState b = goal;
        if (a == null || b == null) {
            return;
        }
        if (began < 0) {
            began = now;
        }
        double t = Math.min(1, (now - began) / 1e9 / SECONDS);
        if (t >= 1) {
            stop();
            step.accept(b);
            return;
        }
        double eased = 1 - Math.pow(1 - t, 3);
        // spans grow by ratios, not by sums: so that zooming looks even
        double span = a.span() * Math.pow(b.span() / a.span(), eased);
        double share = a.span() == b.span() ? eased : (span - a.span()) / (b.span() - a.span());
        double start = a.start() + (b.start() - a.start()) * share;
        step.accept(b.at(start, start + span));
    }
}
