package kwonik.app.present;

import static kwonik.app.present.Presented.found;
import static kwonik.app.present.Presented.pane;
import static kwonik.app.present.Presented.plan;
import static kwonik.app.present.Presented.read;
import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kwonik.app.shell.WindowExtension;
import kwonik.edtf.When;
import kwonik.layout.index.ViewState;
import kwonik.layout.page.StagePlan;
import kwonik.layout.picture.Look;
import kwonik.model.Localized;
import kwonik.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Both stories of an invented chronicle, walked with the keys of a clicker.
class RunningPresentationTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(Presented.SETTINGS);

    /// Opens the sheet with F5, goes down to a story, and starts it.
    private AudiencePane begin(FxRobot robot, int story, boolean presenter) {
        app.untilComplete();
        robot.push(KeyCode.F5);
        until(() -> robot.lookup("#present-start").tryQuery().isPresent());
        if (presenter) {
            robot.interact(() -> robot.lookup("#present-view")
                    .queryAs(javafx.scene.control.CheckBox.class)
                    .setSelected(true));
        }
        for (int i = 0; i < story; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        until(() -> found() != null && pane().plan() != null);
        return pane();
    }

    private void walk(FxRobot robot, int number) {
        AudiencePane pane = begin(robot, number, false);
        Story story = Objects.requireNonNull(app.state().looking().shownChronicle())
                .stories()
                .get(number);
        int steps = story.steps().size();
        String opening = read(plan(pane).page());
        assertTrue(opening.contains(story.title().in("en")), opening);
        assertTrue(opening.contains(steps + " steps") && !opening.contains("/ " + steps), opening);
        assertFalse(pane.timeline().isVisible());
        robot.push(KeyCode.PAGE_DOWN);
        int named = 0;
        int flown = 0;
        for (int step = 0; step < steps; step++) {
            String place = (step + 1) + " / " + steps;
            until(() -> read(plan(pane).page()).contains(place));
            StagePlan plan = plan(pane);
            String page = read(plan.page());
            String id = story.steps().get(step).event();
            if (id != null) {
                String title = app.state()
                        .looking()
                        .shownChronicle()
                        .event(id)
                        .orElseThrow()
                        .title()
                        .in("en");
                assertTrue(page.contains(title.substring(0, 10)), page);
                named++;
            }
            assertEquals(plan.hasStrip(), pane.timeline().isVisible());
            if (plan.hasStrip()) {
                until(() -> Objects.equals(
                        Objects.requireNonNull(pane.timeline().viewProperty().get())
                                .selected(),
                        plan.view().selected()));
                ViewState seen =
                        Objects.requireNonNull(pane.timeline().viewProperty().get());
                assertEquals(plan.view().start(), seen.start(), plan.view().span() / 100);
                assertEquals(plan.view().gapsHidden(), seen.gapsHidden());
                assertEquals("projector", pane.timeline().lookProperty().get().name());
                flown++;
            }
            assertFalse(page.contains(story.steps().get(step).note().in("en").substring(0, 20)));
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertTrue(named > 0 && flown > 0, named + " named, " + flown + " with a timeline");
        assertTrue(read(plan(pane).page()).contains(steps + " / " + steps));
        robot.push(KeyCode.ESCAPE);
        until(() -> found() == null);
    }

    @Test
    void theFirstStoryIsWalkedWithAClicker(FxRobot robot) {
        walk(robot, 0);
    }

    @Test
    void theSecondStoryIsWalkedWithAClicker(FxRobot robot) {
        walk(robot, 1);
    }

    @Test
    void keysLeadAnywhereAndEscapeBackToWhereOneWas(FxRobot robot) {
        app.untilComplete();
        ViewState before =
                Objects.requireNonNull(app.state().looking().viewProperty().get());
        AudiencePane pane = begin(robot, 0, false);
        robot.push(KeyCode.END);
        assertTrue(read(plan(pane).page()).contains("11 / 11"));
        robot.push(KeyCode.HOME);
        assertTrue(read(plan(pane).page()).contains("11 steps"));
        robot.push(KeyCode.PAGE_DOWN);
        assertTrue(read(plan(pane).page()).contains("1 / 11"));
        robot.push(KeyCode.PAGE_UP);
        assertTrue(read(plan(pane).page()).contains("11 steps"));
        robot.push(KeyCode.END);
        robot.push(KeyCode.DIGIT0);
        robot.push(KeyCode.ENTER);
        assertTrue(read(plan(pane).page()).contains("11 steps"));
        assertTrue(pane.getAccessibleText().contains("Title"), pane.getAccessibleText());
        robot.push(KeyCode.DIGIT7);
        Node digits = pane.lookup("#audience-digits");
        assertEquals("7", ((Label) digits).getText());
        assertTrue(digits.isVisible());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Source Sans 3", ((Label) digits).getFont().getFamily());
        robot.push(KeyCode.ENTER);
        assertTrue(read(plan(pane).page()).contains("7 / 11"));
        Node cover = pane.lookup("#audience-cover");
        robot.push(KeyCode.B);
        assertTrue(cover.isVisible());
        robot.push(KeyCode.B);
        assertFalse(cover.isVisible());
        robot.push(KeyCode.W);
        assertTrue(cover.isVisible());
        robot.push(KeyCode.SPACE);
        assertFalse(cover.isVisible());
        assertTrue(read(plan(pane).page()).contains("8 / 11"));
        robot.press(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(pane.lookup("#audience-spot").isVisible());
        robot.release(KeyCode.SHIFT);
        robot.press(KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(pane.lookup("#audience-spot").isVisible());
        robot.release(KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(pane.lookup("#audience-spot").isVisible());
        robot.push(KeyCode.T);
        assertFalse(read(plan(pane).page()).contains("is lost at sea"));
        robot.push(KeyCode.F1);
        assertTrue(pane.lookup("#present-keys").isVisible());
        robot.push(KeyCode.SPACE);
        assertFalse(pane.lookup("#present-keys").isVisible());
        assertTrue(read(plan(pane).page()).contains("8 / 11"));
        robot.push(KeyCode.ESCAPE);
        until(() -> found() == null);
        assertEquals(before, app.state().looking().viewProperty().get());
        until(() -> Objects.equals(
                app.stage().getScene().getFocusOwner(),
                robot.lookup("#timeline").query()));
    }

    @Test
    void aScreenReaderOnTheStageIsNotToldTheAnswer(FxRobot robot) {
        AudiencePane pane = begin(robot, 0, false);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.T);
        robot.push(KeyCode.D);
        until(() -> !spoken(pane).isEmpty() && spoken(pane).stream().allMatch(name -> name.startsWith("?; ?;")));
        assertEquals(pane, pane.getScene().getFocusOwner());
        robot.push(KeyCode.T);
        until(() -> spoken(pane).stream().anyMatch(name -> name.contains("Vale")));
        assertFalse(spoken(pane).stream().anyMatch(name -> name.matches(".*\\d{4}.*")));
        robot.push(KeyCode.TAB);
        assertEquals(pane, pane.getScene().getFocusOwner());
    }

    /// What a screen reader calls the marks of the audience's timeline.
    private static List<String> spoken(AudiencePane pane) {
        return pane.timeline().lookupAll(".timeline-handle").stream()
                .filter(handle -> handle.isVisible() && handle.getId().startsWith("event-"))
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void stepsFollowEachOtherByThemselvesUntilOneTakesOver(FxRobot robot) {
        AudiencePane pane = begin(robot, 0, false);
        Node rest = pane.lookup("#audience-rest");
        assertFalse(rest.isVisible());
        robot.push(KeyCode.A);
        assertTrue(rest.isVisible());
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.SUBTRACT);
        }
        until(() -> read(plan(pane).page()).contains("1 / 11"));
        robot.push(KeyCode.P);
        double left = pane.restingProperty().get();
        robot.sleep(300);
        assertEquals(left, pane.restingProperty().get());
        robot.push(KeyCode.A);
        assertFalse(rest.isVisible());
    }

    @Test
    void aRestEndsWhenItsSecondsAreOver() {
        Presentation resting = Presentation.of(
                        new Story("s", Localized.of("S"), List.of(step("1990"), step("1991"), step("1992"))))
                .after(PresentKey.Plain.AUTO);
        AtomicInteger over = new AtomicInteger();
        AutoAdvanceTimer rest = new AutoAdvanceTimer(() -> false, over::incrementAndGet);
        rest.follow(resting.after(PresentKey.Plain.PAUSE));
        rest.handle(0);
        rest.handle(5_000_000_000L);
        assertEquals(0.75, rest.leftProperty().get(), 1e-9);
        rest.handle(19_900_000_000L);
        assertEquals(0, over.get());
        rest.handle(20_100_000_000L);
        assertEquals(1, over.get());
        rest.follow(resting.after(PresentKey.Plain.NEXT).after(PresentKey.Plain.PAUSE));
        assertEquals(1, rest.leftProperty().get());
    }

    private static Story.Step step(String view) {
        return new Story.Step(null, When.parse(view), false, false, Localized.NONE);
    }

    @Test
    void theViewFliesFromStepToStepAndLandsWhereTheStepLooks(FxRobot robot) {
        robot.interact(() -> app.state().preferences().update(settings -> settings.withMotionSwitched()));
        AudiencePane pane = begin(robot, 0, false);
        robot.push(KeyCode.PAGE_DOWN);
        ViewState from = Objects.requireNonNull(pane.timeline().viewProperty().get());
        List<ViewState> way = new ArrayList<>();
        robot.interact(() -> pane.timeline().viewProperty().subscribe(view -> {
            if (view != null) {
                way.add(view);
            }
        }));
        robot.push(KeyCode.PAGE_DOWN);
        ViewState goal = plan(pane).view();
        until(() -> goal.equals(pane.timeline().viewProperty().get()));
        assertTrue(
                way.stream().anyMatch(view -> view.span() < 0.99 * from.span() && view.span() > 1.01 * goal.span()),
                way.toString());
    }

    @Test
    void thePresenterReadsTheNoteAndNobodyElse(FxRobot robot) {
        AudiencePane pane = begin(robot, 0, true);
        until(() -> robot.lookup("#present-note").tryQuery().isPresent());
        Story story = Objects.requireNonNull(app.state().looking().shownChronicle())
                .stories()
                .getFirst();
        Label note = robot.lookup("#present-note").queryAs(Label.class);
        Label place = robot.lookup("#present-place").queryAs(Label.class);
        assertEquals("Title · 11 steps", place.getText());
        assertTrue(robot.lookup("#present-now").queryAs(Label.class).getText().startsWith("Now: Title: "));
        assertFalse(robot.lookup("#present-next").queryAs(Label.class).getText().contains("Title"));
        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        for (int step = 0; step < story.steps().size(); step++) {
            String expected = story.steps().get(step).note().in("en");
            assertEquals(expected, note.getText());
            assertFalse(pane.lookupAll(".label").stream()
                    .anyMatch(each ->
                            each instanceof Label label && label.getText().contains(expected)));
            robot.push(KeyCode.RIGHT);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals("11 / 11", place.getText());
        List<Node> steps = List.copyOf(robot.lookup(".presenter-step").queryAll());
        assertEquals(12, steps.size(), "the title and eleven steps");
        robot.interact(() -> ((javafx.scene.control.Button) steps.get(5)).fire());
        assertTrue(read(plan(pane).page()).contains("5 / 11"));
        robot.interact(() -> ((javafx.scene.control.Button) steps.getFirst()).fire());
        assertTrue(read(plan(pane).page()).contains("11 steps"));
        robot.interact(() -> note.getScene().getWindow().hide());
        until(() -> found() == null);
        assertEquals(Look.DARK, app.state().preferences().look());
    }
}
