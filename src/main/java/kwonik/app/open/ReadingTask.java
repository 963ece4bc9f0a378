package kwonik.app.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import kwonik.archive.file.Progress;
import kwonik.layout.index.ChronicleIndex;
import org.jspecify.annotations.Nullable;

/// One reading of a chronicle away from the FX thread, with progress to show and a way to call it off.
public final class ReadingTask extends Task<OpenedChronicle> {
    private final @Nullable Path file;
    private volatile Consumer<ChronicleIndex> onSoFar = index -> {};

    /// @param file null for the chronicle that the program ships
    public ReadingTask(@Nullable Path file) {
        this.file = file;
    }

    @Nullable
    Path file() {
        return file;
    }

    /// Called on the FX thread with the first events of a large file, and with more of them, before the last are read.
    void setOnSoFar(Consumer<ChronicleIndex> action) {
        onSoFar = action;
    }

    /// Starts to read, on a thread that does not keep the program alive.
    void begin() {
        Thread.ofPlatform().daemon().name("reading").start(this);
    }

    @Override
    protected OpenedChronicle call() throws IOException {
        Progress progress = new Progress() {
            @Override
            public void at(double fraction) {
                updateProgress(fraction, 1);
            }

            @Override
            public boolean cancelled() {
                return isCancelled();
            }
        };
        return OpenedChronicle.read(
                file,
                progress,
                index -> Platform.runLater(() -> {
                    if (isRunning()) {
                        onSoFar.accept(index);
                    }
                }));
    }
}
