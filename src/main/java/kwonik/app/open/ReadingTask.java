package kwonik.app.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kwonik.app.task.ProgressTask;
import kwonik.archive.file.Progress;
import kwonik.layout.index.ChronicleIndex;
import org.jspecify.annotations.Nullable;

/// One reading of a chronicle away from the FX thread, with progress to show and a way to call it off.
public final class ReadingTask extends ProgressTask<OpenedChronicle> {
    /// So long a move makes room, in nanoseconds.
    private static final long WHILE = 100_000_000;
    /// After so long one wants to see how far a reading is, in nanoseconds.
    private static final long LONG = 500_000_000;
    /// So long a reading rests between two steps of it, in nanoseconds.
    private static final long BREATH = 4_000_000;

    private final @Nullable Path file;
    private final ObjectProperty<@Nullable ChronicleIndex> soFar = new SimpleObjectProperty<>();

    private final long begun = System.nanoTime();
    private volatile long roomUntil = begun;

    /// @param file null for the chronicle that the program ships
    public ReadingTask(@Nullable Path file) {
        this.file = file;
    }

    @Nullable
    Path file() {
        return file;
    }

    /// The first events of a large file, and more of them, before the last are read; changes on the FX thread.
    ObservableValue<@Nullable ChronicleIndex> soFarProperty() {
        return soFar;
    }

    /// Whether it has taken so long that one wants to see how far it is, and a way to cancel it.
    public boolean isLong() {
        return System.nanoTime() - begun > LONG;
    }

    /// Reads more slowly for a while: someone moves in what is there already, and a machine of two cores draws with
    /// both.
    void makeRoom() {
        roomUntil = System.nanoTime() + WHILE;
    }

    @Override
    protected void stepped() {
        if (System.nanoTime() - roomUntil < 0) {
            LockSupport.parkNanos(BREATH);
        }
    }

    @Override
    protected OpenedChronicle work(Progress progress) throws IOException {
        return OpenedChronicle.read(
                file,
                progress,
                index -> Platform.runLater(() -> {
                    if (isRunning()) {
                        soFar.set(index);
                    }
                }));
    }
}
