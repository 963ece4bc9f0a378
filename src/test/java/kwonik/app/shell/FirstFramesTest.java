package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kwonik.app.settings.ThemeChoice;
import kwonik.layout.picture.Look;
import kwonik.paint.FxColor;
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
                    FxColor.of(look.colors().surfaces().ground()),
                    app.stage().getScene().getFill());
        }
    }

    @Test
    void theFirstFrameIsTheBareGroundAndTheSecondTheContent() {
        FreshWindow.use(app, fresh -> {
            Look look = fresh.window().state().preferences().look();
            assertEquals(
                    FxColor.of(look.colors().surfaces().ground()), fresh.scene().getFill());
            assertEquals(0, fresh.scene().getRoot().getOpacity());
        });
        Pane content = new Pane();
        GroundFirst pulses = new GroundFirst(content);
        pulses.handle(1);
        assertEquals(0, content.getOpacity());
        pulses.handle(2);
        assertEquals(1, content.getOpacity());
        app.untilComplete();
        assertEquals(1, app.stage().getScene().getRoot().getOpacity());
    }
}
