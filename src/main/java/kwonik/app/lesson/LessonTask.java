package kwonik.app.lesson;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import kwonik.app.task.ProgressTask;
import kwonik.archive.NotSavedException;
import kwonik.archive.file.FileReason;
import kwonik.archive.file.Progress;
import kwonik.archive.file.TemporaryFolder;
import kwonik.document.Document;
import kwonik.exchange.common.RefusedException;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonWriter;
import kwonik.words.Words;

/// One writing of a lesson pack away from the FX thread: of the chronicle as it is now, saved or not.
final class LessonTask extends ProgressTask<Path> {
    private final Document document;
    private final String name;
    private final Lesson lesson;
    private final Path target;

    /// @param name of the chronicle file in the pack
    LessonTask(Document document, String name, Lesson lesson, Path target) {
        this.document = document;
        this.name = name;
        this.lesson = lesson;
        this.target = target;
    }

    @Override
    protected Path work(Progress progress) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path chronicle = folder.path().resolve(name);
            document.save(chronicle, progress.part(0, 0.5));
            LessonWriter.write(target, lesson, chronicle, document.chronicle(), progress.part(0.5, 1));
            return target;
        }
    }

    /// Why it failed.
    String failure(Words words) {
        Throwable cause = getException();
        String file = String.valueOf(target.getFileName());
        if (!(cause instanceof IOException)) {
            System.getLogger(LessonTask.class.getName()).log(Level.WARNING, "not written: " + target, cause);
        }
        return switch (cause) {
            case NotSavedException refused -> refused.problem().line(words);
            case RefusedException refused -> refused.problem(file).line(words);
            default -> words.say("app.export.failed", file, FileReason.of(cause, words));
        };
    }
}
