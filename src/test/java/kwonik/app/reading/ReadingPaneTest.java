package kwonik.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Sample;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReadingPaneTest {
    private final List<String> steps = new ArrayList<>();
    private WindowState state;
    private ReadingPane pane;

    @Start
    void start(Stage stage) {
        Fonts.load();
        state = Rooms.state(Settings.FIRST.withLanguage("en").withTheme(ThemeChoice.LIGHT));
        pane = Rooms.reading(
                state,
                Rooms.articles(state),
                () -> steps.add("previous"),
                () -> steps.add("next"),
                () -> steps.add("compare"));
        Scene scene = new Scene(pane, 400, 800);
        Rooms.styles(state).dress(scene);
        Sample.open(state, Sample.index());
        stage.setScene(scene);
        // a window of a test before may have had a least width
        stage.setMinWidth(0);
        stage.show();
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> state.looking().select(id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void mouse(Node on, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                2000, () -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void anEventIsAPageFromTitleToReferences(FxRobot robot) {
        select(robot, "departure");
        assertEquals("""
                Armed forces
                150 soldiers leave
                Thursday 24 July 2025
                inferred: the article says “on Thursday”
                see reference 1 below
                A first group left.
                What is disputed: 150 or 143.
                What they wrote · 3
                “The troops departed on Thursday.”
                CNN, Michael Rios, 25 July 2025
                Haiti sends troops to Mexico
                © 2025 Cable News Network, Inc.
                This article does not report the event; related passage:
                “Part of a larger plan.”
                Unsigned, undated (about July 2025)
                Title of summary
                For comparison:
                “Two paragraphs.
                Of one opinion.”
                Unsigned, undated
                Title of opinion
                References · 1
                A reference
                Le Nouvelliste, 25 July 2025, mirror
                """ + Sample.URL, pane.text());
        assertEquals(
                List.of("News report", "News summary", "Opinion"),
                robot.lookup(".badge").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
        assertEquals("2 of 2", robot.lookup("#event-place").queryAs(Label.class).getText());
    }

    @Test
    void anEventWithoutExcerptSaysSo(FxRobot robot) {
        select(robot, "election");
        assertEquals(
                "No excerpt in the 3 articles; context event.",
                robot.lookup("#no-excerpt").queryAs(WrappedText.class).text());
    }

    @Test
    void anEventWithoutDateSaysSo(FxRobot robot) {
        select(robot, "undated");
        assertEquals(
                "No date is known",
                robot.lookup("#event-date").queryAs(WrappedText.class).text());
        assertEquals(
                "undated", robot.lookup("#event-place").queryAs(Label.class).getText());
    }

    @Test
    void nothingSelectedIsExplainedInThreeLines(FxRobot robot) {
        select(robot, "departure");
        robot.interact(() -> state.looking().select(null));
        assertEquals(3, robot.lookup("#welcome .body").queryAll().size());
    }

    @Test
    void aQuotationIsCopiedWithItsCitation(FxRobot robot) {
        select(robot, "departure");
        Button copy = robot.lookup("#excerpt-0 .copy").queryAs(Button.class);
        robot.interact(copy::fire);
        assertEquals(
                "“The troops departed on Thursday.”\n— Michael Rios, “Haiti sends troops to Mexico”, CNN, 25 July 2025,"
                        + " https://example.org/report\n© 2025 Cable News Network, Inc.",
                clipboard());
        assertEquals("Copied", copy.getText());
    }

    @Test
    void aDoubleClickSelectsAWordAndCtrlCCopiesIt(FxRobot robot) {
        select(robot, "departure");
        WrappedText lane = robot.lookup("#event-lane").queryAs(WrappedText.class);
        robot.moveTo(lane, Pos.CENTER_LEFT, new Point2D(12, 0), Motion.DIRECT).doubleClickOn(MouseButton.PRIMARY);
        assertEquals("Armed", lane.selected());
        robot.interact(
                () -> robot.lookup(".reading-scroll").queryAs(ScrollPane.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Armed", clipboard());
    }

    @Test
    void aDragSelectsAcrossParagraphs(FxRobot robot) {
        select(robot, "departure");
        WrappedText title = robot.lookup("#event-title").queryAs(WrappedText.class);
        WrappedText date = robot.lookup("#event-date").queryAs(WrappedText.class);
        robot.interact(() -> {
            // The headless robot moves without dragging, so the events are made by hand.
            Bounds from = title.localToScene(title.getBoundsInLocal());
            Bounds to = date.localToScene(date.getBoundsInLocal());
            mouse(title, MouseEvent.MOUSE_PRESSED, from.getMinX(), from.getCenterY());
            mouse(title, MouseEvent.MOUSE_DRAGGED, to.getMaxX(), to.getCenterY());
        });
        assertEquals(title.text(), title.selected());
        assertEquals(date.text(), date.selected());
    }

    @Test
    void noWordIsCutAtAnyWidth(FxRobot robot) {
        select(robot, "departure");
        for (double width : new double[] {300, 340, 560}) {
            robot.interact(() -> {
                pane.getScene().getWindow().setWidth(width);
                pane.layout();
            });
            WaitForAsyncUtils.waitForFxEvents();
            ScrollPane scroll = robot.lookup(".reading-scroll").queryAs(ScrollPane.class);
            double page = scroll.getContent().getLayoutBounds().getWidth();
            assertTrue(page <= scroll.getViewportBounds().getWidth() + 0.5, width + ": the page is " + page + " wide");
            for (WrappedText prose : robot.lookup(".prose").queryAllAs(WrappedText.class)) {
                assertEquals(prose.prefHeight(prose.getWidth()), prose.getHeight(), 1, prose.text());
                assertTrue(
                        prose.localToScene(prose.getBoundsInLocal()).getMaxX() <= width, width + ": " + prose.text());
            }
        }
    }

    @Test
    void anotherEventBeginsAtItsTop(FxRobot robot) {
        select(robot, "departure");
        ScrollPane scroll = robot.lookup(".reading-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> scroll.setVvalue(1));
        select(robot, "election");
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void theArrowsGoToTheNeighbours(FxRobot robot) {
        select(robot, "departure");
        robot.lookup(".head .quiet").queryAllAs(Button.class).forEach(arrow -> robot.interact(arrow::fire));
        assertEquals(List.of("previous", "next"), steps);
    }

    @Test
    void everyButtonHasAName(FxRobot robot) {
        select(robot, "departure");
        for (Button button : robot.lookup(".button").queryAllAs(Button.class)) {
            String name = button.getText().isEmpty() ? button.getAccessibleText() : button.getText();
            assertTrue(name != null && !name.isEmpty());
        }
    }
}
