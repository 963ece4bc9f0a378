package kwonik.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Work in the background is done in its order, and of several wishes only the latest is fulfilled.
class TaskLineTest {
    /// Does nothing until it is told to, and everything in its order.
    private static final class ByHand extends AbstractExecutorService {
        private final Queue<Runnable> queue = new ArrayDeque<>();
        private boolean closed;

        void runOne() {
            Runnable next = queue.poll();
            if (next != null) {
                next.run();
            }
        }

        void runAll() {
            while (!queue.isEmpty()) {
                runOne();
            }
        }

        @Override
        public void execute(Runnable work) {
            if (closed) {
                throw new RejectedExecutionException();
            }
            queue.add(work);
        }

        @Override
        public void shutdown() {
            closed = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            closed = true;
            List<Runnable> left = List.copyOf(queue);
            queue.clear();
            return left;
        }

        @Override
        public boolean isShutdown() {
            return closed;
        }

        @Override
        public boolean isTerminated() {
            return closed;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return closed;
        }
    }

    private final ByHand background = new ByHand();
    private final ByHand window = new ByHand();
    private final Tasks tasks = new Tasks(background, window);
    private final TaskLine line = tasks.line();
    private final List<Integer> done = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();

    private int work(int number) {
        done.add(number);
        return number;
    }

    private void wish(int number) {
        line.latest(() -> work(number), shown::add);
    }

    @Test
    void ofSeveralWishesOnlyTheLatestIsWorkedOut() {
        wish(1);
        wish(2);
        wish(3);
        background.runAll();
        window.runAll();
        assertEquals(List.of(3), done);
        assertEquals(List.of(3), shown);
    }

    @Test
    void aResultThatComesTooLateIsNotShown() {
        wish(1);
        background.runAll();
        wish(2);
        window.runAll();
        assertEquals(List.of(), shown);
        background.runAll();
        window.runAll();
        assertEquals(List.of(2), shown);
    }

    @Test
    void severalThingsForOneWishAreShownInTheirOrder() {
        wish(1);
        line.also(() -> work(2), shown::add);
        line.also(() -> work(3), shown::add);
        background.runAll();
        window.runAll();
        assertEquals(List.of(1, 2, 3), shown);
    }

    @Test
    void whatIsForgottenIsNeitherDoneNorShown() {
        wish(1);
        background.runAll();
        wish(2);
        line.forget();
        background.runAll();
        window.runAll();
        assertEquals(List.of(1), done);
        assertEquals(List.of(), shown);
    }

    @Test
    void afterAnErrorTheNextThingIsDoneAllTheSame() {
        line.execute(() -> {
            throw new IllegalStateException("a fault in the work");
        });
        wish(2);
        assertThrows(IllegalStateException.class, background::runOne);
        background.runAll();
        window.runAll();
        assertEquals(List.of(2), shown);
    }

    @Test
    void twoLinesDoNotWaitForEachOther() {
        TaskLine other = tasks.line();
        line.execute(() -> other.execute(() -> work(1)));
        line.execute(() -> work(2));
        background.runOne();
        assertTrue(done.isEmpty());
        background.runAll();
        assertEquals(List.of(1, 2), done.stream().sorted().toList());
    }

    @Test
    void onceTheTasksHaveEndedNothingIsDoneAndNothingFails() {
        wish(1);
        line.execute(() -> work(2));
        tasks.close();
        background.runAll();
        wish(3);
        tasks.run(() -> {
            work(4);
        });
        tasks.run(() -> work(5), shown::add);
        background.runAll();
        window.runAll();
        assertEquals(List.of(), done);
        assertTrue(background.isShutdown());
    }

    @Test
    void aResultIsHandedOverInTheWindow() {
        tasks.run(() -> work(7), shown::add);
        background.runAll();
        assertTrue(shown.isEmpty());
        window.runAll();
        assertEquals(List.of(7), shown);
    }

    /// Whatever comes between: a wish (its number), a step in the background (-1), or one in the window (-2).
    @Property(tries = 500)
    void theLastWishIsAlwaysTheLastThatIsShown(
            @ForAll @Size(max = 40) List<@IntRange(min = -2, max = 9) Integer> moves) {
        int last = -1;
        for (int move : moves) {
            if (move >= 0) {
                wish(move);
                last = move;
            } else if (move == -1) {
                background.runOne();
            } else {
                window.runOne();
            }
        }
        background.runAll();
        window.runAll();
        if (last >= 0) {
            assertFalse(shown.isEmpty());
            assertEquals(last, shown.getLast());
        }
        assertTrue(done.size()
                <= Collections.frequency(moves.stream().map(each -> each >= 0).toList(), true));
        done.clear();
        shown.clear();
    }
}
