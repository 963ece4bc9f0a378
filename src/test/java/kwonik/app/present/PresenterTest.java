package kwonik.app.present;

import static kwonik.app.present.Presented.found;
import static kwonik.app.present.Presented.pane;
import static kwonik.app.present.Presented.plan;
import static kwonik.app.present.Presented.read;
import static kwonik.app.present.Presented.windows;
import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kwonik.app.present.PresentChoice.Display;
import kwonik.app.present.PresentChoice.Places;
import kwonik.app.present.StagePictures.Wanted;
import kwonik.app.shell.WindowExtension;
import kwonik.app.task.Tasks;
import kwonik.edtf.When;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.page.StageLayout;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Localized;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What is asked before a presentation, and what only the presenter sees, on one screen and on two.
class PresenterTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1000, 700);
    private static final Rectangle2D RIGHT = new Rectangle2D(1000, 0, 1000, 700);
    private static final String PRESENTER = "Presenter view";

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(Presented.SETTINGS);

    private void ask(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.F5);
        until(() -> robot.lookup("#present-start").tryQuery().isPresent());
    }

    private static CheckBox box(FxRobot robot) {
        return robot.lookup("#present-view").queryAs(CheckBox.class);
    }

    private static Story.Step step(int year, String note) {
        return new Story.Step(null, When.parse(String.valueOf(year)), false, false, Localized.of(note));
    }

    private ChronicleIndex index() {
        return Objects.requireNonNull(app.state().looking().shownProperty().get());
    }

    private RunningPresentation present(FxRobot robot, Story story, Rectangle2D presenter) {
        until(() -> app.state().looking().shownProperty().get() != null);
        Display audience = new Display(1, LEFT, true);
        Display other = presenter.equals(LEFT) ? audience : new Display(2, presenter, false);
        RunningPresentation[] made = new RunningPresentation[1];
        robot.interact(() -> {
            made[0] = new RunningPresentation(
                    app.stage(),
                    app.state().preferences(),
                    app.state().looking(),
                    app.state().tasks(),
                    index(),
                    app.state().photos(),
                    new PresentChoice(story, audience, other, true));
            made[0].start(true);
        });
        until(() -> found() != null && pane().plan() != null);
        return made[0];
    }

    @Test
    void onOneScreenTheNotesDoNotComeBeforeTheClassByASlip(FxRobot robot) {
        ask(robot);
        assertTrue(box(robot).getText().contains("the class sees it too"));
        assertFalse(box(robot).isSelected());
        robot.interact(() -> box(robot).setSelected(true));
        robot.push(KeyCode.ENTER);
        until(() -> windows(PRESENTER) == 1);
        robot.push(KeyCode.ESCAPE);
        until(() -> found() == null);
        ask(robot);
        assertFalse(box(robot).isSelected());
        robot.push(KeyCode.ENTER);
        until(() -> found() != null && pane().plan() != null);
        robot.push(KeyCode.N);
        assertEquals(0, windows(PRESENTER));
        Node hint = pane().lookup("#audience-hint");
        assertTrue(hint.isVisible());
        robot.push(KeyCode.SHIFT, KeyCode.N);
        assertEquals(1, windows(PRESENTER));
        robot.push(KeyCode.N);
        assertEquals(0, windows(PRESENTER));
    }

    @Test
    void thePresenterViewGoesWithItsScreen(FxRobot robot) {
        RunningPresentation presenting = present(
                robot,
                Objects.requireNonNull(app.state().looking().shownChronicle())
                        .stories()
                        .getFirst(),
                RIGHT);
        until(() -> windows(PRESENTER) == 1);
        robot.interact(() -> presenting.screens(List.of(LEFT, RIGHT)));
        assertEquals(1, windows(PRESENTER));
        robot.interact(() -> presenting.screens(List.of(LEFT)));
        assertEquals(0, windows(PRESENTER));
        assertFalse(presenting.isOver());
        robot.interact(() -> presenting.take(PresentKey.Plain.PRESENTER));
        assertEquals(0, windows(PRESENTER));
        robot.interact(() -> presenting.screens(List.of(LEFT, RIGHT)));
        assertEquals(1, windows(PRESENTER));
        robot.interact(() -> presenting.take(PresentKey.Plain.PRESENTER));
        assertEquals(0, windows(PRESENTER));
        robot.interact(() -> presenting.screens(List.of(LEFT)));
        robot.interact(() -> presenting.screens(List.of(LEFT, RIGHT)));
        assertEquals(0, windows(PRESENTER), "who closed it does not want it back");
    }

    @Test
    void theStageGoesToTheScreenThatIsLeftAndBackToItsOwn(FxRobot robot) {
        RunningPresentation presenting = present(
                robot,
                Objects.requireNonNull(app.state().looking().shownChronicle())
                        .stories()
                        .getFirst(),
                RIGHT);
        until(() -> windows(PRESENTER) == 1);
        robot.interact(() -> presenting.screens(List.of(RIGHT)));
        assertEquals(0, windows(PRESENTER));
        assertEquals(1000, pane().getScene().getWindow().getX());
        robot.interact(() -> presenting.screens(List.of(LEFT, RIGHT)));
        assertEquals(1, windows(PRESENTER));
        assertEquals(0, pane().getScene().getWindow().getX());
    }

    /// L and R are screens side by side; which of those that are there the audience sees, which the presenter.
    @ParameterizedTest
    @CsvSource({
        "LR, L, R",
        "RL, L, R",
        "L, L, L",
        "R, R, R",
        "LM, L, M",
        "MR, M, R",
        "M, M, M",
        "RM, M, R",
        "S, S, S",
        "SR, S, R",
    })
    void whoeverLosesTheirScreenGetsOneThatIsLeft(String there, String audience, String presenter) {
        List<Rectangle2D> all = there.chars().mapToObj(PresenterTest::screen).toList();
        assertEquals(
                new Places(screen(audience.charAt(0)), screen(presenter.charAt(0))),
                new Places(LEFT, RIGHT).among(all));
    }

    private static Rectangle2D screen(int name) {
        return switch (name) {
            case 'L' -> LEFT;
            case 'R' -> RIGHT;
            case 'M' -> new Rectangle2D(2000, 0, 1000, 700);
            case 'S' -> new Rectangle2D(0, 0, 640, 480);
            default -> throw new IllegalArgumentException(Character.toString(name));
        };
    }

    @Test
    void aSecondScreenDoesNotPartWhatWasChosenTogether() {
        assertTrue(new Places(LEFT, LEFT).among(List.of(LEFT, RIGHT)).alone());
        assertEquals(new Places(LEFT, RIGHT), new Places(LEFT, RIGHT).among(List.of()));
    }

    @Test
    void aFilterTakesNoStepFromAStory(FxRobot robot) {
        until(() -> app.state().looking().shownChronicle() != null);
        SourceFilter only =
                SourceFilter.only(Objects.requireNonNull(app.state().looking().shownChronicle()), SourceKind.OPINION);
        robot.interact(() -> app.state().looking().filter(EventFilter.NONE.withSources(only)));
        until(() -> index().filtered() != null);
        int left = index().chronicle().stories().getFirst().steps().size();
        assertNotEquals(11, left);
        ask(robot);
        ListView<?> stories = robot.lookup("#present-story").queryAs(ListView.class);
        List<String> names = stories.getItems().stream()
                .map(each -> ((Story) each).title().in("en"))
                .toList();
        assertEquals("All events in sight that the filter leaves", names.getLast());
        robot.push(KeyCode.ENTER);
        until(() -> found() != null && pane().plan() != null);
        robot.push(KeyCode.END);
        assertTrue(read(plan(pane()).page()).contains("11 / 11"));
        assertTrue(
                read(plan(pane()).page()).contains("(Gazette)"),
                read(plan(pane()).page()));
        robot.push(KeyCode.ESCAPE);
        until(() -> found() == null);
        assertEquals(only, app.state().looking().filterProperty().get().sources());
    }

    @Test
    void thePresenterReadsTheKeysAndTheClassDoesNot(FxRobot robot) {
        Story story = new Story("s", Localized.of("S"), List.of(step(1991, ""), step(2004, "")));
        RunningPresentation presenting = present(robot, story, RIGHT);
        Node forClass = pane().lookup("#present-keys");
        Node forPresenter = robot.lookup("#presenter-keys").query();
        robot.interact(() -> presenting.take(PresentKey.Plain.HELP));
        assertTrue(forPresenter.isVisible());
        assertFalse(forClass.isVisible());
        Bounds room = forPresenter.getParent().getLayoutBounds();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                room.contains(forPresenter.getBoundsInParent()), () -> room + " " + forPresenter.getBoundsInParent());
        robot.interact(() -> presenting.take(PresentKey.Plain.OTHER));
        assertFalse(forPresenter.isVisible());
        robot.interact(() -> presenting.take(PresentKey.Plain.PRESENTER));
        robot.interact(() -> presenting.take(PresentKey.Plain.HELP));
        assertTrue(forClass.isVisible());
        robot.interact(presenting::end);
    }

    @Test
    void oneSheetAsksAtATimeAndAlwaysOfWhatIsInSight(FxRobot robot) {
        PresentSheet sheet = new PresentSheet(
                app.stage(),
                app.stage().getScene().getRoot(),
                app.state().preferences(),
                app.state().looking(),
                app.state().notices(),
                app.state().tasks(),
                app.state().photos());
        until(() -> app.state().looking().viewProperty().get() != null);
        robot.interact(() -> sheet.show());
        ListView<?> first = robot.lookup("#present-story").queryAs(ListView.class);
        robot.interact(() -> sheet.show());
        assertEquals(1, windows("Present"));
        assertEquals(first, robot.lookup("#present-story").queryAs(ListView.class));
        robot.interact(() -> app.state()
                .looking()
                .viewProperty()
                .set(Objects.requireNonNull(app.state().looking().viewProperty().get())
                        .at(0, 1e9)));
        robot.interact(() -> sheet.show());
        assertEquals(1, windows("Present"));
        assertNotEquals(first, robot.lookup("#present-story").queryAs(ListView.class));
        robot.push(KeyCode.ENTER);
        until(() -> found() != null);
        robot.interact(() -> sheet.show());
        assertEquals(0, windows("Present"));
        robot.interact(sheet::close);
    }

    @Test
    void aLongNoteMovesByKeysAndTheGridFollowsTheStep(FxRobot robot) {
        List<Story.Step> steps = IntStream.range(0, 300)
                .mapToObj(i -> step(1990 + i % 30, "A long note. ".repeat(400)))
                .toList();
        present(robot, new Story("long", Localized.of("Long"), steps), LEFT);
        until(() -> windows(PRESENTER) == 1);
        ScrollPane note = robot.lookup("#present-note-room").queryAs(ScrollPane.class);
        robot.push(KeyCode.PAGE_DOWN);
        until(() -> note.getViewportBounds().getHeight() > 0);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        double moved = note.getVvalue();
        assertTrue(moved > 0, "at " + moved);
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertTrue(note.getVvalue() > 0 && note.getVvalue() < moved, "at " + note.getVvalue());
        assertTrue(read(plan(pane()).page()).contains("1 / 300"));
        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, note.getVvalue());
        ScrollPane grid = robot.lookup("#present-steps").queryAs(ScrollPane.class);
        until(() -> {
            Node last = grid.lookupAll(".presenter-step").stream()
                    .filter(each -> each.getPseudoClassStates().toString().contains("now"))
                    .findFirst()
                    .orElseThrow();
            Bounds room = grid.localToScene(grid.getLayoutBounds());
            Bounds button = last.localToScene(last.getLayoutBounds());
            return button.getMinY() >= room.getMinY() && button.getMaxY() <= room.getMaxY() + 1;
        });
    }

    @Test
    void picturesThatAreKnownAreThereAtOnceAndLateOnesAreNotShown(FxRobot robot) {
        until(() -> app.state().looking().shownProperty().get() != null);
        Story story = index().chronicle().stories().getFirst();
        StageLayout layout = new StageLayout(
                Look.PROJECTOR,
                Words.in(java.util.Locale.ENGLISH),
                new FxTextMeasure(),
                index(),
                ImageFolder.NONE,
                new Size(960, 540));
        List<String> shown = new ArrayList<>();
        try (StagePictures pictures = new StagePictures(layout, Tasks.start().line())) {
            robot.interact(() -> {
                pictures.show(wanted(story, shown, 7));
                pictures.show(wanted(story, shown, 1, 2));
            });
            until(() -> shown.equals(List.of("1", "2")));
            robot.interact(() -> {
                pictures.show(wanted(story, shown, 2, 3));
                assertEquals(List.of("1", "2", "2"), shown);
            });
            until(() -> shown.equals(List.of("1", "2", "2", "3")));
        }
    }

    private static SequencedMap<Wanted, Consumer<Picture>> wanted(Story story, List<String> shown, int... steps) {
        SequencedMap<Wanted, Consumer<Picture>> wanted = new LinkedHashMap<>();
        for (int step : steps) {
            wanted.put(new Wanted(story, step, TimelineVisibility.STAGE), _ -> shown.add(String.valueOf(step)));
        }
        return wanted;
    }
}
