package kwonik.app.document;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kwonik.app.session.Sample;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowExtension;
import kwonik.app.story.StoryRoom;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.archive.file.WriteLock;
import kwonik.document.StoryEdits;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Stories are saved from the window to a file of one’s own, whatever has become of it meanwhile.
class StorySavingTest {
    @RegisterExtension
    final WindowExtension app = StoryRoom.window();

    private final StoryRoom stories = new StoryRoom(app);

    @Test
    void aStoryIsMadeReorderedTakenBackSavedAndReadAgain() throws IOException {
        int before = Objects.requireNonNull(app.state().looking().shownChronicle())
                .stories()
                .size();
        stories.makeThreeSteps();
        assertEquals(
                before + 1,
                Objects.requireNonNull(app.state().looking().shownChronicle())
                        .stories()
                        .size());
        String first = "1991-01-01/1995-12-31";
        String second = "2017-01-01/2017-12-31";
        String third = "2025-07-24T00:00:00Z/2025-07-24T23:59:59Z";
        assertEquals(List.of(first, second, third), StoryRoom.views(stories.last()));
        assertEquals("lamp-dark-1991", stories.last().steps().getFirst().event());
        assertTrue(stories.last().steps().get(1).gapsHidden());
        assertNull(stories.last().steps().get(1).event());
        assertEquals("Not saved", stories.saved());
        app.run(() -> app.find("#story-steps", ListView.class).requestFocus());
        app.robot().press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(first, third, second), StoryRoom.views(stories.last()));
        assertEquals(
                1, app.find("#story-steps", ListView.class).getSelectionModel().getSelectedIndex());
        app.robot().press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(first, second, third), StoryRoom.views(stories.last()));
        app.robot().press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(first, third, second), StoryRoom.views(stories.last()));
        ViewState view = app.state().looking().viewProperty().get();
        Path target = app.newFolder().resolve("mine.json");
        app.targets().add(target);
        app.press("#stories-save");
        until(() -> stories.saved().equals("All saved"));
        assertEquals(List.of("haiti-2.json"), app.proposed());
        assertEquals(target, app.state().document().file());
        assertEquals(view, app.state().looking().viewProperty().get());
        Chronicle read = ChronicleReader.read(target, Progress.NONE).chronicle();
        assertEquals(
                Objects.requireNonNull(app.state().looking().shownChronicle()).stories(), read.stories());
        // from now on the file is one’s own: it is not asked for again
        app.press("#stories-undo");
        app.run(app.window().commands().document().save.run());
        until(() -> stories.saved().equals("All saved"));
        assertEquals(1, app.proposed().size());
        assertEquals(
                List.of(first, second, third),
                StoryRoom.views(ChronicleReader.read(target, Progress.NONE)
                        .chronicle()
                        .stories()
                        .getLast()));
        app.run(app.window().commands().reload.run());
        until(() -> app.window().opening().currentProperty().get() == null);
        assertEquals(List.of(first, second, third), StoryRoom.views(stories.last()));
        assertTrue(Rooms.posters(app.state()).possible().contains(Content.STORY));
        assertTrue(app.find("#stories-undo", Button.class).isVisible());
    }

    @Test
    void anOwnCopyOfAFileWithABrokenStoryIsSavedWithoutAskingAgain() throws IOException {
        Path own = stories.ownFile();
        String text = Files.readString(own);
        Files.writeString(own, text.replace("\"1991-01-01/1995-12-31\"", "\"some day\""));
        app.run(app.window().commands().reload.run());
        until(() -> app.state().document().problems().stream()
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR));
        app.press("#step-delete");
        Path clean = own.resolveSibling("clean.json");
        app.targets().add(clean);
        app.press("#stories-save");
        // the reason comes first
        app.press("#document-ask-elsewhere");
        until(() -> clean.equals(app.state().document().file()));
        int asked = app.proposed().size();
        app.press("#stories-undo");
        app.press("#stories-save");
        until(() -> stories.saved().equals("All saved"));
        assertEquals(asked, app.proposed().size());
        assertEquals(
                ChronicleReader.read(clean, Progress.NONE).problems(),
                app.state().document().problems());
    }

    @Test
    void aNameThatGetsAnEndingReplacesNothingUnasked() throws IOException {
        stories.makeThreeSteps();
        Path home = app.newFolder();
        Path theirs = Files.writeString(home.resolve("haiti.json"), "theirs");
        app.targets().add(home.resolve("haiti"));
        app.press("#stories-save");
        assertEquals(2, app.proposed().size());
        assertEquals("haiti.json", app.proposed().getLast());
        assertEquals("theirs", Files.readString(theirs));
        app.targets().add(home.resolve("haiti"));
        app.targets().add(home.resolve("mine"));
        app.press("#stories-save");
        until(() -> home.resolve("mine.json").equals(app.state().document().file()));
        assertEquals("theirs", Files.readString(theirs));
    }

    @Test
    void storiesOfAFileThatIsGoneAreSavedToAnother() throws IOException {
        Path own = stories.ownFile();
        Files.move(own, own.resolveSibling("renamed.json"));
        app.press("#step-delete");
        app.press("#stories-save");
        // the explanation comes first; who would rather not loses nothing
        assertEquals(1, app.proposed().size());
        Path next = own.resolveSibling("next.json");
        app.targets().add(next);
        app.press("#document-ask-elsewhere");
        until(() -> next.equals(app.state().document().file()));
        Chronicle read = ChronicleReader.read(next, Progress.NONE).chronicle();
        assertEquals(Sample.stories(app.state()), read.stories());
        assertEquals(
                ChronicleReader.read(own.resolveSibling("renamed.json"), Progress.NONE)
                        .chronicle()
                        .events(),
                read.events());
        assertFalse(Sample.isUnsaved(app.state()));
        assertTrue(Files.notExists(own));
    }

    @Test
    void aFileThatIsBrokenMeanwhileIsNotOverwrittenAndNothingIsLost() throws IOException {
        Path own = stories.ownFile();
        app.press("#step-delete");
        Files.writeString(own, "{\"events\": [");
        app.press("#stories-save");
        app.targets().add(own);
        List<String> told = new ArrayList<>();
        app.run(() -> app.state().notices().shownProperty().subscribe(now -> told.add(now == null ? "" : now.key())));
        app.press("#document-ask-elsewhere");
        until(() -> told.contains("app.document.refused"));
        assertEquals("{\"events\": [", Files.readString(own));
        Path next = own.resolveSibling("next.json");
        app.targets().add(next);
        app.run(() -> app.window().commands().run(app.window().commands().document().saveAs));
        until(() -> next.equals(app.state().document().file()));
        assertEquals(
                Sample.stories(app.state()),
                ChronicleReader.read(next, Progress.NONE).chronicle().stories());
    }

    @Test
    void aLargeFileThatIsGoneIsSavedWhenItIsBack() throws IOException {
        Path own = stories.ownFile();
        String large = "{\"mine\": \"" + "x".repeat(9 << 20) + "\", ";
        Files.writeString(own, Files.readString(own).replaceFirst("\\{", large));
        app.run(app.window().commands().reload.run());
        until(() -> app.window().opening().currentProperty().get() == null);
        app.press("#step-delete");
        Path away = own.resolveSibling("away.json");
        List<String> told = new ArrayList<>();
        app.run(() -> app.state().notices().shownProperty().subscribe(now -> told.add(now == null ? "" : now.key())));
        Files.move(own, away);
        app.press("#stories-save");
        until(() -> told.contains("app.document.refused") && told.contains("app.open.gone"));
        assertEquals(1, app.proposed().size());
        assertTrue(Sample.isUnsaved(app.state()));
        Files.move(away, own);
        app.press("#stories-save");
        until(() -> stories.saved().equals("All saved"));
        assertTrue(Files.size(own) > 9 << 20);
    }

    @Test
    void storiesAreSavedAsAnotherFileEvenIfNothingIsUnsaved() throws IOException {
        stories.open();
        Path own = app.newFolder().resolve("own.json");
        app.targets().add(own);
        app.run(() -> app.window().commands().run(app.window().commands().document().saveAs));
        until(() -> own.equals(app.state().document().file()));
        assertEquals(
                Sample.stories(app.state()),
                ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void unsavedStoriesOutlastAReloadAndAnAlienChangeIsDecidedBeforeSaving() throws IOException {
        stories.makeThreeSteps();
        Path own = app.newFolder().resolve("own.json");
        app.targets().add(own);
        app.press("#stories-save");
        until(() -> stories.saved().equals("All saved"));
        app.press("#step-delete");
        String id = stories.last().id();
        app.run(() -> app.state().document().edit(StoryEdits.title(id, "en", "Mine")));
        String text = Files.readString(own);
        Files.writeString(own, text.replace("\"Untitled story\"", "\"Theirs\""));
        app.run(app.window().commands().reload.run());
        until(() -> Sample.conflict(app.state()));
        assertEquals(2, stories.last().steps().size());
        assertEquals("Mine", stories.last().title().in("en"));
        app.press("#stories-save");
        app.press("#conflict-all-ours");
        app.press("#conflict-apply");
        until(() -> stories.saved().equals("All saved"));
        assertTrue(Files.readString(own).contains("\"Mine\""));
        assertFalse(Files.readString(own).contains("\"Theirs\""));
    }

    @Test
    void aSavingThatTakesLongIsSeenAndCanBeCalledOff() throws IOException {
        Path own = stories.ownFile();
        String before = Files.readString(own);
        app.press("#step-delete");
        try (WriteLock _ = WriteLock.at(own)) {
            // it waits for its turn
            app.run(app.window().commands().document().save.run());
            until(() -> app.has("#cancel-task"));
            app.press("#cancel-task");
        }
        until(() -> !app.has("#cancel-task"));
        assertEquals(before, Files.readString(own));
        assertEquals("Not saved", stories.saved());
        app.run(app.window().commands().document().save.run());
        until(() -> stories.saved().equals("All saved"));
    }
}
