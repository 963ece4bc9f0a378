package kwonik.app.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kwonik.app.session.Sample;
import kwonik.archive.file.FileStamp;
import kwonik.document.Origin;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of notes: beside the chronicle or in the program’s folder, and nothing in them is ever lost.
class NotesShelfTest {
    private static final String ID = "mine";

    @TempDir
    Path folder;

    private static Note note(String text) {
        return Note.of(
                Motivation.COMMENTING,
                NoteBody.of(text),
                new NoteTarget.OfEvent("e1"),
                Instant.parse("2026-11-29T17:00:00Z"));
    }

    private Path own() {
        return folder.resolve("own");
    }

    private NotesShelf beside() {
        return new NotesShelf(ID, Origin.read(folder.resolve("mine.json"), FileStamp.NONE, null), own());
    }

    private static Notebook with(Notebook before, Note note) {
        return before.with(note);
    }

    private static List<String> texts(Notebook notebook) {
        return notebook.notes().stream()
                .map(note -> note.body().text())
                .sorted()
                .toList();
    }

    private Notebook read(String name) throws IOException {
        return new NotesFile(folder.resolve(name)).read(ID).notebook();
    }

    @Test
    void notesAreBesideTheirChronicleAndComeBack() throws IOException {
        NotesShelf shelf = beside();
        Notebook empty = shelf.open().notebook();
        assertTrue(shelf.save(with(empty, note("one"))).done());
        assertEquals(List.of("one"), texts(read("mine.kwonik-notes")));
        assertEquals(List.of("one"), texts(beside().open().notebook()));
        assertFalse(Files.exists(own()));
    }

    @Test
    void withoutANoteThereIsNoFile() {
        NotesShelf shelf = beside();
        assertTrue(shelf.save(shelf.open().notebook()).done());
        assertFalse(Files.exists(folder.resolve("mine.kwonik-notes")));
    }

    @Test
    void ofAChronicleInNoFileTheyAreInTheFolderOfTheProgram() throws IOException {
        Origin shipped = Origin.inside("haiti", () -> {
            throw new IOException("not read");
        });
        NotesShelf shelf = new NotesShelf(ID, shipped, own());
        shelf.save(with(shelf.open().notebook(), note("one")));
        assertEquals(List.of("one"), texts(read("own/mine.kwonik-notes")));
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStays() throws IOException {
        NotesShelf here = beside();
        NotesShelf there = beside();
        Notebook base = here.open().notebook();
        Notebook other = there.open().notebook();
        there.save(with(other, note("theirs")));
        NotesShelf.Kept kept = here.save(with(base, note("ours")));
        assertEquals(List.of("ours", "theirs"), texts(kept.notebook()));
        assertEquals(List.of("ours", "theirs"), texts(read("mine.kwonik-notes")));
    }

    @Test
    void brokenFileStaysAndIsToldOnceAndNewNotesGoBesideIt() throws IOException {
        Path broken = Files.writeString(folder.resolve("mine.kwonik-notes"), "{\n  \"type\": ");
        NotesShelf shelf = beside();
        NotesShelf.Kept found = shelf.open();
        assertEquals(1, found.told().size());
        String told = found.told().getFirst().say(Sample.ENGLISH);
        assertTrue(told.contains("mine.kwonik-notes, line 2"), told);
        assertTrue(told.contains("mine.more.kwonik-notes"), told);
        assertFalse(told.contains("In line") || told.contains("was read"), told);
        NotesShelf.Kept kept = shelf.save(with(found.notebook(), note("new")));
        assertTrue(kept.done());
        assertEquals(List.of(), kept.told());
        assertEquals("{\n  \"type\": ", Files.readString(broken));
        assertEquals(List.of("new"), texts(read("mine.more.kwonik-notes")));
        assertEquals(List.of("new"), texts(beside().open().notebook()));
    }

    @Test
    void onceTheBrokenFileIsMendedBothComeTogetherThere() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.kwonik-notes"), "{");
        NotesShelf shelf = beside();
        shelf.save(with(shelf.open().notebook(), note("new")));
        Files.delete(file);
        new NotesFile(file).save(Notebook.of(ID), Notebook.of(ID).with(note("old")));
        assertEquals(List.of("new", "old"), texts(beside().open().notebook()));
        assertEquals(List.of("new", "old"), texts(read("mine.kwonik-notes")));
        assertFalse(Files.exists(folder.resolve("mine.more.kwonik-notes")));
        assertTrue(Files.exists(folder.resolve("mine.more.kwonik-notes.taken")));
    }

    @Test
    void fileThatBreaksWhileNotesAreMadeIsNotWrittenOver() throws IOException {
        NotesShelf shelf = beside();
        Notebook one = shelf.save(with(shelf.open().notebook(), note("one"))).notebook();
        Path file = Files.writeString(folder.resolve("mine.kwonik-notes"), "oops");
        NotesShelf.Kept kept = shelf.save(with(one, note("two")));
        assertTrue(kept.done());
        assertEquals(1, kept.told().size());
        assertEquals("oops", Files.readString(file));
        assertEquals(List.of("one", "two"), texts(read("mine.more.kwonik-notes")));
    }
}
