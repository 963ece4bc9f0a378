package kwonik.notes.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kwonik.archive.file.FileStamp;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Notes are saved beside the chronicle, with what others wrote there, and never over what cannot be read.
class NotesFileTest {
    private static final Notebook NONE = Notebook.of("haiti");

    @TempDir
    Path folder;

    private static Note note(String text) {
        return Note.of(
                Motivation.COMMENTING,
                NoteBody.of(text),
                new NoteTarget.OfEvent("e1"),
                Instant.parse("2026-11-29T10:00:00Z"));
    }

    private NotesFile file() {
        return NotesFile.beside(folder.resolve("haiti.json"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "haiti.json,haiti",
        "haiti.kwonik,haiti",
        "Haïti 1995.JSON,Haïti 1995",
        "a.b.json,a.b",
        "haiti,haiti",
        ".json,.json",
        "haiti.txt,haiti.txt"
    })
    void theFileIsNamedAsTheChronicle(String chronicle, String stem) {
        assertEquals(
                Path.of("x", stem + ".kwonik-notes"),
                NotesFile.beside(Path.of("x", chronicle)).path());
    }

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        Notebook one = NONE.with(note("a")).withNickname("Jean");
        NotesFile.Saved saved = file().save(NONE, one);
        assertEquals(one, saved.notebook());
        assertEquals(FileStamp.of(file().path()), saved.stamp());
        assertEquals(one, file().read("haiti").notebook());
        assertEquals(List.of("haiti.kwonik-notes"), names());
    }

    @Test
    void noFileIsMadeForNoNotes() throws IOException {
        assertEquals(NONE, file().read("haiti").notebook());
        file().save(NONE, NONE);
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        Notebook one = NONE.with(note("a"));
        FileStamp first = file().save(NONE, one).stamp();
        assertEquals(first, file().save(one, one).stamp());
    }

    @Test
    void whatAnotherWindowWroteIsKept() throws IOException {
        Notebook ours = NONE.with(note("ours"));
        Notebook theirs = NONE.with(note("theirs"));
        file().save(NONE, theirs);
        Notebook both = file().save(NONE, ours).notebook();
        assertEquals(2, both.notes().size());
        assertEquals(both, file().read("haiti").notebook());
    }

    @Test
    void aBrokenFileIsNeverOverwrittenAndCanBeSetAside() throws IOException {
        Files.writeString(file().path(), "{\"type\": \"AnnotationCollection\", ");
        Notebook ours = NONE.with(note("ours"));
        NotesNotSavedException refusal = assertThrows(NotesNotSavedException.class, () -> file().save(NONE, ours));
        assertEquals("archive.json.end", refusal.problem().key());
        assertEquals("{\"type\": \"AnnotationCollection\", ", Files.readString(file().path()));
        assertEquals(
                "haiti.kwonik-notes.damaged", file().setAside().getFileName().toString());
        file().save(NONE, ours);
        assertEquals(ours, file().read("haiti").notebook());
        Files.writeString(file().path(), "x");
        file().setAside();
        assertEquals(List.of("haiti.kwonik-notes.damaged", "haiti.kwonik-notes.damaged-2"), names());
    }

    @Test
    void notesOnAnotherChronicleAreNotOverwritten() throws IOException {
        file().save(Notebook.of("texas"), Notebook.of("texas").with(note("t")));
        NotesReading reading = file().read("haiti");
        assertTrue(reading.broken());
        assertEquals("notes.other", reading.problems().getFirst().key());
        assertThrows(NotesNotSavedException.class, () -> file().save(NONE, NONE.with(note("h"))));
        assertFalse(file().read("texas").broken());
    }

    @Test
    void aFolderOfThatNameIsAClearError() throws IOException {
        Files.createDirectory(file().path());
        assertThrows(IOException.class, () -> file().save(NONE, NONE.with(note("h"))));
    }
}
