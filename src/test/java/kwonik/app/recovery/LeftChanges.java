package kwonik.app.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kwonik.app.open.Frozen;
import kwonik.app.open.OpenedChronicle;
import kwonik.archive.file.Progress;
import kwonik.document.Document;
import kwonik.document.EventEdits;
import kwonik.document.recovery.RecoveryJournal;

/// Leaves changes in the settings of a window as a program does that is cut off.
public final class LeftChanges {
    static final String EVENT = "lamp-dark-1991";

    private LeftChanges() {}

    /// A file with the invented chronicle, as it is read.
    static Document file(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.copy(Frozen.stream(), file);
            }
            return OpenedChronicle.read(file, Progress.NONE, _ -> {}).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Leaves two changes of a document.
    ///
    /// @param settings the folder of the settings
    public static void leaveIn(Path settings, Document read) {
        Document first = read.with(EventEdits.title(EVENT, "en", "The lamp fails"));
        leaveIn(settings, first, first.with(EventEdits.importance(EVENT, 1)));
    }

    /// Leaves what is unsaved in the last of some states.
    static void leaveIn(Path settings, Document... states) {
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            RecoveryJournal journal = new RecoveryJournal(folder(settings), worker, Duration.ZERO, e -> {
                throw new UncheckedIOException(e);
            });
            for (Document state : states) {
                journal.follow(state);
            }
            journal.finish();
        }
    }

    static Path folder(Path settings) {
        return settings.resolve("recovery");
    }

    /// The journals that are there.
    public static List<Path> journals(Path settings) {
        if (Files.notExists(folder(settings))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder(settings))) {
            return all.filter(file -> file.endsWith("changes.jsonl")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
