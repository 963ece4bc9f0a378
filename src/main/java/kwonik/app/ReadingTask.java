package kwonik.app;

import java.io.IOException;
import java.nio.file.Path;
import javafx.concurrent.Task;
import kwonik.archive.Progress;
import org.jspecify.annotations.Nullable;

/// One reading of a chronicle away from the FX thread, with progress to show and a way to call it off.
final class ReadingTask extends Task<Opened> {
    private final @Nullable Path file;

    /// @param file null for the chronicle that the program ships
    ReadingTask(@Nullable Path file) {
        this.file = file;
    }

    @Nullable
    Path file() {
        return file;
    }

    /// Starts to read, on a thread that does not keep the program alive.
    void begin() {
        Thread.ofPlatform().daemon().name("reading").start(this);
    }

    @Override
    protected Opened call() throws IOException {
        return Opened.read(file, new Progress() {
            @Override
            public void at(double fraction) {
                updateProgress(fraction, 1);
            }

            @Override
            public boolean cancelled() {
                return isCancelled();
            }
        });
    }
}
