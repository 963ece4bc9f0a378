package kwonik.app.search;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.WindowExtension;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.HitArea;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.view.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Looking for words in an invented chronicle, by keyboard.
class SearchBarTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static TimelineView timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineView.class);
    }

    private void look(FxRobot robot, String words, String count) {
        until(() -> robot.lookup("#search-bar").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.interact(() -> {});
        TextField field = robot.lookup("#search-field").queryAs(TextField.class);
        until(field::isFocused);
        robot.interact(field::clear);
        robot.write(words);
        until(() -> text(robot, "#search-count").equals(count));
    }

    private String selected() {
        Event event = app.state().looking().selectedProperty().getValue();
        return event == null ? "" : event.id();
    }

    @Test
    void whatIsTypedIsCountedMarkedAndWalkedThrough(FxRobot robot) {
        look(robot, "anais", "5 found");
        TimelineView timeline = timeline(robot);
        Hits hits = timeline.hitsProperty().get();
        assertEquals(5, hits.size());
        until(() -> timeline.pictureProperty().get().spots().stream()
                        .mapToInt(HitArea::hits)
                        .sum()
                == 5);
        List<Event> events =
                Objects.requireNonNull(app.state().looking().shownChronicle()).events();
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.ENTER);
            String id = events.get(hits.inOrder(i % 5)).id();
            String place = (i % 5 + 1) + " of 5";
            until(() -> selected().equals(id) && text(robot, "#search-count").equals(place));
        }
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        until(() -> text(robot, "#search-count").equals("5 of 5"));
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        until(() -> text(robot, "#search-count").equals("4 of 5"));
        robot.push(KeyCode.F3);
        until(() -> text(robot, "#search-count").equals("5 of 5"));
        assertTrue(text(robot, "#search-where").contains(":"), text(robot, "#search-where"));
        Node handle = robot.lookup("#event-" + selected()).query();
        assertTrue(handle.getAccessibleText().endsWith("; found"), handle.getAccessibleText());
        assertEquals(
                robot.lookup("#search-field").query(), app.stage().getScene().getFocusOwner());
        robot.push(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#search-count").query().getParent().isVisible());
        assertEquals(0, timeline.hitsProperty().get().size());
        assertFalse(robot.lookup("#search-field").query().isFocused());
        until(timeline::isFocusWithin);
    }

    @Test
    void lookingForSomethingTakesNoRoomAndNoLabelFromTheTimeline(FxRobot robot) {
        app.untilComplete();
        TimelineView timeline = timeline(robot);
        double height = timeline.getHeight();
        double width = timeline.getWidth();
        look(robot, "anais", "5 found");
        robot.push(KeyCode.ENTER);
        until(() -> !text(robot, "#search-where").isEmpty());
        robot.interact(() -> app.stage().getScene().getRoot().layout());
        assertEquals(height, timeline.getHeight());
        assertEquals(width, timeline.getWidth());
        assertFalse(robot.lookup("#chronicle-facts").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#chronicle-facts").query().isVisible());
    }

    @ParameterizedTest
    @CsvSource({
        "1000,LIGHT,100,anais",
        "1000,PROJECTOR,100,150",
        "1000,LIGHT,150,150",
        "1366,LIGHT,150,2015",
        "1366,LIGHT,100,training in Norhaven",
        "1000,LIGHT,200,150"
    })
    void whatIsTypedHasRoomAndNothingLeavesTheField(
            int width, ThemeChoice theme, int percent, String words, FxRobot robot) {
        app.untilComplete();
        robot.interact(() -> {
            app.stage().setWidth(width);
            app.state()
                    .preferences()
                    .update(settings -> settings.withTheme(theme).withTextSize(percent));
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        TextField field = robot.lookup("#search-field").queryAs(TextField.class);
        until(field::isFocused);
        robot.interact(() -> field.setText(words));
        until(() -> text(robot, "#search-count").endsWith("found"));
        robot.push(KeyCode.ENTER);
        until(() -> text(robot, "#search-count").startsWith("1 of "));
        robot.interact(() -> app.stage().getScene().getRoot().layout());
        Text typed = new Text(words);
        typed.setFont(field.getFont());
        double wide = typed.getLayoutBounds().getWidth();
        assertTrue(field.getWidth() >= wide, wide + " in " + field.getWidth());
        Node bar = robot.lookup("#search-bar").query();
        double end = bar.localToScene(bar.getLayoutBounds()).getMaxX();
        for (String id : List.of("#search-count", "#search-previous", "#search-next", "#search-close")) {
            Node part = robot.lookup(id).query();
            assertTrue(part.localToScene(part.getLayoutBounds()).getMaxX() <= end, id);
        }
        for (Node tool : robot.lookup(".tool").match(Node::isVisible).queryAll()) {
            Bounds at = tool.localToScene(tool.getLayoutBounds());
            assertTrue(at.getMinX() >= end && at.getMaxX() <= width, tool.getId() + " at " + at);
        }
    }

    @Test
    void whoTypesIntoTheFieldLooksForIt(FxRobot robot) {
        app.untilComplete();
        TextField field = robot.lookup("#search-field").queryAs(TextField.class);
        robot.clickOn(field);
        until(field::isFocused);
        robot.write("anais");
        until(() -> field.getText().equals("anais"));
        until(() -> text(robot, "#search-count").equals("5 found"));
    }

    @Test
    void escapeEmptiesTheFieldAndTheNextHitIsOfTheSameWords(FxRobot robot) {
        look(robot, "anais", "5 found");
        TextField field = robot.lookup("#search-field").queryAs(TextField.class);
        robot.push(KeyCode.ESCAPE);
        until(() -> !field.isFocused());
        assertEquals("", field.getText());
        robot.push(KeyCode.F3);
        until(() -> text(robot, "#search-count").equals("5 found"));
        assertEquals("anais", field.getText());
    }

    @Test
    void whatIsNowhereIsSaid(FxRobot robot) {
        look(robot, "zzyzx", "none");
        assertTrue(robot.lookup("#search-next").query().isDisabled());
        robot.push(KeyCode.ENTER);
        assertEquals("", selected());
    }

    @Test
    void aQuotationIsFoundByItsSource(FxRobot robot) {
        look(robot, "\"ida brandt\"", "14 found");
        robot.push(KeyCode.ENTER);
        until(() -> text(robot, "#search-where").equals("Source: Ida Brandt"));
    }

    @Test
    void whatTheFilterHidesIsCountedAndOneButtonShowsIt(FxRobot robot) {
        robot.interact(() -> app.state()
                .looking()
                .filter(EventFilter.NONE.withSources(SourceFilter.NONE
                        .hiding("report-2025")
                        .hiding("summary-2025")
                        .hiding("opinion-2025"))));
        int shown = Objects.requireNonNull(app.state().looking().shownChronicle())
                .events()
                .size();
        int all = Objects.requireNonNull(app.state().document().chronicle())
                .events()
                .size();
        assertTrue(shown < all);
        Chronicle whole = Objects.requireNonNull(app.state().document().chronicle());
        ChronicleIndex left =
                Objects.requireNonNull(app.state().looking().shownProperty().get());
        Hits hits = Hits.of(left, TextSearch.of(whole).find("harbour"));
        assertTrue(hits.hidden() > 0 && hits.size() > 1);
        look(robot, "harbour", hits.size() + " found");
        robot.interact(() -> {});
        assertFalse(text(robot, "#search-hidden").isEmpty());
        robot.interact(
                () -> robot.lookup("#search-show-all").queryAs(Button.class).fire());
        until(() -> app.state().looking().filterProperty().get().isNone());
        until(() -> text(robot, "#search-hidden").isEmpty());
    }
}
