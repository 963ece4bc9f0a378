package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Picture;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// With reduced motion whatever moves is there at once: one view, and one picture of it.
class StillnessTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private final List<Picture> pictures = new ArrayList<>();
    private final List<ViewState> views = new ArrayList<>();

    private TimelineView timeline() {
        return app.find("#timeline", TimelineView.class);
    }

    private void watch() {
        app.untilComplete();
        app.run(() -> {
            timeline().pictureProperty().subscribe((_, now) -> pictures.add(now));
            timeline().viewProperty().subscribe((_, now) -> views.add(now));
        });
    }

    /// Counts what one step asks for, some pulses long.
    private void step(String name, Runnable step) {
        WaitForAsyncUtils.waitForFxEvents(20);
        pictures.clear();
        views.clear();
        app.run(step);
        for (int pulse = 0; pulse < 20; pulse++) {
            app.run(Platform::requestNextPulse);
        }
        assertEquals(1, views.size(), name + ": views");
        assertTrue(pictures.size() <= 2, name + ": " + pictures.size() + " pictures");
    }

    @Test
    void nothingFliesWhereMotionIsReduced() {
        watch();
        step("zoom", () -> timeline().run(Verb.ZOOM_IN));
        step("pan", () -> timeline().run(Verb.PAN_RIGHT));
        step("gaps", () -> timeline().run(Verb.TEAR));
        step("whole", () -> timeline().run(Verb.WHOLE));
        step("to an event", () -> app.state().looking().select("keepers-sail-2025"));
        step("closer", () -> timeline().run(Verb.CLOSER));
    }

    @Test
    void whereItIsNotReducedTheSameFlies() {
        watch();
        app.run(() -> app.state().preferences().update(settings -> settings.withMotionSwitched()));
        pictures.clear();
        views.clear();
        app.run(() -> timeline().run(Verb.ZOOM_IN));
        WindowExtension.until(() -> views.size() > 2);
    }
}
