package kwonik.archive.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/// Copies the files that belong to another along when that is written into another folder.
///
/// @param from the folder where it lay
/// @param to the folder where it is to lie
public record FilesAlong(Path from, Path to) {
    /// Copies those that are there; a file that stands at the same place in the other folder stays as it is, and what
    /// lies outside of the first folder is not touched.
    ///
    /// @param places from the folder, with `/` between folders
    /// @throws IOException if one cannot be read or written
    public void copy(Collection<String> places) throws IOException {
        Path root = from.toRealPath();
        if (root.equals(to.toRealPath())) {
            return;
        }
        for (String place : places) {
            Path file = root.resolve(place);
            Path target = to.resolve(place);
            if (Files.isRegularFile(file) && file.toRealPath().startsWith(root) && Files.notExists(target)) {
                Path folder = target.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                SafeFile.write(target, out -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        in.transferTo(out);
                    }
                });
            }
        }
    }
}
