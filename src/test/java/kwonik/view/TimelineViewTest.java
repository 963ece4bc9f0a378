package kwonik.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.paint.Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
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
                        Chronicles.on("four", "2010-01-12", 1, 3),
                        Chronicles.on("five", "2025-07-24", 0, 5))));
        view = new TimelineView(Chronicles.ENGLISH, Look.LIGHT);
        view.reducedMotionProperty().set(true);
        view.indexProperty().set(index);
        stage.setScene(new Scene(new StackPane(view), 900, 500));
        stage.show();
    }

    private ViewState now() {
        return Objects.requireNonNull(view.viewProperty().get());
    }

    private @Nullable String selected() {
        return now().selected();
    }

    @Test
    void whatIsHiddenIsNotToldToAScreenReaderEither(FxRobot robot) {
        String hidden = spoken(robot, new TimelineVisibility(Set.of(), false, false, false));
        assertFalse(hidden.contains("Title") || hidden.matches("(?s).*\\d{4}.*"), hidden);
        assertTrue(hidden.contains("?; ?; Lane 1") && hidden.contains("? of 5"), hidden);
        String undated = spoken(robot, new TimelineVisibility(Set.of(), true, false, false));
        assertTrue(undated.contains("?; Title of two"), undated);
        String told = spoken(robot, TimelineVisibility.ALL);
        assertTrue(told.contains("1995;") && told.contains("Title of two") && told.contains("2 of 5"), told);
    }

    /// What the marks of the timeline are called, a line for each.
    private String spoken(FxRobot robot, TimelineVisibility shown) {
        robot.interact(() -> view.shownProperty().set(shown));
        WaitForAsyncUtils.waitForFxEvents();
        return view.lookupAll(".timeline-handle").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void opensOnTheWhole() {
        assertEquals(index.whole(), now());
    }

    @Test
    void theInstantUnderThePointerStaysWithinHalfAPixelOverAHundredWheelSteps(FxRobot robot) {
        robot.moveTo(view).moveBy(137, 20);
        AtomicReference<Double> under = new AtomicReference<>(0.0);
        view.addEventFilter(ScrollEvent.SCROLL, event -> under.set(event.getX()));
        robot.scroll(1, VerticalDirection.DOWN);
        double x = under.get();
        double still = new Viewport(index, 28).scale(now(), view.getWidth()).at(x);
        for (int i = 0; i < 100; i++) {
            robot.scroll(1, i % 10 == 9 ? VerticalDirection.DOWN : VerticalDirection.UP);
            double drift = new Viewport(index, 28).scale(now(), view.getWidth()).x(still) - x;
            assertEquals(0, drift, 0.5, "after step " + i);
        }
        assertTrue(now().span() < index.whole().span() / 100);
    }

    @Test
    void arrowsWalkThroughTheEventsInTime(FxRobot robot) {
        robot.interact(view::requestFocus);
        List<@Nullable String> walked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.RIGHT);
            walked.add(selected());
        }
        assertEquals(List.of("one", "two", "four", "three", "five"), walked);
        robot.type(KeyCode.HOME);
        assertEquals("one", selected());
        robot.type(KeyCode.DOWN);
        assertEquals("two", selected());
        robot.type(KeyCode.END);
        assertEquals("five", selected());
    }

    @Test
    void enterOpensAndEscapeLetsGo(FxRobot robot) {
        robot.interact(view::requestFocus);
        robot.type(KeyCode.END, KeyCode.ENTER);
        assertEquals("five", selected());
        robot.type(KeyCode.ESCAPE);
        assertNull(selected());
    }

    @Test
    void plusMinusAndZeroZoom(FxRobot robot) {
        robot.interact(view::requestFocus);
        double whole = now().span();
        robot.type(KeyCode.PLUS);
        assertTrue(now().span() < whole * 0.7);
        robot.type(KeyCode.DIGIT0);
        assertEquals(whole, now().span(), 1);
    }

    @Test
    void aClickOnAnEventOpensIt(FxRobot robot) {
        robot.clickOn("#event-two");
        assertEquals("two", selected());
    }

    @Test
    void aDoubleClickZoomsToTheEvent(FxRobot robot) {
        robot.doubleClickOn("#event-five");
        ViewState there = now();
        assertTrue(there.span() < index.whole().span() / 3);
        long day =
                Objects.requireNonNull(index.chronicle().events().get(4).when()).start();
        assertTrue(there.start() < day && day < there.end());
    }

    @Test
    void draggingPansByAsMuch(FxRobot robot) {
        robot.interact(() -> view.viewProperty().set(new Viewport(index, 28).zoomed(now(), view.getWidth(), 450, 4)));
        ViewState before = now();
        robot.moveTo(view).moveBy(0, 90).press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveBy(60, 0).moveBy(40, 0).release(javafx.scene.input.MouseButton.PRIMARY);
        double moved = (before.start() - now().start()) / before.span() * view.getWidth();
        assertEquals(100, moved, 6);
    }

    @Test
    void everyVisibleEventHasAHandleThatSpeaksForItself(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Picture picture = Objects.requireNonNull(view.pictureProperty().get());
        assertEquals(5, picture.tally().shown());
        Node handle = robot.lookup("#event-two").query();
        String name = handle.getAccessibleText();
        assertTrue(name.contains("1995") && name.contains("Title of two") && name.contains("2 of 5"), name);
        assertNotNull(handle.getAccessibleHelp());
    }

    @Test
    void thereIsOneTabStop(FxRobot robot) {
        robot.interact(view::requestFocus);
        robot.type(KeyCode.END);
        Set<Node> handles = robot.lookup(".timeline-handle").queryAll();
        assertEquals(1, handles.stream().filter(Node::isFocusTraversable).count());
        assertFalse(view.isFocusTraversable());
        assertTrue(robot.lookup("#event-five").query().isFocused());
    }

    @Test
    void theNumberOfHandlesDependsOnWhatIsVisibleNotOnTheChronicle(FxRobot robot) {
        List<Event> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(Chronicles.on("e" + i, "%04d-%02d".formatted(1000 + i % 1000, 1 + i % 12), i % 3, 1 + i % 4));
        }
        Chronicle large = Chronicles.chronicle(3, many);
        robot.interact(() -> {
            view.viewProperty().set(null);
            view.indexProperty().set(ChronicleIndex.of(large));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Picture picture = Objects.requireNonNull(view.pictureProperty().get());
        assertEquals(20_000, picture.tally().all());
        int handles = robot.lookup(".timeline-handle").queryAll().size();
        assertTrue(handles <= picture.spots().size() + 5, handles + " handles");
        assertTrue(handles < 400, handles + " handles");
    }
}
