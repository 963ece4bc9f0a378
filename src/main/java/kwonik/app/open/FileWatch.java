package kwonik.app.open;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import kwonik.archive.file.FileStamp;
import org.jspecify.annotations.Nullable;

/// Tells when a file has changed, is gone or is back, once per change.
///
/// The folder is watched and not the file, because many editors write a new file and give it the old name.
final class FileWatch implements AutoCloseable {
    /// An editor may write in several steps, and remove the file first; one that rests this long is done.
    private static final Duration REST = Duration.ofMillis(250);

    private final Path file;
    private final Runnable changed;
    private final @Nullable WatchService service;
    private volatile FileStamp last;

    private FileWatch(Path file, Runnable changed, @Nullable WatchService service) {
        this.file = file;
        this.changed = changed;
        this.service = service;
        this.last = FileStamp.of(file);
    }

    /// Starts to watch; where the system cannot, nothing is ever told.
    ///
    /// @param background is kept busy until the end of the watch
    /// @param changed called in the background
    static FileWatch on(Path file, Executor background, Runnable changed) {
        FileWatch watch = new FileWatch(file, changed, serviceFor(file));
        if (watch.service != null) {
            background.execute(() -> watch.run(watch.service));
        }
        return watch;
    }

    private static @Nullable WatchService serviceFor(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return null;
        }
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return service;
        } catch (IOException | UnsupportedOperationException e) {
            System.getLogger(FileWatch.class.getName()).log(Level.WARNING, "changes in " + folder + " go unnoticed", e);
            return null;
        }
    }

    private void run(WatchService events) {
        try {
            while (true) {
                clear(events.take());
                for (WatchKey more = rest(events); more != null; more = rest(events)) {
                    clear(more);
                }
                FileStamp now = FileStamp.of(file);
                if (!now.equals(last)) {
                    last = now;
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException _) {
            // Nobody wants to know any more.
        } catch (InterruptedException _) {
            // asked to end, and says so to its caller
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable WatchKey rest(WatchService events) throws InterruptedException {
        return events.poll(REST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void clear(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    /// This state of the file is known: it is our own change, or was read already.
    void expect(FileStamp known) {
        last = known;
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException _) {
            // A watch that cannot be closed ends with the program.
        }
    }
}
