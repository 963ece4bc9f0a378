package kwonik.app.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import kwonik.app.shell.WindowExtension;
import kwonik.document.Blank;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
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
        assertTrue(app.has("#event-form"), "giving it up is asked");
        app.press("#edit-delete-yes");
        assertFalse(app.has("#event-form"));
        assertEquals(List.of(), form.changes());
    }

    @Test
    void closingTheWindowShowsFirstWhatWouldBeLost() {
        begin();
        form.write("#edit-summary", "What happened.");
        app.run(() -> app.state().looking().select("flood-2010"));
        AtomicInteger left = new AtomicInteger();
        app.run(() -> app.window().commands().document().leave(left::incrementAndGet));
        assertEquals(0, left.get());
        assertEquals("What happened.", form.text("#edit-summary"));
        app.run(() -> app.window().commands().document().leave(left::incrementAndGet));
        assertEquals(1, left.get(), "who wants to leave once more leaves");
    }

    @Test
    void newEventDoesNotGoAlongIntoAnotherChronicle() {
        begin();
        form.write("#edit-summary", "What happened.");
        app.run(() -> app.state()
                .looking()
                .open(
                        Blank.document("Mine", "Lane", "en"),
                        ChronicleIndex.of(Blank.document("Mine", "Lane", "en").chronicle())));
        assertFalse(app.has("#event-form"));
        assertNull(timeline().ghostProperty().get());
    }

    @Test
    void dateThatCannotBeReadKeepsTheFormOpenOnce() {
        begin();
        form.write("#edit-title", "A bridge");
        form.type("#edit-date", "04/05/2017");
        app.robot().press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        app.run(() -> {});
        assertTrue(app.has("#event-form"));
        assertEquals("04/05/2017", form.text("#edit-date"));
        assertEquals("edit-date", form.focusedId());
        app.robot().press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        app.run(() -> {});
        assertFalse(app.has("#event-form"));
    }
}
