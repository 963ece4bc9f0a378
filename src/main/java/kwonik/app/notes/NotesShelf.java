package kwonik.app.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kwonik.app.session.Notice;
import kwonik.document.Origin;
import kwonik.model.Problem;
import kwonik.notes.Notebook;
import kwonik.notes.NotesDecision;
import kwonik.notes.NotesMerge;
import kwonik.notes.file.NotesFile;
import kwonik.notes.file.NotesNotSavedException;
import kwonik.notes.file.NotesReading;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// The files in which the notes on one open chronicle are kept; a file that cannot be read is never written over.
///
/// Used by one thread at a time, and never by that of the window.
final class NotesShelf {
    private static final int MOST_FURTHER = 9;

    private final String chronicleId;
    private final @Nullable Path chronicle;
    private final @Nullable Path own;
    private final List<Notice> told = new ArrayList<>();
    private @Nullable NotesFile target;
    /// What the file had when it was last read or written.
    private Notebook before;

    /// @param folder of the program’s own, for notes that cannot be beside their chronicle; null if there is none
    NotesShelf(String chronicleId, Origin origin, @Nullable Path folder) {
        this.chronicleId = chronicleId;
        this.chronicle = origin.file();
        String name = chronicleId.replaceAll("[^\\p{Alnum}_-]+", "-");
        this.own = folder == null ? null : folder.resolve(name + NotesFile.ENDING);
        this.before = Notebook.of(chronicleId);
    }

    /// What is in the files, or was written there.
    ///
    /// @param told what a reader should hear of it
    record Kept(Notebook notebook, List<Notice> told, boolean done) {
        Kept {
            told = List.copyOf(told);
        }
    }

    /// Reads the notes.
    Kept open() {
        NotesFile beside = chronicle == null ? null : NotesFile.beside(chronicle.toAbsolutePath());
        boolean writable = beside != null && isWritable(beside.path());
        NotesFile first = writable || own == null ? beside : new NotesFile(own);
        Notebook found = Notebook.of(chronicleId);
        if (first != null) {
            found = readFrom(first);
        }
        if (beside != null && !beside.equals(first)) {
            // in a folder that is only read, somebody else may have left notes
            found = NotesMerge.of(found, read(beside).notebook()).notebook();
        }
        return told(found, true);
    }

    private static boolean isWritable(Path file) {
        Path folder = file.getParent();
        return folder != null && Files.isWritable(folder);
    }

    private Notebook readFrom(NotesFile first) {
        NotesReading reading = read(first);
        if (reading.broken()) {
            return further(first, reading);
        }
        target = first;
        before = reading.notebook();
        return takenIn(first, reading.notebook());
    }

    /// Notes go to another file beside one that cannot be read as a whole.
    private Notebook further(NotesFile first, NotesReading broken) {
        for (int number = 1; number <= MOST_FURTHER; number++) {
            NotesFile next = further(first, number);
            NotesReading reading = read(next);
            if (!reading.broken()) {
                target = next;
                before = reading.notebook();
                tell(broken, next);
                return NotesMerge.of(reading.notebook(), broken.notebook()).notebook();
            }
        }
        target = null;
        tell(broken, first);
        return broken.notebook();
    }

    private static NotesFile further(NotesFile first, int number) {
        String name = String.valueOf(first.path().getFileName());
        String stem = name.substring(0, name.length() - NotesFile.ENDING.length());
        String more = stem + ".more" + (number == 1 ? "" : String.valueOf(number)) + NotesFile.ENDING;
        return new NotesFile(first.path().resolveSibling(more));
    }

    private void tell(NotesReading broken, NotesFile next) {
        Problem problem = broken.problems().isEmpty() ? null : broken.problems().getFirst();
        if (problem == null) {
            return;
        }
        String line = String.valueOf(problem.line());
        String beside = String.valueOf(next.path().getFileName());
        // who takes notes has no use for what JSON lacks there
        boolean json = problem.key().startsWith("archive.json.");
        told.add(
                json && !problem.key().equals("archive.json.empty")
                        ? Notice.of("mynotes.broken.json", problem.file(), line, beside)
                        : Notice.of("mynotes.broken", problem.file(), line, problem, beside));
    }

    /// What was kept in a further file while the first could not be read comes back to it once it can.
    private Notebook takenIn(NotesFile first, Notebook found) {
        NotesFile more = further(first, 1);
        if (!Files.exists(more.path())) {
            return found;
        }
        NotesReading reading = read(more);
        if (reading.broken()) {
            return found;
        }
        Notebook both = NotesMerge.of(found, reading.notebook()).notebook();
        try {
            before = first.save(before, both).notebook();
            Path away = more.path().resolveSibling(more.path().getFileName() + ".taken");
            Files.move(more.path(), away, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // both are read again the next time
            return both;
        }
        return both;
    }

    private NotesReading read(NotesFile file) {
        try {
            return file.read(chronicleId);
        } catch (IOException e) {
            told.add(Notice.of("mynotes.unread", file.path().toString(), e));
            return new NotesReading(Notebook.of(chronicleId), List.of(), true);
        }
    }

    /// Writes the notes, whole or not at all, together with what somebody else has written meanwhile.
    Kept save(Notebook now) {
        NotesFile file = target;
        if (file == null) {
            return told(now, false);
        }
        try {
            return saved(file, now);
        } catch (NotesNotSavedException refused) {
            Problem problem = refused.problem();
            NotesReading broken = new NotesReading(Notebook.of(chronicleId), List.of(problem), true);
            further(file, broken);
            return again(now);
        } catch (IOException e) {
            if (own != null && !file.path().equals(own)) {
                // the folder of the chronicle cannot be written any more
                target = new NotesFile(own);
                before = Notebook.of(chronicleId);
                return again(now);
            }
            told.add(Notice.of("mynotes.unsaved", file.path().toString(), e));
            return told(now, false);
        }
    }

    private Kept again(Notebook now) {
        NotesFile file = target;
        if (file == null) {
            return told(now, false);
        }
        try {
            return saved(file, now);
        } catch (IOException e) {
            told.add(Notice.of("mynotes.unsaved", file.path().toString(), e));
            return told(now, false);
        }
    }

    private Kept saved(NotesFile file, Notebook now) throws IOException {
        Path folder = file.path().getParent();
        if (folder != null && !now.isEmpty()) {
            Files.createDirectories(folder);
        }
        if (now.isEmpty() && !Files.exists(file.path())) {
            return told(now, true);
        }
        NotesFile.Saved saved = file.save(before, now);
        before = saved.notebook();
        for (NotesDecision decided : saved.decided()) {
            String field = decided.field().name().toLowerCase(Locale.ROOT);
            told.add(Notice.of(
                    "notes.decided." + field, PlainText.line(decided.counts()), PlainText.line(decided.other())));
        }
        return told(saved.notebook(), true);
    }

    private Kept told(Notebook notebook, boolean done) {
        Kept kept = new Kept(notebook, told, done);
        told.clear();
        return kept;
    }

    /// The file that the notes are written to, if there is one.
    Optional<Path> file() {
        return Optional.ofNullable(target).map(NotesFile::path);
    }
}
