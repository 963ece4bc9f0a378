package kwonik.archive.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file whole or not at all.
public final class SafeFile {
    private static final int BUFFER = 1 << 16;
    private static final int NAMES = 36;
    /// Eight characters.
    private static final long MOST = 2_821_109_907_456L;

    private SafeFile() {}

    /// Lets `body` write to a temporary file beside `target`, forces it to the disk, and moves it into place;
    /// whatever goes wrong on the way, the old file stays as it was and the temporary one is deleted, as are
    /// those that killed processes have left in the folder. A `target` that is a symbolic link stays one: the
    /// file it points to is replaced.
    ///
    /// @param body may throw anything, e.g. a [java.util.concurrent.CancellationException]; it passes through
    /// @throws UnwritableException if `target` can be no file: a folder, a device, a link to nothing
    /// @throws IOException if the folder cannot be written, or writing fails
    public static void write(Path target, IoConsumer<OutputStream> body) throws IOException {
        write(target, body, () -> {});
    }

    /// A last look before the new file takes the place of the old one.
    @FunctionalInterface
    public interface LastLook {
        /// Looks.
        ///
        /// @throws IOException if the old file must stay
        void look() throws IOException;
    }

    /// Writes a file whole or not at all, with a last look when everything is written and only the move is left.
    ///
    /// @return the stamp of what was written: whatever another program writes there at once has another
    public static FileStamp write(Path target, IoConsumer<OutputStream> body, LastLook last) throws IOException {
        Path file = file(target);
        Path folder = folder(target, file);
        String name = String.valueOf(file.getFileName());
        LockedFile.sweep(folder);
        try (LockedFile held = temporary(folder, name)) {
            fill(held.channel(), body);
            keepPermissions(file, held.path());
            last.look();
            FileStamp written = FileStamp.of(held.path());
            moveInto(held.path(), file);
            FileStamp moved = FileStamp.of(file);
            // some disks give a file another key with another name
            return moved.isAsOldAs(written) ? moved : written;
        }
    }

    /// Looks whether a file could be written there, as far as that can be told without writing.
    ///
    /// @throws UnwritableException if it could not
    /// @throws IOException if it cannot be told
    public static void check(Path target) throws IOException {
        Path file = file(target);
        folder(target, file);
        keepReadOnly(file);
    }

    private static void keepReadOnly(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(file)) {
            throw new UnwritableException(file, "archive.write.readonly", file);
        }
    }

    private static LockedFile temporary(Path folder, String name) throws IOException {
        Optional<LockedFile> held = Optional.empty();
        while (held.isEmpty()) {
            // a sweep of another process can be quicker than the lock on the new file
            try {
                held = LockedFile.create(folder.resolve(LockedFile.temporary(name, random())));
            } catch (NoSuchFileException e) {
                // the folder is there, but takes no files, like those of the system under /proc
                throw new UnwritableException(folder.resolve(name), "archive.write.refused", folder);
            }
        }
        return held.get();
    }

    /// The file itself, where the target is a link to it.
    private static Path file(Path target) throws IOException {
        if (Files.isSymbolicLink(target) && Files.notExists(target)) {
            throw new UnwritableException(target, "archive.write.dangling", Files.readSymbolicLink(target));
        }
        Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw new UnwritableException(target, "archive.write.folder", target);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnwritableException(target, "archive.write.device", target);
        }
        return file;
    }

    private static Path folder(Path target, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && Files.isSymbolicLink(folder) && Files.notExists(folder)) {
            throw new UnwritableException(
                    target, "archive.write.dangling.folder", folder, Files.readSymbolicLink(folder));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableException(target, "archive.write.nowhere", String.valueOf(folder));
        }
        // what is held is known by its path, of which there must be one
        return folder.toRealPath();
    }

    private static void fill(FileChannel channel, IoConsumer<OutputStream> body) throws IOException {
        // not closed here: the lock that tells that the file lives goes with the channel
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        body.accept(out);
        out.flush();
        channel.force(true);
    }

    /// A file that only its owner may read must not become readable by being written anew.
    private static void keepPermissions(Path file, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old != null && Files.exists(file)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    private static void moveInto(Path temporary, Path file) throws IOException {
        keepReadOnly(file);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String random() {
        long number = ThreadLocalRandom.current().nextLong(MOST / NAMES, MOST);
        return Long.toString(number, NAMES);
    }
}
