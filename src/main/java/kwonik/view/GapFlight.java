package kwonik.view;

import javafx.animation.AnimationTimer;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import org.jspecify.annotations.Nullable;

/// Hides gaps of the view or shows them again, a little each frame, while one instant stays where it is.
final class GapFlight extends AnimationTimer {
    private static final double SECONDS = 0.35;

    private final Step step;
    private @Nullable Course course;
    private long began;

    /// Shows a step: the view, and how much of each gap is cut out.
    interface Step {
        void show(ViewState view, double share);
    }

    private record Course(Viewport moves, ViewState from, ViewState goal, double width, double x) {}

    GapFlight(Step step) {
        this.step = step;
    }

    boolean isUnderWay() {
        return course != null;
    }

    void start(Viewport moves, ViewState from, ViewState goal, double width, double x) {
        course = new Course(moves, from, goal, width, x);
        began = -1;
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        course = null;
    }

    @Override
    public void handle(long now) {
        Course c = course;
        if (c == null) {
            return;
        }
        if (began < 0) {
            began = now;
        }
        double t = Math.min(1, (now - began) / 1e9 / SECONDS);
        if (t >= 1) {
            stop();
            step.show(c.goal, 1);
            return;
        }
        double eased = 1 - Math.pow(1 - t, 3);
        double share = c.goal.gapsHidden() ? eased : 1 - eased;
        step.show(c.moves.partlyHidingGaps(c.from, c.width, c.x, share), share);
    }
}
