package kwonik.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Two states of one notebook are brought together, and nothing is lost in silence.
class NotesMergeTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Note NOTE = new Note(
            new UUID(1, 1),
            MONDAY,
            MONDAY,
            Motivation.COMMENTING,
            new NoteBody("first", List.of("a", "b")),
            new NoteTarget.OfEvent("e1"),
            List.of());
    private static final Notebook BASE = Notebook.of("haiti").with(NOTE);

    private static Note saying(String text, List<String> tags, int later) {
        return NOTE.saying(Motivation.COMMENTING, new NoteBody(text, tags), MONDAY.plusSeconds(later));
    }

    @Property(tries = 300)
    void mergedWithItselfANotebookStays(@ForAll long seed) {
        Notebook one = new AnyNotes(seed).notebook(6);
        assertEquals(new NotesMerge(one, List.of()), NotesMerge.of(one, one, one));
        assertEquals(new NotesMerge(one, List.of()), NotesMerge.of(one, one));
    }

    @Property(tries = 300)
    void whatOneSideAloneHasMadeCounts(@ForAll long seed) {
        AnyNotes any = new AnyNotes(seed);
        Notebook base = any.notebook(6);
        Notebook ours = any.changed(base, 100);
        assertEquals(new NotesMerge(ours, List.of()), NotesMerge.of(base, ours, base));
        assertEquals(new NotesMerge(ours, List.of()), NotesMerge.of(base, base, ours));
    }

    @Property(tries = 500)
    void whoeverIsCalledFirstTheSameNotesComeOfIt(@ForAll long seed) {
        AnyNotes any = new AnyNotes(seed);
        Notebook base = any.notebook(6);
        Notebook ours = any.changed(base, 100);
        Notebook theirs = any.changed(base, 200);
        assertEquals(
                NotesMerge.of(base, ours, theirs).notebook().notes(),
                NotesMerge.of(base, theirs, ours).notebook().notes());
        assertEquals(
                NotesMerge.of(ours, theirs).notebook().notes(),
                NotesMerge.of(theirs, ours).notebook().notes());
    }

    @Property(tries = 500)
    void everyTextThatWasWrittenIsThereOrTold(@ForAll long seed) {
        AnyNotes any = new AnyNotes(seed);
        Notebook base = any.notebook(6);
        Notebook ours = any.changed(base, 100);
        Notebook theirs = any.changed(base, 100);
        NotesMerge merge = NotesMerge.of(base, ours, theirs);
        Stream.concat(ours.notes().stream(), theirs.notes().stream())
                .filter(note -> base.note(note.id())
                        .filter(was -> was.body().text().equals(note.body().text()))
                        .isEmpty())
                .forEach(note -> {
                    String text = note.body().text();
                    boolean there = merge.notebook()
                            .note(note.id())
                            .filter(now -> now.body().text().equals(text))
                            .isPresent();
                    boolean told = merge.decided().stream()
                            .anyMatch(each -> each.note().equals(Optional.of(note.id()))
                                    && each.other().contains(text));
                    assertTrue(there || told, text);
                });
    }

    @Test
    void whatBothHaveChangedIsAsTheLaterHasIt() {
        Notebook ours = BASE.with(saying("ours", List.of("a", "c"), 10));
        Notebook theirs = BASE.with(saying("theirs", List.of("a", "b", "d"), 20));
        NotesMerge merge = NotesMerge.of(BASE, ours, theirs);
        Note note = merge.notebook().note(NOTE.id()).orElseThrow();
        assertEquals(new NoteBody("theirs", List.of("a", "c", "d")), note.body());
        assertEquals(MONDAY.plusSeconds(20), note.modified());
        assertEquals(
                List.of("A note was changed in two places. “theirs” counts; the other said “ours”."),
                merge.decided().stream()
                        .map(each -> each.in(Words.in(Locale.ENGLISH)))
                        .toList());
    }

    @Test
    void aNoteThatOneSideRemovedAndTheOtherChangedStays() {
        Notebook changed = BASE.with(saying("more", List.of(), 10));
        for (NotesMerge merge : List.of(
                NotesMerge.of(BASE, BASE.without(NOTE.id()), changed),
                NotesMerge.of(BASE, changed, BASE.without(NOTE.id())))) {
            assertEquals(changed.notes(), merge.notebook().notes());
            assertEquals(NotesDecision.Field.REMOVAL, merge.decided().getFirst().field());
        }
        assertTrue(NotesMerge.of(BASE, BASE.without(NOTE.id()), BASE).notebook().isEmpty());
    }

    @Test
    void withoutABeginningInCommonTheLaterNoteCountsAndTheOtherIsTold() {
        Notebook ours = BASE.with(saying("later", List.of(), 30)).withNickname("Mirlande");
        NotesMerge merge = NotesMerge.of(ours, BASE);
        assertEquals(ours, merge.notebook());
        assertEquals("first · a · b · e1", merge.decided().getFirst().other());
        assertFalse(merge.decided().getFirst().in(Words.in(Locale.FRENCH)).isBlank());
    }

    @Test
    void notesOnTwoChroniclesAreNotBroughtTogether() {
        assertThrows(IllegalArgumentException.class, () -> NotesMerge.of(BASE, Notebook.of("other")));
    }
}
