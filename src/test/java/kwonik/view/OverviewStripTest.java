package kwonik.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OverviewStripTest {
    private TimelineView timeline;
    private OverviewStrip strip;
    private ViewState whole;

    @Start
    void start(Stage stage) {
        Fonts.load();
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(
                2,
                List.of(
                        Chronicles.on("one", "1991-09-30", 0, 3),
                        Chronicles.on("two", "1995", 1, 5),
                        Chronicles.on("five", "2025-07-24", 0, 5))));
        whole = index.whole();
        timeline = new TimelineView(Chronicles.ENGLISH, Look.LIGHT);
        timeline.reducedMotionProperty().set(true);
        timeline.indexProperty().set(index);
        strip = new OverviewStrip(timeline, view -> "from " + (long) view.start());
        stage.setScene(new Scene(new VBox(timeline, strip), 900, 500));
        stage.show();
    }

    /// A tenth of the whole in the middle of it.
    @BeforeEach
    void lookAtTheMiddle(FxRobot robot) {
        robot.interact(() -> timeline.viewProperty()
                .set(whole.at(whole.start() + 0.45 * whole.span(), whole.start() + 0.55 * whole.span())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ViewState now() {
        return Objects.requireNonNull(timeline.viewProperty().get());
    }

    private OverviewStripSkin skin() {
        return (OverviewStripSkin) strip.getSkin();
    }

    /// How far along the whole an instant is.
    private double share(double instant) {
        return (instant - whole.start()) / whole.span();
    }

    private Point2D at(double x) {
        return strip.localToScreen(x, strip.getHeight() / 2);
    }

    private void drag(FxRobot robot, double from, double by) {
        robot.moveTo(at(from)).press(MouseButton.PRIMARY).moveTo(at(from + by)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double middleOfWindow() {
        return (skin().windowLeft() + skin().windowRight()) / 2;
    }

    @Test
    void theWindowIsMovedByDragging(FxRobot robot) {
        double seconds = 100 * skin().secondsPerPixel();
        ViewState before = now();
        drag(robot, middleOfWindow(), 100);
        assertEquals(before.start() + seconds, now().start(), skin().secondsPerPixel());
        assertEquals(before.span(), now().span(), 1);
    }

    @Test
    void anEdgeIsDraggedAndTheOtherStays(FxRobot robot) {
        ViewState before = now();
        double seconds = 60 * skin().secondsPerPixel();
        drag(robot, skin().windowRight(), 60);
        assertEquals(before.start(), now().start(), 1);
        assertEquals(before.end() + seconds, now().end(), skin().secondsPerPixel());
        double end = now().end();
        drag(robot, skin().windowLeft(), -60);
        assertEquals(end, now().end(), 1);
        assertEquals(before.start() - seconds, now().start(), skin().secondsPerPixel());
    }

    @Test
    void anEdgeDraggedOverTheOtherLeavesAWindow(FxRobot robot) {
        drag(robot, skin().windowLeft(), 500);
        assertTrue(now().span() >= 60, () -> now().toString());
    }

    @Test
    void aClickOutsideGoesThere(FxRobot robot) {
        double there = skin().instant(700);
        double span = now().span();
        robot.clickOn(at(700));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(there, (now().start() + now().end()) / 2, 2 * skin().secondsPerPixel());
        assertEquals(span, now().span(), 1);
    }

    @Test
    void theWheelZooms(FxRobot robot) {
        double span = now().span();
        robot.moveTo(at(middleOfWindow())).scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(now().span() != span);
    }

    @Test
    void theKeyboardMovesAndResizes(FxRobot robot) {
        robot.interact(strip::requestFocus);
        double before = now().start();
        robot.push(KeyCode.RIGHT);
        assertEquals(share(before) + 0.02, share(now().start()), 1e-6);
        robot.push(KeyCode.LEFT);
        assertEquals(share(before), share(now().start()), 1e-6);
        robot.push(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN));
        assertEquals(0.12, now().span() / whole.span(), 1e-6);
        assertEquals(share(before), share(now().start()), 1e-6);
        robot.push(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.SHIFT_DOWN));
        assertTrue(now().span() / whole.span() < 0.1);
        robot.push(KeyCode.HOME);
        assertEquals(whole.start(), now().start(), 1);
        robot.push(KeyCode.END);
        assertEquals(whole.end(), now().end(), 1);
        double span = now().span();
        robot.push(KeyCode.PLUS);
        assertTrue(now().span() < span);
        assertEquals(strip, strip.getScene().getFocusOwner());
    }

    @Test
    void hiddenGapsLeaveTheStripInTrueTime(FxRobot robot) {
        robot.interact(() -> timeline.viewProperty().set(whole.hidingGaps()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(now().span(), (skin().windowRight() - skin().windowLeft()) * skin().secondsPerPixel(), 1);
    }

    @Test
    void itIsASliderThatSaysItsValueInWords() {
        assertEquals(AccessibleRole.SLIDER, strip.getAccessibleRole());
        assertEquals("Overview of the whole chronicle", strip.getAccessibleText());
        assertEquals("from " + (long) now().start(), strip.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    }

    @Test
    void aFrameAllAroundItShowsThatItHasTheKeyboard(FxRobot robot) {
        robot.interact(timeline::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage without = picture(robot);
        robot.interact(() -> strip.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true));
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage with = picture(robot);
        int changed = 0;
        for (int x = 0; x < with.getWidth(); x++) {
            for (int y = 0; y < with.getHeight(); y++) {
                double was = luminance(without.getPixelReader().getColor(x, y));
                double is = luminance(with.getPixelReader().getColor(x, y));
                changed += (Math.max(was, is) + 0.05) / (Math.min(was, is) + 0.05) >= 3 ? 1 : 0;
            }
        }
        // a line of two pixels on each side
        double least = 2 * 2 * (with.getWidth() + with.getHeight());
        assertTrue(changed >= least, changed + " of " + least);
    }

    private WritableImage picture(FxRobot robot) {
        AtomicReference<WritableImage> picture = new AtomicReference<>();
        robot.interact(() -> picture.set(strip.snapshot(null, null)));
        return picture.get();
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
