package kwonik.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryHistoryTest {
    private static List<Story> stories(int number) {
        return List.of(new Story("s" + number, Localized.of("Story " + number), List.of()));
    }

    private static Step step(int year) {
        return new Step(null, When.parse(String.valueOf(year)), false, false, Localized.NONE);
    }

    private static List<Story> tale(String years) {
        List<Step> steps = years.chars().mapToObj(c -> step(1990 + c - '0')).toList();
        return List.of(new Story("a", Localized.of("A"), steps), new Story("b", Localized.of("B"), List.of()));
    }

    private static String years(List<Story> stories) {
        return stories.getFirst().steps().stream()
                .map(step -> String.valueOf(
                        When.parse(String.valueOf(step.view())).edtf().charAt(3)))
                .collect(Collectors.joining());
    }

    @Property
    void undoAfterRedoIsIdentity(@ForAll @Size(max = 40) List<@IntRange(min = -2, max = 9) Integer> moves) {
        StoryHistory history = StoryHistory.of(stories(0));
        for (int move : moves) {
            history = move == -2 ? history.undo() : move == -1 ? history.redo() : history.with(stories(move));
            if (history.canUndo()) {
                assertEquals(history, history.undo().redo());
            }
            if (history.canRedo()) {
                assertEquals(history, history.redo().undo());
            }
        }
    }

    @Property
    void allChangesCanBeTakenBackOneByOne(@ForAll @Size(max = 250) List<@IntRange(min = 0, max = 9) Integer> changes) {
        StoryHistory history = StoryHistory.of(stories(99));
        List<List<Story>> states = new ArrayList<>(List.of(history.now()));
        for (int change : changes) {
            history = history.with(stories(change));
            if (!history.now().equals(states.getLast())) {
                states.add(history.now());
            }
        }
        assertEquals(
                Math.min(StoryHistory.MOST, states.size() - 1), history.before().size());
        for (int i = states.size() - 1; history.canUndo(); i--) {
            assertEquals(states.get(i), history.now());
            history = history.undo();
        }
        assertEquals(states.get(Math.max(0, states.size() - 1 - StoryHistory.MOST)), history.now());
    }

    @Test
    void aChangeEndsWhatCouldComeAgain() {
        StoryHistory history = StoryHistory.of(stories(0)).with(stories(1)).undo();
        assertTrue(history.canRedo());
        assertFalse(history.with(stories(2)).canRedo());
        assertEquals(history, history.with(stories(0)));
    }

    @Test
    void whatIsTakenBackToTheFileIsSaved() {
        StoryHistory history = StoryHistory.of(stories(0)).with(stories(1));
        assertTrue(history.isUnsaved());
        assertFalse(history.undo().isUnsaved());
        StoryHistory saved = history.saved(history.now());
        assertFalse(saved.isUnsaved());
        assertTrue(saved.undo().isUnsaved());
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1203", "2, 0, 2013", "3, 3, 0123", "0, 3, 1230", "0, 4, 0123", "-1, 0, 0123"})
    void aStepMoves(int from, int to, String after) {
        assertEquals(after, years(StoryEdits.moved(tale("0123"), "a", from, to)));
    }

    @Test
    void editsLeaveTheRestAlone() {
        List<Story> tale = tale("01");
        assertEquals("021", years(StoryEdits.inserted(tale, "a", 1, step(1992))));
        assertEquals("012", years(StoryEdits.inserted(tale, "a", 9, step(1992))));
        assertEquals("1", years(StoryEdits.removed(tale, "a", 0)));
        assertEquals("05", years(StoryEdits.replaced(tale, "a", 1, _ -> step(1995))));
        assertEquals(tale, StoryEdits.removed(tale, "c", 0));
        assertEquals(tale, StoryEdits.replaced(tale, "a", 2, _ -> step(1995)));
        assertEquals(
                List.of("b"),
                StoryEdits.without(tale, "a").stream().map(Story::id).toList());
        assertEquals("story-3", StoryEdits.freshId(tale));
        List<Story> three = StoryEdits.duplicated(tale, "a", "story-3", Localized.of("A2"));
        assertEquals(List.of("a", "story-3", "b"), three.stream().map(Story::id).toList());
        assertEquals(tale.getFirst().steps(), three.get(1).steps());
        assertEquals("story-4", StoryEdits.freshId(three));
        assertEquals(
                Localized.of(Map.of("en", "A", "fr", "Un")),
                StoryEdits.titled(tale, "a", "fr", "Un").getFirst().title());
    }

    @Test
    void stepsAtEventsThatAreNotThereGo() {
        Step there = new Step("election", null, false, false, Localized.NONE);
        Step lost = new Step("nowhere", null, false, false, Localized.NONE);
        List<Story> told = List.of(new Story("a", Localized.of("A"), List.of(lost, there, step(1990))));
        List<Story> left = StoryEdits.within(told, Sample.index().chronicle());
        assertEquals(List.of(there, step(1990)), left.getFirst().steps());
    }
}
