package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a laptop shows whose system draws everything larger.
class SmallScreenTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    /// 1920 x 1080 at 200 %, 1366 x 768 at 150 % and 200 %.
    @ParameterizedTest
    @CsvSource({"960, 540", "911, 512", "683, 384"})
    void nothingIsCutOff(double width, double height, FxRobot robot) {
        app.untilComplete();
        robot.interact(() -> {
            app.stage().setMinWidth(0);
            app.stage().setMinHeight(0);
            app.stage().setWidth(width);
            app.stage().setHeight(height);
        });
        Region reading = robot.lookup("#reading-pane").queryAs(Region.class);
        // all of the first page is there, or it can be scrolled
        until(() -> reading.getChildrenUnmodifiable().getFirst() instanceof ScrollPane
                || robot.lookup("#welcome").queryAs(Region.class).minHeight(reading.getWidth()) <= reading.getHeight());
        WaitForAsyncUtils.waitForFxEvents();
        for (String part : List.of(".top-bar", "#timeline", "#reading-pane", "#status-line")) {
            Node node = robot.lookup(part).query();
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            assertTrue(
                    bounds.getMinY() >= -0.5
                            && bounds.getMaxY() <= app.stage().getScene().getHeight() + 0.5
                            && bounds.getMinX() >= -0.5
                            && bounds.getMaxX() <= app.stage().getScene().getWidth() + 0.5,
                    part + " " + bounds);
        }
    }
}
