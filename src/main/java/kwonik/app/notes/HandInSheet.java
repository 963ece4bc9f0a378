package kwonik.app.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.export.ExportFile;
import kwonik.app.field.PlainField;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.archive.file.SafeFile;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.notes.Motivation;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesFile;
import kwonik.notes.file.NotesWriter;
import kwonik.words.Words;

/// Saves a copy of the notes for a teacher, under a nickname if one wants; nothing else is collected, nothing is sent.
final class HandInSheet {
    private static final double WIDE = 480;

    private final Stage owner;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Notices notices;
    private final Tasks tasks;
    private final OpenNotes notes;
    private final ExportFile.Ask ask;

    /// @param ask lets the user choose a file
    HandInSheet(
            Stage owner,
            Preferences preferences,
            OpenDocument document,
            Notices notices,
            Tasks tasks,
            OpenNotes notes,
            ExportFile.Ask ask) {
        this.owner = owner;
        this.preferences = preferences;
        this.document = document;
        this.notices = notices;
        this.tasks = tasks;
        this.notes = notes;
        this.ask = ask;
    }

    /// Asks what the copy is to carry; does nothing before the notes have been read.
    void show() {
        notes.whenSaved(_ -> {});
        Notebook now = notes.get();
        if (now == null) {
            return;
        }
        Words words = preferences.words();
        PlainField nickname = PlainField.line();
        nickname.name(words.say("mynotes.handIn.nickname"));
        nickname.input().setId("hand-in-nickname");
        nickname.show(now.nickname());
        PlainField assignment = PlainField.line();
        assignment.name(words.say("mynotes.handIn.assignment"));
        assignment.input().setId("hand-in-assignment");
        assignment.show(now.assignment().isEmpty() ? ofLesson() : now.assignment());
        WrappedText content = new WrappedText("body", content(now, words));
        content.setId("hand-in-content");
        VBox page =
                new VBox(content, nickname, assignment, new WrappedText("fine", words.say("mynotes.handIn.nothing")));
        page.getStyleClass().add("page");
        page.setPrefWidth(WIDE);
        Button save = new Button(words.say("mynotes.handIn.save"));
        save.setId("hand-in-save");
        save.setDefaultButton(true);
        ToolWindow sheet = new ToolWindow(owner, preferences, words.say("mynotes.handIn"), page)
                .with(save)
                .closing(words.say("app.cancel"));
        save.setOnAction(_ -> {
            notes.change(open -> open.withNickname(nickname.written()).withAssignment(assignment.written()));
            save(sheet);
        });
        sheet.show();
        nickname.input().requestFocus();
    }

    private static String content(Notebook now, Words words) {
        long answers = now.notes().stream()
                .filter(note -> note.motivation() == Motivation.ASSESSING)
                .count();
        return words.say("mynotes.handIn.content", now.notes().size() - answers, answers);
    }

    /// The assignment of the lesson that the chronicle came with; empty where it came with none.
    private String ofLesson() {
        Path file = document.file();
        return file == null ? "" : LessonFile.of(file).map(Lesson::assignment).orElse("");
    }

    private void save(ToolWindow sheet) {
        Notebook now = notes.get();
        if (now == null) {
            return;
        }
        Words words = preferences.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("mynotes.handIn"));
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(words.say("mynotes.handIn.files"), "*" + NotesFile.ENDING));
        chooser.setInitialFileName(proposed(now));
        Optional<Path> target = ask.file(chooser, owner, words, HandInSheet::named);
        if (target.isEmpty()) {
            return;
        }
        Path file = target.get();
        byte[] json = NotesWriter.bytes(now);
        sheet.stage().close();
        tasks.run(() -> write(file, json), notices::show);
    }

    private static Notice write(Path file, byte[] json) {
        try {
            SafeFile.write(file, out -> out.write(json));
            return Notice.done("mynotes.handIn.saved", String.valueOf(file.getFileName()));
        } catch (IOException e) {
            return Notice.of("mynotes.unsaved", file.toString(), e);
        }
    }

    private String proposed(Notebook now) {
        Path file = document.file();
        String name = file == null
                ? now.chronicleId()
                : String.valueOf(NotesFile.beside(file).path().getFileName());
        String stem =
                name.endsWith(NotesFile.ENDING) ? name.substring(0, name.length() - NotesFile.ENDING.length()) : name;
        String who = now.nickname().replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "-");
        return stem + (who.isEmpty() ? "" : "-" + who) + NotesFile.ENDING;
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(NotesFile.ENDING) ? file : file.resolveSibling(name + NotesFile.ENDING);
    }
}
