package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.archive.NotSavedException;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Conflict.Side;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
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
    void ofVeryManyEventsThousandsOfEditsCanBeUndone() {
        Lane lane = new Lane("army", Localized.of("Army"));
        List<Event> events = IntStream.range(0, 200_000)
                .mapToObj(i -> new Event("e" + i, null, lane, 3, Localized.of("E"), Event.Details.NONE))
                .toList();
        Chronicle many = new Chronicle(
                new Chronicle.About("many", Localized.NONE, Localized.NONE, "", ""),
                List.of(),
                List.of(lane),
                List.of(),
                events,
                Map.of());
        Document document = Document.read(Origin.begun(() -> InputStream.nullInputStream()), many, List.of());
        for (int i = 0; i < 3_000; i++) {
            document = document.with(EventEdits.title("e" + i * 61, "en", "Edited"));
        }
        assertEquals(3_000, document.history().before().size());
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

    private static final Edit MINE = StoryEdits.title("first", "en", "Mine");

    private Document theirs(String was, String is) throws IOException {
        return Chronicles.write(file, Chronicles.FILE.replace(was, is));
    }

    @Test
    void whatIsNotChangedHereComesFromTheFileAsOneStep() throws IOException {
        Document edited = read().with(NEW);
        Document merged = edited.rebasedOn(theirs("\"title\": \"A\"", "\"title\": \"Theirs\""));
        assertEquals(List.of("first", "new"), Chronicles.ids(merged));
        assertEquals("Theirs", merged.chronicle().events().getFirst().title().in("en"));
        assertTrue(merged.isUnsaved());
        assertFalse(merged.conflict());
        assertTrue(merged.mayOverwrite());
        assertEquals("document.merge.taken", merged.history().before().getLast().name());
        assertTrue(merged.undo().chronicle().contentEquals(edited.chronicle()));
        assertTrue(merged.undo().redo().chronicle().contentEquals(merged.chronicle()));
    }

    @Test
    void whatWasWrittenFromHereAndIsReadBeforeItsWriterCouldTellContradictsNothing() throws IOException {
        Document written = read().with(MINE);
        Document edited = written.with(StoryEdits.title("first", "en", "Later"));
        written.save(file);
        Document after = edited.rebasedOn(read());
        assertFalse(after.conflict());
        assertEquals("Later", after.chronicle().stories().getFirst().title().in("en"));
        assertTrue(after.isUnsaved());
        assertTrue(after.mayOverwrite());
        assertEquals(edited.history().before(), after.history().before());
    }

    @Test
    void partsThatOnlyOneSideChangedDoNotContradictEachOther() throws IOException {
        Document merged = read().with(NEW).rebasedOn(theirs("\"First\"", "\"Theirs\""));
        assertFalse(merged.conflict());
        assertEquals("Theirs", merged.chronicle().stories().getFirst().title().in("en"));
        assertEquals(List.of("first", "new"), Chronicles.ids(merged));
    }

    @Test
    void ifBothChangedOneFieldOursStaysAndTheFileIsNotWrittenOver() throws IOException {
        Document edited = read().with(MINE);
        Document merged = edited.rebasedOn(theirs("\"First\"", "\"Theirs\""));
        assertEquals("Mine", merged.chronicle().stories().getFirst().title().in("en"));
        assertTrue(merged.conflict());
        assertFalse(merged.mayOverwrite());
        Document saved = merged.save(folder.resolve("other.json"));
        assertFalse(saved.conflict());
    }

    @Test
    void onceItIsDecidedTheFileMayBeWrittenOver() throws IOException {
        Document merged =
                read().with(MINE).rebasedOn(theirs("\"First\"", "\"Theirs\"").withProblems(List.of()));
        Document ours = merged.decided(_ -> Optional.of(Side.OURS));
        assertFalse(ours.conflict());
        assertTrue(ours.mayOverwrite());
        assertSame(merged.history(), ours.history());
        Document theirs = merged.decided(_ -> Optional.of(Side.THEIRS));
        assertFalse(theirs.conflict());
        assertFalse(theirs.isUnsaved());
        assertEquals(
                "document.merge.decided", theirs.history().before().getLast().name());
        assertEquals(
                "Mine", theirs.undo().chronicle().stories().getFirst().title().in("en"));
        assertTrue(theirs.undo().conflict(), "and so is the conflict");
        assertFalse(theirs.undo().mayOverwrite());
        assertFalse(theirs.undo().redo().conflict());
        Document nothing = merged.decided(_ -> Optional.empty());
        assertEquals(merged.conflicts(), nothing.conflicts());
    }

    @Test
    void aFileThatChangesOnceMoreIsMergedOnceMore() throws IOException {
        Document first = read().with(MINE).rebasedOn(theirs("\"First\"", "\"Theirs\""));
        String more = Chronicles.FILE.replace("\"First\"", "\"Later\"").replace("\"B\"", "\"C\"");
        Document second = first.rebasedOn(Chronicles.write(file, more));
        assertEquals("C", second.chronicle().events().getLast().title().in("en"));
        assertEquals(
                List.of(Optional.of("Later")),
                second.conflicts().stream().map(Conflict::theirs).toList());
        assertEquals(Optional.of("First"), second.conflicts().getFirst().base());
        // and where they take theirs back, there is nothing to decide
        Document third = second.rebasedOn(Chronicles.write(file, Chronicles.FILE));
        assertFalse(third.conflict());
        assertEquals("Mine", third.chronicle().stories().getFirst().title().in("en"));
        assertEquals("B", third.chronicle().events().getLast().title().in("en"));
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() throws IOException {
        Document edited = read().with(StoryEdits.delete("first"));
        Document merged = edited.rebasedOn(
                theirs("{\"id\": \"first\", \"title\": \"First\", \"steps\": [{\"event\": \"a\"}]}", ""));
        assertFalse(merged.conflict());
        assertFalse(merged.isUnsaved());
        assertSame(edited.history(), merged.history());
    }

    @Test
    void stepsGoWithTheEventsThatAreGoneFromTheFile() throws IOException {
        Document edited = read().with(NEW);
        Document theirs = Chronicles.write(
                file, Chronicles.FILE.replace("\"id\": \"a\"", "\"id\": \"z\"").replace("[{\"event\": \"a\"}]", "[]"));
        Document merged = edited.rebasedOn(theirs);
        assertTrue(Stream.of(merged.chronicle(), merged.saved())
                .map(Chronicle::stories)
                .flatMap(List::stream)
                .map(Story::steps)
                .allMatch(List::isEmpty));
    }

    @Test
    void ofADocumentThatWasNeverChangedTheFileIsTaken() throws IOException {
        Document read = read();
        Document theirs = theirs("\"First\"", "\"Theirs\"");
        assertSame(theirs, read.rebasedOn(theirs));
        // where something was, what the file has now can be undone, too
        Document merged = read.with(NEW).undo().rebasedOn(theirs);
        assertFalse(merged.isUnsaved());
        assertTrue(merged.undo().chronicle().contentEquals(read.chronicle()));
        // and a file that says the same changes nothing
        assertTrue(read.with(NEW)
                .undo()
                .rebasedOn(Chronicles.write(file, Chronicles.FILE))
                .history()
                .canRedo());
    }

    @Test
    void aConflictEndsWhereWhatTheFileHasIsTakenOver() throws IOException {
        Document merged = read().with(MINE).rebasedOn(theirs("\"First\"", "\"Theirs\""));
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
        assertFalse(merged.with(StoryEdits.title("first", "en", "Theirs")).conflict());
    }
}
