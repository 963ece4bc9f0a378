package kwonik.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kwonik.axis.Ticks.Tick;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The one event that may be moved goes where it is put, and everything else stays.
@ExtendWith(ApplicationExtension.class)
class EventDragTest {
    private final List<String> moves = new ArrayList<>();
    private TimelineView view;
    private ChronicleIndex index;

    @Start
    void start(Stage stage) {
        Fonts.load();
        index = ChronicleIndex.of(Chronicles.chronicle(
                3,
                List.of(
                        Chronicles.on("one", "1991-09-30", 0, 3),
                        Chronicles.on("two", "1995", 1, 5),
                        Chronicles.on("three", "2004-06-01/2017-10-15", 2, 4),
                        Chronicles.on("five", "2025-07-24", 0, 5))));
        view = new TimelineView(Chronicles.ENGLISH, Look.LIGHT);
        view.reducedMotionProperty().set(true);
        view.indexProperty().set(index);
        view.movedProperty().set((id, there) -> moves.add(id + " " + there.when() + " " + there.lane()));
        stage.setScene(new Scene(new StackPane(view), 900, 500));
        stage.show();
    }

    private Picture picture() {
        return Objects.requireNonNull(view.pictureProperty().get());
    }

    private TimeScale scale() {
        return new Viewport(index, 28)
                .scale(Objects.requireNonNull(view.viewProperty().get()), view.getWidth());
    }

    private HitArea spot(String id) {
        return picture().spotOf(index.chronicle().indexOf(id)).orElseThrow();
    }

    /// Takes an event by its mark, to the line of time nearest to a date and to the middle of a lane.
    private void drag(FxRobot robot, String id, String to, int lane) {
        WaitForAsyncUtils.waitForFxEvents();
        Picture.Box mark = spot(id).mark();
        double x = mark.x() + mark.width() / 2;
        double y = mark.y() + mark.height() / 2;
        double from = scale().x(Objects.requireNonNull(
                        index.chronicle().event(id).orElseThrow().when())
                .start());
        Picture.Band band = picture().sight().grid().lane(lane).orElseThrow();
        double dx = scale().x(When.parse(to).start()) - from;
        Point2D start = view.localToScreen(x, y);
        Point2D end = view.localToScreen(x + dx, band.top() + band.height() / 2);
        robot.moveTo(start)
                .press(MouseButton.PRIMARY)
                .moveTo(start.midpoint(end))
                .moveTo(end);
    }

    @Test
    void itSnapsToALineAndALaneAndStaysAsSharp(FxRobot robot) {
        view.movableProperty().set("one");
        When line = nearest("2003-02");
        drag(robot, "one", "2003-02", 2);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(ghost().isVisible() && ghost().getParent().isVisible());
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("one " + line + " lane2"), moves);
        assertFalse(ghost().getParent().isVisible());
    }

    /// The day of the line of time that is nearest to a date.
    private When nearest(String date) {
        WaitForAsyncUtils.waitForFxEvents();
        Tick line = picture()
                .sight()
                .grid()
                .tickAt(scale().x(When.parse(date).start()))
                .orElseThrow();
        return When.parse(
                java.time.LocalDate.ofEpochDay((long) line.time() / 86_400).toString());
    }

    private Label ghost() {
        Node found = view.lookup("#timeline-ghost");
        return (Label) Objects.requireNonNull(found);
    }

    @Test
    void itGoesToAnotherLaneAndKeepsItsDay(FxRobot robot) {
        view.movableProperty().set("one");
        drag(robot, "one", "1991-09-30", 1);
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("one 1991-09-30 lane1"), moves);
    }

    @Test
    void escapeLeavesItWhereItWas(FxRobot robot) {
        view.movableProperty().set("one");
        drag(robot, "one", "2003-02", 2);
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertEquals(List.of(), moves);
    }

    @Test
    void anyOtherEventIsNotTakenAlong(FxRobot robot) {
        view.movableProperty().set("two");
        robot.interact(() ->
                view.viewProperty().set(new Viewport(index, 28).zoomed(index.whole(), view.getWidth(), 100, 1.2)));
        ViewState before = Objects.requireNonNull(view.viewProperty().get());
        drag(robot, "one", "1993", 2);
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of(), moves);
        assertFalse(before.equals(view.viewProperty().get()), "the view is dragged");
    }

    @Test
    void ghostStandsInItsLaneAndSaysThatItIsNotSaved(FxRobot robot) {
        robot.interact(() -> view.ghostProperty().set(new Ghost("A new event", When.parse("2010"), "lane1")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("A new event – 2010 – not saved yet", ghost().getText());
        Picture.Band band = picture().sight().grid().lane(1).orElseThrow();
        double y = ghost().getBoundsInParent().getCenterY();
        assertTrue(y > band.top() && y < band.top() + band.height(), "in its lane");
        robot.interact(() -> view.ghostProperty().set(new Ghost("", null, "lane1")));
        assertEquals("No title yet – No date yet – not saved yet", ghost().getText());
        robot.interact(() -> view.ghostProperty().set(null));
        assertFalse(ghost().getParent().isVisible());
    }
}
