package kwonik.app.open;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.lesson.LessonFile.Unpacked;
import kwonik.lesson.LessonWriter;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes on a lesson come along when its pack is made again, and are not taken away from where they were.
class LessonNotesTest {
    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "c", "title": {"en": "Words"}, "summary": {"en": ""},
             "lanes": [{"id": "a", "name": {"en": "A"}}], "events": []}
            """;

    @TempDir
    private Path folder;

    private Unpacked lesson(String title, String text) throws IOException {
        Path chronicle = Files.writeString(folder.resolve("haiti.kwonik"), text);
        Path pack = folder.resolve("tues.kwonik-lesson");
        Lesson lesson = new Lesson(title, "", List.of(), title + "-task");
        LessonWriter.write(
                pack,
                lesson,
                chronicle,
                ChronicleReader.read(chronicle, Progress.NONE).chronicle(),
                Progress.NONE);
        Unpacked unpacked = LessonFile.open(pack, folder.resolve("shelf"), Progress.NONE);
        LessonNotes.gather(unpacked);
        return unpacked;
    }

    private static NotesFile file(Unpacked lesson) {
        return NotesFile.beside(lesson.chronicle());
    }

    private static Notebook notes(Unpacked lesson) throws IOException {
        return file(lesson).read("c").notebook();
    }

    private static List<String> texts(Unpacked lesson) throws IOException {
        return notes(lesson).notes().stream().map(note -> note.body().text()).toList();
    }

    private static void note(Unpacked lesson, String text, int hour) throws IOException {
        Notebook before = notes(lesson);
        Instant now = Instant.parse("2026-11-29T%02d:00:00Z".formatted(hour));
        Note note = Note.of(Motivation.COMMENTING, NoteBody.of(text), new NoteTarget.OfEvent("e"), now);
        file(lesson).save(before, before.with(note).withNickname("Ana").withAssignment("first"));
    }

    @Test
    void notesComeAlongWhenAPackIsMadeAgain() throws IOException {
        Unpacked first = lesson("one", CHRONICLE);
        note(first, "mine", 8);
        byte[] kept = Files.readAllBytes(file(first).path());
        Unpacked second = lesson("two", CHRONICLE);
        assertEquals(List.of("mine"), texts(second));
        assertEquals("Ana", notes(second).nickname());
        assertEquals("", notes(second).assignment(), "each lesson has its own");
        assertArrayEquals(kept, Files.readAllBytes(file(first).path()));
    }

    @Test
    void whatIsRemovedDoesNotComeBackAndWhatIsAddedLaterComesAlong() throws IOException {
        Unpacked first = lesson("one", CHRONICLE);
        note(first, "gone", 8);
        Unpacked second = lesson("two", CHRONICLE);
        Notebook there = notes(second);
        file(second).save(there, there.without(there.notes().getFirst().id()));
        note(second, "here", 9);
        note(first, "later", 10);
        assertEquals(second, lesson("two", CHRONICLE));
        assertEquals(List.of("here", "later"), texts(second));
    }

    @Test
    void notesOnAnotherChronicleStayThere() throws IOException {
        note(lesson("one", CHRONICLE), "mine", 8);
        Unpacked other = lesson("two", CHRONICLE.replace("\"c\"", "\"d\""));
        assertEquals(List.of(), file(other).read("d").notebook().notes());
        assertFalse(Files.exists(file(other).path()));
    }

    @Test
    void notesThatCannotBeReadAreLeftWhereTheyAre() throws IOException {
        Unpacked first = lesson("one", CHRONICLE);
        Files.writeString(file(first).path(), "{ broken");
        assertEquals(List.of(), texts(lesson("two", CHRONICLE)));
        assertEquals("{ broken", Files.readString(file(first).path()));
    }
}
