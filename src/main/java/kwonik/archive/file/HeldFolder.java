package kwonik.archive.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// A folder that belongs to one running program, with a lock of the system that goes with the process: so what a killed
/// program has left in its folder can be told from what another is writing at this moment.
public final class HeldFolder implements AutoCloseable {
    private static final String LOCK = LockedFile.lock("folder");
    private static final int RADIX = 36;
    private static final long LEAST = 100_000_000_000L;

    private final Path path;
    private final LockedFile lock;

    private HeldFolder(Path path, LockedFile lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes a folder that was not there, and holds it.
    ///
    /// @param parent the folder in which it is made, which is made as well if need be
    /// @throws IOException if it cannot be made
    public static HeldFolder make(Path parent) throws IOException {
        Files.createDirectories(parent);
        while (true) {
            Path path = parent.toRealPath().resolve(random());
            try {
                Files.createDirectory(path);
                Optional<LockedFile> lock = LockedFile.takeOrCreate(path.resolve(LOCK));
                if (lock.isPresent()) {
                    return new HeldFolder(path, lock.get());
                }
            } catch (FileAlreadyExistsException | NoSuchFileException _) {
                // a name that is taken, or somebody took the new folder for one that was left behind
            }
        }
    }

    /// Holds a folder that a program has left behind; nothing while that lives.
    ///
    /// @throws IOException if the folder cannot be written to
    public static Optional<HeldFolder> takeOver(Path folder) throws IOException {
        Path path = folder.toRealPath();
        return LockedFile.takeOver(path.resolve(LOCK)).map(lock -> new HeldFolder(path, lock));
    }

    public Path path() {
        return path;
    }

    /// Lets go of the folder; what is in it stays.
    @Override
    public void close() throws IOException {
        lock.close();
    }

    /// Deletes the folder with the files in it.
    ///
    /// @throws IOException if not all of it can be deleted
    public void delete() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                boolean isLock = file.equals(path.resolve(LOCK));
                if (!isLock && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
            }
        } finally {
            lock.close();
        }
        Files.deleteIfExists(path);
    }

    private static String random() {
        return Long.toString(ThreadLocalRandom.current().nextLong(LEAST, LEAST * RADIX), RADIX);
    }
}
