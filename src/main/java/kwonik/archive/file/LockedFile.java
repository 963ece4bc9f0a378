package kwonik.archive.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file of our own for as long as something is written, with a lock of the system on it: the lock goes with the
/// process, so that what a killed one has left can be told from what another is writing at this moment.
final class LockedFile implements AutoCloseable {
    /// The names of the temporary files and of the locks, which no other program gives.
    private static final Pattern OURS = Pattern.compile("\\..+\\.kwonik-(?:[0-9a-z]{8}\\.tmp|lock)");

    /// What this process holds: it must not even open these again, for closing them would let the locks go.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private LockedFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// The name of a temporary file beside another.
    static String temporary(String name, String random) {
        return "." + name + ".kwonik-" + random + ".tmp";
    }

    /// The name of the file that is held while another is changed.
    static String lock(String name) {
        return "." + name + ".kwonik-lock";
    }

    /// Makes a file that was not there, and holds it; nothing if a sweep was quicker than the lock.
    ///
    /// @throws IOException if it cannot be made
    static Optional<LockedFile> create(Path path) throws IOException {
        Files.createFile(path);
        return take(path, true);
    }

    /// Holds a file, which is made where it is missing; nothing while another holds it.
    ///
    /// @throws IOException if it cannot be made
    static Optional<LockedFile> takeOrCreate(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException _) {
            // left behind, or held: the lock tells
        }
        return take(path, true);
    }

    /// Holds a file that a program may have left behind that is gone; nothing while that lives, or where nobody can
    /// tell.
    ///
    /// @throws IOException if it is not there and cannot be made
    static Optional<LockedFile> takeOver(Path path) throws IOException {
        boolean made = true;
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException _) {
            made = false;
        }
        return take(path, made);
    }

    /// @param otherwise whether it counts as free where the system has no locks
    private static Optional<LockedFile> take(Path path, boolean otherwise) throws IOException {
        if (!HELD.add(path)) {
            return Optional.empty();
        }
        LockedFile held = null;
        try {
            Object before = key(path);
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (before != null && isOurs(channel, otherwise) && before.equals(key(path))) {
                held = new LockedFile(path, channel);
            } else {
                channel.close();
            }
        } catch (NoSuchFileException _) {
            // the program that held it has just deleted it
        } finally {
            if (held == null) {
                HELD.remove(path);
            }
        }
        return Optional.ofNullable(held);
    }

    /// Whether this process has the lock now.
    private static boolean isOurs(FileChannel channel, boolean otherwise) {
        try {
            // behind the end, because on Windows no other program can read what is locked
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException _) {
            // another part of this program has it
            return false;
        } catch (IOException _) {
            // a file system without locks: the caller said what to take that for
            return otherwise;
        }
    }

    /// What tells the file at a path from another that had this path before; null if there is none.
    private static @Nullable Object key(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Object key = attributes.fileKey();
            return attributes.isRegularFile() ? (key == null ? path : key) : null;
        } catch (IOException _) {
            // gone, or never there
            return null;
        }
    }

    /// Deletes what killed processes have left in a folder; what lives, and whatever is not ours, stays.
    static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.kwonik-*")) {
            for (Path file : files) {
                if (OURS.matcher(String.valueOf(file.getFileName())).matches()) {
                    sweepFile(file);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // a folder that cannot be listed is swept another time
        }
    }

    private static void sweepFile(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Optional<LockedFile> dead = take(file, false);
            if (dead.isPresent()) {
                dead.get().close();
            }
        } catch (IOException _) {
            // someone else’s
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /// Deletes the file, unless it has been moved away, and lets go of it.
    @Override
    public void close() throws IOException {
        try (channel) {
            // first the name and then the lock: no other program can lock a file that is to be deleted
            Files.deleteIfExists(path);
        } finally {
            HELD.remove(path);
        }
    }
}
