package kwonik.notes.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
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
import kwonik.notes.NotesMerge;
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
        assertEquals(one.notes(), saved.notebook().notes());
        assertEquals(FileStamp.of(file().path()), saved.stamp());
        assertEquals(saved.notebook(), file().read("haiti").notebook());
        assertEquals(List.of("haiti.kwonik-notes"), names());
    }

    private String id() throws IOException {
        return JsonParser.parseString(Files.readString(file().path()))
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    @Test
    void everyNewFileHasAnIdOfItsOwnWhichItKeeps() throws IOException {
        Notebook one = NONE.with(note("a"));
        Notebook saved = file().save(NONE, one).notebook();
        String first = id();
        assertTrue(first.matches("urn:uuid:[0-9a-f-]{36}"), first);
        // a state that was made before the file had an id does not take it away
        file().save(saved, one.with(note("b")));
        assertEquals(first, id());
        Notebook open = file().read("haiti").notebook();
        file().save(open, open.withNickname("Ana"));
        assertEquals(first, id());
        assertTrue(Files.readString(file().path()).contains("\"id\": \"" + first + "#notes\""));
        Files.delete(file().path());
        file().save(NONE, one);
        assertNotEquals(first, id());
    }

    @Test
    void aFileWithAnOlderIdKeepsItAlsoUnderAnotherName() throws IOException {
        Notebook one = NONE.with(note("a"));
        Files.write(file().path(), NotesWriter.bytes(one));
        String first = id();
        Notebook open = file().read("haiti").notebook();
        assertEquals(one, open);
        file().save(open, open.withNickname("Ana"));
        assertEquals(first, id());
        assertEquals("Ana", file().read("haiti").notebook().nickname());
    }

    @Test
    void ofTwoIdsOneIsKeptWhoeverIsCalledFirst() throws IOException {
        Notebook ours = file().save(NONE, NONE.with(note("a"))).notebook();
        Files.delete(file().path());
        Notebook theirs = file().save(NONE, NONE.with(note("b"))).notebook();
        NotesMerge merge = NotesMerge.of(ours, theirs);
        assertEquals(merge.notebook(), NotesMerge.of(theirs, ours).notebook());
        assertEquals(1, merge.notebook().rest().fields().size());
        assertEquals(List.of(), merge.decided());
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
        assertEquals(ours.notes(), file().read("haiti").notebook().notes());
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
