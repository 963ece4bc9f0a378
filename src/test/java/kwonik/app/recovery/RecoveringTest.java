package kwonik.app.recovery;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.shell.WindowExtension;
import kwonik.document.Document;
import kwonik.document.EventEdits;
import kwonik.document.recovery.Recoveries;
import kwonik.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What a program could not save is offered at the next start, and each answer can be given by keyboard.
class RecoveringTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
        Document read = LeftChanges.file(folder.resolve("own.json"));
        LeftChanges.leaveIn(folder.resolve("settings"), read);
        return folder.resolve("own.json");
    });

    private Path settings() {
        return app.settingsFile().folder();
    }

    private void untilOffered() {
        until(() -> app.has("#recovery"));
    }

    private void type(KeyCode... keys) {
        app.robot().type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> said() {
        return texts(app.find("#recovery", VBox.class)).toList();
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof WrappedText text) {
            return Stream.of(text.getAccessibleText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(RecoveringTest::texts)
                : Stream.empty();
    }

    private Event event() {
        return Objects.requireNonNull(app.state().document().chronicle())
                .event(LeftChanges.EVENT)
                .orElseThrow();
    }

    private String notice() {
        return Objects.requireNonNull(app.state().notices().shownProperty().get())
                .key();
    }

    @Test
    void whatWasLeftIsToldFieldByField() {
        untilOffered();
        List<String> said = said();
        assertTrue(said.getFirst().matches("2 changes from \\d\\d:\\d\\d, “.+”"), said::getFirst);
        assertTrue(said.get(1).endsWith("own.json"), () -> said.get(1));
        assertEquals("Event “The lamp fails” · Importance", said.get(3));
        assertTrue(said.get(4).endsWith(" → 1"), () -> said.get(4));
        assertEquals("Event “The lamp fails” · Title (English)", said.get(5));
        assertTrue(said.get(6).endsWith(" → The lamp fails"), () -> said.get(6));
        assertEquals(7, said.size());
    }

    @Test
    void enterBringsItBackAsOneStep() {
        untilOffered();
        Event before = event();
        type(KeyCode.ENTER);
        until(() -> event().title().in("en").equals("The lamp fails"));
        assertEquals(1, event().importance());
        assertTrue(app.state().document().isUnsaved());
        assertEquals("app.recovery.restored", notice());
        assertFalse(app.has("#recovery"));
        app.run(app.window().commands().document().undo.run());
        assertEquals(before, event());
        assertFalse(app.state().document().isUnsaved());
        app.run(app.window().commands().document().redo.run());
        assertEquals(1, event().importance());
        app.run(app.window().commands().document().save.run());
        until(() -> !app.state().document().isUnsaved());
        until(() -> LeftChanges.journals(settings()).isEmpty());
    }

    @Test
    void escapeLeavesItForTheNextTime() {
        untilOffered();
        Event before = event();
        type(KeyCode.ESCAPE);
        until(() -> !app.has("#recovery"));
        assertEquals(before, event());
        Recoveries next = Recoveries.in(LeftChanges.folder(settings()));
        assertEquals(1, next.all().size());
    }

    @Test
    void deletingItIsAskedOnce() {
        untilOffered();
        Event before = event();
        List<String> offered = said();
        type(KeyCode.TAB);
        type(KeyCode.TAB);
        type(KeyCode.SPACE);
        assertEquals(2, said().size());
        // the answer that has the keyboard deletes nothing
        type(KeyCode.ENTER);
        assertEquals(offered, said());
        assertEquals(1, LeftChanges.journals(settings()).size());
        type(KeyCode.TAB);
        type(KeyCode.TAB);
        type(KeyCode.SPACE);
        app.robot().press(KeyCode.SHIFT);
        type(KeyCode.TAB);
        app.robot().release(KeyCode.SHIFT);
        type(KeyCode.SPACE);
        until(() -> !app.has("#recovery"));
        assertEquals(List.of(), LeftChanges.journals(settings()));
        assertEquals(before, event());
    }

    @Test
    void whatTheFileSaysOtherwiseByThenContradictsIt() throws IOException {
        untilOffered();
        Path own = Objects.requireNonNull(app.state().document().file());
        LeftChanges.file(own)
                .with(EventEdits.title(LeftChanges.EVENT, "en", "Another lamp"))
                .save(own);
        until(() -> event().title().in("en").equals("Another lamp"));
        app.press("#recovery-restore");
        until(() -> event().title().in("en").equals("The lamp fails"));
        Document open = Objects.requireNonNull(app.state().document().get());
        assertEquals(1, open.conflicts().size());
        assertEquals("app.document.conflict", notice());
        app.run(app.window().commands().document().undo.run());
        assertEquals("Another lamp", event().title().in("en"));
        assertFalse(app.state().document().isUnsaved());
    }

    @Test
    void whatIsUnsavedIsOnTheDiskUntilSomebodyDoesNotWantIt() {
        untilOffered();
        app.press("#recovery-restore");
        until(() -> app.state().document().isUnsaved());
        app.run(() -> app.state().document().edit(EventEdits.importance(LeftChanges.EVENT, 2)));
        app.run(() -> app.window().commands().document().leave(app.window()::close));
        assertEquals(1, LeftChanges.journals(settings()).size());
        app.press("#document-ask-leave");
        until(() -> LeftChanges.journals(settings()).isEmpty());
    }
}
