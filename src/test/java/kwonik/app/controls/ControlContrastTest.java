package kwonik.app.controls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.Rooms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// How controls and boxes stand out from the pane they stand on, by WCAG 2.
class ControlContrastTest {
    private final FxRobot robot = new FxRobot();

    private void show(ThemeChoice theme, Supplier<Node> node) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            VBox pane = new VBox(node.get());
            pane.getStyleClass().add("reading-pane");
            Scene scene = new Scene(pane, 300, 200);
            Rooms.styles(Rooms.state(Settings.FIRST.withTheme(theme))).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Color fill(Region region) {
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private double contrast(String of) {
        double a = luminance(fill(robot.lookup(of).queryAs(Region.class))) + 0.05;
        double b = luminance(fill(robot.lookup(".reading-pane").queryAs(Region.class))) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PROJECTOR"})
    void anEmptyBoxAndAnEmptyRadioButtonStandOutThreeToOne(ThemeChoice theme) throws TimeoutException {
        show(theme, () -> new VBox(new CheckBox("box"), new RadioButton("button")));
        assertTrue(contrast(".check-box > .box") >= 3, "box " + contrast(".check-box > .box"));
        assertTrue(contrast(".radio-button > .radio") >= 3, "button " + contrast(".radio-button > .radio"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PROJECTOR"})
    void theBoxOfWhatIsDisputedIsToldFromThePage(ThemeChoice theme) throws TimeoutException {
        show(theme, () -> {
            VBox box = new VBox();
            box.getStyleClass().add("doubt-box");
            return box;
        });
        assertTrue(contrast(".doubt-box") >= 1.1, "box " + contrast(".doubt-box"));
    }
}
