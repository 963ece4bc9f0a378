package kwonik.app.edit;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kwonik.app.recovery.LeftChanges;
import kwonik.app.shell.WindowExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is being typed is on the disk before anybody leaves its field, and the field does not notice.
class TypedRecoveryTest {
    private static final String ID = "watch-created-1995";

    @RegisterExtension
    final WindowExtension app = FormRoom.window();

    private final FormRoom form = new FormRoom(app);

    private List<Path> journals() {
        return LeftChanges.journals(app.settingsFile().folder());
    }

    private boolean isKept(String text) {
        try {
            return !journals().isEmpty()
                    && Files.readString(journals().getFirst()).contains(text);
        } catch (IOException e) {
            // it is being written anew
            return false;
        }
    }

    @Test
    void aTextOfTheFormIsKeptBeforeItIsLeft() {
        form.open(ID);
        form.type("#edit-summary", "Half a sen");
        form.type("#edit-tags", "half a ta");
        until(() -> isKept("Half a sen") && isKept("half a ta"));
        assertEquals("half a ta", form.text("#edit-tags"));
        assertEquals("edit-tags", form.focusedId());
        form.type("#edit-tags", "half a tag");
        until(() -> isKept("half a tag"));
        assertFalse(isKept("half a ta\""));
        form.leave();
        assertEquals("", form.text("#edit-tags"));
        assertTrue(form.event(ID).details().tags().contains("half a tag"));
        assertFalse(form.event(ID).details().tags().contains("half a ta"));
        app.run(() -> form.document()
                .history()
                .before()
                .forEach(_ -> app.state().document().undo()));
        until(() -> journals().isEmpty());
    }

    @Test
    void whatIsTypedAndTakenBackIsNotKept() {
        form.open(ID);
        String before = form.text("#edit-title");
        form.type("#edit-title", "Half a title");
        until(() -> isKept("Half a title"));
        form.type("#edit-title", before);
        until(() -> journals().isEmpty());
        assertEquals(List.of(), form.changes());
    }

    @Test
    void aNewEventIsKeptAsSoonAsItHasATitle() {
        app.untilComplete();
        form.run("app.edit.new");
        form.type("#edit-title", "A lamp is bought");
        until(() -> isKept("A lamp is bought"));
        assertEquals(List.of(), form.changes());
    }
}
