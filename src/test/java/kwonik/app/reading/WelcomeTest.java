package kwonik.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kwonik.app.open.Frozen;
import kwonik.app.session.Sample;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.filter.EventFilter;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What stands on the page before any event is selected.
@ExtendWith(ApplicationExtension.class)
class WelcomeTest {
    private WindowState state;
    private ReadingPane pane;
    private String told = "";

    @Start
    void start(Stage stage) throws IOException {
        Fonts.load();
        state = Rooms.state(Settings.FIRST.withLanguage("en").withTheme(ThemeChoice.LIGHT));
        pane = Rooms.reading(
                state,
                Rooms.articles(state),
                () -> {},
                new FirstSteps(
                        story -> told = story.id(), () -> told = "a new chronicle", () -> told = "a new source"));
        Scene scene = new Scene(pane, 400, 560);
        Rooms.styles(state).dress(scene);
        Rooms.open(state, Frozen.read());
        stage.setScene(scene);
        stage.show();
    }

    private static List<Button> links(FxRobot robot) {
        return List.copyOf(robot.lookup(".story-link").queryAllAs(Button.class));
    }

    @Test
    void eachStoryIsNamedAndOpenedByKeyboard(FxRobot robot) {
        List<Button> links = links(robot);
        assertEquals(2, links.size());
        assertEquals("Present: " + links.getFirst().getText(), links.getFirst().getAccessibleText());
        assertTrue(links.getFirst().getText().startsWith("From disbandment to departure · "));
        robot.interact(links.getLast()::requestFocus);
        robot.push(KeyCode.ENTER);
        assertEquals("one-event-three-voices", told);
        robot.interact(() -> state.preferences().update(settings -> settings.withLanguage("fr")));
        assertEquals(
                "Présenter\u00a0: " + links(robot).getLast().getText(),
                links(robot).getLast().getAccessibleText());
    }

    @Test
    void whatIsNotToldIsNotNamed(FxRobot robot) {
        robot.interact(() -> Sample.open(state, Sample.index()));
        assertEquals(List.of(), links(robot));
        assertFalse(robot.lookup("#welcome .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().startsWith("Stories")));
        robot.interact(() -> Sample.tell(state, List.of(new Story("empty", Localized.of("Empty"), List.of()))));
        assertEquals(List.of(), links(robot));
    }

    @Test
    void whatIsLeftOutOfTheTimelineIsToldAllTheSame(FxRobot robot) {
        List<String> before = links(robot).stream().map(Button::getText).toList();
        robot.interact(
                () -> state.looking().filter(EventFilter.NONE.withImportance(5).hidingLane("armed-forces")));
        assertEquals(before, links(robot).stream().map(Button::getText).toList());
    }

    @Test
    void manyStoriesAreScrolled(FxRobot robot) {
        Story.Step step = new Story.Step("departure", null, false, false, Localized.NONE);
        List<Story> many = IntStream.range(0, 40)
                .mapToObj(i -> new Story("s" + i, Localized.of("Story " + i), List.of(step)))
                .toList();
        robot.interact(() -> {
            Sample.open(state, Sample.index());
            Sample.tell(state, many);
            pane.applyCss();
            pane.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(40, links(robot).size());
        ScrollPane scroll = robot.lookup(".reading-scroll").queryAs(ScrollPane.class);
        assertTrue(scroll.getContent().getLayoutBounds().getHeight() > pane.getHeight());
        for (Button link : links(robot)) {
            assertTrue(link.localToScene(link.getBoundsInLocal()).getMaxX() <= pane.getWidth());
        }
    }
}
