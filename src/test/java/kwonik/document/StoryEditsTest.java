package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every edit of a story changes what it names, and leaves everything else as it was.
class StoryEditsTest {
    private Document document = new Document(
            Origin.inside("none", () -> {
                throw new IOException();
            }),
            List.of(),
            History.of(empty(), (_, _) -> 0),
            empty(),
            null);

    private static Chronicle empty() {
        return new Chronicle(
                new Chronicle.About("none", Localized.of("None"), Localized.NONE, "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    @BeforeEach
    void twoStories() throws IOException {
        document = Chronicles.inside()
                .with(StoryEdits.delete("first"))
                .with(StoryEdits.add(new Story(
                        "a",
                        Localized.of("A"),
                        Stream.of(0, 1, 2, 3)
                                .map(i -> Chronicles.look(1990 + i))
                                .toList())))
                .with(StoryEdits.add(Chronicles.story("b")));
    }

    private static String years(Document document) {
        return document.chronicle().stories().getFirst().steps().stream()
                .map(step -> String.valueOf(step.view()))
                .map(text -> text.substring(text.length() - 1))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1203", "2, 0, 2013", "3, 3, 0123", "0, 3, 1230", "0, 4, 0123", "-1, 0, 0123"})
    void aStepMoves(int from, int to, String after) {
        assertEquals(after, years(document.with(StoryEdits.moveStep("a", from, to))));
    }

    @ParameterizedTest
    @CsvSource({"0, 90123", "1, 09123", "4, 01239", "9, 01239", "-5, 90123"})
    void aStepIsAddedAtTheNearestPlace(int at, String after) {
        assertEquals(after, years(document.with(StoryEdits.addStep("a", at, Chronicles.look(1999)))));
    }

    @ParameterizedTest
    @CsvSource({"0, 123", "3, 012", "4, 0123", "-1, 0123"})
    void aStepIsDeleted(int at, String after) {
        assertEquals(after, years(document.with(StoryEdits.deleteStep("a", at))));
    }

    @Test
    void aStepIsChangedAndKeepsItsPlace() {
        assertEquals("0523", years(document.with(StoryEdits.changeStep("a", 1, _ -> Chronicles.look(1995)))));
        Document noted = document.with(StoryEdits.note("a", 2, Localized.of("Mind the dates")));
        Step step = noted.chronicle().stories().getFirst().steps().get(2);
        assertEquals("Mind the dates", step.note().in("en"));
        assertEquals("0123", years(noted));
    }

    @Test
    void aCopyStandsBehindItsOriginal() {
        assertEquals("story-3", StoryEdits.freshId(document.chronicle().stories()));
        Document three = document.with(StoryEdits.duplicate("a", "story-3", Localized.of("A2")));
        assertEquals(List.of("a", "story-3", "b"), Chronicles.ids(three));
        List<Story> stories = three.chronicle().stories();
        assertEquals(stories.getFirst().steps(), stories.get(1).steps());
        assertEquals("story-4", StoryEdits.freshId(stories));
    }

    @Test
    void aTitleIsChangedInOneLanguage() {
        Document titled = document.with(StoryEdits.title("a", "fr", " Un\n"));
        assertEquals(
                Localized.of(Map.of("en", "A", "fr", "Un")),
                titled.chronicle().stories().getFirst().title());
    }

    static Stream<Edit> ofNothing() {
        return Stream.of(
                StoryEdits.delete("nowhere"),
                StoryEdits.duplicate("nowhere", "x", Localized.of("X")),
                StoryEdits.title("nowhere", "en", "X"),
                StoryEdits.addStep("nowhere", 0, Chronicles.look(1999)),
                StoryEdits.changeStep("a", 4, _ -> Chronicles.look(1999)),
                StoryEdits.note("a", -1, Localized.of("X")),
                StoryEdits.deleteStep("nowhere", 0),
                StoryEdits.moveStep("a", 7, 0));
    }

    @ParameterizedTest
    @MethodSource("ofNothing")
    void whatIsNotThereIsNotChanged(Edit edit) {
        assertSame(document, document.with(edit));
    }

    @ParameterizedTest
    @MethodSource("ofNothing")
    void everyEditHasANameInThreeLanguages(Edit edit) {
        long names = Stream.of("en", "fr", "ht")
                .map(tag -> Words.in(Locale.forLanguageTag(tag)).say(edit.name()))
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
        assertTrue(names >= 2, edit.name());
    }

    @Test
    void eventsAreSharedByAllStatesOfStories() {
        Document edited = document.with(StoryEdits.add(Chronicles.story("c")));
        assertTrue(edited.chronicle().sharesEventsWith(document.chronicle()));
    }

    @Test
    void stepsAtEventsThatAreNotThereGo() {
        Step there = new Step("a", null, false, false, Localized.NONE);
        Step lost = new Step("nowhere", null, false, false, Localized.NONE);
        List<Story> told = List.of(new Story("s", Localized.of("S"), List.of(lost, there, Chronicles.look(1990))));
        List<Story> left = StoryEdits.within(told, document.chronicle());
        assertEquals(List.of(there, Chronicles.look(1990)), left.getFirst().steps());
    }
}
