package kwonik.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import kwonik.paint.Fonts;

/// The JavaFX toolkit, started when it is first needed.
final class Toolkit {
    private Toolkit() {}

    /// Starts the toolkit unless it runs, and loads the program's fonts.
    static void start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException runs) {
            return;
        }
        started.join();
        Platform.setImplicitExit(false);
        Fonts.load();
    }

    /// Does something on the toolkit's thread and waits for what comes of it.
    static <T> T call(Callable<T> work) {
        start();
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }
}
