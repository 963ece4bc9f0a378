package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import kwonik.app.settings.ThemeChoice;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.view.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// What a window does in its first seconds and in each frame: as little as can be.
class FirstFramesTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    @Test
    void nothingIsPaintedBelowTheTimeline(FxRobot robot) {
        app.untilComplete();
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        for (Parent below = timeline; below != null; below = below.getParent()) {
            if (below instanceof Region region) {
                assertNull(region.getBackground(), "background of " + region);
            }
        }
        for (ThemeChoice theme : ThemeChoice.values()) {
            app.run(() -> app.state().preferences().update(settings -> settings.withTheme(theme)));
            Look look = app.state().preferences().look();
            assertEquals(
                    color(look.colors().surfaces().ground()),
                    app.stage().getScene().getFill());
        }
    }

    private static Color color(int argb) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }

    @Test
    void whatTheFirstFrameDidWithoutWaitsWhileSomeoneMoves(FxRobot robot) {
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        ViewState whole = Objects.requireNonNull(timeline.viewProperty().get());
        Moving moving = new Moving(timeline, whole);
        boolean[] complete = new boolean[1];
        app.run(() -> {
            complete[0] = app.stage().getScene().lookup("#status-hint") != null;
            moving.start();
        });
        until(() -> moving.steps.get() > 30);
        boolean came = app.has("status-hint");
        app.run(moving::stop);
        // on a very slow machine it may have come before the first move
        assertTrue(complete[0] || !came, "it came while the timeline was moving");
        app.untilComplete();
        assertFalse(app.stage().getIcons().isEmpty());
    }

    /// Moves a little with each pulse.
    private static final class Moving extends AnimationTimer {
        private final TimelineView timeline;
        private final ViewState whole;
        private final AtomicInteger steps = new AtomicInteger();

        Moving(TimelineView timeline, ViewState whole) {
            this.timeline = timeline;
            this.whole = whole;
        }

        @Override
        public void handle(long now) {
            double share = 0.01 * (steps.incrementAndGet() % 20 + 1);
            timeline.viewProperty().set(whole.at(whole.start() + share * whole.span(), whole.end()));
        }
    }
}
