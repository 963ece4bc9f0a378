package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.index.ViewState;
import org.junit.jupiter.api.Test;

/// What comes after the first frame: in parts, and not in the way of someone who moves.
class CompletionTest {
    private static final long PULSE = 16_000_000;

    private final List<String> done = new ArrayList<>();
    private ViewState view = new ViewState(0, 100, null, false);
    private long now;
    private final Completion completion =
            new Completion(List.of(() -> done.add("a"), () -> done.add("b")), () -> view, () -> now, Runnable::run);

    private boolean pulse() {
        now += PULSE;
        return completion.pulse();
    }

    private void move() {
        view = view.at(view.start() + 1, view.end() + 1);
    }

    @Test
    void oneTaskComesWithEachPulseAfterTheFirstFrame() {
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
}
