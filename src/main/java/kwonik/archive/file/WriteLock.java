package kwonik.archive.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A turn at a file that is read, changed and written again: every other, in this program or another that runs, waits
/// for its end.
public final class WriteLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final LockedFile lock;

    private WriteLock(LockedFile lock) {
        this.lock = lock;
    }

    /// Waits for one’s turn.
    ///
    /// @throws IOException if the folder cannot be written to, or the turn does not come
    public static WriteLock at(Path target) throws IOException {
        Path path = lock(target);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<LockedFile> lock = LockedFile.takeOrCreate(path);
            if (lock.isPresent()) {
                return new WriteLock(lock.get());
            }
            pause();
        }
        throw new FileSystemException(target.toString(), null, "another program is writing it");
    }

    /// One for all names of the target.
    private static Path lock(Path target) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableException(target, "archive.write.nowhere", String.valueOf(folder));
        }
        return folder.toRealPath().resolve(LockedFile.lock(String.valueOf(file.getFileName())));
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted while waiting").initCause(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
