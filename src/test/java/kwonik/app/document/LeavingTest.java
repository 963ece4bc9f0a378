package kwonik.app.document;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.shell.WindowExtension;
import kwonik.app.story.StoryRoom;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever leaves a chronicle with unsaved changes is asked, and nothing is lost unasked.
class LeavingTest {
    @RegisterExtension
    final WindowExtension app = StoryRoom.window();

    private final StoryRoom stories = new StoryRoom(app);

    @Test
    void unsavedStoriesAreAskedFor() throws IOException {
        stories.makeThreeSteps();
        app.run(() -> app.stage().fireEvent(new WindowEvent(app.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(app.stage().isShowing());
        assertNotNull(app.find("#document-ask-save", Button.class));
        app.robot().type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(!app.has("#document-ask-save"));
        Path other = app.newFolder().resolve("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        app.run(() -> app.window().commands().open(other));
        assertNull(app.state().document().file());
        app.targets().add(other.resolveSibling("own.json"));
        app.press("#document-ask-save");
        until(() -> other.equals(app.state().document().file()));
        assertEquals(
                3,
                ChronicleReader.read(other.resolveSibling("own.json"), Progress.NONE)
                        .chronicle()
                        .stories()
                        .getLast()
                        .steps()
                        .size());
        assertFalse(Sample.isUnsaved(app.state()));
    }

    @Test
    void whatIsChangedWhileAFileIsWrittenIsSavedBeforeOneLeaves() throws IOException {
        stories.makeThreeSteps();
        Path own = app.newFolder().resolve("own.json");
        Path other = own.resolveSibling("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        app.targets().add(own);
        List<Story> later = new ArrayList<>();
        app.run(() -> {
            app.window().commands().open(other);
            app.find("#document-ask-save", Button.class).fire();
            // the file is being written now: a change, and once more the wish to leave
            app.find("#step-delete", Button.class).fire();
            later.addAll(Sample.stories(app.state()));
            app.window().commands().document().save.run().run();
        });
        until(() -> other.equals(app.state().document().file()));
        assertEquals(later, ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void whoLeavesWhileAFileIsWrittenIsHeard() throws IOException {
        stories.makeThreeSteps();
        Path own = app.newFolder().resolve("own.json");
        Path other = own.resolveSibling("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        app.targets().add(own);
        List<Story> all = Sample.stories(app.state());
        app.run(() -> {
            app.window().commands().document().save.run().run();
            app.window().commands().open(other);
            app.find("#document-ask-save", Button.class).fire();
        });
        until(() -> other.equals(app.state().document().file()));
        assertEquals(all, ChronicleReader.read(own, Progress.NONE).chronicle().stories());
        assertEquals(1, app.proposed().size());
    }

    @Test
    void theWindowClosesWhenTheFileIsWhole() throws IOException {
        stories.open();
        Path own = app.newFolder().resolve("own.json");
        app.targets().add(own);
        app.run(() -> {
            app.window().commands().document().saveAs.run().run();
            app.stage().fireEvent(new WindowEvent(app.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            assertTrue(app.stage().isShowing());
        });
        until(() -> !app.stage().isShowing());
        assertEquals(
                Sample.stories(app.state()),
                ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void whoLeavesIsAskedIfWhatIsWrittenIsNotWhatOneSees() throws IOException {
        Path own = stories.ownFile();
        List<Story> seen = Sample.stories(app.state());
        app.press("#step-delete");
        app.run(() -> {
            app.window().commands().document().save.run().run();
            app.window().commands().document().undo.run().run();
            assertEquals(seen, Sample.stories(app.state()));
            app.stage().fireEvent(new WindowEvent(app.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        until(() -> app.has("#document-ask-save"));
        assertTrue(app.stage().isShowing());
        app.press("#document-ask-save");
        until(() -> !app.stage().isShowing());
        assertEquals(seen, ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }

    @Test
    void storiesThatAreNotWantedAreLost() throws IOException {
        stories.makeThreeSteps();
        Path other = app.newFolder().resolve("other.json");
        Files.writeString(other, "{\"kwonik\": 1, \"id\": \"other\", \"title\": \"Other\", \"events\": []}");
        app.run(() -> app.window().commands().open(other));
        app.press("#document-ask-leave");
        until(() -> other.equals(app.state().document().file()));
        assertEquals(List.of(), Sample.stories(app.state()));
        assertEquals(List.of(), app.proposed());
    }

    @Test
    void whatCannotBeWrittenIsToldWithWhatToDoAndCanBeSavedElsewhere() throws IOException {
        stories.makeThreeSteps();
        Path own = app.newFolder().resolve("own.json");
        app.targets().add(own.resolveSibling("nowhere").resolve("own.json"));
        app.targets().add(own);
        List<Story> all = Sample.stories(app.state());
        app.run(app.window().commands().document().save.run());
        until(() -> app.state().notices().shownProperty().get() != null);
        Notice told =
                Objects.requireNonNull(app.state().notices().shownProperty().get());
        assertEquals("app.document.failed", told.key());
        assertTrue(told.say(app.state().preferences().words()).contains("Save as…"));
        assertTrue(Sample.isUnsaved(app.state()));
        assertEquals(all, Sample.stories(app.state()));
        app.run(app.window().commands().document().saveAs.run());
        until(() -> !Sample.isUnsaved(app.state()));
        assertEquals(all, ChronicleReader.read(own, Progress.NONE).chronicle().stories());
    }
}
