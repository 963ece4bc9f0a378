package kwonik.app.settings;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes settings to their file in the background: one at a time, and of several that wait the latest alone.
public final class SettingsWriter {
    /// How long the end of the program waits for a disk, in seconds.
    private static final int PATIENCE = 10;

    private final SettingsFile file;
    private final @Nullable IOException unread;
    private final Consumer<IOException> failed;
    private final Executor worker;
    private final AtomicReference<@Nullable Settings> waiting = new AtomicReference<>();
    /// What the file has of this window; only the worker touches it.
    private Settings written;

    /// @param found what was in the file; if it could not be read, it is not written over either
    /// @param worker writes in the background, one thing after another
    /// @param failed hears on the writing thread why settings could not be written
    public SettingsWriter(SettingsFile file, SettingsFile.Found found, Executor worker, Consumer<IOException> failed) {
        this.worker = worker;
        this.file = file;
        this.unread = found.unread();
        this.written = found.settings();
        this.failed = failed;
    }

    /// Writes settings soon; returns at once.
    public void write(Settings latest) {
        waiting.set(latest);
        worker.execute(this::writeWaiting);
    }

    private void writeWaiting() {
        Settings latest = waiting.getAndSet(null);
        if (latest != null) {
            try {
                if (unread != null) {
                    throw unread;
                }
                file.write(written, latest);
                written = latest;
            } catch (IOException e) {
                // it is tried again with the next or at the end
                waiting.compareAndSet(null, latest);
                failed.accept(e);
            }
        }
    }

    /// Tries once more what could not be written, and waits until everything is, but not for a disk that does not
    /// answer.
    public void finish() {
        try {
            CompletableFuture.runAsync(this::writeWaiting, worker).get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            // asked to wait no longer, and says so to its caller
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // the window is gone, so nobody can be told
            System.getLogger(SettingsWriter.class.getName()).log(Level.WARNING, "settings unsaved at the end", e);
        }
    }
}
