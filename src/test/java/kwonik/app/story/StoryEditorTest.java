package kwonik.app.story;

import static kwonik.app.shell.OpenWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kwonik.app.export.ExportFile;
import kwonik.app.session.Sample;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.MainWindow;
import kwonik.app.shell.OpenWindow;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Problem;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Stories made, reordered and saved in the window, on the shipped chronicle.
@ExtendWith(ApplicationExtension.class)
class StoryEditorTest {
    @TempDir
    private static Path folder;

    private Stage stage;
    private MainWindow window;
    private WindowState state;
    private final List<String> proposed = new ArrayList<>();
    /// The files that are chosen, one for each time that one is asked for; after the last the user would rather not.
    private final Deque<Path> targets = new ArrayDeque<>();

    @Start
    void start(Stage first) throws IOException {
        Settings settings = OpenWindow.SETTINGS.withBounds(new Settings.Bounds(0, 0, 1200, 760, false));
        OpenWindow open = OpenWindow.on(first, folder, settings, new ExportFile((chooser, _) -> {
            proposed.add(chooser.getInitialFileName());
            Path chosen = targets.poll();
            return chosen == null ? null : chosen.toFile();
        }));
        stage = first;
        window = open.window();
        state = window.state();
        open.show(null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private static <T extends Node> T find(FxRobot robot, String id, Class<T> type) {
        return robot.lookup(id).queryAs(type);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> find(robot, id, Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot) {
        until(() -> robot.lookup("#status-line").tryQuery().isPresent());
        robot.interact(window.commands().stories.run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void look(FxRobot robot, String range, @Nullable String event, boolean gapsHidden) {
        When when = When.parse(range);
        robot.interact(
                () -> state.looking().viewProperty().set(new ViewState(when.start(), when.end(), event, gapsHidden)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Story last() {
        return Objects.requireNonNull(state.looking().shownChronicle())
                .stories()
                .getLast();
    }

    private static List<String> views(Story story) {
        return story.steps().stream().map(step -> String.valueOf(step.view())).toList();
    }

    private static String state(FxRobot robot) {
        return find(robot, "#stories-state", Label.class).getText();
    }

    private void makeThreeSteps(FxRobot robot) {
        open(robot);
        press(robot, "#stories-new");
        look(robot, "1991-01-01/1995-12-31", "coup-1991", false);
        press(robot, "#step-add");
        look(robot, "2017-01-01/2017-12-31", null, true);
        press(robot, "#step-add");
        look(robot, "2025-07-24T00:00:00Z/2025-07-24T23:59:59Z", "soldiers-to-mexico-2025", false);
        press(robot, "#step-add");
    }

    @Test
    void aStoryIsMadeReorderedTakenBackSavedAndReadAgain(FxRobot robot) throws IOException {
        int before = Objects.requireNonNull(state.looking().shownChronicle())
                .stories()
                .size();
        makeThreeSteps(robot);
        assertEquals(
                before + 1,
                Objects.requireNonNull(state.looking().shownChronicle())
                        .stories()
                        .size());
        String first = "1991-01-01/1995-12-31";
        String second = "2017-01-01/2017-12-31";
        String third = "2025-07-24T00:00:00Z/2025-07-24T23:59:59Z";
        assertEquals(List.of(first, second, third), views(last()));
        assertEquals("coup-1991", last().steps().getFirst().event());
        assertTrue(last().steps().get(1).gapsHidden());
        assertNull(last().steps().get(1).event());
        assertEquals("Not saved", state(robot));
        robot.interact(() -> find(robot, "#story-steps", ListView.class).requestFocus());
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(first, third, second), views(last()));
        assertEquals(
                1,
                find(robot, "#story-steps", ListView.class).getSelectionModel().getSelectedIndex());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(first, second, third), views(last()));
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(first, third, second), views(last()));
        ViewState view = state.looking().viewProperty().get();
        Path target = Files.createTempDirectory(folder, "own").resolve("mine.json");
        targets.add(target);
        press(robot, "#stories-save");
        until(() -> state(robot).equals("All saved"));
        assertEquals(List.of("haiti-2.json"), proposed);
        assertEquals(target, state.document().file());
        assertEquals(view, state.looking().viewProperty().get());
        Chronicle read = ChronicleReader.read(target, Progress.NONE).chronicle();
        assertEquals(Objects.requireNonNull(state.looking().shownChronicle()).stories(), read.stories());
        // from now on the file is one’s own: it is not asked for again
        press(robot, "#stories-undo");
        robot.interact(window.commands().document().save.run());
        until(() -> state(robot).equals("All saved"));
        assertEquals(1, proposed.size());
        assertEquals(
                List.of(first, second, third),
                views(ChronicleReader.read(target, Progress.NONE)
                        .chronicle()
                        .stories()
                        .getLast()));
        robot.interact(window.commands().reload.run());
        until(() -> window.opening().currentProperty().get() == null);
        assertEquals(List.of(first, second, third), views(last()));
        assertTrue(Rooms.posters(state).possible().contains(Content.STORY));
        assertTrue(find(robot, "#stories-undo", Button.class).isVisible());
    }

    @Test
    void thePageComesBackAsWideAsItWas(FxRobot robot) {
        until(() -> robot.lookup("#status-line").tryQuery().isPresent());
        Region page = find(robot, "#reading-pane", Region.class);
        double width = page.getWidth();
        for (int i = 0; i < 4; i++) {
            robot.interact(window.commands().stories.run());
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(width, page.getWidth(), 1);
    }

    @ParameterizedTest
    @CsvSource({"980,LIGHT,fr,100", "980,PROJECTOR,fr,100", "980,LIGHT,en,150", "980,LIGHT,fr,150", "980,LIGHT,ht,150"})
    void everyPartOfTheEditorIsWithinTheWindowOrIsScrolledTo(
            int width, ThemeChoice theme, String language, int percent, FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(690);
            state.preferences()
                    .update(settings ->
                            settings.withTheme(theme).withLanguage(language).withTextSize(percent));
        });
        open(robot);
        for (String id :
                List.of("#stories-state", "#stories-undo", "#stories-redo", "#stories-close", "#stories-save")) {
            Bounds at = inScene(robot, id);
            assertTrue(inScene(robot, "#story-editor").contains(at), id + " at " + at);
            Region part = find(robot, id, Region.class);
            // what is too long for its line takes another
            assertTrue(part.getHeight() >= part.prefHeight(part.getWidth()) - 1, id + " at " + at);
            assertTrue(part instanceof Label || part.getWidth() >= part.prefWidth(-1) - 1, id + " at " + at);
        }
        // three steps of two lines or more
        double em = find(robot, "#stories-state", Label.class).getFont().getSize();
        assertTrue(inScene(robot, "#story-steps").getHeight() >= 9 * em, "steps " + inScene(robot, "#story-steps"));
        ScrollPane middle = robot.lookup("#story-editor > .scroll-pane").queryAs(ScrollPane.class);
        for (Node part : robot.lookup("#story-editor .scroll-pane .button").queryAll()) {
            if (part.isVisible()) {
                assertTrue(
                        middle.getContent()
                                .localToScene(middle.getContent().getLayoutBounds())
                                .contains(part.localToScene(part.getLayoutBounds())),
                        part.getId());
            }
        }
        boolean more = middle.getContent().getLayoutBounds().getHeight()
                > middle.getViewportBounds().getHeight() + 1;
        assertEquals(
                more,
                robot.lookup("#story-editor > .scroll-pane > .scroll-bar:vertical")
                        .query()
                        .isVisible());
        robot.interact(() -> find(robot, "#step-torn", CheckBox.class).requestFocus());
        robot.type(KeyCode.TAB);
        assertTrue(find(robot, "#step-note", TextArea.class).isFocused());
        until(() -> inScene(robot, "#step-note").getMaxY()
                <= inScene(robot, "#stories-save").getMinY() + 1);
    }

    private static Bounds inScene(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void titleNoteAndSwitchesAreEachOneChange(FxRobot robot) {
        makeThreeSteps(robot);
        TextField title = find(robot, "#stories-title", TextField.class);
        robot.interact(() -> {
            title.requestFocus();
            title.setText("My story");
            find(robot, "#step-note", TextArea.class).requestFocus();
        });
        assertEquals("My story", last().title().in("en"));
        robot.interact(() -> {
            find(robot, "#step-note", TextArea.class).setText("Ask the class.");
            find(robot, "#story-steps", ListView.class).requestFocus();
        });
        assertEquals(Localized.of("Ask the class."), last().steps().getLast().note());
        robot.interact(() -> find(robot, "#step-compare", CheckBox.class).fire());
        robot.interact(() -> find(robot, "#step-torn", CheckBox.class).fire());
        Step step = last().steps().getLast();
        assertTrue(step.compare() && step.gapsHidden());
        for (int i = 0; i < 3; i++) {
            press(robot, "#stories-undo");
        }
        assertEquals(Localized.NONE, last().steps().getLast().note());
        assertEquals("", find(robot, "#step-note", TextArea.class).getText());
        assertFalse(last().steps().getLast().compare());
        press(robot, "#stories-redo");
        assertEquals("Ask the class.", find(robot, "#step-note", TextArea.class).getText());
        robot.interact(() -> state.preferences().update(settings -> settings.withLanguage("fr")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            title.requestFocus();
            title.setText("Mon récit");
            state.document().commitDrafts();
        });
        assertEquals("My story", last().title().in("en"));
        assertEquals("Mon récit", last().title().in("fr"));
        assertEquals("", find(robot, "#step-note", TextArea.class).getText());
    }

    @Test
    void anotherLanguageChangesNoTitle(FxRobot robot) {
        open(robot);
        List<Story> before = Sample.stories(state);
        TextField title = find(robot, "#stories-title", TextField.class);
        for (String tag : List.of("fr", "ht", "en")) {
            robot.interact(() -> state.preferences().update(settings -> settings.withLanguage(tag)));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(before.getFirst().title().in(tag), title.getText());
        }
        assertEquals(before, Sample.stories(state));
        assertFalse(Sample.isUnsaved(state));
        robot.interact(() -> {
            title.setText("Typed in English");
            state.preferences().update(settings -> settings.withLanguage("fr"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Localized now = Sample.stories(state).getFirst().title();
        assertEquals("Typed in English", now.in("en"));
        assertEquals(before.getFirst().title().in("fr"), now.in("fr"));
    }

    @Test
    void enterGoesWhereAStepLooksAndDeleteTakesItAway(FxRobot robot) {
        makeThreeSteps(robot);
        ListView<?> list = find(robot, "#story-steps", ListView.class);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        robot.type(KeyCode.ENTER);
        until(() -> "coup-1991"
                .equals(Objects.requireNonNull(state.looking().viewProperty().get())
                        .selected()));
        assertEquals(
                When.parse("1991-01-01/1995-12-31").start(),
                Objects.requireNonNull(state.looking().viewProperty().get()).start());
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, last().steps().size());
        look(robot, "2001-01-01/2001-12-31", null, false);
        press(robot, "#step-update");
        assertEquals("2001-01-01/2001-12-31", views(last()).getFirst());
    }

    @Test
    void aViewOfTheComparisonKeepsIt(FxRobot robot) {
        open(robot);
        press(robot, "#stories-new");
        look(robot, "2025-01-01/2025-12-31", "soldiers-to-mexico-2025", false);
        robot.interact(window.commands().compare.run());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#compare").tryQuery().isPresent());
        press(robot, "#step-add");
        assertTrue(last().steps().getFirst().compare());
        assertTrue(robot.lookup("#compare").tryQuery().isPresent());
    }

    @Test
    void storiesCanBeCopiedChosenAndDeleted(FxRobot robot) {
        open(robot);
        int before = Sample.stories(state).size();
        press(robot, "#stories-copy");
        assertEquals(before + 1, Sample.stories(state).size());
        ComboBox<?> choice = find(robot, "#stories-choice", ComboBox.class);
        assertEquals(Sample.stories(state).get(1), choice.getValue());
        press(robot, "#stories-delete");
        press(robot, "#stories-undo");
        press(robot, "#stories-undo");
        assertEquals(before, Sample.stories(state).size());
        assertEquals("All saved", state(robot));
    }

    @Test
    void unsavedStoriesAreAskedFor(FxRobot robot) throws IOException {
        makeThreeSteps(robot);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.isShowing());
        assertNotNull(find(robot, "#document-ask-save", Button.class));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#document-ask-save").tryQuery().isEmpty());
        Path other = Files.createTempDirectory(folder, "other").resolve("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        robot.interact(() -> window.commands().open(other));
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(state.document().file());
        targets.add(other.resolveSibling("own.json"));
        press(robot, "#document-ask-save");
        until(() -> other.equals(state.document().file()));
        assertEquals(
                3,
                ChronicleReader.read(other.resolveSibling("own.json"), Progress.NONE)
                        .chronicle()
                        .stories()
                        .getLast()
                        .steps()
                        .size());
        assertFalse(Sample.isUnsaved(state));
    }

    @Test
    void whatIsChangedWhileAFileIsWrittenIsSavedBeforeOneLeaves(FxRobot robot) throws IOException {
        makeThreeSteps(robot);
        Path own = Files.createTempDirectory(folder, "own").resolve("own.json");
        Path other = own.resolveSibling("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        targets.add(own);
        List<Story> later = new ArrayList<>();
        robot.interact(() -> {
            window.commands().open(other);
            find(robot, "#document-ask-save", Button.class).fire();
            // the file is being written now: a change, and once more the wish to leave
            find(robot, "#step-delete", Button.class).fire();
            later.addAll(Sample.stories(state));
            window.commands().document().save.run().run();
        });
        until(() -> other.equals(state.document().file()));
        assertEquals(later, ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void whoLeavesWhileAFileIsWrittenIsHeard(FxRobot robot) throws IOException {
        makeThreeSteps(robot);
        Path own = Files.createTempDirectory(folder, "own").resolve("own.json");
        Path other = own.resolveSibling("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        targets.add(own);
        List<Story> all = Sample.stories(state);
        robot.interact(() -> {
            window.commands().document().save.run().run();
            window.commands().open(other);
            find(robot, "#document-ask-save", Button.class).fire();
        });
        until(() -> other.equals(state.document().file()));
        assertEquals(all, ChronicleReader.read(own, Progress.NONE).chronicle().stories());
        assertEquals(1, proposed.size());
    }

    @Test
    void theWindowClosesWhenTheFileIsWhole(FxRobot robot) throws IOException {
        open(robot);
        Path own = Files.createTempDirectory(folder, "own").resolve("own.json");
        targets.add(own);
        robot.interact(() -> {
            window.commands().document().saveAs.run().run();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            assertTrue(stage.isShowing());
        });
        until(() -> !stage.isShowing());
        assertEquals(
                Sample.stories(state),
                ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void whoLeavesIsAskedIfWhatIsWrittenIsNotWhatOneSees(FxRobot robot) throws IOException {
        Path own = ownFile(robot);
        List<Story> seen = Sample.stories(state);
        press(robot, "#step-delete");
        robot.interact(() -> {
            window.commands().document().save.run().run();
            window.commands().document().undo.run().run();
            assertEquals(seen, Sample.stories(state));
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        until(() -> robot.lookup("#document-ask-save").tryQuery().isPresent());
        assertTrue(stage.isShowing());
        press(robot, "#document-ask-save");
        until(() -> !stage.isShowing());
        assertEquals(seen, ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void anOwnCopyOfAFileWithABrokenStoryIsSavedWithoutAskingAgain(FxRobot robot) throws IOException {
        Path own = ownFile(robot);
        String text = Files.readString(own);
        Files.writeString(own, text.replace("\"1991-01-01/1995-12-31\"", "\"some day\""));
        robot.interact(window.commands().reload.run());
        until(() ->
                state.document().problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR));
        press(robot, "#step-delete");
        Path clean = own.resolveSibling("clean.json");
        targets.add(clean);
        press(robot, "#stories-save");
        until(() -> clean.equals(state.document().file()));
        int asked = proposed.size();
        press(robot, "#stories-undo");
        press(robot, "#stories-save");
        until(() -> state(robot).equals("All saved"));
        assertEquals(asked, proposed.size());
        assertEquals(List.of(), state.document().problems());
    }

    @Test
    void storiesThatAreNotWantedAreLost(FxRobot robot) throws IOException {
        makeThreeSteps(robot);
        Path other = Files.createTempDirectory(folder, "other").resolve("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        robot.interact(() -> window.commands().open(other));
        WaitForAsyncUtils.waitForFxEvents();
        press(robot, "#document-ask-leave");
        until(() -> other.equals(state.document().file()));
        assertEquals(List.of(), Sample.stories(state));
        assertEquals(List.of(), proposed);
    }

    @Test
    void aNameThatGetsAnEndingReplacesNothingUnasked(FxRobot robot) throws IOException {
        makeThreeSteps(robot);
        Path home = Files.createTempDirectory(folder, "own");
        Path theirs = Files.writeString(home.resolve("haiti.json"), "theirs");
        targets.add(home.resolve("haiti"));
        press(robot, "#stories-save");
        assertEquals(2, proposed.size());
        assertEquals("haiti.json", proposed.getLast());
        assertEquals("theirs", Files.readString(theirs));
        targets.add(home.resolve("haiti"));
        targets.add(home.resolve("mine"));
        press(robot, "#stories-save");
        until(() -> home.resolve("mine.json").equals(state.document().file()));
        assertEquals("theirs", Files.readString(theirs));
    }

    private Path ownFile(FxRobot robot) throws IOException {
        makeThreeSteps(robot);
        Path own = Files.createTempDirectory(folder, "own").resolve("own.json");
        targets.add(own);
        press(robot, "#stories-save");
        until(() -> state(robot).equals("All saved"));
        robot.interact(window.commands().reload.run());
        until(() -> window.opening().currentProperty().get() == null);
        return own;
    }

    @Test
    void storiesOfAFileThatIsGoneAreSavedToAnother(FxRobot robot) throws IOException {
        Path own = ownFile(robot);
        Files.move(own, own.resolveSibling("renamed.json"));
        press(robot, "#step-delete");
        press(robot, "#stories-save");
        // the explanation comes first; who would rather not loses nothing
        assertEquals(1, proposed.size());
        Path next = own.resolveSibling("next.json");
        targets.add(next);
        press(robot, "#document-ask-elsewhere");
        until(() -> next.equals(state.document().file()));
        Chronicle read = ChronicleReader.read(next, Progress.NONE).chronicle();
        assertEquals(Sample.stories(state), read.stories());
        assertEquals(
                ChronicleReader.read(own.resolveSibling("renamed.json"), Progress.NONE)
                        .chronicle()
                        .events(),
                read.events());
        assertFalse(Sample.isUnsaved(state));
        assertTrue(Files.notExists(own));
    }

    @Test
    void aFileThatIsBrokenMeanwhileIsNotOverwrittenAndNothingIsLost(FxRobot robot) throws IOException {
        Path own = ownFile(robot);
        press(robot, "#step-delete");
        Files.writeString(own, "{\"events\": [");
        press(robot, "#stories-save");
        targets.add(own);
        List<String> told = new ArrayList<>();
        robot.interact(() -> state.notices().shownProperty().subscribe(now -> told.add(now == null ? "" : now.key())));
        press(robot, "#document-ask-elsewhere");
        until(() -> told.contains("app.document.refused"));
        assertEquals("{\"events\": [", Files.readString(own));
        Path next = own.resolveSibling("next.json");
        targets.add(next);
        robot.interact(() -> window.commands().run(window.commands().document().saveAs));
        until(() -> next.equals(state.document().file()));
        assertEquals(
                Sample.stories(state),
                ChronicleReader.read(next, Progress.NONE).chronicle().stories());
    }

    @Test
    void aLargeFileThatIsGoneIsSavedWhenItIsBack(FxRobot robot) throws IOException {
        Path own = ownFile(robot);
        String large = "{\"mine\": \"" + "x".repeat(9 << 20) + "\", ";
        Files.writeString(own, Files.readString(own).replaceFirst("\\{", large));
        robot.interact(window.commands().reload.run());
        until(() -> window.opening().currentProperty().get() == null);
        press(robot, "#step-delete");
        Path away = own.resolveSibling("away.json");
        List<String> told = new ArrayList<>();
        robot.interact(() -> state.notices().shownProperty().subscribe(now -> told.add(now == null ? "" : now.key())));
        Files.move(own, away);
        press(robot, "#stories-save");
        until(() -> told.contains("app.document.refused") && told.contains("app.open.gone"));
        assertEquals(1, proposed.size());
        assertTrue(Sample.isUnsaved(state));
        Files.move(away, own);
        press(robot, "#stories-save");
        until(() -> state(robot).equals("All saved"));
        assertTrue(Files.size(own) > 9 << 20);
    }

    @Test
    void storiesAreSavedAsAnotherFileEvenIfNothingIsUnsaved(FxRobot robot) throws IOException {
        open(robot);
        Path own = Files.createTempDirectory(folder, "own").resolve("own.json");
        targets.add(own);
        robot.interact(() -> window.commands().run(window.commands().document().saveAs));
        until(() -> own.equals(state.document().file()));
        assertEquals(
                Sample.stories(state),
                ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void unsavedStoriesOutlastAReloadAndAnAlienChangeAsksForAFile(FxRobot robot) throws IOException {
        makeThreeSteps(robot);
        Path own = Files.createTempDirectory(folder, "own").resolve("own.json");
        targets.add(own);
        press(robot, "#stories-save");
        until(() -> state(robot).equals("All saved"));
        press(robot, "#step-delete");
        String text = Files.readString(own);
        Files.writeString(own, text.replace("\"Untitled story\"", "\"Theirs\""));
        robot.interact(window.commands().reload.run());
        until(() -> Sample.conflict(state));
        assertEquals(2, last().steps().size());
        assertEquals("Untitled story", last().title().in("en"));
        targets.add(own.resolveSibling("second.json"));
        press(robot, "#stories-save");
        until(() -> own.resolveSibling("second.json").equals(state.document().file()));
        assertTrue(Files.readString(own).contains("\"Theirs\""));
    }
}
