package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kwonik.app.settings.Settings;
import kwonik.app.settings.TextSize;
import kwonik.app.settings.ThemeChoice;
import kwonik.layout.picture.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// The size of text: its steps, its keys, and what grows by it.
class TextSizeTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private int size() {
        return app.state().preferences().settings().textSize();
    }

    private void set(FxRobot robot, int percent) {
        robot.interact(() -> app.state().preferences().update(settings -> settings.withTextSize(percent)));
    }

    @ParameterizedTest
    @CsvSource({"80,80,90", "100,90,110", "125,110,150", "250,200,250"})
    void stepsEndAtTheSmallestAndTheLargest(int size, int smaller, int larger) {
        assertEquals(smaller, TextSize.smaller(size));
        assertEquals(larger, TextSize.larger(size));
    }

    @ParameterizedTest
    @CsvSource({"-2147483648,80", "0,80", "104,100", "160,150", "2147483647,250"})
    void aNumberFromElsewhereIsTakenForTheNearestStep(int found, int taken) {
        assertEquals(taken, Settings.FIRST.withTextSize(found).textSize());
    }

    @Test
    void keysChangeTheSizeOfTimelineAndWindowAndBringItBack(FxRobot robot) {
        app.untilComplete();
        double type = font(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.EQUALS);
        until(() -> size() == 110);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.PLUS);
        until(() -> size() == 125);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.ADD);
        until(() -> size() == 150);
        assertEquals(Look.LIGHT.scaled(1.5), app.state().preferences().look());
        until(() -> Math.abs(font(robot) - 1.5 * type) < 0.1);
        until(() -> icon(robot) == 24);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.MINUS);
        until(() -> size() == 125);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT0);
        until(() -> size() == 100);
        until(() -> Math.abs(font(robot) - type) < 0.1);
        assertEquals(Look.LIGHT, app.state().preferences().look());
    }

    private static double font(FxRobot robot) {
        return robot.lookup("#chronicle-facts").queryAs(Label.class).getFont().getSize();
    }

    private static double icon(FxRobot robot) {
        return robot.lookup("#menu .icon").query().getLayoutBounds().getHeight();
    }

    @Test
    void theProjectorsWindowGrowsBeyondItsOwnLimit(FxRobot robot) {
        robot.interact(() -> app.state().preferences().update(settings -> settings.withTheme(ThemeChoice.PROJECTOR)));
        double type = font(robot);
        set(robot, 200);
        until(() -> Math.abs(font(robot) - 2 * type) < 0.1);
    }

    @Test
    void thePicturesOfAnExportKeepTheirSize(FxRobot robot) {
        set(robot, 200);
        assertEquals(Look.LIGHT, Rooms.posters(app.state()).window());
    }

    @Test
    void theSizeIsRememberedFromOneRunToTheNext(FxRobot robot) {
        set(robot, 175);
        robot.interact(app.window()::close);
        assertEquals(175, app.settingsFile().read().settings().textSize());
    }

    @ParameterizedTest
    @CsvSource({"en,150", "fr,150", "ht,150", "fr,200"})
    void everyControlOfTheWindowStaysWithinIt(String language, int percent, FxRobot robot) {
        app.untilComplete();
        robot.interact(() -> app.state()
                .preferences()
                .update(settings -> settings.withLanguage(language).withTextSize(percent)));
        double expected = 16 * percent / 100.0;
        until(() -> Math.abs(icon(robot) - expected) < 0.1);
        Node timeline = robot.lookup("#timeline").query();
        double width = timeline.getScene().getWidth();
        double height = timeline.getScene().getHeight();
        double last = 0;
        // a tool that folds into the menu stands nowhere
        for (Node tool : robot.lookup(".tool").match(Node::isVisible).queryAll()) {
            Bounds at = tool.localToScene(tool.getLayoutBounds());
            assertTrue(at.getMinX() >= last - 1, tool.getId() + " covers what stands before it");
            assertTrue(at.getMaxX() <= width, tool.getId() + " ends at " + at.getMaxX());
            last = at.getMaxX();
        }
        for (String id : new String[] {"#timeline", "#status-line", ".reading-pane"}) {
            Bounds at = robot.lookup(id)
                    .query()
                    .localToScene(robot.lookup(id).query().getLayoutBounds());
            assertTrue(at.getMaxX() <= width + 1 && at.getMaxY() <= height + 1, id + ": " + at);
            assertTrue(at.getWidth() > 0 && at.getHeight() > 0, id + ": " + at);
        }
    }
}
