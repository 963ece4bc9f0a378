package kwonik.app.exercise.print;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import kwonik.app.copy.CopyPlace;
import kwonik.app.export.FileNames;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.task.ProgressTask;
import kwonik.archive.file.Progress;
import kwonik.exercise.Exercise;
import kwonik.exercise.Plan;
import kwonik.export.poster.SheetExport;
import kwonik.layout.paper.PaperLayout;
import kwonik.model.Chronicle;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// Writes an exercise as sheets of paper, with its key on pages of its own.
///
/// @param place what the chronicle is, and who asks for a file
/// @param notices tells when it is done
public record SheetPrinting(CopyPlace place, Notices notices) {
    private static final String ENDING = "pdf";

    /// Asks for a file, and writes the sheets there in the background; does nothing where nothing is open.
    public void write(Exercise exercise) {
        Chronicle chronicle = place.document().chronicle();
        if (chronicle == null) {
            return;
        }
        Words words = place.preferences().words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("exercise.window.paper"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("app.export.format.pdf"), "*." + ENDING));
        chooser.setInitialFileName(proposed(chronicle, exercise.plan()));
        Path open = place.document().file();
        Path folder = open == null ? null : open.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        SheetExport sheets = new SheetExport(
                chronicle,
                exercise,
                words,
                new PaperLayout.Making(
                        open == null ? "" : String.valueOf(open.getFileName()), LocalDate.now(ZoneId.systemDefault())));
        place.ask()
                .file(chooser, place.window(), words, typed -> FileNames.ending(typed, ENDING))
                .ifPresent(file -> write(sheets, file));
    }

    private static String proposed(Chronicle chronicle, Plan plan) {
        return String.join(
                        "-",
                        FileNames.stem(chronicle.about().id()),
                        plan.kind().code(),
                        String.valueOf(plan.level()),
                        String.valueOf(plan.seed()))
                + "." + ENDING;
    }

    private void write(SheetExport sheets, Path file) {
        String name = String.valueOf(file.getFileName());
        if (place.document().isOpen(file)) {
            notices.show(Notice.of("app.file.own", name));
            return;
        }
        SheetTask task = new SheetTask(sheets, file);
        task.setOnSucceeded(_ -> notices.show(Notice.done("exercise.window.paper.done", name)));
        task.setOnFailed(_ -> {
            Throwable cause = task.getException();
            if (!(cause instanceof IOException)) {
                System.getLogger(SheetPrinting.class.getName()).log(Level.WARNING, "not written: " + file, cause);
            }
            notices.show(Notice.of("app.export.failed", name, cause));
        });
        place.tasks().run(task);
    }

    /// One writing away from the FX thread; it takes less than a second.
    private static final class SheetTask extends ProgressTask<Path> {
        private final SheetExport sheets;
        private final Path file;

        SheetTask(SheetExport sheets, Path file) {
            this.sheets = sheets;
            this.file = file;
        }

        @Override
        protected Path work(Progress progress) throws IOException {
            SheetExport.Printed _ = sheets.write(file, new FxTextMeasure(), progress);
            return file;
        }
    }
}
