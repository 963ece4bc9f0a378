package kwonik.notes.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kwonik.model.Problem;
import kwonik.notes.AnyNotes;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.NotedWords;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Notes are read as they were written, and what is no note of ours stays in the file.
class NotesReaderTest {
    private static final String ID = "urn:uuid:00000000-0000-0007-0000-00000000000";
    static final String FILE = """
            {
              "@context": ["http://www.w3.org/ns/anno.jsonld", {"kwonik": "urn:kwonik:terms:"}],
              "id": "urn:uuid:1", "type": "AnnotationCollection", "label": "mine",
              "creator": {"type": "Person", "nickname": "Mirlande", "email": "x"},
              "kwonik:chronicle": "urn:kwonik:chronicle:haiti",
              "total": 3,
              "first": {"id": "p", "type": "AnnotationPage", "startIndex": 0, "items": [
                {
                  "id": "%1$s1", "type": "Annotation", "created": "2026-11-29T10:00:00+01:00",
                  "modified": "2026-11-29T09:30:00.25Z", "motivation": "commenting", "generator": "g",
                  "body": [{"type": "TextualBody", "value": "Why?", "purpose": "commenting", "language": "en"},
                    {"type": "TextualBody", "purpose": "tagging", "value": "army", "creator": "c"}],
                  "target": {"type": "SpecificResource", "source": {"id": "urn:sha256:%2$s", "type": "Text", "language": "en"},
                    "scope": "urn:kwonik:chronicle:haiti#source=nyt", "styleClass": "s",
                    "selector": [{"type": "TextQuoteSelector", "exact": "army", "prefix": "the ", "x": 1},
                      {"type": "TextPositionSelector", "start": 4, "end": 8, "y": 2}]}
                },
                {
                  "id": "%1$s2", "type": "Annotation", "created": "2026-11-29T10:00:00Z", "motivation": "assessing",
                  "target": {"id": "urn:kwonik:chronicle:haiti#exercise=order&level=2&seed=-7&question=3",
                    "type": "kwonik:Question", "kwonik:given": "b, a", "kwonik:verdict": "not-yet", "kwonik:phase": "before"}
                },
                {"id": "https://example.org/1", "type": "Annotation", "motivation": "bookmarking", "target": "https://example.org"}
              ]}
            }
            """.formatted(ID, "0123456789abcdef".repeat(4));

    private static NotesReading read(String json) {
        return NotesReader.read(json.getBytes(StandardCharsets.UTF_8), "haiti.kwonik-notes");
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll long seed) {
        Notebook notebook = new AnyNotes(seed).notebook(8);
        NotesReading reading = NotesReader.read(NotesWriter.bytes(notebook), "x");
        assertEquals(notebook, reading.notebook());
        assertEquals(List.of(), reading.problems());
        assertFalse(reading.broken());
        assertArrayEquals(NotesWriter.bytes(notebook), NotesWriter.bytes(reading.notebook()));
    }

    @Test
    void anExcerptWhoseArticleIsKnownHasItsHashAndItsPlace() {
        NoteTarget excerpt = new NoteTarget.OfExcerpt(
                "e1", "nyt", new NotedWords("army", "the ", ""), new NoteTarget.TextPlace("ab".repeat(32), 4, 8));
        Note note = Note.of(Motivation.COMMENTING, NoteBody.of("x"), excerpt, Instant.EPOCH);
        String written = new String(NotesWriter.bytes(Notebook.of("haiti").with(note)), StandardCharsets.UTF_8);
        for (String part : List.of(
                "\"id\": \"urn:sha256:" + "ab".repeat(32),
                "TextPositionSelector",
                "TextQuoteSelector",
                "urn:kwonik:chronicle:haiti#event=e1&source=nyt")) {
            assertTrue(written.contains(part), part + " in " + written);
        }
        assertEquals(excerpt, read(written).notebook().notes().getFirst().target());
    }

    @Test
    void whatIsNotKnownStaysInTheFile() {
        NotesReading reading = read(FILE);
        assertEquals(2, reading.notebook().notes().size());
        assertEquals("Mirlande", reading.notebook().nickname());
        String written = new String(NotesWriter.bytes(reading.notebook()), StandardCharsets.UTF_8);
        for (String kept : List.of(
                "\"label\": \"mine\"",
                "\"email\": \"x\"",
                "\"id\": \"urn:uuid:1\"",
                "\"id\": \"p\"",
                "\"generator\": \"g\"",
                "\"language\": \"en\"",
                "\"creator\": \"c\"",
                "\"styleClass\": \"s\"",
                "\"x\": 1",
                "\"y\": 2",
                "\"bookmarking\"",
                "\"total\": 3")) {
            assertTrue(written.contains(kept), kept + " in " + written);
        }
        assertEquals(reading.notebook(), read(written).notebook());
        assertEquals(written, new String(NotesWriter.bytes(read(written).notebook()), StandardCharsets.UTF_8));
    }

    @Test
    void anAnswerIsRead() {
        Note note = read(FILE).notebook().notes().getLast();
        assertEquals(
                new NoteTarget.OfAnswer(
                        new NoteTarget.AskedQuestion("order", 2, -7, 3),
                        "b, a",
                        NoteTarget.AnswerState.NOT_YET,
                        NoteTarget.AnswerPhase.BEFORE),
                note.target());
    }

    @Test
    void whatIsToldNamesLineAndField() {
        List<String> told = read(FILE).problems().stream()
                .map(problem -> problem.line() + " " + problem.path() + " " + problem.key())
                .toList();
        assertEquals(
                List.of(
                        "23 $.first.items[2].id notes.id",
                        "23 $.first.items[2].motivation notes.unknown.motivation",
                        "23 $.first.items[2].created notes.missing",
                        "23 $.first.items[2].target notes.object",
                        "23 $.first.items[2] notes.kept"),
                told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "commenting",         | "liking",            | notes.unknown.motivation | 10
            "TextualBody", "value": "Why?" | "Video", "value": "Why?" | notes.unknown.body | 11
            "purpose": "tagging"  | "purpose": "linking" | notes.unknown.body       | 12
            "2026-11-29T10:00:00+01:00" | "yesterday"    | notes.instant            | 9
            "2026-11-29T10:00:00+01:00" | 17             | notes.text               | 9
            "start": 4            | "start": 9           | notes.position           | 16
            "start": 4            | "start": "4"         | notes.whole              | 16
            "TextPositionSelector"| "RangeSelector"      | notes.unknown.selector   | 16
            "TextQuoteSelector", "exact": "army", | "TextQuoteSelector", | notes.missing | 15
            haiti#source=nyt      | haiti#lane=nyt       | notes.unknown.target     | 14
            haiti#source=nyt      | texas#source=nyt     | notes.stranger           | 8
            urn:sha256:           | urn:md5:             | notes.unknown.target     | 13
            "not-yet"             | "wrong"              | notes.choice             | 21
            seed=-7               | seed=9999999999999999999 | notes.unknown.target | 20
            """)
    void anAnnotationThatCannotBeANoteIsKeptAsItIs(String from, String to, String key, int line) {
        NotesReading reading = read(FILE.replace(from, to));
        assertFalse(reading.broken());
        assertEquals(1, reading.notebook().notes().size());
        assertEquals(2, reading.notebook().rest().annotations().size());
        Problem problem = reading.problems().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems()));
        assertEquals(line, problem.line());
        assertEquals(Problem.Severity.WARNING, problem.severity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "AnnotationCollection" | "Chronicle"         | notes.top
            urn:kwonik:chronicle:haiti",| haiti",        | notes.chronicle
            "items": [             | "items": 1, "x": [  | notes.page
            "label"                | label               | archive.json.value
            "total": 3,            | "total": 3          | archive.json.comma
            """)
    void aFileOfWhichSomethingWouldBeLostIsBroken(String from, String to, String key) {
        NotesReading reading = read(FILE.replace(from, to));
        assertTrue(reading.broken());
        assertEquals(
                List.of(key),
                reading.problems().stream()
                        .filter(each -> each.severity() == Problem.Severity.ERROR)
                        .map(Problem::key)
                        .toList());
    }

    @Test
    void theSecondOfOneIdIsKept() {
        NotesReading reading = read(FILE.replace(ID + "2", ID + "1"));
        assertEquals(1, reading.notebook().notes().size());
        assertEquals(2, reading.notebook().rest().annotations().size());
    }

    @Test
    void theCommonestFilesOfOtherKindsAreRefused() {
        for (String other : List.of("", " ", "[]", "7", "{}", "null", "{\"kwonik\": 1, \"id\": \"haiti\"}")) {
            NotesReading reading = read(other);
            assertTrue(reading.broken(), other);
            assertTrue(reading.notebook().notes().isEmpty(), other);
        }
    }

    @Tag("fuzz")
    @Test
    void mutationsNeverFailAndNothingIsLostThatIsNotTold() {
        Random random = new Random(19);
        int many = Integer.getInteger("kwonik.fuzz.mutations", 3_000);
        Words words = Words.in(Locale.FRENCH);
        int read = 0;
        for (int i = 0; i < many; i++) {
            String text = mutated(FILE, random);
            NotesReading reading = read(text);
            reading.problems()
                    .forEach(problem -> assertFalse(problem.line(words).isEmpty()));
            NotesReading again = NotesReader.read(NotesWriter.bytes(reading.notebook()), "x");
            assertEquals(reading.notebook(), again.notebook(), text);
            assertFalse(again.broken(), text);
            read += reading.broken() ? 0 : 1;
        }
        assertTrue(read > many / 20, read + " of " + many);
    }

    /// Some places of a text changed, cut out or doubled.
    static String mutated(String from, Random random) {
        StringBuilder text = new StringBuilder(from);
        for (int change = random.nextInt(5); change >= 0; change--) {
            int place = random.nextInt(text.length());
            int end = Math.min(text.length(), place + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(place);
                case 1 -> text.insert(place, "{}[]\",:-.0123456789eE\\u#&%".charAt(random.nextInt(26)));
                case 2 -> text.delete(place, end);
                default -> text.insert(random.nextInt(text.length()), text.substring(place, end));
            }
        }
        return text.toString();
    }
}
