package kwonik.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// What the first frame of a window did without, done after it: one part a pulse, and while someone moves, only what
/// cannot be put off.
final class Completion {
    /// A view that has not changed for so long is still, in nanoseconds.
    static final long STILL = 100_000_000;
    /// So long all of it may be put off, in nanoseconds.
    static final long LONG = 5_000_000_000L;
    /// After the pulse of the bare ground and that of the first frame there are some in which it is painted and
    /// settles.
    static final int REST = 6;

    private final List<Part> left;
    private final Supplier<@Nullable ViewState> view;
    private final LongSupplier clock;
    private final Executor window;
    private final long begun;
    private long moved;
    private @Nullable ViewState before;
    private int pulses;

    /// One thing to be done.
    ///
    /// @param due whether it cannot be put off any more, whoever moves
    record Part(Runnable work, BooleanSupplier due) {
        /// A part that can wait.
        static Part of(Runnable work) {
            return new Part(work, () -> false);
        }
    }

    /// @param parts in the order in which they are done, but for one that cannot wait
    /// @param view where one looks
    /// @param clock in nanoseconds
    /// @param window does a part when the pulse is over
    Completion(List<Part> parts, Supplier<@Nullable ViewState> view, LongSupplier clock, Executor window) {
        this.left = new ArrayList<>(parts);
        this.view = view;
        this.clock = clock;
        this.window = window;
        begun = clock.getAsLong();
        moved = begun - STILL;
    }

    /// Is called with each pulse; returns whether there is more to do.
    boolean pulse() {
        long now = clock.getAsLong();
        ViewState there = view.get();
        if (!Objects.equals(there, before)) {
            moved = before == null ? moved : now;
            before = there;
        }
        boolean moving = now - moved < STILL && now - begun < LONG;
        if (++pulses >= REST) {
            left.stream()
                    .filter(part -> !moving || part.due.getAsBoolean())
                    .findFirst()
                    .ifPresent(part -> window.execute(() -> doOnce(part)));
        }
        return !left.isEmpty();
    }

    /// Does at once all that is left: somebody needs it now.
    void finish() {
        List.copyOf(left).forEach(this::doOnce);
    }

    private void doOnce(Part part) {
        if (left.remove(part)) {
            part.work.run();
        }
    }
}
