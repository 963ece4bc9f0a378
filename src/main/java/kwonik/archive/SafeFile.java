package kwonik.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file whole or not at all.
public final class SafeFile {
    private static final int BUFFER = 1 << 16;

    private SafeFile() {}

    /// Lets `body` write to a temporary file beside `target`, forces it to the disk, and moves it into place;
    /// whatever goes wrong on the way, the old file stays as it was and the temporary one is deleted. A
    /// `target` that is a symbolic link stays one: the file it points to is replaced.
    ///
    /// @param body may throw anything, e.g. a [java.util.concurrent.CancellationException]; it passes through
    /// @throws IOException if the folder is missing or cannot be written, `target` is a folder, or writing
    ///     fails
    public static void write(Path target, IoConsumer<OutputStream> body) throws IOException {
        Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || Files.isDirectory(file)) {
            throw new FileSystemException(target.toString(), null, "is a folder, not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(target.toString(), null, "there is no folder " + folder);
        }
        Path temporary = folder.resolve("." + name + "." + random() + ".tmp");
        try {
            fill(temporary, body);
            keepPermissions(file, temporary);
            moveInto(temporary, file);
        } finally {
            // After a successful move there is nothing left to delete.
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path temporary, IoConsumer<OutputStream> body) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            body.accept(out);
            out.flush();
            channel.force(true);
        }
    }

    /// A file that only its owner may read must not become readable by being written anew.
    private static void keepPermissions(Path file, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old != null && Files.exists(file)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    private static void moveInto(Path temporary, Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(file)) {
            throw new FileSystemException(file.toString(), null, "is read-only");
        }
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String random() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
    }
}
