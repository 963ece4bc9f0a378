package kwonik.notes.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.SafeFile;
import kwonik.archive.file.WriteLock;
import kwonik.model.Problem;
import kwonik.model.Problem.Severity;
import kwonik.notes.Notebook;
import kwonik.notes.NotesDecision;
import kwonik.notes.NotesMerge;

/// The file in which the notes on a chronicle are kept.
///
/// @param path of the file, which need not be there yet; its folder must be
public record NotesFile(Path path) {
    /// How the name of such a file ends.
    public static final String ENDING = ".kwonik-notes";

    /// A file of more bytes is no notebook of a person.
    public static final int MOST_BYTES = 64 << 20;

    private static final String DAMAGED = ".damaged";

    /// What came of saving.
    ///
    /// @param notebook what is in the file now: with what another window or program has written there meanwhile
    /// @param decided where both had changed the same
    /// @param stamp of the file
    public record Saved(Notebook notebook, List<NotesDecision> decided, FileStamp stamp) {
        public Saved {
            decided = List.copyOf(decided);
        }
    }

    /// The notes on a chronicle that is a file: `haiti.kwonik-notes` beside `haiti.json` or `haiti.kwonik`.
    public static NotesFile beside(Path chronicle) {
        String name = String.valueOf(chronicle.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        String stem = switch (ending) {
            case ".json", ".kwonik" -> dot == 0 ? name : name.substring(0, dot);
            default -> name;
        };
        return new NotesFile(chronicle.resolveSibling(stem + ENDING));
    }

    /// What is in the file; an empty notebook if there is none.
    ///
    /// @param chronicleId of the chronicle that they should be on
    /// @throws IOException if it is there and cannot be read
    public NotesReading read(String chronicleId) throws IOException {
        byte[] json;
        try {
            json = bytes();
        } catch (NoSuchFileException _) {
            return new NotesReading(Notebook.of(chronicleId), List.of(), false);
        }
        if (json.length > MOST_BYTES) {
            return refused(chronicleId, "notes.large", String.valueOf(MOST_BYTES >> 20));
        }
        NotesReading reading = NotesReader.read(json, path.toString());
        String found = reading.notebook().chronicleId();
        if (found.equals(chronicleId)) {
            return reading;
        }
        return reading.broken()
                ? new NotesReading(Notebook.of(chronicleId), reading.problems(), true)
                : refused(chronicleId, "notes.other", found, chronicleId);
    }

    private NotesReading refused(String chronicleId, String key, String... args) {
        Problem problem = new Problem(Severity.ERROR, path.toString(), 0, "", key, List.of(args));
        return new NotesReading(Notebook.of(chronicleId), List.of(problem), true);
    }

    /// All bytes, or one more than are read.
    private byte[] bytes() throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder, not a file");
        }
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /// Writes notes, whole or not at all. What was written to the file since it was read is not lost: both are brought
    /// together. Where there is nothing to write, nothing is. Not for the FX thread.
    ///
    /// @param before what was last read from here or written
    /// @throws NotesNotSavedException if what is in the file would be lost; it stays as it is
    /// @throws IOException if the file cannot be read or written
    public Saved save(Notebook before, Notebook now) throws IOException {
        try (WriteLock _ = WriteLock.at(path)) {
            NotesReading disk = read(now.chronicleId());
            if (disk.broken()) {
                throw new NotesNotSavedException(disk.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .findFirst()
                        .orElseThrow());
            }
            boolean there = Files.exists(path);
            NotesMerge merge = there ? NotesMerge.of(before, now, disk.notebook()) : new NotesMerge(now, List.of());
            Notebook next = merge.notebook();
            if (there) {
                next = NotesWriter.called(next, NotesWriter.id(disk.notebook()));
            } else if (!next.isEmpty()) {
                // two readers of one chronicle have two collections
                next = NotesWriter.called(next, NoteReader.URN + UUID.randomUUID());
            }
            byte[] json = NotesWriter.bytes(next);
            boolean same = there ? Arrays.equals(json, bytes()) : now.isEmpty();
            FileStamp stamp = same ? FileStamp.of(path) : SafeFile.write(path, out -> out.write(json), () -> {});
            return new Saved(next, merge.decided(), stamp);
        }
    }

    /// Renames a file that cannot be read, so that another can take its place; no file is replaced.
    ///
    /// @return where it is now
    /// @throws IOException if it cannot be renamed
    public Path setAside() throws IOException {
        try (WriteLock _ = WriteLock.at(path)) {
            String name = path.getFileName() + DAMAGED;
            Path aside = path.resolveSibling(name);
            for (int number = 2; Files.exists(aside); number++) {
                aside = path.resolveSibling(name + "-" + number);
            }
            return Files.move(path, aside);
        }
    }
}
