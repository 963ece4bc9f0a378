package kwonik.app.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.filter.EventFilter;

/// Makes the index of what a filter leaves: at once for a small chronicle, in the background for a large one.
final class BackgroundFilter {
    /// With more events than this, nobody should have to wait for the window meanwhile.
    private static final int LARGE = 50_000;

    /// The number of the last wish; what another one asked for comes too late.
    private final AtomicInteger last = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("filter").factory());

    /// Gives what is left to `then`, on the thread of the window, unless something else is asked for before.
    void sift(ChronicleIndex all, EventFilter filter, Consumer<ChronicleIndex> then) {
        int turn = last.incrementAndGet();
        if (filter.isNone()) {
            then.accept(all);
        } else if (all.chronicle().events().size() <= LARGE) {
            then.accept(ChronicleIndex.of(all.chronicle(), filter));
        } else {
            worker.execute(() -> {
                if (turn == last.get()) {
                    ChronicleIndex left = ChronicleIndex.of(all.chronicle(), filter);
                    Platform.runLater(() -> {
                        if (turn == last.get()) {
                            then.accept(left);
                        }
                    });
                }
            });
        }
    }

    /// What is still under way comes too late.
    void forget() {
        last.incrementAndGet();
    }
}
