package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import kwonik.app.export.ExportDialog;
import kwonik.app.export.ExportFile;
import kwonik.app.export.QuickExport;
import kwonik.app.reading.ReadingPane;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.picture.Look;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a first visitor does, by pointer, in the real window on an invented chronicle.
class JourneyTest {
    private static final Map<String, String> HEADLINES = Map.of(
            "keepers-disbanded-1995", "was disbanded in 1995 after the lamp was put out",
            "keepers-restored-2017", "The return of the guild in recent years",
            "ferry-arrival-2024", "Last year, it welcomed the first crew of the new ferry",
            "keepers-sail-2025", "The keepers sailed from Port Lumen on Thursday");

    @RegisterExtension
    final WindowExtension app =
            WindowExtension.onFrozen(WindowExtension.SETTINGS.withBounds(new Settings.Bounds(0, 0, 1000, 760, false)));

    private static TimelineView timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineView.class);
    }

    private ViewState view() {
        return Objects.requireNonNull(app.state().looking().viewProperty().get());
    }

    @Test
    void aClickOnEachHeadlineEventShowsTheWordsOfItsSources(FxRobot robot) {
        HEADLINES.forEach((id, words) -> {
            robot.clickOn("#event-" + id);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(id, view().selected());
            String page =
                    robot.lookup("#reading-pane").queryAs(ReadingPane.class).text();
            assertTrue(page.contains(words), page);
        });
    }

    @Test
    void theInstantUnderThePointerStaysOverAHundredStepsOfTheWheel(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        robot.moveTo("#event-ferry-arrival-2024");
        AtomicReference<Double> under = new AtomicReference<>(0.0);
        timeline.addEventFilter(ScrollEvent.SCROLL, event -> under.set(event.getX()));
        // no way out from the whole: this only tells where the pointer is
        robot.scroll(1, VerticalDirection.DOWN);
        double x = under.get();
        Viewport moves = new Viewport(
                Objects.requireNonNull(app.state().looking().shownProperty().get()),
                Look.LIGHT.gaps().hiddenGap());
        double still = moves.scale(view(), timeline.getWidth()).at(x);
        for (int i = 0; i < 100; i++) {
            robot.scroll(1, i % 10 == 9 ? VerticalDirection.DOWN : VerticalDirection.UP);
            assertEquals(x, moves.scale(view(), timeline.getWidth()).x(still), 0.5, "after step " + i);
        }
    }

    @Test
    void theKeyboardIsBackInTheTimelineWhenAMenuCloses(FxRobot robot) {
        until(() -> timeline(robot).isFocused());
        robot.clickOn("#menu");
        until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        robot.push(KeyCode.ESCAPE);
        until(() -> timeline(robot).isFocused());
        robot.push(KeyCode.HOME);
        until(() -> view().selected() != null);
    }

    @Test
    void whereNothingIsDatedNoKeyOfTimeIsNamed(FxRobot robot) throws IOException {
        Path file = Files.writeString(app.newFolder().resolve("undated.json"), """
                {"title": "Undated", "lanes": [{"id": "a", "name": "A"}],
                 "events": [{"id": "one", "title": "One", "lane": "a"}]}
                """);
        robot.interact(() -> {
            app.stage().setWidth(1300);
            app.window().open(file);
        });
        until(() -> robot.lookup("#status-hint").tryQuery().isPresent());
        Label hint = robot.lookup("#status-hint").queryAs(Label.class);
        until(() -> hint.getText().equals("Arrow keys walk the events · F1 lists the keys"));
    }

    @Test
    void theWholeTimelineLeavesAsAPictureOfTheSizeThatWasChosen(FxRobot robot) throws IOException {
        Path file = app.newFolder().resolve("journey.png");
        ExportDialog dialog =
                Rooms.exportDialog(app.stage(), app.state(), new ExportFile((chooser, owner) -> file.toFile()));
        robot.interact(dialog::show);
        robot.interact(() -> robot.lookup("#export-save").queryAs(Button.class).fire());
        until(() -> Files.exists(file));
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(16);
            assertEquals(app.state().preferences().settings().export().pixels().width(), in.readInt());
            assertEquals(app.state().preferences().settings().export().pixels().height(), in.readInt());
        }
    }

    @Test
    void exportingAgainWritesWhatTheDialogWrote(FxRobot robot) throws IOException {
        Path file = app.newFolder().resolve("again.png");
        ExportFile files = new ExportFile((chooser, owner) -> file.toFile());
        ExportDialog dialog = Rooms.exportDialog(app.stage(), app.state(), files);
        robot.interact(dialog::show);
        robot.interact(() -> robot.lookup("#export-save").queryAs(Button.class).fire());
        until(() -> robot.lookup("#export-save").tryQuery().isEmpty());
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        QuickExport exporting =
                Rooms.quickExport(app.stage(), app.state(), new ExportFile((chooser, owner) -> null), () -> {});
        robot.interact(exporting::again);
        until(() -> exporting.currentProperty().get() == null);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void gapsAreTornOutAndPutBackAroundTheSelectedEvent(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        robot.clickOn("#event-keepers-restored-2017");
        ViewState before = view();
        robot.interact(() -> timeline.run(Verb.TEAR));
        assertTrue(view().gapsHidden());
        robot.interact(() -> timeline.run(Verb.TEAR));
        assertEquals(before.gapsHidden(), view().gapsHidden());
        assertEquals("keepers-restored-2017", view().selected());
    }

    @Test
    void languageAndThemeChangeInTheRunningWindow(FxRobot robot) {
        robot.clickOn("#event-keepers-sail-2025");
        robot.interact(() -> app.state()
                .preferences()
                .update(settings -> settings.withLanguage("ht").withTheme(ThemeChoice.DARK)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("ht", timeline(robot).wordsProperty().get().tag());
        assertEquals(Look.DARK, timeline(robot).lookProperty().get());
        String name = robot.lookup("#event-keepers-sail-2025").query().getAccessibleText();
        assertTrue(name.contains("150 gadyen"), name);
    }
}
