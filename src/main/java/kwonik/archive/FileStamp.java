package kwonik.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// What tells one state of a file from another without reading it.
///
/// @param time when it was last changed; null where there is no file
/// @param size in bytes
public record FileStamp(@Nullable FileTime time, long size) {
    /// The stamp of a file as it is now; that of no file if it cannot be asked.
    public static FileStamp of(Path file) {
        try {
            return new FileStamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException _) {
            return new FileStamp(null, 0);
        }
    }
}
