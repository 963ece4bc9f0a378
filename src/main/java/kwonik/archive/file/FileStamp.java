package kwonik.archive.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What tells one state of a file from another without reading it.
///
/// @param time when it was last changed; null where there is no file
/// @param size in bytes
/// @param key what the system calls it, which a new file of the same name has not; null where the system has no such
public record FileStamp(
        @Nullable FileTime time, long size, @Nullable Object key) {
    /// The stamp of no file.
    public static final FileStamp NONE = new FileStamp(null, 0, null);

    /// Whether both are of one moment and one size, whatever the system calls the file.
    boolean isAsOldAs(FileStamp that) {
        return Objects.equals(time, that.time) && size == that.size;
    }

    /// The stamp of a file as it is now; that of no file if it cannot be asked.
    public static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException _) {
            // why it cannot be read is said when it is read
            return NONE;
        }
    }
}
