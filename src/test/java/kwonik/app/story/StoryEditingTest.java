package kwonik.app.story;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kwonik.app.session.Sample;
import kwonik.app.shell.WindowExtension;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Stories are made, changed and taken back in the window.
class StoryEditingTest {
    @RegisterExtension
    final WindowExtension app = StoryRoom.window();

    private final StoryRoom stories = new StoryRoom(app);

    @Test
    void titleNoteAndSwitchesAreEachOneChange() {
        stories.makeThreeSteps();
        TextField title = app.find("#stories-title", TextField.class);
        app.run(() -> {
            title.requestFocus();
            title.setText("My story");
            app.find("#step-note", TextArea.class).requestFocus();
        });
        assertEquals("My story", stories.last().title().in("en"));
        app.run(() -> {
            app.find("#step-note", TextArea.class).setText("Ask the class.");
            app.find("#story-steps", ListView.class).requestFocus();
        });
        assertEquals(
                Localized.of("Ask the class."), stories.last().steps().getLast().note());
        app.run(() -> app.find("#step-compare", CheckBox.class).fire());
        app.run(() -> app.find("#step-torn", CheckBox.class).fire());
        Step step = stories.last().steps().getLast();
        assertTrue(step.compare() && step.gapsHidden());
        for (int i = 0; i < 3; i++) {
            app.press("#stories-undo");
        }
        assertEquals(Localized.NONE, stories.last().steps().getLast().note());
        assertEquals("", app.find("#step-note", TextArea.class).getText());
        assertFalse(stories.last().steps().getLast().compare());
        app.press("#stories-redo");
        assertEquals("Ask the class.", app.find("#step-note", TextArea.class).getText());
        app.run(() -> app.state().preferences().update(settings -> settings.withLanguage("fr")));
        app.run(() -> {
            title.requestFocus();
            title.setText("Mon récit");
            app.state().document().commitDrafts();
        });
        assertEquals("My story", stories.last().title().in("en"));
        assertEquals("Mon récit", stories.last().title().in("fr"));
        assertEquals("", app.find("#step-note", TextArea.class).getText());
    }

    @Test
    void anotherLanguageChangesNoTitle() {
        stories.open();
        List<Story> before = Sample.stories(app.state());
        TextField title = app.find("#stories-title", TextField.class);
        for (String tag : List.of("fr", "ht", "en")) {
            app.run(() -> app.state().preferences().update(settings -> settings.withLanguage(tag)));
            assertEquals(before.getFirst().title().in(tag), title.getText());
        }
        assertEquals(before, Sample.stories(app.state()));
        assertFalse(Sample.isUnsaved(app.state()));
        app.run(() -> {
            title.setText("Typed in English");
            app.state().preferences().update(settings -> settings.withLanguage("fr"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Localized now = Sample.stories(app.state()).getFirst().title();
        assertEquals("Typed in English", now.in("en"));
        assertEquals(before.getFirst().title().in("fr"), now.in("fr"));
    }

    @Test
    void enterGoesWhereAStepLooksAndDeleteTakesItAway() {
        stories.makeThreeSteps();
        ListView<?> list = app.find("#story-steps", ListView.class);
        app.run(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        app.robot().type(KeyCode.ENTER);
        until(() -> "lamp-dark-1991"
                .equals(Objects.requireNonNull(
                                app.state().looking().viewProperty().get())
                        .selected()));
        assertEquals(
                When.parse("1991-01-01/1995-12-31").start(),
                Objects.requireNonNull(app.state().looking().viewProperty().get())
                        .start());
        app.robot().type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, stories.last().steps().size());
        stories.look("2001-01-01/2001-12-31", null, false);
        app.press("#step-update");
        assertEquals("2001-01-01/2001-12-31", StoryRoom.views(stories.last()).getFirst());
    }

    @Test
    void aViewOfTheComparisonKeepsIt() {
        stories.open();
        app.press("#stories-new");
        stories.look("2025-01-01/2025-12-31", "keepers-sail-2025", false);
        app.run(app.window().commands().compare.run());
        assertTrue(app.has("#compare"));
        app.press("#step-add");
        assertTrue(stories.last().steps().getFirst().compare());
        assertTrue(app.has("#compare"));
    }

    @Test
    void storiesCanBeCopiedChosenAndDeleted() {
        stories.open();
        int before = Sample.stories(app.state()).size();
        app.press("#stories-copy");
        assertEquals(before + 1, Sample.stories(app.state()).size());
        ComboBox<?> choice = app.find("#stories-choice", ComboBox.class);
        assertEquals(Sample.stories(app.state()).get(1), choice.getValue());
        app.press("#stories-delete");
        app.press("#stories-undo");
        app.press("#stories-undo");
        assertEquals(before, Sample.stories(app.state()).size());
        assertEquals("All saved", stories.saved());
    }

    @Test
    void savingWhileTypingKeepsTheCaretAndTheLastSpace() {
        stories.makeThreeSteps();
        TextField title = app.find("#stories-title", TextField.class);
        app.run(() -> {
            title.requestFocus();
            title.setText("My story ");
            title.end();
            app.state().document().commitDrafts();
        });
        assertEquals("My story", stories.last().title().in("en"));
        assertEquals("My story ", title.getText());
        assertEquals(9, title.getCaretPosition());
    }

    @Test
    void theMenuUndoesEvenWhileTyping() {
        stories.makeThreeSteps();
        int before = stories.last().steps().size();
        app.run(() -> {
            app.find("#stories-title", TextField.class).requestFocus();
            app.window().commands().run(app.window().commands().document().undo);
        });
        assertEquals(before - 1, stories.last().steps().size());
    }

    @Test
    void aTitleThatIsBeingTypedIsUnsaved() {
        stories.open();
        assertEquals("All saved", stories.saved());
        app.run(() -> app.find("#stories-title", TextField.class).requestFocus());
        app.run(() -> app.find("#stories-title", TextField.class).setText("Typed"));
        assertEquals("Not saved", stories.saved());
        assertFalse(app.find("#stories-save", Button.class).isDisabled());
        app.run(() -> app.find("#step-note", TextArea.class).setText("A note that is typed"));
        app.run(() -> app.state().document().commitDrafts());
        app.press("#stories-undo");
        app.press("#stories-undo");
        assertEquals("All saved", stories.saved());
    }
}
