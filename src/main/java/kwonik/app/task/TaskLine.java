package kwonik.app.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Background work done one thing after another, of which whatever was wished for before the latest wish is dropped.
public final class TaskLine implements Executor {
    private final Executor background;
    private final Executor window;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    /// The number of the latest wish: results of others come too late.
    private final AtomicInteger latest = new AtomicInteger();

    TaskLine(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /// Works out what is wished for now; what was wished for before and is not there yet is dropped.
    ///
    /// @param then takes the result, in the window
    public <T> void latest(Supplier<T> work, Consumer<T> then) {
        forget();
        also(work, then);
    }

    /// Works out one thing more for the same wish.
    ///
    /// @param then takes the result, in the window
    public <T> void also(Supplier<T> work, Consumer<T> then) {
        int wish = latest.get();
        execute(() -> {
            if (wish == latest.get()) {
                T result = work.get();
                window.execute(() -> {
                    if (wish == latest.get()) {
                        then.accept(result);
                    }
                });
            }
        });
    }

    /// Drops what was wished for and is not there yet.
    public void forget() {
        latest.incrementAndGet();
    }

    /// Does something after all that was asked for before, whatever is wished for meanwhile; nothing any more once the
    /// tasks have ended.
    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
            if (busy) {
                return;
            }
            busy = true;
        }
        goOn();
    }

    private void next() {
        try {
            poll().run();
        } finally {
            boolean more;
            synchronized (waiting) {
                more = !waiting.isEmpty();
                busy = more;
            }
            if (more) {
                goOn();
            }
        }
    }

    private void goOn() {
        try {
            background.execute(this::next);
        } catch (RejectedExecutionException _) {
            // the window is closed: what waits is wanted by nobody
            synchronized (waiting) {
                waiting.clear();
            }
        }
    }

    private Runnable poll() {
        synchronized (waiting) {
            return waiting.remove();
        }
    }
}
