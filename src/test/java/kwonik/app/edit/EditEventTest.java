package kwonik.app.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kwonik.app.edit.section.Field;
import kwonik.app.shell.WindowExtension;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.edtf.When;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.view.Ghost;
import kwonik.view.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An event is edited in the place of its page.
class EditEventTest {
    private static final String ID = "watch-created-1995";

    @RegisterExtension
    final WindowExtension app = FormRoom.window();

    private final FormRoom form = new FormRoom(app);

    @Test
    void f2MakesAFormOfThePageAndControlEnterAPageOfTheForm() {
        app.untilComplete();
        app.run(() -> app.state().looking().select(ID));
        assertEquals("Edit this event", app.find("#event-edit", Button.class).getAccessibleText());
        app.robot().type(KeyCode.F2);
        app.run(() -> {});
        assertTrue(app.has("#event-form"));
        assertFalse(app.has("#event-title"));
        assertEquals("edit-title", form.focusedId());
        app.robot().press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        app.run(() -> {});
        assertFalse(app.has("#event-form"));
        assertTrue(app.has("#event-title"));
        app.press("#event-edit");
        assertEquals("edit-title", form.focusedId());
        app.robot().type(KeyCode.ESCAPE);
        app.run(() -> {});
        assertFalse(app.has("#event-form"));
        assertEquals(List.of(), form.changes());
    }

    @Test
    void eachFieldThatIsLeftIsOneChange() {
        form.open(ID);
        form.write("#edit-title", "A watch is set up");
        form.write("#edit-summary", "First.\n\nSecond.");
        form.write("#edit-doubt", "Two dates.");
        form.write("#edit-date", "about 1996");
        form.choose("#edit-importance", 5);
        form.choose("#edit-lane", "storms");
        app.run(() -> app.find("#edit-differs-figure", CheckBox.class).fire());
        form.write("#edit-tags", "new tag");
        Event event = form.event(ID);
        assertEquals("A watch is set up", event.title().in("en"));
        assertEquals("First.\n\nSecond.", event.details().summary().in("en"));
        assertEquals("Two dates.", event.details().doubt().in("en"));
        assertEquals(When.parse("1996~"), event.when());
        assertEquals(DateBasis.Kind.EXTERNAL, event.details().basis().kind());
        assertEquals(5, event.importance());
        assertEquals("storms", event.lane().id());
        assertEquals(
                List.of(Difference.DATE, Difference.FIGURE),
                event.details().evidence().differs());
        assertEquals(List.of("watch", "new tag"), event.details().tags());
        assertEquals(
                List.of("title", "summary", "doubt", "date", "importance", "lane", "differs", "tags"),
                form.changes().stream()
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList());
    }

    @Test
    void undoingShowsInTheForm() {
        form.open(ID);
        String before = form.text("#edit-summary");
        String date = form.text("#edit-date");
        form.write("#edit-summary", "Something else.");
        form.write("#edit-date", "1996");
        app.run(() -> app.state().document().undo());
        app.run(() -> app.state().document().undo());
        assertEquals(before, form.text("#edit-summary"));
        assertEquals(date, form.text("#edit-date"));
        app.run(() -> app.state().document().redo());
        assertEquals("Something else.", form.text("#edit-summary"));
    }

    @Test
    void whatIsStillTypedIsTakenOverByACommand() {
        form.open(ID);
        String before = form.event(ID).title().in("en");
        form.type("#edit-title", "Typed and not left");
        form.run("app.document.undo");
        assertEquals(before, form.event(ID).title().in("en"));
        assertEquals(1, form.document().history().after().size());
        form.type("#edit-title", "Typed again");
        app.run(() -> app.state().document().commitDrafts());
        assertEquals("Typed again", form.event(ID).title().in("en"));
    }

    @Test
    void anEmptyTitleIsNotTakenOverAndSaysWhatIsWanted() {
        form.open(ID);
        String before = form.event(ID).title().in("en");
        form.write("#edit-title", "  ");
        assertEquals("An event wants a title. Write one in your own neutral words.", form.problem("#edit-title"));
        assertEquals(before, form.event(ID).title().in("en"));
        assertEquals(List.of(), form.changes());
        form.write("#edit-summary", "Typed below it.");
        assertEquals("  ", form.text("#edit-title"));
        form.write("#edit-title", "Again");
        assertEquals("", form.problem("#edit-title"));
        assertEquals("Again", form.event(ID).title().in("en"));
    }

    @Test
    void tagThatIsStillTypedIsTakenWhenTheFormIsLeftAndSaved() {
        form.open(ID);
        form.type("#edit-tags", "lamps");
        app.robot().press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        app.run(() -> {});
        assertTrue(form.event(ID).details().tags().contains("lamps"));
        form.open(ID);
        form.type("#edit-tags", "harbour, light");
        app.run(() -> app.state().document().commitDrafts());
        assertTrue(form.event(ID).details().tags().containsAll(List.of("harbour", "light")));
    }

    @Test
    void whatCannotBeTakenOverStaysTypedInAnotherLanguage() {
        form.open(ID);
        form.type("#edit-date", "04/05/2017");
        app.run(() -> app.find("#edit-language-fr", ToggleButton.class).fire());
        assertEquals("04/05/2017", form.text("#edit-date"));
    }

    @Test
    void aDateThatIsNoneYetStaysTypedAndChangesNothing() {
        form.open(ID);
        form.write("#edit-date", "04/05/2017");
        assertEquals(When.parse("1995-06"), form.event(ID).when());
        assertEquals("It can be read in several ways: choose one.", form.problem("#edit-date"));
        form.write("#edit-summary", "Something else.");
        assertEquals("04/05/2017", form.text("#edit-date"));
        Button reading = app.robot().lookup(".date-readings .button").queryButton();
        app.run(reading::fire);
        form.leave();
        assertEquals(When.parse("2017-05-04"), form.event(ID).when());
        form.write("#edit-date", "");
        assertNull(form.event(ID).when());
    }

    @Test
    void whatIsWantedStandsBesideTheField() {
        form.open(ID);
        app.run(() -> app.state().document().edit(bare()));
        form.choose("#edit-basis", DateBasis.Kind.INFERRED);
        assertEquals("Show how it follows: from which words, and with which steps.", form.problem("#edit-working"));
        form.write("#edit-working", "It follows.");
        assertEquals("", form.problem("#edit-working"));
        form.choose("#edit-basis", DateBasis.Kind.EXTERNAL);
        assertFalse(form.problem("#edit-basis-reference").isEmpty());
        assertEquals("Say here how they differ, and who says what.", form.problem("#edit-doubt"));
    }

    private static Edit bare() {
        return EventEdits.change(
                "document.edit.event.date",
                ID,
                event -> event.withDetails(
                        event.details().withBasis(DateBasis.UNKNOWN).withDoubt(Localized.NONE)));
    }

    @Test
    void oneLanguageIsWrittenAtATime() {
        form.open(ID);
        String english = form.event(ID).title().in("en");
        app.run(() -> app.find("#edit-language-ht", ToggleButton.class).fire());
        form.write("#edit-title", "Yo kreye gad la");
        app.run(() -> app.find("#edit-language-fr", ToggleButton.class).fire());
        assertEquals(form.event(ID).title().in("fr"), form.text("#edit-title"));
        assertEquals("Yo kreye gad la", form.event(ID).title().in("ht"));
        assertEquals(english, form.event(ID).title().in("en"));
        form.write("#edit-title", "");
        assertFalse(form.event(ID).title().has("fr"));
        assertEquals(english, app.find("#edit-title", TextInputControl.class).getPromptText());
        assertEquals("", form.problem("#edit-title"));
    }

    @Test
    void anotherLanguageOfTheWindowKeepsWhatIsTyped() {
        form.open(ID);
        form.type("#edit-title", "Typed in English");
        app.run(() -> app.state().preferences().update(settings -> settings.withLanguage("fr")));
        assertEquals("Typed in English", form.event(ID).title().in("en"));
        assertEquals(form.event(ID).title().in("fr"), form.text("#edit-title"));
        assertEquals("Terminé", app.find("#edit-done", Button.class).getText());
    }

    @Test
    void theFormFollowsTheSelectionAndKeepsWhatWasTyped() {
        form.open(ID);
        form.type("#edit-summary", "Typed and not left");
        app.run(() -> app.state().looking().select("flood-2010"));
        assertTrue(app.has("#event-form"));
        assertEquals(form.event("flood-2010").title().in("en"), form.text("#edit-title"));
        assertEquals("Typed and not left", form.event(ID).details().summary().in("en"));
        app.press("#edit-next");
        assertEquals(form.event("bad-wells-2010").title().in("en"), form.text("#edit-title"));
    }

    @Test
    void theKeyboardStaysWhereItIsWhileAnEditShows() {
        form.open(ID);
        form.type("#edit-title", "Another");
        app.run(() -> app.find("#edit-summary", TextInputControl.class).requestFocus());
        assertEquals("edit-summary", form.focusedId());
        assertEquals("Another", form.event(ID).title().in("en"));
    }

    @Test
    void aFieldOfAnyEventCanBeOpened() {
        app.untilComplete();
        EditEvent editing = app.window().commands().editing();
        app.run(() -> editing.open("flood-2010", Field.TAGS));
        assertEquals("edit-tags", form.focusedId());
        app.run(() -> editing.open("norhaven-pact-2018", Field.BASIS));
        assertEquals("edit-working", form.focusedId());
        app.run(() -> editing.open("no-such-event", Field.TITLE));
        assertEquals("edit-working", form.focusedId());
        assertTrue(editing.isEditing());
    }

    @Test
    void theEventInTheFormCanBeDraggedOnTheTimeline() {
        form.open(ID);
        TimelineView timeline = app.find("#timeline", TimelineView.class);
        assertEquals(ID, timeline.movableProperty().get());
        app.run(() -> timeline.movedProperty().get().accept(ID, new Ghost("", When.parse("1997-06"), "ferries")));
        assertEquals("1997-06", Objects.requireNonNull(form.event(ID).when()).edtf());
        assertEquals("ferries", form.event(ID).lane().id());
        assertEquals("June 1997", form.text("#edit-date"));
        assertEquals(List.of("document.edit.event.move"), form.changes());
        app.press("#edit-done");
        assertNull(timeline.movableProperty().get());
    }

    @Test
    void anEventThatNothingStandsOnIsDeletedAtOnceAndComesBack() {
        form.open("flood-2010");
        form.run("app.edit.delete");
        assertTrue(form.chronicle().event("flood-2010").isEmpty());
        assertFalse(app.has("#event-form"));
        app.run(() -> app.state().document().undo());
        assertTrue(form.chronicle().event("flood-2010").isPresent());
    }

    @Test
    void theStoriesThatStopAtAnEventAreShownBeforeItIsDeleted() {
        form.open(ID);
        int steps = form.chronicle().stories().getFirst().steps().size();
        app.press("#edit-delete");
        assertTrue(form.chronicle().event(ID).isPresent());
        assertEquals("edit-delete-yes", form.focusedId());
        assertEquals(
                "A story stops at this event: “From disbandment to departure”. Their steps there go with it. Undoing"
                        + " brings all of it back.",
                app.find("#edit-delete-users", Label.class).getText());
        app.press("#edit-delete-no");
        assertTrue(form.chronicle().event(ID).isPresent());
        app.press("#edit-delete");
        app.press("#edit-delete-yes");
        assertTrue(form.chronicle().event(ID).isEmpty());
        assertEquals(steps - 1, form.chronicle().stories().getFirst().steps().size());
        app.run(() -> app.state().document().undo());
        assertEquals(steps, form.chronicle().stories().getFirst().steps().size());
    }

    @Test
    void anEventThatIsTakenAwayElsewhereEndsItsForm() {
        form.open(ID);
        app.run(() -> app.state().document().edit(EventEdits.delete(ID)));
        assertFalse(app.has("#event-form"));
        assertFalse(app.window().commands().editing().isEditing());
    }

    @Test
    void theIdIsUnderTheDetailsAndCannotBeTyped() {
        form.open(ID);
        TextInputControl id = app.find("#edit-id", TextInputControl.class);
        assertFalse(id.getParent().isVisible());
        app.press("#edit-details");
        assertTrue(id.getParent().isVisible());
        assertEquals(ID, id.getText());
        assertFalse(id.isEditable());
    }
}
