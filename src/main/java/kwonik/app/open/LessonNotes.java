package kwonik.app.open;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kwonik.archive.ChronicleId;
import kwonik.lesson.LessonFile;
import kwonik.lesson.LessonFile.Unpacked;
import kwonik.notes.Notebook;
import kwonik.notes.NotesMerge;
import kwonik.notes.file.NotesFile;
import kwonik.notes.file.NotesReading;

/// Brings the notes on one chronicle along that lie in the folders of other lesson packs, such as an older state of the
/// same lesson; nothing is changed there.
final class LessonNotes {
    /// What was brought along from another folder the last time: what is removed on one side since does not come back.
    private static final String TAKEN = "taken";

    private LessonNotes() {}

    /// Brings along what other lessons have that was not brought along before. Not for the FX thread.
    static void gather(Unpacked lesson) {
        try {
            List<Unpacked> others = LessonFile.beside(lesson).stream()
                    .filter(other -> Files.isRegularFile(
                            NotesFile.beside(other.chronicle()).path()))
                    .toList();
            String id =
                    others.isEmpty() ? "" : ChronicleId.of(lesson.chronicle()).orElse("");
            for (Unpacked other : others) {
                take(id, lesson.chronicle(), other.chronicle());
            }
        } catch (IOException e) {
            // the lesson can be had without them, and they are where they were
            System.getLogger(LessonNotes.class.getName()).log(Level.WARNING, "notes of other lessons", e);
        }
    }

    private static void take(String id, Path here, Path there) throws IOException {
        NotesReading found = NotesFile.beside(there).read(id);
        NotesFile file = NotesFile.beside(here);
        NotesReading own = file.read(id);
        Path folder = here.resolveSibling(TAKEN);
        NotesFile before = new NotesFile(folder.resolve(name(there) + NotesFile.ENDING));
        NotesReading taken = before.read(id);
        if (found.broken() || own.broken() || taken.broken() || found.notebook().equals(taken.notebook())) {
            return;
        }
        // each lesson has its own assignment
        String assignment = own.notebook().assignment();
        Notebook both = NotesMerge.of(
                        taken.notebook().withAssignment(assignment),
                        own.notebook(),
                        found.notebook().withAssignment(assignment))
                .notebook();
        file.save(own.notebook(), both);
        Files.createDirectories(folder);
        before.save(taken.notebook(), found.notebook());
    }

    private static String name(Path chronicle) {
        Path folder = chronicle.toAbsolutePath().getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }
}
