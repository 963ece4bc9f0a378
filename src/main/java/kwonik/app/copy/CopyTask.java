package kwonik.app.copy;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import kwonik.app.task.ProgressTask;
import kwonik.archive.NotSavedException;
import kwonik.archive.file.FileReason;
import kwonik.archive.file.Progress;
import kwonik.document.Document;
import kwonik.exchange.common.Report;
import kwonik.export.copy.CopyFile;
import kwonik.export.copy.CopyFormat;
import kwonik.words.Words;

/// One writing of a copy away from the FX thread, with progress to show and a way to call it off.
final class CopyTask extends ProgressTask<Report> {
    private final Document document;
    private final CopyFormat format;
    private final Path file;
    private final CopyFile.Setting setting;

    CopyTask(Document document, CopyFormat format, Path file, CopyFile.Setting setting) {
        this.document = document;
        this.format = format;
        this.file = file;
        this.setting = setting;
    }

    @Override
    protected Report work(Progress progress) throws IOException {
        return format == CopyFormat.CHRONICLE
                ? saved(progress)
                : CopyFile.write(document.chronicle(), format, file, setting, progress);
    }

    /// Writes another file of the same chronicle: what Kwonik does not know in it goes along.
    private Report saved(Progress progress) throws IOException {
        document.save(file, progress);
        int events = document.chronicle().events().size();
        return new Report(format.key(), String.valueOf(file.getFileName()), events, List.of());
    }

    /// Why it failed.
    String failure(Words words) {
        Throwable cause = getException();
        String name = String.valueOf(file.getFileName());
        if (!(cause instanceof IOException)) {
            System.getLogger(CopyTask.class.getName()).log(Level.WARNING, "not written: " + file, cause);
        }
        return switch (cause) {
            case NotSavedException refused -> refused.problem().line(words);
            case AccessDeniedException _ -> words.say("app.export.denied", name);
            default -> words.say("app.export.failed", name, FileReason.of(cause, words));
        };
    }
}
