package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kwonik.archive.ChronicleReader;
import kwonik.archive.ChronicleWriter;
import kwonik.archive.Reading;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Problem;
import kwonik.model.Story;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is edited, in any order, can be undone and redone, and is read again as it was written.
class EditsTest {
    private static final int EDITS = 30;

    private static Document edited(Document from, long seed, List<Chronicle> states, Set<String> names) {
        RandomEdits edits = new RandomEdits(seed);
        Document now = from;
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edits.next(now.chronicle());
            Document next = now.with(edit);
            if (!next.equals(now)) {
                states.add(next.chronicle());
                names.add(edit.name());
            }
            now = next;
        }
        return now;
    }

    @Property(tries = 1000)
    void allIsUndoneAndRedone(@ForAll long seed) throws IOException {
        Document first = seed % 2 == 0 ? Chronicles.inside() : Blank.document("Mine", "Events", "en");
        List<Chronicle> states = new ArrayList<>(List.of(first.chronicle()));
        Document now = edited(first, seed, states, new HashSet<>());
        for (int at = states.size() - 1; at >= 0; at--) {
            assertTrue(now.chronicle().contentEquals(states.get(at)), "undone to " + at);
            now = now.undo();
        }
        assertTrue(!now.isUnsaved(), "all is undone");
        for (Chronicle state : states) {
            assertTrue(now.chronicle().contentEquals(state), "redone");
            now = now.redo();
        }
    }

    @Property(tries = 300)
    void anyStateIsReadAgainAsItWasWritten(@ForAll long seed) throws IOException {
        Document first = seed % 2 == 0 ? Chronicles.inside() : Blank.document("Mine", "Events", "en");
        Chronicle now = edited(first, seed, new ArrayList<>(), new HashSet<>()).chronicle();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChronicleWriter.write(now, out);
        assertReadAs(now, out);
        if (seed % 2 == 0) {
            out.reset();
            byte[] file = Chronicles.FILE.getBytes(StandardCharsets.UTF_8);
            ChronicleWriter.write(file, first.chronicle(), now, out);
            assertReadAs(now, out);
        }
    }

    private static void assertReadAs(Chronicle now, ByteArrayOutputStream written) throws IOException {
        Reading again = ChronicleReader.read(new ByteArrayInputStream(written.toByteArray()), "again.json");
        assertEquals(
                List.of(),
                again.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(problem -> problem.line(Words.in(Locale.ENGLISH)))
                        .toList());
        assertEquals(now.events(), again.chronicle().events());
        assertTrue(now.contentEquals(again.chronicle()), "the same chronicle");
    }

    @Test
    void everyKindOfEditIsTriedAndNamed() throws IOException {
        Set<String> names = new HashSet<>();
        for (long seed = 0; seed < 400; seed++) {
            edited(Chronicles.inside(), seed, new ArrayList<>(), names);
        }
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(tag));
            names.forEach(name -> assertTrue(!words.say(name).contains("document.edit"), name));
        }
        assertTrue(names.size() >= 34, names.size() + " " + names);
    }

    @Test
    void laneThatIsDeletedLeavesItsEventsToAnother() throws IOException {
        Chronicle now = Chronicles.inside()
                .with(PartEdits.addLane(new Lane("police", Localized.of("Police"))))
                .with(PartEdits.deleteLane("army", "police"))
                .chronicle();
        assertEquals(List.of("police"), now.lanes().stream().map(Lane::id).toList());
        assertEquals(
                Set.of("police"),
                Set.copyOf(now.events().stream().map(event -> event.lane().id()).toList()));
    }

    @Test
    void laneInUseIsNotDeletedWithoutAnother() throws IOException {
        Document open = Chronicles.inside();
        assertThrows(IllegalArgumentException.class, () -> open.with(PartEdits.deleteLane("army", "army")));
    }

    @Test
    void eventThatIsDeletedTakesItsStepsAlong() throws IOException {
        Document open = Chronicles.inside();
        assertEquals(
                List.of("first"),
                Users.ofEvent(open.chronicle(), "a").stories().stream()
                        .map(Story::id)
                        .toList());
        Chronicle now = open.with(EventEdits.delete("a")).chronicle();
        assertEquals(List.of(), now.stories().getFirst().steps());
        assertEquals(List.of("b"), now.events().stream().map(Event::id).toList());
    }

    @Test
    void sourceThatIsDeletedTakesItsQuotationsAlong() throws IOException {
        Excerpt words = new Excerpt("s", Excerpt.Role.DIRECT, "x", "", "", 0, 1);
        Document open = Chronicles.inside()
                .with(PartEdits.addSource(RandomEdits.source()))
                .with(EventEdits.addExcerpt("a", words));
        assertEquals(
                List.of("a"),
                Users.ofSource(open.chronicle(), "s").events().stream()
                        .map(Event::id)
                        .toList());
        Chronicle now = open.with(PartEdits.deleteSource("s")).chronicle();
        assertEquals(List.of(), now.excerpts());
        assertEquals(List.of(), now.sources());
    }

    @ParameterizedTest
    @CsvSource({
        "Haiti’s army is disbanded, haitis-army-is-disbanded",
        "L’Œuvre à Noël, loeuvre-a-noel",
        "ከተማ, event",
        "1995, '1995'",
        "a--b  c!, a-b-c",
        "The very long title of an event that nobody would ever want to read in a link, the-very-long-title-of-an-event-that-nobody"
    })
    void idIsMadeOfTheTitle(String title, String id) {
        assertEquals(id, NewId.of(title, "event", _ -> false));
        assertEquals(id + "-3", NewId.of(title, "event", Set.of(id, id + "-2")::contains));
    }

    @Test
    void newChronicleHasATitleAndALaneInItsLanguage() {
        Document open = Blank.document(" Listwa  mwen ", "Evènman", "ht");
        assertEquals("Listwa mwen", open.chronicle().about().title().in("ht"));
        assertEquals("listwa-mwen", open.chronicle().about().id());
        assertEquals(1, open.chronicle().lanes().size());
        assertTrue(!open.isUnsaved() && !open.history().canUndo());
        assertThrows(IllegalArgumentException.class, () -> Blank.document(" ", "Lane", "en"));
    }

    @Test
    void titleThatWouldSayNothingStays() throws IOException {
        Document open = Chronicles.inside();
        assertEquals(open, open.with(EventEdits.title("a", "en", " ")));
    }
}
