package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kwonik.app.session.Notice;
import kwonik.edtf.When;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.view.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever is asked or told beside the timeline, it keeps its size and its labels.
class SteadyTimelineTest {
    private static final EventFilter EVERYTHING = EventFilter.NONE.withPeriod(When.parse("1900/2100"));

    private static final EventFilter MUCH = new EventFilter(
            Set.of("storms", "council"),
            3,
            SourceFilter.NONE.hiding("opinion-2025"),
            Set.of("beacon", "watch"),
            When.parse("1991/2020"));

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    /// How large the timeline is, and which of its places have a label.
    private record Sight(Size size, List<Integer> labelled) {}

    private Sight sight(FxRobot robot) {
        app.untilComplete();
        WaitForAsyncUtils.waitForFxEvents();
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        until(() -> picture(timeline).size().width() == (int) timeline.getWidth()
                && picture(timeline).size().height() == (int) timeline.getHeight());
        return new Sight(
                picture(timeline).size(),
                picture(timeline).spots().stream()
                        .filter(HitArea::labelled)
                        .map(HitArea::top)
                        .toList());
    }

    private static Picture picture(TimelineView timeline) {
        return Objects.requireNonNull(timeline.pictureProperty().get());
    }

    private static Bounds bounds(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static void isClearOfTheTimeline(FxRobot robot, String id) {
        Bounds over = bounds(robot, id);
        for (String below : List.of("#timeline", "#overview")) {
            Bounds seen = bounds(robot, below);
            // a hair of one over the other is rounding
            boolean clear = over.getMinY() > seen.getMaxY() - 1 || over.getMinX() > seen.getMaxX() - 1;
            assertTrue(clear, id + " " + over + " over " + below + " " + seen);
        }
    }

    @Test
    void theEditorOfStoriesTakesTheRoomOfThePageAndGivesItBack(FxRobot robot) {
        Sight before = sight(robot);
        double page = bounds(robot, "#reading-pane").getWidth();
        robot.interact(() -> app.window().commands().stories.run().run());
        until(() -> robot.lookup("#story-editor").tryQuery().isPresent());
        assertEquals(before, sight(robot));
        robot.interact(() -> app.window().commands().stories.run().run());
        until(() -> robot.lookup("#story-editor").tryQuery().isEmpty());
        assertEquals(before, sight(robot));
        assertEquals(page, bounds(robot, "#reading-pane").getWidth(), 1);
    }

    @Test
    void theChipsOfAFilterStandBelowTheTitle(FxRobot robot) {
        Sight before = sight(robot);
        robot.interact(() -> app.state().looking().filter(EVERYTHING));
        until(() -> robot.lookup("#filter-bar").query().isVisible());
        assertEquals(before, sight(robot));
        assertFalse(robot.lookup("#chronicle-facts").query().isVisible());
        robot.interact(() -> app.state().looking().filter(MUCH));
        assertEquals(before.size(), sight(robot).size());
        robot.interact(() -> app.state().looking().filter(EventFilter.NONE));
        assertEquals(before, sight(robot));
        assertTrue(robot.lookup("#chronicle-facts").query().isVisible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void chipsThatHaveNoRoomAreCountedAndTheCountOpensThePanel(String tag, FxRobot robot) {
        sight(robot);
        robot.interact(() -> {
            app.state().preferences().update(settings -> settings.withLanguage(tag));
            app.state().looking().filter(MUCH);
        });
        Node bar = robot.lookup("#filter-bar").query();
        until(() -> bar.isVisible() && robot.lookup("#filter-more").query().isVisible());
        Set<Node> chips = robot.lookup(".filter-chip").queryAll();
        Set<Node> seen = chips.stream().filter(Node::isVisible).collect(Collectors.toSet());
        assertFalse(seen.isEmpty());
        Button more = robot.lookup("#filter-more").queryAs(Button.class);
        assertTrue(more.getText().contains(" " + (chips.size() - seen.size()) + " "), more.getText());
        for (Node node : List.of(more, robot.lookup("#filter-all").query())) {
            assertTrue(node.isVisible() && node.getBoundsInParent().getMaxX() <= ((Region) bar).getWidth() + 1);
        }
        robot.interact(more::fire);
        until(() -> robot.lookup("#filter-lane-storms").tryQuery().isPresent());
    }

    @Test
    void theNameOfABookmarkIsAskedForOverTheStatusLine(FxRobot robot) {
        Sight before = sight(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        until(() -> robot.lookup("#bookmark").query().isVisible());
        assertEquals(before, sight(robot));
        isClearOfTheTimeline(robot, "#bookmark");
        robot.push(KeyCode.ESCAPE);
        assertEquals(before, sight(robot));
    }

    @Test
    void aShortNoticeIsAsHighAsTheStatusLine(FxRobot robot) {
        Sight before = sight(robot);
        robot.interact(() -> app.state().notices().show(Notice.withProblems("app.compare.nothing")));
        until(() -> bounds(robot, "#notice").getHeight() > 20);
        assertEquals(
                bounds(robot, "#status-line").getHeight(),
                bounds(robot, "#notice").getHeight(),
                1);
        isClearOfTheTimeline(robot, "#notice");
        assertEquals(before, sight(robot));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLongNoticeLiesOverTheFootOfThePaneWhichMakesRoom(boolean stories, FxRobot robot) {
        Sight before = sight(robot);
        if (stories) {
            robot.interact(() -> app.window().commands().stories.run().run());
        }
        String name = "a chronicle of many things with a long name ".repeat(2);
        robot.interact(() -> app.state().notices().show(Notice.withProblems("app.open.brokenNow", name)));
        double line = bounds(robot, "#status-line").getHeight();
        until(() -> bounds(robot, "#notice").getHeight() > line * 1.5);
        WaitForAsyncUtils.waitForFxEvents();
        isClearOfTheTimeline(robot, "#notice");
        assertEquals(before, sight(robot));
        Region pane = robot.lookup(stories ? "#story-editor" : "#reading-pane").queryAs(Region.class);
        double high = bounds(robot, "#notice").getHeight();
        assertEquals(high, pane.getInsets().getBottom() + line, 2);
        robot.interact(() -> app.state().notices().show(null));
        until(() -> pane.getPadding().getBottom() == 0);
    }
}
