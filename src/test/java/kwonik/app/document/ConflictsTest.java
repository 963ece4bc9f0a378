package kwonik.app.document;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import kwonik.app.session.Sample;
import kwonik.app.shell.WindowExtension;
import kwonik.document.Document;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What was changed here and elsewhere is brought together, and asked for only where it has to be.
class ConflictsTest {
    private static final String ID = "flood-2010";

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private Path own = Path.of("");

    @BeforeEach
    void saveAsOwnFile() throws IOException {
        app.untilComplete();
        own = app.newFolder().resolve("own.json");
        app.targets().add(own);
        app.run(app.window().commands().document().saveAs.run());
        until(() -> own.equals(app.state().document().file()));
    }

    private Document open() {
        return Objects.requireNonNull(app.state().document().get());
    }

    private String title() {
        return open().chronicle().event(ID).orElseThrow().title().in("en");
    }

    private String summary() {
        return open().chronicle().event(ID).orElseThrow().details().summary().in("en");
    }

    /// Writes to a file what another program makes of this chronicle.
    private void writeElsewhere(Path file, Edit... edits) throws IOException {
        Document theirs = Document.read(open().origin(), open().saved(), List.of());
        for (Edit edit : edits) {
            theirs = theirs.with(edit);
        }
        Path folder = app.newFolder();
        Path written = folder.resolve("theirs.json");
        theirs.save(written);
        Files.write(file, Files.readAllBytes(written));
    }

    private void edit(Edit edit) {
        app.run(() -> app.state().document().edit(edit));
    }

    private String notice() {
        return app.find("#notice .label", Label.class).getText();
    }

    @Test
    void changesOfOtherFieldsAreTakenInWithANoticeAndCanBeUndone() throws IOException {
        String before = summary();
        edit(EventEdits.title(ID, "en", "Mine"));
        writeElsewhere(own, EventEdits.summary(ID, "en", "Theirs."));
        until(() -> summary().equals("Theirs."));
        assertEquals("Mine", title());
        assertTrue(notice().startsWith("own.json was changed by another program"), notice());
        app.run(() -> button("Undo").fire());
        assertEquals(before, summary());
        assertEquals("Mine", title());
        assertFalse(open().conflict());
    }

    private Button button(String text) {
        return app.find("#notice", HBox.class).getChildren().stream()
                .filter(node -> node.isVisible() && node instanceof Button each && text.equals(each.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<RadioButton> sides() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene().lookup("#conflict-apply") != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".radio-button").stream())
                .map(RadioButton.class::cast)
                .toList();
    }

    @Test
    void theSameFieldsAreDecidedOneByOneByKeyboard() throws IOException {
        edit(EventEdits.title(ID, "en", "Mine"));
        edit(EventEdits.summary(ID, "en", "My words."));
        writeElsewhere(own, EventEdits.title(ID, "en", "Theirs"), EventEdits.summary(ID, "en", "Their words."));
        until(() -> Sample.conflict(app.state()));
        assertTrue(
                notice().startsWith("Another program changed in the file what you have changed here, too: 2 fields"));
        app.run(() -> button("Decide what counts…").fire());
        until(() -> sides().size() == 4);
        assertEquals("Here: Mine", sides().get(0).getText());
        assertEquals("In the file: Theirs", sides().get(1).getText());
        Button apply = (Button) sides().getFirst().getScene().lookup("#conflict-apply");
        assertTrue(apply.isDisabled());
        app.robot().type(KeyCode.DOWN, KeyCode.TAB, KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(sides().get(1).isSelected());
        assertTrue(sides().get(2).isSelected());
        assertFalse(apply.isDisabled());
        app.robot().type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(sides().isEmpty(), "Enter on an answer takes none of the decisions");
        app.robot().type(KeyCode.TAB, KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Theirs", title());
        assertEquals("My words.", summary());
        assertFalse(open().conflict());
        assertTrue(open().mayOverwrite());
        app.run(() -> app.state().document().undo());
        assertEquals("Mine", title());
    }

    @Test
    void aConflictedCopyBesideTheFileIsOfferedAndMerged() throws IOException {
        Path copy = own.resolveSibling("own (Ana’s conflicted copy 2026-11-28).json");
        writeElsewhere(copy, EventEdits.title(ID, "en", "Ana’s title"), EventEdits.summary(ID, "fr", "Crue."));
        edit(EventEdits.delete("lamp-dark-1991"));
        app.run(app.window().commands().document().save.run());
        until(() -> !app.state().document().isUnsaved());
        app.run(() -> app.window().commands().open(own.resolveSibling("other.json")));
        byte[] bytes = Files.readAllBytes(copy);
        Path moved = Files.copy(own, own.resolveSibling("own-2.json"));
        Path second = Files.move(copy, moved.resolveSibling("own-2 (Ana’s conflicted copy 2026-11-28).json"));
        app.run(() -> app.window().commands().open(moved));
        until(() -> moved.equals(app.state().document().file()));
        until(() -> app.has("#notice") && notice().startsWith("A sync service has put a copy"));
        app.run(() -> button("Merge with the copy beside the file…").fire());
        until(() -> !sides().isEmpty());
        app.press("#conflict-all-theirs");
        app.press("#conflict-apply");
        assertEquals("Ana’s title", title());
        assertEquals(
                "Crue.",
                open().chronicle().event(ID).orElseThrow().details().summary().in("fr"));
        assertTrue(open().chronicle().event("lamp-dark-1991").isPresent(), "what one of the two has stays");
        assertEquals(0, Arrays.compare(bytes, Files.readAllBytes(second)), "the copy is as it was");
        app.run(() -> app.state().document().undo());
        assertTrue(open().chronicle().event("lamp-dark-1991").isEmpty());
    }

    @Test
    void aCopyThatCannotBeReadIsNotMerged() throws IOException {
        Files.writeString(own.resolveSibling("own.sync-conflict-20261128-101500-ABCDEFG.json"), "{");
        Path moved = Files.copy(own, own.resolveSibling("new.json"));
        Files.move(
                own.resolveSibling("own.sync-conflict-20261128-101500-ABCDEFG.json"),
                own.resolveSibling("new.sync-conflict-20261128-101500-ABCDEFG.json"));
        app.run(() -> app.window().commands().open(moved));
        until(() -> app.has("#notice") && notice().startsWith("A sync service"));
        var before = open().chronicle();
        app.run(() -> button("Merge with the copy beside the file…").fire());
        until(() -> notice().contains("could not be read whole"));
        assertTrue(before.contentEquals(open().chronicle()));
    }

    @Test
    void anotherCopyIsOfferedAfterTheFirstAndOneThatIsTheSameIsNot() throws IOException {
        Path moved = Files.copy(own, own.resolveSibling("new.json"));
        writeElsewhere(moved.resolveSibling("new (Ana’s conflicted copy).json"), EventEdits.summary(ID, "fr", "Crue."));
        writeElsewhere(
                moved.resolveSibling("new.sync-conflict-20261128-101500-ABC.json"),
                EventEdits.summary(ID, "ht", "Dlo."));
        Files.copy(own, moved.resolveSibling("new (conflicted copy 2026-11-28 101500).json"));
        app.run(() -> app.window().commands().open(moved));
        until(() -> app.has("#notice") && notice().startsWith("A sync service has put 2 copies"));
        mergeNext("#conflict-all-theirs");
        until(() -> notice().startsWith("A sync service has put a copy"));
        // the other copy has the old words for what was just decided
        mergeNext("#conflict-all-ours");
        until(() -> notice().contains("new.sync"));
        assertEquals(
                "Crue.",
                open().chronicle().event(ID).orElseThrow().details().summary().in("fr"));
    }

    private void mergeNext(String side) {
        app.run(() -> button("Merge with the copy beside the file…").fire());
        until(() -> !sides().isEmpty());
        app.press(side);
        app.press("#conflict-apply");
    }

    @Test
    void whereTheFileIsGoneSavingSaysSoAndAsksForAnother() throws IOException {
        Files.delete(own);
        Path other = own.resolveSibling("other.json");
        app.targets().add(other);
        app.run(() -> app.window().commands().run(app.window().commands().document().save));
        until(() -> other.equals(app.state().document().file()) || app.has("#document-ask-elsewhere"));
        if (app.has("#document-ask-elsewhere")) {
            app.press("#document-ask-elsewhere");
        }
        until(() -> Files.exists(other));
    }

    @Test
    void aCopyThatCannotBeReadDoesNotStandBeforeTheNext() throws IOException {
        Path moved = Files.copy(own, own.resolveSibling("new.json"));
        Files.writeString(moved.resolveSibling("new (Ana’s conflicted copy).json"), "{");
        writeElsewhere(
                moved.resolveSibling("new.sync-conflict-20261128-101500-ABC.json"),
                EventEdits.summary(ID, "fr", "Crue."));
        app.run(() -> app.window().commands().open(moved));
        until(() -> app.has("#notice") && notice().startsWith("A sync service has put 2 copies"));
        app.run(() -> button("Merge with the copy beside the file…").fire());
        until(() -> notice().contains("could not be read whole"));
        app.run(app.window().commands().document().all().getLast().run());
        until(() -> !sides().isEmpty());
        app.press("#conflict-all-theirs");
        app.press("#conflict-apply");
        assertEquals(
                "Crue.",
                open().chronicle().event(ID).orElseThrow().details().summary().in("fr"));
    }
}
