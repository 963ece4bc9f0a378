package kwonik.app.navigation;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kwonik.app.command.CommandTableTest;
import kwonik.app.open.Frozen;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Notice;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowExtension;
import kwonik.app.shell.WindowState;
import kwonik.document.Document;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.filter.EventFilter;
import kwonik.view.OverviewStrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Finding one’s way in the real window: back and forward, links, bookmarks, and what is remembered.
class WayTest {
    private static final String DEPARTURE = "keepers-sail-2025";

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private ViewState view() {
        return Objects.requireNonNull(app.state().looking().viewProperty().get());
    }

    private void look(FxRobot robot, ViewState there) {
        robot.interact(() -> app.state().looking().viewProperty().set(there));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void push(FxRobot robot, KeyCode code, KeyCombination.Modifier modifier) {
        robot.push(new KeyCodeCombination(code, modifier));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ViewState middle() {
        ViewState now = view();
        return now.at(now.start() + now.span() * 0.8, now.end() - now.span() * 0.1)
                .selecting(DEPARTURE);
    }

    @Test
    void backAndForwardLeadThroughViewsAndSelections(FxRobot robot) {
        app.untilComplete();
        ViewState whole = view();
        ViewState near = middle();
        look(robot, near);
        look(robot, view().selecting(null));
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(near, view());
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(whole, view());
        push(robot, KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        assertEquals(near, view());
    }

    @Test
    void backAfterFilteringShowsWhatWasShownBefore(FxRobot robot) {
        app.untilComplete();
        ViewState whole = view();
        EventFilter headlines = EventFilter.NONE.withImportance(5);
        look(robot, middle().selecting(null));
        ViewState near = view();
        robot.interact(() -> app.state().looking().filter(headlines));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> app.state().looking().select(DEPARTURE));
        WaitForAsyncUtils.waitForFxEvents();
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(headlines, app.state().looking().filterProperty().get());
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(EventFilter.NONE, app.state().looking().filterProperty().get());
        assertEquals(near, view());
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(whole, view());
        for (int i = 0; i < 3; i++) {
            push(robot, KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        }
        assertEquals(headlines, app.state().looking().filterProperty().get());
        assertEquals(DEPARTURE, view().selected());
    }

    @Test
    void aViewThatHasNoRoomAnyMoreStopsNobodyOnTheWay(FxRobot robot) {
        app.untilComplete();
        ViewState whole = view();
        ViewState first = middle();
        ViewState last = middle().selecting(null);
        look(robot, first);
        look(robot, whole);
        look(robot, last);
        // the same chronicle once more, of which less is left
        robot.interact(() -> {
            Document open = Objects.requireNonNull(app.state().document().get());
            Chronicle left = EventFilter.NONE.withImportance(5).of(open.chronicle());
            app.state().looking().open(Document.read(open.origin(), left, List.of()), ChronicleIndex.of(left));
        });
        WaitForAsyncUtils.waitForFxEvents();
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        ViewState narrower = Objects.requireNonNull(
                        app.state().looking().shownProperty().get())
                .whole();
        assertTrue(narrower.span() < whole.span());
        assertEquals(narrower.span(), view().span(), 1);
        push(robot, KeyCode.LEFT, KeyCombination.ALT_DOWN);
        assertEquals(DEPARTURE, view().selected());
        assertTrue(app.window().commands().way().forward.when().getAsBoolean());
        push(robot, KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        push(robot, KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        assertNull(view().selected());
        assertEquals(last.span(), view().span(), 1);
    }

    @Test
    void aCopiedLinkLeadsBackWhenItIsPasted(FxRobot robot) {
        app.untilComplete();
        ViewState whole = view();
        ViewState near = middle();
        look(robot, near);
        push(robot, KeyCode.L, KeyCombination.SHORTCUT_DOWN);
        robot.interact(() -> assertTrue(
                Clipboard.getSystemClipboard().getString().startsWith("kwonik:"),
                Clipboard.getSystemClipboard().getString()));
        look(robot, whole);
        push(robot, KeyCode.V, KeyCombination.SHORTCUT_DOWN);
        assertEquals(near, view());
    }

    @Test
    void aLinkToAChronicleThatNobodyKnowsIsNotFollowed(FxRobot robot) {
        ViewState before = view();
        robot.interact(() -> app.window().commands().way().links().go("kwonik:atlantis?from=1&to=2"));
        until(() -> app.state().notices().shownProperty().get() != null);
        assertEquals(
                Notice.of("app.link.other", "atlantis"),
                app.state().notices().shownProperty().get());
        robot.interact(() -> app.window().commands().way().links().go("no link"));
        assertEquals(
                Notice.of("app.link.none", "kwonik:"),
                app.state().notices().shownProperty().get());
        assertEquals(before, view());
    }

    @Test
    void aLinkWithABadFieldIsRefusedWithItsTrueReason(FxRobot robot) {
        ViewState before = view();
        Map.of(
                        "kwonik:port-lumen?from=1&to=2&importance=9",
                        "its field importance is “9”; importance is a whole number from 1 to 5.",
                        "kwonik:port-lumen?to=2",
                        "its field from is missing.")
                .forEach((link, reason) -> {
                    robot.interact(() -> app.window().commands().way().links().go(link));
                    assertEquals(
                            Notice.of("app.link.bad", reason),
                            app.state().notices().shownProperty().get());
                });
        assertEquals(before, view());
    }

    @Test
    void aLinkIsFollowedWithoutWhatItNamesInVain(FxRobot robot) {
        app.untilComplete();
        ViewState near = middle();
        String chronicle = Objects.requireNonNull(app.state().document().chronicle())
                .about()
                .id();
        String link = "kwonik:" + chronicle + "?from=" + near.start() + "&to=" + near.end() + "&event=nope&tags=nope";
        robot.interact(() -> app.window().commands().way().links().go(link));
        until(() -> app.state().notices().shownProperty().get() != null);
        assertEquals(
                Notice.of("app.link.unknown", "event “nope”, tag “nope”"),
                app.state().notices().shownProperty().get());
        until(() -> view().start() == near.start());
        assertNull(view().selected());
    }

    @Test
    void aBookmarkIsNamedKeptAndFound(FxRobot robot) throws IOException {
        until(() -> robot.lookup("#bookmark").tryQuery().isPresent());
        ViewState whole = view();
        ViewState near = middle();
        look(robot, near);
        push(robot, KeyCode.D, KeyCombination.SHORTCUT_DOWN);
        TextField name = robot.lookup("#bookmark-name").queryAs(TextField.class);
        assertTrue(name.getText().contains("150 keepers sail"), name.getText());
        robot.interact(() -> name.setText("The departure"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Bookmarks bookmarks = app.window().commands().way().bookmarks();
        assertEquals("The departure", bookmarks.here().getFirst().name());
        assertFalse(robot.lookup("#bookmark").query().isVisible());
        look(robot, whole);
        robot.interact(() -> bookmarks.go(bookmarks.here().getFirst()));
        assertEquals(near, view());
        robot.interact(app.window()::close);
        assertEquals(
                1,
                app.settingsFile().read().settings().whereabouts().bookmarks().size());
    }

    @Test
    void enterInTheFieldOfABookmarkLeavesTheKeyboardToTheTimeline(FxRobot robot) {
        until(() -> robot.lookup("#bookmark").tryQuery().isPresent());
        look(robot, middle());
        Node timeline = robot.lookup("#timeline").query();
        robot.interact(timeline::requestFocus);
        push(robot, KeyCode.D, KeyCombination.SHORTCUT_DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(timeline, timeline.getScene().getFocusOwner());
    }

    @Test
    void enterInThePaletteLeavesTheKeyboardToTheTimeline(FxRobot robot) {
        app.untilComplete();
        look(robot, middle());
        Node timeline = robot.lookup("#timeline").query();
        robot.interact(timeline::requestFocus);
        robot.push(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        until(() -> robot.lookup("#palette-field").tryQuery().isPresent());
        ViewState before = view();
        CommandTableTest.type(robot, "#palette-field", "zoom out");
        robot.push(KeyCode.ENTER);
        until(() -> !before.equals(view()));
        assertEquals(timeline, timeline.getScene().getFocusOwner());
    }

    @Test
    void theLastViewIsThereAgainAtTheNextStart(FxRobot robot) {
        ViewState near = middle();
        look(robot, near);
        robot.interact(app.window()::close);
        Settings kept = app.settingsFile().read().settings();
        OpenedChronicle again = Frozen.read();
        robot.interact(() -> {
            WindowState next = Rooms.state(kept);
            Rooms.open(next, again);
            assertEquals(near, next.looking().viewProperty().get());
        });
    }

    @Test
    void whatWasLeftOutIsLeftOutAgainAtTheNextStart(FxRobot robot) {
        EventFilter headlines = EventFilter.NONE.withImportance(5);
        robot.interact(() -> app.state().looking().filter(headlines));
        WaitForAsyncUtils.waitForFxEvents();
        ViewState seen = view();
        robot.interact(app.window()::close);
        Settings kept = app.settingsFile().read().settings();
        OpenedChronicle again = Frozen.read();
        robot.interact(() -> {
            WindowState next = Rooms.state(kept);
            Rooms.open(next, again);
            assertEquals(headlines, next.looking().filterProperty().get());
            assertEquals(seen, next.looking().viewProperty().get());
            assertEquals(
                    Objects.requireNonNull(app.state().looking().shownChronicle())
                            .events()
                            .size(),
                    Objects.requireNonNull(next.looking().shownChronicle())
                            .events()
                            .size());
        });
    }

    @Test
    void aViewOfTheWholeIsNotRemembered(FxRobot robot) {
        ViewState whole = view();
        look(robot, middle());
        assertNotEquals(whole, view());
        look(robot, whole);
        robot.interact(app.window()::close);
        assertTrue(app.settingsFile().read().settings().whereabouts().views().isEmpty());
    }

    @Test
    void theOverviewIsHiddenAndThatIsRemembered(FxRobot robot) {
        OverviewStrip strip = robot.lookup("#overview").queryAs(OverviewStrip.class);
        assertTrue(strip.isVisible());
        robot.interact(() -> app.window().commands().run(app.window().commands().way().overview));
        assertFalse(strip.isVisible());
        robot.interact(app.window()::close);
        assertFalse(app.settingsFile().read().settings().whereabouts().overview());
    }
}
