package kwonik.app.lesson;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.shell.WindowExtension;
import kwonik.exercise.Plan;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.model.Chronicle;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Lesson packs, made and opened in the window.
class LessonsTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, LessonsTest::haiti);

    private static Path haiti(Path folder) throws IOException {
        return Files.copy(Path.of("assets/haiti/chronicle.json"), folder.resolve("chronicle.json"));
    }

    private String said() {
        Notice notice = app.state().notices().shownProperty().get();
        return notice == null ? "" : notice.say(Sample.ENGLISH);
    }

    private void openSheet() {
        app.untilComplete();
        app.run(() -> app.window().commands().lessons().make.run().run());
        until(() -> app.has("#lesson-choose"));
    }

    @Test
    void aPackIsMadeAndOpenedAsAChronicleWithItsLesson() throws IOException {
        Path folder = app.newFolder();
        app.targets().add(folder.resolve("monday"));
        openSheet();
        until(() -> app.find("#lesson-title", TextField.class).isFocused());
        app.run(() -> app.find("#lesson-title", TextField.class).setText("Monday"));
        app.run(() -> app.find("#lesson-assignment", TextField.class).setText("7b"));
        app.press("#lesson-choose");
        until(() -> said().equals("The lesson pack monday.kwonik-lesson is written."));
        Path pack = folder.resolve("monday.kwonik-lesson");
        Chronicle made = Objects.requireNonNull(app.state().document().chronicle());

        app.run(() -> app.window().opening().open(pack));
        until(() -> said().startsWith("Lesson “Monday” with 6 exercises; its story:"));
        Path file = Objects.requireNonNull(app.state().document().file());
        Lesson lesson = LessonFile.of(file).orElseThrow();
        assertEquals("7b", lesson.assignment());
        assertEquals(made.stories().getFirst().id(), lesson.story());
        assertEquals(6, lesson.exercises().size());
        doFirstExercise(lesson, folder);
        assertTrue(
                made.contentEquals(Objects.requireNonNull(app.state().document().chronicle())));
        assertEquals(
                List.of(), Objects.requireNonNull(app.state().document().get()).problems());
    }

    /// The exercises of the lesson stand above the others, and what is answered is among the notes to hand in.
    private void doFirstExercise(Lesson lesson, Path folder) {
        Notice told =
                Objects.requireNonNull(app.state().notices().shownProperty().get());
        app.run(() -> app.window()
                .commands()
                .run(app.window().commands().all().stream()
                        .filter(command -> command.key().equals(told.command()))
                        .findFirst()
                        .orElseThrow()));
        until(() -> app.has("#exercise-lesson-6"));
        app.press("#exercise-lesson-1");
        until(() -> app.has("#exercise-check"));
        app.press("#exercise-check");
        Notebook notebook = Objects.requireNonNull(app.window().notes().get());
        NoteTarget.OfAnswer answer =
                (NoteTarget.OfAnswer) notebook.notes().getFirst().target();
        Plan first = lesson.exercises().getFirst();
        assertEquals(
                new NoteTarget.AskedQuestion(first.kind().code(), first.level(), first.seed(), 1), answer.question());
        assertEquals(NoteTarget.AnswerPhase.BEFORE, answer.phase());
        app.targets().add(folder.resolve("sheet"));
        app.press("#exercise-paper");
        until(() -> said().equals("The sheet and its key are written to sheet.pdf."));
        assertTrue(Files.exists(folder.resolve("sheet.pdf")));
        app.press("#exercise-check");
        assertEquals(
                1,
                Objects.requireNonNull(app.window().notes().get()).notes().size(),
                "one note for each question and phase");
        app.press("#exercise-next");
        app.robot().push(KeyCode.ESCAPE);
        until(() -> app.has("#exercise-throw-all"));
        app.press("#exercise-throw-all");
        until(() -> Objects.requireNonNull(app.window().notes().get()).notes().isEmpty());
    }

    @Test
    void aSeedThatIsNoNumberIsSaidAndHasTheKeyboard(FxRobot robot) {
        openSheet();
        TextField seed = robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> field.getText().matches("\\d+"))
                .findFirst()
                .orElseThrow();
        app.run(() -> seed.setText("many"));
        app.press("#lesson-choose");
        assertEquals(
                "The number of a set is a whole number.",
                app.find("#lesson-message", Label.class).getText());
        assertTrue(seed.isFocused());
    }

    @Test
    void aDamagedPackIsSaidAndWhatIsOpenStays() throws IOException {
        app.untilComplete();
        Path before = Objects.requireNonNull(app.state().document().file());
        Path pack = Files.writeString(app.newFolder().resolve("a.kwonik-lesson"), "PK\u0003\u0004 and nothing more");
        app.run(() -> app.window().opening().open(pack));
        until(() -> said().contains("This lesson pack is damaged."));
        assertEquals(before, app.state().document().file());
        assertFalse(app.has("#lesson-choose"));
    }
}
