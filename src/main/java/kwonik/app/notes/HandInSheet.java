package kwonik.app.notes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.export.ExportFile;
import kwonik.app.field.PlainField;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.notes.Motivation;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesFile;
import kwonik.words.Words;

/// Saves a copy of the notes for a teacher, under a nickname if one wants, and beside it a PDF to read; nothing else is
/// collected, nothing is sent.
final class HandInSheet {
    private static final double WIDE = 480;
    private static final String PDF = ".pdf";

    private final Stage owner;
    private final Preferences preferences;
    private final NotePlaces places;
    private final Notices notices;
    private final Tasks tasks;
    private final OpenNotes notes;
    private final ExportFile.Ask ask;
    private boolean paperToo = true;

    /// @param places finds where the notes stand
    /// @param ask lets the user choose a file
    HandInSheet(
            Stage owner,
            Preferences preferences,
            NotePlaces places,
            Notices notices,
            Tasks tasks,
            OpenNotes notes,
            ExportFile.Ask ask) {
        this.owner = owner;
        this.preferences = preferences;
        this.places = places;
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
        CheckBox pdf = new CheckBox(words.say("mynotes.handIn.pdf"));
        pdf.setId("hand-in-pdf");
        pdf.setWrapText(true);
        pdf.setSelected(paperToo);
        pdf.selectedProperty().subscribe(chosen -> paperToo = chosen);
        WrappedText nothing = new WrappedText("fine", words.say("mynotes.handIn.nothing"));
        VBox page = new VBox(content, nickname, assignment, pdf, nothing);
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
        Path file = places.document().file();
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
        Optional<Path> target = ask.file(chooser, owner, words, typed -> ending(typed, NotesFile.ENDING));
        if (target.isEmpty()) {
            return;
        }
        Path file = target.get();
        Optional<Path> beside = paperToo ? beside(file, words) : Optional.empty();
        if (paperToo && beside.isEmpty()) {
            return;
        }
        HandInFiles files = new HandInFiles(file, beside.orElse(null));
        NotesPaper paper = NotesPaper.of(now, places, words);
        sheet.stage().close();
        tasks.run(() -> files.write(paper), notices::show);
    }

    /// The PDF beside a file; who has another file of that name is asked, as about any file that is there already.
    private Optional<Path> beside(Path file, Words words) {
        String name = String.valueOf(file.getFileName());
        Path paper = file.resolveSibling(name.substring(0, name.length() - NotesFile.ENDING.length()) + PDF);
        if (Files.notExists(paper)) {
            return Optional.of(paper);
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.file.exists", String.valueOf(paper.getFileName())));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("app.export.format.pdf"), "*" + PDF));
        chooser.setInitialFileName(String.valueOf(paper.getFileName()));
        Path folder = paper.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return ask.file(chooser, owner, words, typed -> ending(typed, PDF));
    }

    private String proposed(Notebook now) {
        Path file = places.document().file();
        String name = file == null
                ? now.chronicleId()
                : String.valueOf(NotesFile.beside(file).path().getFileName());
        String stem =
                name.endsWith(NotesFile.ENDING) ? name.substring(0, name.length() - NotesFile.ENDING.length()) : name;
        String who = now.nickname().replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "-");
        return stem + (who.isEmpty() ? "" : "-" + who) + NotesFile.ENDING;
    }

    private static Path ending(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
