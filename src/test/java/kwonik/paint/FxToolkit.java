package kwonik.paint;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Starts the toolkit once for a test and runs code on its thread.
public final class FxToolkit {
    private FxToolkit() {}

    /// Starts the toolkit unless it runs already.
    public static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException running) {
            started.countDown();
        }
        Platform.setImplicitExit(false);
        try {
            if (!started.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit did not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs `work` on the toolkit's thread and waits for its answer.
    public static <T> T call(Supplier<T> work) {
        start();
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
