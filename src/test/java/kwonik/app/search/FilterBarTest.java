package kwonik.app.search;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kwonik.app.shell.WindowExtension;
import kwonik.edtf.When;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Leaving out parts of an invented chronicle, and taking each back.
class FilterBarTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void toggle(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private int shown() {
        return Objects.requireNonNull(app.state().looking().shownChronicle())
                .events()
                .size();
    }

    @Test
    void everyKindIsChosenInThePanelAndTakenBackByItsChip(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        until(() -> robot.lookup("#filter-lane-storms").tryQuery().isPresent());
        toggle(robot, "#filter-lane-storms");
        toggle(robot, "#filter-importance-3");
        toggle(robot, "#filter-source-opinion-2025");
        until(() -> robot.lookup("#filter-tag-beacon").tryQuery().isPresent());
        toggle(robot, "#filter-tag-beacon");
        TextField period = robot.lookup("#filter-period").queryAs(TextField.class);
        robot.interact(() -> period.setText("never"));
        until(() -> !text(robot, "#filter-period-error").isEmpty());
        robot.interact(() -> period.setText("1991/2020"));
        assertEquals("", text(robot, "#filter-period-error"));
        EventFilter filter = app.state().looking().filterProperty().get();
        assertEquals(
                new EventFilter(
                        Set.of("storms"),
                        3,
                        SourceFilter.NONE.hiding("opinion-2025"),
                        Set.of("beacon"),
                        When.parse("1991/2020")),
                filter);
        int few = shown();
        assertTrue(few > 0 && few < 38);
        assertEquals(few + " of 38 shown", text(robot, "#filter-count"));
        for (int left = 5; left > 0; left--) {
            assertEquals(left, robot.lookup(".filter-chip").queryAll().size());
            Button chip = robot.lookup(".filter-chip").queryAs(Button.class);
            assertTrue(chip.getAccessibleText().endsWith(chip.getText()));
            robot.interact(chip::fire);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(EventFilter.NONE, app.state().looking().filterProperty().get());
        assertEquals(38, shown());
        assertFalse(robot.lookup("#filter-bar").query().isVisible());
    }

    @Test
    void theKeyboardRemovesAChipAndOneButtonShowsAll(FxRobot robot) {
        app.untilComplete();
        robot.interact(() ->
                app.state().looking().filter(EventFilter.NONE.withImportance(4).withTag("beacon")));
        Button chip = robot.lookup(".filter-chip").queryAs(Button.class);
        robot.interact(chip::requestFocus);
        robot.push(KeyCode.DELETE);
        until(() -> app.state().looking().filterProperty().get().equals(EventFilter.NONE.withTag("beacon")));
        toggle(robot, "#filter-all");
        until(() -> shown() == 38);
    }

    @Test
    void aPeriodIsTypedKeyByKeyWithoutInterruption(FxRobot robot) {
        app.untilComplete();
        // as wide as all tools just need: with the words of a filter the funnel goes to the menu
        robot.interact(() -> app.stage().setWidth(1250));
        until(() -> robot.lookup("#filter").query().isVisible());
        robot.interact(() -> robot.lookup("#filter").queryAs(Button.class).fire());
        until(() -> robot.lookup("#filter-period").tryQuery().isPresent());
        TextField period = robot.lookup("#filter-period").queryAs(TextField.class);
        robot.interact(period::requestFocus);
        double high = robot.lookup("#filter-panel").query().getLayoutBounds().getHeight();
        for (int typed = 1; typed <= "1991/1994".length(); typed++) {
            String text = "1991/1994".substring(0, typed);
            robot.interact(() -> period.setText(text));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals("", text(robot, "#filter-period-error"));
            assertTrue(period.getScene().getWindow().isShowing(), text);
        }
        assertEquals(
                When.parse("1991/1994"),
                app.state().looking().filterProperty().get().period());
        robot.interact(() -> period.setText("199"));
        robot.push(KeyCode.ENTER);
        assertFalse(text(robot, "#filter-period-error").isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                high, robot.lookup("#filter-panel").query().getLayoutBounds().getHeight(), 1);
    }
}
