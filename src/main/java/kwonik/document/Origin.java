package kwonik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import kwonik.archive.ChronicleFile;
import kwonik.archive.file.FilePlace;
import kwonik.archive.file.FileStamp;
import org.jspecify.annotations.Nullable;

/// Where an open chronicle came from, and what its file was when it was read.
///
/// @param file null for a chronicle that is in no file of the user’s, such as the one the program ships
/// @param name under which problems call it
/// @param stamp of the file before it was read
/// @param copy what was read, should the file be gone or changed when it is wanted again; null for a large file
/// @param written whether the file was written from here, so that nothing in it is only somebody else’s
public record Origin(
        @Nullable Path file, String name, FileStamp stamp, ChronicleFile.@Nullable Source copy, boolean written) {
    /// How the names of chronicles begin that are in no file yet.
    private static final String BEGUN = "new:";

    /// A file as it was read.
    public static Origin read(Path file, FileStamp stamp, ChronicleFile.@Nullable Source copy) {
        return new Origin(file, file.toString(), stamp, copy, false);
    }

    /// A chronicle that is in no file of the user’s.
    ///
    /// @param copy opens it from its beginning
    public static Origin inside(String name, ChronicleFile.Source copy) {
        return new Origin(null, name, FileStamp.NONE, copy, false);
    }

    /// A chronicle that somebody begins, different from every other one.
    ///
    /// @param copy opens it from its beginning
    static Origin begun(ChronicleFile.Source copy) {
        return inside(BEGUN + UUID.randomUUID(), copy);
    }

    /// Whether somebody has begun it, and it is in no file yet.
    public boolean isBegun() {
        return file == null && name.startsWith(BEGUN);
    }

    /// Whether both came from one place, at whatever time.
    public boolean isSamePlaceAs(Origin that) {
        return Objects.equals(file, that.file) && (file != null || name.equals(that.name));
    }

    /// Whether a name leads to this file.
    public boolean isAt(Path other) {
        return file != null && FilePlace.of(file).equals(FilePlace.of(other));
    }

    /// Whether the file is as it was read, or there is none that could have changed.
    public boolean isAsRead() {
        return file == null || stamp.equals(FileStamp.of(file));
    }

    /// Whether the file is still there.
    public boolean isThere() {
        return file != null && Files.exists(file);
    }

    /// Another file that holds the chronicle now.
    ///
    /// @param written the stamp of what was written there
    Origin movedTo(Path target, FileStamp written) {
        return new Origin(target, target.toString(), written, copy, true);
    }

    /// Whether a target is the very file that this came from.
    boolean isSameFileAs(Path target) throws IOException {
        return file != null && Files.exists(file) && Files.exists(target) && Files.isSameFile(file, target);
    }
}
