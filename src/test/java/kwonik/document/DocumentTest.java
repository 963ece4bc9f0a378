package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kwonik.archive.NotSavedException;
import kwonik.model.Chronicle;
import kwonik.model.Problem.Severity;
import kwonik.model.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document keeps what was changed here through undo, saving, and changes of its file from outside.
class DocumentTest {
    private static final Edit NEW = StoryEdits.add(Chronicles.story("new"));

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void file() {
        file = folder.resolve("small.json");
    }

    private Document read() throws IOException {
        return Chronicles.write(file, Chronicles.FILE);
    }

    private static Edit titled(String title) {
        return new Edit("document.edit.story.title", chronicle -> Chronicles.renamed(chronicle, title));
    }

    // ----- Changes

    @Test
    void whatIsUndoneBackToTheFileIsSaved() throws IOException {
        Document read = read();
        assertFalse(read.isUnsaved());
        Document edited = read.with(NEW);
        assertTrue(edited.isUnsaved());
        assertFalse(edited.undo().isUnsaved());
        assertTrue(edited.undo().redo().isUnsaved());
        assertFalse(edited.with(StoryEdits.delete("new")).isUnsaved());
    }

    @Test
    void anEditThatChangesNothingIsNoChange() throws IOException {
        Document read = read();
        assertSame(read, read.with(new Edit("document.edit.revert", chronicle -> chronicle)));
        assertSame(read, read.with(StoryEdits.delete("x")));
        assertSame(read, read.undo());
        assertSame(read, read.redo());
        assertSame(read, read.revert());
    }

    @Test
    void goingBackToTheFileCanBeUndoneToo() throws IOException {
        Document edited = read().with(NEW).with(StoryEdits.delete("first"));
        Document reverted = edited.revert();
        assertFalse(reverted.isUnsaved());
        assertEquals(List.of("first"), Chronicles.ids(reverted));
        assertEquals(List.of("new"), Chronicles.ids(reverted.undo()));
    }

    @Test
    void anEditThatMakesNoValidChronicleIsRefused() throws IOException {
        Document read = read();
        assertThrows(IllegalArgumentException.class, () -> read.with(StoryEdits.add(Chronicles.story("first"))));
    }

    // ----- Saving

    @Test
    void aSavedDocumentIsReadBack() throws IOException {
        Document edited = read().with(NEW).with(titled("Renamed"));
        assertTrue(edited.mayOverwrite());
        Document saved = edited.save(file);
        assertFalse(saved.isUnsaved());
        assertTrue(saved.mayOverwrite());
        assertTrue(saved.undo().isUnsaved());
        assertTrue(Chronicles.read(file).chronicle().contentEquals(edited.chronicle()));
        assertTrue(Files.readString(file).contains("\"mine\": {\"a\": 1.50}"));
    }

    @Test
    void savedElsewhereTheOtherFileIsItsOwn() throws IOException {
        Path other = folder.resolve("other.json");
        Document saved = read().with(NEW).save(other);
        assertEquals(other, saved.origin().file());
        assertEquals(Chronicles.FILE, Files.readString(file));
        Document again = saved.with(StoryEdits.delete("first")).save(other);
        assertEquals(List.of("new"), Chronicles.ids(Chronicles.read(other)));
        assertFalse(again.isUnsaved());
    }

    @Test
    void whatIsInNoFileIsSavedToOne() throws IOException {
        Document inside = Chronicles.inside();
        assertFalse(inside.mayOverwrite());
        assertFalse(inside.origin().isThere());
        Document saved = inside.with(NEW).save(file);
        assertEquals(List.of("first", "new"), Chronicles.ids(Chronicles.read(file)));
        assertTrue(saved.mayOverwrite());
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWrittenOver() throws IOException {
        Document edited = read().with(NEW);
        String theirs = Chronicles.FILE.replace("Small", "Theirs, longer");
        Files.writeString(file, theirs);
        assertFalse(edited.mayOverwrite());
        assertThrows(NotSavedException.class, () -> edited.save(file));
        assertEquals(theirs, Files.readString(file));
        // but it can be saved elsewhere, from what was read
        Path other = folder.resolve("other.json");
        edited.save(other);
        assertEquals(List.of("first", "new"), Chronicles.ids(Chronicles.read(other)));
    }

    @Test
    void aFileThatIsGoneIsSavedElsewhere() throws IOException {
        Document edited = read().with(NEW);
        Files.delete(file);
        assertFalse(edited.mayOverwrite());
        assertFalse(edited.origin().isThere());
        Path other = folder.resolve("other.json");
        assertEquals(other, edited.save(other).origin().file());
    }

    @Test
    void changesMadeWhileAnOlderStateWasSavedStayUnsaved() throws IOException {
        Document edited = read().with(NEW);
        Document further = edited.with(StoryEdits.delete("first"));
        Document after = further.after(edited.save(file));
        assertTrue(after.isUnsaved());
        assertTrue(after.mayOverwrite());
        assertFalse(after.undo().isUnsaved());
        assertEquals(List.of("new"), Chronicles.ids(after));
    }

    @Test
    void partsThatCouldNotBeReadAreNotWrittenOver() throws IOException {
        Document read =
                Chronicles.write(file, Chronicles.FILE.replace("\"steps\": [{\"event\": \"a\"}]", "\"steps\": 7"));
        assertFalse(read.problems().isEmpty());
        assertTrue(read.mayOverwrite());
        Document edited = read.with(NEW);
        assertTrue(edited.replacesUnread());
        assertFalse(edited.mayOverwrite());
        // an event that is changed replaces no story
        assertTrue(read.with(titled("Other")).mayOverwrite());
        // in a copy they stand as they stood, but nothing in it is only somebody else's
        Path other = folder.resolve("other.json");
        Document saved = edited.save(other);
        assertEquals(Chronicles.read(other).problems(), saved.problems());
        assertTrue(saved.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
        assertTrue(Files.readString(other).contains("\"steps\": 7"));
        assertTrue(saved.with(StoryEdits.delete("new")).mayOverwrite());
    }

    // ----- Changes of the file from outside

    @Test
    void whatIsNotChangedHereComesFromTheFile() throws IOException {
        Document edited = read().with(NEW);
        Document theirs = Chronicles.write(file, Chronicles.FILE.replace("\"title\": \"A\"", "\"title\": \"Theirs\""));
        Document merged = edited.rebasedOn(theirs);
        assertEquals(List.of("first", "new"), Chronicles.ids(merged));
        assertEquals("Theirs", merged.chronicle().events().getFirst().title().in("en"));
        assertTrue(merged.isUnsaved());
        assertFalse(merged.conflict());
        assertTrue(merged.mayOverwrite());
        // what is undone after that brings nothing of the old file back
        assertEquals(
                "Theirs", merged.undo().chronicle().events().getFirst().title().in("en"));
        assertFalse(merged.undo().isUnsaved());
    }

    @Test
    void ifBothChangedOnePartOursStaysAndTheFileIsNotWrittenOver() throws IOException {
        Document edited = read().with(NEW);
        Document theirs = Chronicles.write(file, Chronicles.FILE.replace("\"First\"", "\"Theirs\""));
        Document merged = edited.rebasedOn(theirs);
        assertEquals(List.of("first", "new"), Chronicles.ids(merged));
        assertTrue(merged.conflict());
        assertFalse(merged.mayOverwrite());
        Document saved = merged.save(folder.resolve("other.json"));
        assertFalse(saved.conflict());
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() throws IOException {
        Document edited = read().with(StoryEdits.delete("first"));
        Document theirs = Chronicles.write(
                file,
                Chronicles.FILE.replace(
                        "{\"id\": \"first\", \"title\": \"First\", \"steps\": [{\"event\": \"a\"}]}", ""));
        Document merged = edited.rebasedOn(theirs);
        assertFalse(merged.conflict());
        assertFalse(merged.isUnsaved());
    }

    @Test
    void stepsGoWithTheEventsThatAreGoneFromTheFile() throws IOException {
        Document edited = read().with(NEW);
        Document theirs = Chronicles.write(
                file, Chronicles.FILE.replace("\"id\": \"a\"", "\"id\": \"z\"").replace("[{\"event\": \"a\"}]", "[]"));
        Document merged = edited.rebasedOn(theirs);
        assertTrue(Stream.concat(merged.history().states(), Stream.of(merged.saved()))
                .map(Chronicle::stories)
                .flatMap(List::stream)
                .map(Story::steps)
                .allMatch(List::isEmpty));
    }

    @Test
    void ofAnUnchangedDocumentTheFileIsTaken() throws IOException {
        Document read = read();
        Document theirs = Chronicles.write(file, Chronicles.FILE.replace("\"First\"", "\"Theirs\""));
        assertSame(theirs, read.with(NEW).undo().rebasedOn(theirs));
        // where they changed nothing that was ever changed here, what can be undone stays
        Document same = Chronicles.write(file, Chronicles.FILE.replace("\"B\"", "\"C\""));
        assertTrue(read.with(NEW).undo().rebasedOn(same).history().canRedo());
    }

    @Test
    void aConflictEndsWhereWhatTheFileHasIsTakenOver() throws IOException {
        Document edited = read().with(NEW);
        Document merged = edited.rebasedOn(Chronicles.write(file, Chronicles.FILE.replace("\"First\"", "\"Theirs\"")));
        assertTrue(merged.conflict());
        Document reverted = merged.revert();
        assertFalse(reverted.conflict());
        Document further = reverted.with(NEW);
        assertFalse(further.conflict());
        assertTrue(further.mayOverwrite());
        // what was in conflict is so again where it comes back
        assertTrue(reverted.undo().conflict());
        assertFalse(reverted.undo().mayOverwrite());
        assertTrue(merged.with(StoryEdits.delete("first")).conflict());
    }
}
