package kwonik.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A notebook is edited by functions, and its notes are found by words, kind, tag and event.
class NotebookTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.5Z");
    private static final Note COMMENT = note(1, Motivation.COMMENTING, "Pouki sa lame a?", List.of("Armée", "1995"));
    private static final Note QUESTION = new Note(
            new UUID(1, 2),
            MONDAY,
            MONDAY,
            Motivation.QUESTIONING,
            NoteBody.of("Who says so?"),
            new NoteTarget.OfExcerpt("e2", "nyt", new NotedWords("the army’s “last day”", "", "")),
            List.of());
    private static final Notebook BOTH = Notebook.of("haiti").with(QUESTION).with(COMMENT);

    private static Note note(int id, Motivation motivation, String text, List<String> tags) {
        return new Note(
                new UUID(1, id),
                MONDAY,
                MONDAY,
                motivation,
                new NoteBody(text, tags),
                new NoteTarget.OfEvent("e1"),
                List.of());
    }

    @Test
    void notesStandInTheOrderOfTheirMakingWhateverTheOrderOfAdding() {
        assertEquals(List.of(COMMENT, QUESTION), BOTH.notes());
        assertEquals(BOTH, Notebook.of("haiti").with(COMMENT).with(QUESTION));
        assertEquals(List.of("1995", "Armée"), BOTH.tags());
        assertEquals(List.of(QUESTION), BOTH.onEvent("e2").toList());
        assertThrows(IllegalArgumentException.class, () -> BOTH.withNotes(List.of(COMMENT, COMMENT)));
    }

    @Test
    void notesOfOneSecondStandInTheOrderOfTheirMakingWhateverTheirIds() {
        List<Note> made = IntStream.range(0, 50)
                .mapToObj(i -> Note.of(
                        Motivation.COMMENTING,
                        NoteBody.of("note " + i),
                        new NoteTarget.OfEvent("e1"),
                        MONDAY.plusMillis(i)))
                .toList();
        assertEquals(made, Notebook.of("haiti").withNotes(made.reversed()).notes());
    }

    @Test
    void aNoteIsReplacedByItsId() {
        Note changed = COMMENT.saying(Motivation.TAGGING, NoteBody.NONE, MONDAY.plusSeconds(5));
        assertEquals(List.of(changed, QUESTION), BOTH.with(changed).notes());
        assertEquals(Optional.of(changed), BOTH.with(changed).note(COMMENT.id()));
        assertTrue(BOTH.without(COMMENT.id()).without(QUESTION.id()).isEmpty());
        assertSame(COMMENT, COMMENT.saying(COMMENT.motivation(), COMMENT.body(), MONDAY.plusSeconds(9)));
        assertEquals(MONDAY, COMMENT.created());
    }

    @Test
    void aStateCostsWhatItDoesNotShare() {
        assertTrue(BOTH.bytesBeside(BOTH) < BOTH.bytesBeside(Notebook.of("haiti")));
    }

    @ParameterizedTest
    @CsvSource({
        "lame,1",
        "LAMÈ pouki,1",
        "armee,1",
        "ARMY's,2",
        "'\"last day\"',2",
        "'\"day last\"',",
        "who nothing,",
        "'',1 2",
        "a,1 2"
    })
    void wordsAreFoundWhateverTheirCaseAndAccents(String words, String found) {
        List<String> ids = NoteFilter.ALL.withWords(words).of(BOTH).stream()
                .map(note -> String.valueOf(note.id().getLeastSignificantBits()))
                .toList();
        assertEquals(found == null ? "" : found, String.join(" ", ids));
    }

    @Test
    void notesAreFilteredByKindTagAndEvent() {
        assertEquals(
                List.of(QUESTION),
                NoteFilter.ALL.withMotivations(Set.of(Motivation.QUESTIONING)).of(BOTH));
        assertEquals(
                List.of(COMMENT),
                NoteFilter.ALL.withTags(Set.of("Armée", "1995")).of(BOTH));
        assertEquals(List.of(), NoteFilter.ALL.withTags(Set.of("Armée", "x")).of(BOTH));
        assertEquals(
                List.of(QUESTION), NoteFilter.ALL.withEvent(Optional.of("e2")).of(BOTH));
    }

    @Test
    void nothingThatSomebodyTypedHidesOrTurnsWordsAround() {
        NoteBody body = new NoteBody("\u202Eone\u0000\r\ntwo\u2067", List.of("\u202Etag\nline", "\u0001"));
        assertEquals("one\r\ntwo", body.text());
        assertEquals(List.of("tag line"), body.tags());
        Notebook notebook = Notebook.of("c").withNickname("\u202EAna\tB\u0000").withAssignment("7b\u2066\n");
        assertEquals("Ana B", notebook.nickname());
        assertEquals("7b", notebook.assignment());
        NotedWords words = new NotedWords("\u202Eexact", "", "");
        NoteTarget target = new NoteTarget.OfWords("s", words, NoteTarget.TextPlace.UNKNOWN);
        assertEquals("exact", target.quoted());
        assertEquals("\u202Eexact", words.exact(), "what is looked for stays to the character");
    }
}
