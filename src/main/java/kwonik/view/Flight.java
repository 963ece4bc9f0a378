package kwonik.view;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// Moves the view from one window to another in steps, one each frame, on the path of [SmoothZoom].
///
/// A long path takes longer than a short one, and none longer than 700 ms.
final class Flight extends AnimationTimer {
    private static final double SHORTEST = 0.2;
    private static final double LONGEST = 0.7;
    /// In seconds for each unit of the path.
    private static final double PACE = 0.22;

    private final Consumer<ViewState> step;
    private @Nullable Course course;
    private long began;

    private record Course(SmoothZoom path, ViewState goal) {}

    Flight(Consumer<ViewState> step) {
        this.step = step;
    }

    /// Where the flight leads; null when none is under way.
    @Nullable
    ViewState goal() {
        return course == null ? null : course.goal;
    }

    void start(ViewState from, ViewState goal) {
        if (from.start() == goal.start() && from.end() == goal.end()) {
            stop();
            step.accept(goal);
            return;
        }
        course = new Course(SmoothZoom.between(window(from), window(goal)), goal);
        began = -1;
        super.start();
    }

    private static SmoothZoom.Window window(ViewState view) {
        return new SmoothZoom.Window(view.start() / 2 + view.end() / 2, view.span());
    }

    /// How long a path takes, in seconds.
    static double seconds(SmoothZoom path) {
        return Math.clamp(path.length() * PACE, SHORTEST, LONGEST);
    }

    /// The view at a share of a path.
    static ViewState at(SmoothZoom path, ViewState goal, double share) {
        SmoothZoom.Window window = path.at(share);
        return goal.at(window.centre() - window.width() / 2, window.centre() + window.width() / 2);
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
        double t = Math.min(1, (now - began) / 1e9 / seconds(c.path));
        if (t >= 1) {
            stop();
            step.accept(c.goal);
            return;
        }
        double eased = 1 - Math.pow(1 - t, 3);
        step.accept(at(c.path, c.goal, eased));
    }
}
