package kwonik.app.shell;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// What the first frame of a window did without, done after it: one task a pulse, and none while someone moves.
final class Completion {
    /// A view that has not changed for so long is still, in nanoseconds.
    static final long STILL = 100_000_000;
    /// So long all of it may be put off, in nanoseconds.
    static final long LONG = 5_000_000_000L;
    /// The third pulse has to wait for the frame of the first, and two more let what it shows settle.
    static final int REST = 5;

    private final Iterator<Runnable> left;
    private final Supplier<@Nullable ViewState> view;
    private final LongSupplier clock;
    private final Executor window;
    private final long begun;
    private long moved;
    private @Nullable ViewState before;
    private int pulses;

    /// @param view where one looks
    /// @param clock in nanoseconds
    /// @param window does a task when the pulse is over
    Completion(List<Runnable> tasks, Supplier<@Nullable ViewState> view, LongSupplier clock, Executor window) {
        this.left = tasks.iterator();
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
        if (++pulses >= REST && !moving && left.hasNext()) {
            window.execute(left.next());
        }
        return left.hasNext();
    }
}
