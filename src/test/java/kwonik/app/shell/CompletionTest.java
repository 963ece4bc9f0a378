package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import kwonik.app.shell.Completion.Part;
import kwonik.layout.index.ViewState;
import org.junit.jupiter.api.Test;

/// What comes after the first frame: in parts, and not in the way of someone who moves.
class CompletionTest {
    private static final long PULSE = 16_000_000;

    private final List<String> done = new ArrayList<>();
    private ViewState view = new ViewState(0, 100, null, false);
    private long now;
    private final Completion completion =
            completion(List.of(Part.of(() -> done.add("a")), Part.of(() -> done.add("b"))), Runnable::run);

    private Completion completion(List<Part> parts, Executor window) {
        return new Completion(parts, () -> view, () -> now, window);
    }

    private boolean pulse() {
        now += PULSE;
        return completion.pulse();
    }

    private void move() {
        view = view.at(view.start() + 1, view.end() + 1);
    }

    @Test
    void onePartComesWithEachPulseAfterTheFirstFrame() {
        for (int i = 1; i < Completion.REST; i++) {
            assertTrue(pulse());
        }
        assertEquals(List.of(), done);
        assertTrue(pulse());
        assertEquals(List.of("a"), done);
        assertFalse(pulse());
        assertEquals(List.of("a", "b"), done);
    }

    @Test
    void nothingComesWhileSomeoneMovesUntilTheViewIsStill() {
        pulse();
        for (int i = 0; i < 30; i++) {
            move();
            pulse();
        }
        assertEquals(List.of(), done);
        now += Completion.STILL;
        pulse();
        assertEquals(List.of("a"), done);
    }

    @Test
    void whoMovesWithoutEndWaitsForItNotWithoutEnd() {
        pulse();
        while (now < Completion.LONG + 2 * PULSE) {
            move();
            pulse();
        }
        assertEquals(List.of("a", "b"), done);
    }

    @Test
    void whatIsDueComesAloneWhileSomeoneMoves() {
        boolean[] due = {false};
        Completion urgent = completion(
                List.of(
                        Part.of(() -> done.add("a")),
                        new Part(() -> done.add("line"), () -> due[0]),
                        Part.of(() -> done.add("b"))),
                Runnable::run);
        for (int i = 0; i < 30; i++) {
            due[0] = i >= 20;
            move();
            now += PULSE;
            assertTrue(urgent.pulse());
            assertEquals(i < 20 ? List.of() : List.of("line"), done, "pulse " + i);
        }
    }

    @Test
    void whatIsNeededNowIsDoneAtOnceAndNothingTwice() {
        List<Runnable> later = new ArrayList<>();
        Completion needed = completion(List.of(Part.of(() -> done.add("a")), Part.of(() -> done.add("b"))), later::add);
        for (int i = 0; i < Completion.REST; i++) {
            now += PULSE;
            assertTrue(needed.pulse());
        }
        assertEquals(1, later.size());
        needed.finish();
        assertEquals(List.of("a", "b"), done);
        later.forEach(Runnable::run);
        needed.finish();
        assertEquals(List.of("a", "b"), done);
        assertFalse(needed.pulse());
    }
}
