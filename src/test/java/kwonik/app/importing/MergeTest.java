package kwonik.app.importing;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.shell.WindowExtension;
import kwonik.model.Chronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// A table with our columns that was changed elsewhere is taken into the open chronicle, once its changes were seen.
class MergeTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private Chronicle chronicle() {
        return Objects.requireNonNull(app.state().document().chronicle());
    }

    private String first() {
        return chronicle().events().getFirst().title().in("en");
    }

    private void open(Path table) {
        app.untilComplete();
        app.run(() -> app.window().opening().open(table));
    }

    @Test
    void theChangesAreListedAndTakenAsOneStepThatCanBeUndone(FxRobot robot) throws IOException {
        String before = first();
        int events = chronicle().events().size();
        open(ChangedTable.in(app.newFolder(), chronicle()));
        until(() -> app.has("#merge-changes"));
        String page = robot.lookup("#merge-changes .prose").queryAll().stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .reduce("", (all, each) -> all + each + "\n");
        assertTrue(page.contains(before + " → A better title"), page);
        assertTrue(page.contains("New: Something new"), page);
        assertEquals(before, first());
        app.press("#merge-take");
        assertEquals("A better title", first());
        assertEquals(events + 1, chronicle().events().size());
        app.run(() -> app.state().document().undo());
        assertEquals(before, first());
        assertEquals(events, chronicle().events().size());
    }

    @Test
    void aTableThatChangesNothingIsOnlyTold() throws IOException {
        open(ChangedTable.unchangedIn(app.newFolder(), chronicle()));
        until(() -> app.state().notices().shownProperty().get() != null);
        Notice notice =
                Objects.requireNonNull(app.state().notices().shownProperty().get());
        assertTrue(
                notice.say(Sample.ENGLISH).startsWith("There is nothing new in mine.csv"), notice.say(Sample.ENGLISH));
        assertFalse(app.has("#merge-changes"));
    }

    @Test
    void whyNothingIsTakenIsTold() throws IOException {
        open(ChangedTable.withoutEnglishIn(app.newFolder(), chronicle()));
        until(() -> app.state().notices().shownProperty().get() != null);
        Notice notice =
                Objects.requireNonNull(app.state().notices().shownProperty().get());
        String said = notice.say(Sample.ENGLISH);
        assertTrue(said.startsWith("Nothing was taken from mine.csv. Row "), said);
        assertTrue(said.contains("was cleared, but the text is left in other languages"), said);
    }
}
