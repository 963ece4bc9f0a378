package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Undo and redo lead through every state there was, as far as number and memory allow.
class HistoryTest {
    private static long free(int state, int beside) {
        return 0;
    }

    private static History<Integer> from(int first) {
        return History.of(first, HistoryTest::free);
    }

    @Property
    void undoAndRedoTakeEachOtherBack(@ForAll @Size(max = 40) List<@IntRange(min = -2, max = 9) Integer> moves) {
        History<Integer> history = from(0);
        for (int move : moves) {
            history = move == -2 ? history.undo() : move == -1 ? history.redo() : history.with("m" + move, move);
            if (history.canUndo()) {
                assertEquals(history, history.undo().redo());
            } else {
                assertSame(history, history.undo());
            }
            if (history.canRedo()) {
                assertEquals(history, history.redo().undo());
            } else {
                assertSame(history, history.redo());
            }
        }
    }

    @Property
    void allChangesCanBeUndoneOneByOne(@ForAll @Size(max = 250) List<@IntRange(min = 0, max = 9) Integer> changes) {
        History<Integer> history = from(99);
        List<Integer> states = new ArrayList<>(List.of(99));
        for (int change : changes) {
            history = history.with("change", change);
            states.add(change);
        }
        assertEquals(Math.min(History.MOST, changes.size()), history.before().size());
        int at = states.size() - 1;
        for (; history.canUndo(); history = history.undo()) {
            assertEquals(states.get(at--), history.now());
        }
        assertEquals(states.get(Math.max(0, states.size() - 1 - History.MOST)), history.now());
    }

    @ParameterizedTest
    @CsvSource({"0, 250", "1, 250", "1000000, 209", "67108864, 3", "209715200, 1", "900000000000, 1"})
    void theStatesBeforeAreBoundedInMemory(long bytesEach, int kept) {
        History<Integer> history = History.of(0, (_, _) -> bytesEach);
        for (int i = 1; i <= 250; i++) {
            history = history.with("change", i);
        }
        assertEquals(kept, history.before().size());
        assertEquals(249, history.before().getLast().state());
    }

    @Test
    void ofVeryManyChangesTheNewestAreKept() {
        History<Integer> history = from(0);
        for (int i = 1; i <= History.MOST + 5; i++) {
            history = history.with("change", i);
        }
        assertEquals(History.MOST, history.before().size());
        assertEquals(5, history.before().getFirst().state());
    }

    @Test
    void aChangeEndsWhatCouldBeRedone() {
        History<String> history = History.of("a", (_, _) -> 0).with("to b", "b").undo();
        assertTrue(history.canRedo());
        assertFalse(history.with("to c", "c").canRedo());
    }

    @Test
    void theNameOfAChangeGoesWithItBothWays() {
        History<String> history =
                History.of("a", (String _, String _) -> 0).with("to b", "b").with("to c", "c");
        assertEquals("to c", history.before().getLast().name());
        History<String> back = history.undo();
        assertEquals("to b", back.before().getLast().name());
        assertEquals("to c", back.after().getFirst().name());
        assertEquals("to c", back.redo().before().getLast().name());
    }

    @Test
    void everyStateIsChangedByWhatComesFromOutside() {
        History<String> history = History.of("a", (String _, String _) -> 0)
                .with("1", "b")
                .with("2", "c")
                .undo()
                .map(state -> state + "!");
        assertEquals(List.of("a!", "b!", "c!"), history.states().toList());
        assertEquals("c!", history.redo().now());
    }

    @Test
    void statesAreInTheOrderOfTime() {
        History<Integer> history = from(0);
        for (int i : IntStream.rangeClosed(1, 5).toArray()) {
            history = history.with("change", i);
        }
        assertEquals(List.of(0, 1, 2, 3, 4, 5), history.undo().undo().states().toList());
    }
}
