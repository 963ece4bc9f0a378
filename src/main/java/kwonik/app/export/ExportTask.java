package kwonik.app.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import kwonik.app.task.ProgressTask;
import kwonik.archive.file.FileReason;
import kwonik.archive.file.Progress;
import kwonik.export.poster.Poster;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// One writing of a picture away from the FX thread, with progress to show and a way to call it off.
public final class ExportTask extends ProgressTask<Poster.Written> {
    private final Poster poster;
    private final Path file;

    ExportTask(Poster poster, Path file) {
        this.poster = poster;
        this.file = file;
    }

    Path file() {
        return file;
    }

    @Override
    protected Poster.Written work(Progress progress) throws IOException {
        return poster.write(file, new FxTextMeasure(), progress);
    }

    /// Where the picture went, once it is written: its file, or the first of several; and what it lacks.
    String successText(Words words) {
        String where = getValue().files().getFirst().toString();
        String missing = getValue().missing().say(words);
        return missing.isEmpty() ? where : where + "\n" + missing;
    }

    /// Why it failed.
    String failure(Words words) {
        return failure(file, getException(), words);
    }

    static String failure(Path file, Throwable failure, Words words) {
        String name = String.valueOf(file.getFileName());
        return switch (failure) {
            case AccessDeniedException _ -> words.say("app.export.denied", name);
            case UnsupportedOperationException _ -> words.say("app.export.unplanned");
            default -> words.say("app.export.failed", name, FileReason.of(failure, words));
        };
    }
}
