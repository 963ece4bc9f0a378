package kwonik.app.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import kwonik.app.shell.WindowExtension;
import kwonik.edtf.When;
import kwonik.model.Event;
import kwonik.view.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An event is begun without a text, and comes into the chronicle when it has a title.
class NewEventFormTest {
    @RegisterExtension
    final WindowExtension app = FormRoom.window();

    private final FormRoom form = new FormRoom(app);

    private TimelineView timeline() {
        return app.find("#timeline", TimelineView.class);
    }

    private int events() {
        return form.chronicle().events().size();
    }

    private void begin() {
        app.untilComplete();
        form.run("app.edit.new");
    }

    @Test
    void itComesWithItsTitleAsOneChangeThatCanBeUndone() {
        begin();
        int before = events();
        assertEquals("edit-title", form.focusedId());
        assertNotNull(timeline().ghostProperty().get());
        form.write("#edit-date", "3 May 2004");
        assertEquals(before, events());
        assertEquals(When.parse("2004-05-03"), timeline().ghostProperty().get().when());
        form.write("#edit-title", "A Bridge is opened");
        assertEquals(before + 1, events());
        Event event = form.event("a-bridge-is-opened");
        assertEquals(When.parse("2004-05-03"), event.when());
        assertEquals(Event.ORDINARY_IMPORTANCE, event.importance());
        assertNull(timeline().ghostProperty().get());
        assertEquals(List.of("document.edit.event.add"), form.changes());
        form.write("#edit-title", "Another title");
        assertEquals("Another title", form.event("a-bridge-is-opened").title().in("en"));
        app.run(() -> app.state().document().undo());
        app.run(() -> app.state().document().undo());
        assertEquals(before, events());
        assertFalse(app.has("#event-form"));
    }

    @Test
    void oneThatSaysNothingIsGivenUpByEscape() {
        begin();
        int before = events();
        app.run(() -> app.find("#edit-done", Button.class).fire());
        assertFalse(app.has("#event-form"));
        assertNull(timeline().ghostProperty().get());
        assertEquals(before, events());
    }

    @Test
    void oneThatHasNoTitleIsAskedForItAndNothingIsLost() {
        begin();
        form.write("#edit-summary", "What happened.");
        app.press("#edit-done");
        assertTrue(app.has("#event-form"));
        assertFalse(form.problem("#edit-title").isEmpty());
        app.run(() -> app.state().looking().select("flood-2010"));
        assertEquals(form.event("flood-2010").title().in("en"), form.text("#edit-title"));
        form.run("app.edit.new");
        assertEquals("What happened.", form.text("#edit-summary"));
        app.press("#edit-delete");
        assertFalse(app.has("#event-form"));
        assertEquals(List.of(), form.changes());
    }
}
