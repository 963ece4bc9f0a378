package kwonik.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kwonik.app.shell.WindowExtension;
import kwonik.document.StoryEdits;
import kwonik.document.Users;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sources, the glossary and the texts of stories are edited in the place of the page.
class EditSourcesTest {
    @RegisterExtension
    final WindowExtension app = PartsRoom.window();

    private final PartsRoom room = new PartsRoom(app);

    private Source source(String id) {
        return room.chronicle().source(id).orElseThrow();
    }

    @Test
    void aSourceIsAddedOnceItHasATitleAndAKindAndIsChangedFieldByField() {
        room.open(PartsPage.SOURCES);
        List<Source> before = room.chronicle().sources();
        room.focus("#parts-source-add");
        room.type(KeyCode.SPACE);
        assertEquals("parts-source-title", room.focusedId());
        room.write("A letter from the quay");
        room.type(KeyCode.TAB);
        assertEquals(before, room.chronicle().sources(), "its kind is never guessed");
        assertEquals("Choose what kind of text it is.", room.problem("#parts-source-kind"));
        room.type(KeyCode.DOWN);
        Source made = room.chronicle().sources().getLast();
        assertEquals("a-letter-from-the-quay", made.id());
        assertEquals(SourceKind.NEWS_REPORT, made.kind());
        room.type(KeyCode.TAB);
        room.write("It only reports");
        room.type(KeyCode.TAB);
        room.write("Port Lumen Post");
        room.type(KeyCode.TAB);
        room.write("Ida Brandt; Rios, Michael");
        room.type(KeyCode.TAB);
        room.write("5 May 2004");
        room.type(KeyCode.TAB);
        Source now = source(made.id());
        assertEquals("It only reports", now.kindReason().in("en"));
        assertEquals("Port Lumen Post", now.publication().publisher());
        assertEquals(
                List.of(new Source.Author("Brandt", "Ida"), new Source.Author("Rios", "Michael")),
                now.publication().authors());
        assertEquals(When.parse("2004-05-05"), now.publication().issued());
        assertEquals(
                List.of("source.add", "source.change", "source.change", "source.change", "source.change"),
                room.changes());
        room.focus("#parts-source-URL");
        room.write("lumen");
        room.type(KeyCode.ENTER);
        assertTrue(room.problem("#parts-source-URL").startsWith("A web address begins"));
        room.focus("#parts-source-list");
        room.type(KeyCode.DELETE);
        assertEquals(before, room.chronicle().sources());
        room.undo();
        assertEquals("lumen", source(made.id()).publication().url());
    }

    @Test
    void aQuotedSourceSaysWhatGoesWithItAndUndoingBringsItBack() {
        room.open(PartsPage.SOURCES);
        Chronicle before = room.chronicle();
        Source gone = before.sources().getFirst();
        Users users = Users.ofSource(before, gone.id());
        room.choose("#parts-source-list", 0);
        room.type(KeyCode.DELETE);
        String said = app.find("#parts-source-users", Label.class).getText();
        assertTrue(said.startsWith(users.events().size() + " events quote this source: “"), said);
        assertTrue(said.contains(" quotations go with it"), said);
        assertEquals("parts-source-delete-yes", room.focusedId());
        assertFalse(app.find("#parts-source-heir", ComboBox.class).getParent().isVisible());
        room.type(KeyCode.SPACE);
        assertTrue(room.chronicle().source(gone.id()).isEmpty());
        assertTrue(Users.ofSource(room.chronicle(), gone.id()).isEmpty());
        assertEquals(List.of("source.delete"), room.changes());
        room.undo();
        assertTrue(before.contentEquals(room.chronicle()));
    }

    @Test
    void aTermIsAddedChangedMovedAndDeleted() {
        room.open(PartsPage.TERMS);
        List<Term> before = room.chronicle().glossary().terms();
        room.focus("#parts-term-add");
        room.type(KeyCode.SPACE);
        room.write("lantern room");
        room.type(KeyCode.TAB);
        assertEquals(before, room.chronicle().glossary().terms(), "not without a meaning");
        room.write("Where the light burns.");
        room.focus("#parts-term-also");
        Term made = room.chronicle().glossary().terms().getLast();
        assertEquals("lantern-room", made.id());
        assertEquals("Where the light burns.", made.definition().in("en"));
        room.write("lantern; light room");
        room.type(KeyCode.ENTER);
        Term now = room.chronicle().glossary().terms().getLast();
        assertEquals(List.of("lantern room", "lantern", "light room"), now.forms("en"));
        app.run(() -> app.find("#edit-language-fr", ToggleButton.class).fire());
        assertEquals("", room.text("#parts-term-also"));
        room.focus("#parts-term-term");
        room.write("chambre de la lanterne");
        room.type(KeyCode.ENTER);
        now = room.chronicle().glossary().terms().getLast();
        assertEquals("chambre de la lanterne", now.name().in("fr"));
        assertEquals(List.of("chambre de la lanterne"), now.forms("fr"));
        room.focus("#parts-term-list");
        room.type(KeyCode.DELETE);
        assertEquals(before, room.chronicle().glossary().terms());
        room.undo();
        assertEquals(
                "lantern-room", room.chronicle().glossary().terms().getLast().id());
    }

    @Test
    void aStoryIsAddedNamedInTwoLanguagesMovedAndDeleted() {
        room.open(PartsPage.STORIES);
        List<Story> before = room.chronicle().stories();
        room.focus("#parts-story-add");
        room.type(KeyCode.SPACE);
        room.write("Storms");
        room.type(KeyCode.ENTER);
        assertEquals("storms", room.chronicle().stories().getLast().id());
        app.run(() -> app.find("#edit-language-fr", ToggleButton.class).fire());
        room.focus("#parts-story-title");
        room.write("Tempêtes");
        room.type(KeyCode.ENTER);
        Story story = room.chronicle().stories().getLast();
        assertEquals("Tempêtes", story.title().in("fr"));
        assertEquals("Storms", story.title().in("en"));
        room.focus("#parts-story-list");
        room.chord(KeyCode.ALT, KeyCode.UP);
        assertEquals("storms", room.chronicle().stories().get(before.size() - 1).id());
        room.type(KeyCode.DELETE);
        assertEquals(before, room.chronicle().stories());
        assertEquals(List.of("story.add", "story.title", "story.move", "story.delete"), room.changes());
        room.undo();
        assertEquals(before.size() + 1, room.chronicle().stories().size());
    }

    @Test
    void theNoteOfAStepIsWrittenAndItsStepsAreMadeInTheEditorOfStories() {
        app.untilComplete();
        Story told = room.chronicle().stories().getFirst();
        app.run(() -> app.state()
                .document()
                .edit(StoryEdits.add(new Story("another", Localized.of("Another"), told.steps()))));
        FieldPath note = new FieldPath(Parts.Kind.STORY, "another", List.of("steps", "2", "note"));
        app.run(() -> app.window().commands().parts().go(note));
        assertEquals("parts-story-note", room.focusedId());
        assertEquals(1, app.find("#parts-story-steps", ComboBox.class).getValue());
        room.write("Slowly here.");
        room.focus("#parts-story-editor");
        Story now = room.chronicle().stories().getLast();
        assertEquals("Slowly here.", now.steps().get(1).note().in("en"));
        assertEquals(told.steps().getFirst(), now.steps().getFirst());
        assertEquals(List.of("story.add", "step.note"), room.changes());
        room.type(KeyCode.SPACE);
        assertTrue(app.has("#story-editor"));
        assertEquals("Another", room.text("#stories-title"));
        room.run("app.stories");
        assertTrue(app.has("#parts-pane"));
    }
}
