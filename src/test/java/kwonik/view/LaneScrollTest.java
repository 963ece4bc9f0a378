package kwonik.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Away;
import kwonik.model.Event;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where there are more lanes than have room, they scroll, and what is selected comes into sight.
@ExtendWith(ApplicationExtension.class)
class LaneScrollTest {
    private static final int LANES = 20;

    private TimelineView view;
    private ChronicleIndex index;

    @Start
    void start(Stage stage) {
        Fonts.load();
        List<Event> events = new ArrayList<>(IntStream.range(0, LANES)
                .mapToObj(i -> Chronicles.on("e" + i, Integer.toString(1900 + i), i, 3))
                .toList());
        events.add(Chronicles.event("undated", null, 0, 3, "Nobody knows when"));
        index = ChronicleIndex.of(Chronicles.chronicle(LANES, events));
        view = new TimelineView(Chronicles.ENGLISH, Look.LIGHT);
        view.reducedMotionProperty().set(true);
        view.indexProperty().set(index);
        stage.setScene(new Scene(new StackPane(view), 900, 500));
        stage.show();
    }

    private Picture picture() {
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(view.pictureProperty().get());
    }

    private boolean isSeen(String id) {
        return picture().spotOf(index.chronicle().indexOf(id)).isPresent();
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.interact(view::requestFocus);
        robot.push(keys);
    }

    @Test
    void theLastEventComesIntoSightWithItsLane(FxRobot robot) {
        assertFalse(isSeen("e19"));
        press(robot, KeyCode.END);
        assertTrue(isSeen("e19"));
        press(robot, KeyCode.HOME);
        assertTrue(isSeen("e0"));
        for (int i = 1; i < LANES; i++) {
            press(robot, KeyCode.DOWN);
            assertTrue(isSeen("e" + i), "e" + i);
        }
    }

    @Test
    void whatIsSelectedFromElsewhereComesIntoSightToo(FxRobot robot) {
        robot.interact(() -> view.viewProperty().set(index.whole().selecting("e17")));
        assertTrue(isSeen("e17"));
    }

    @Test
    void keysScrollAndAnArrowPointsAtTheSelectionThatIsLeft(FxRobot robot) {
        press(robot, KeyCode.END);
        assertNull(picture().sight().away());
        press(robot, KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertFalse(isSeen("e19"));
        Away away = Objects.requireNonNull(picture().sight().away());
        assertEquals(19, away.event());
        Point2D there = view.localToScreen(away.box().x() + 5, away.box().y() + 5);
        robot.clickOn(there);
        assertTrue(isSeen("e19"));
    }

    @Test
    void theBarSaysWhichLanesAreInSightAndScrollsThem(FxRobot robot) {
        ScrollBar bar = (ScrollBar) view.lookup("#lane-bar");
        int count = picture().sight().count();
        assertTrue(bar.isVisible());
        assertEquals(Chronicles.ENGLISH.say("view.lanes", 1, count, LANES), bar.getAccessibleText());
        robot.interact(() -> bar.setValue(bar.getMax()));
        assertTrue(isSeen("e19"));
        assertEquals(Chronicles.ENGLISH.say("view.lanes", LANES - count + 1, LANES, LANES), bar.getAccessibleText());
    }

    @Test
    void theUndatedAreReachedAfterTheLast(FxRobot robot) {
        press(robot, KeyCode.END);
        press(robot, KeyCode.RIGHT);
        assertEquals(
                "undated", Objects.requireNonNull(view.viewProperty().get()).selected());
        assertTrue(isSeen("undated"));
    }

    @Test
    void aChronicleOfFewLanesHasNoBar(FxRobot robot) {
        robot.interact(() -> view.indexProperty()
                .set(ChronicleIndex.of(Chronicles.chronicle(2, List.of(Chronicles.on("a", "2000", 1, 3))))));
        assertFalse(picture().sight().scrolls());
        assertFalse(view.lookup("#lane-bar").isVisible());
    }
}
