package kwonik.archive.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder that goes away with all that is in it when it is closed.
///
/// @param path where it is
public record TemporaryFolder(Path path) implements AutoCloseable {
    private static final String NAME = ".kwonik";

    /// Makes one where the system wants what is temporary.
    ///
    /// @throws IOException if nothing can be written there
    public static TemporaryFolder make() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(NAME));
    }

    /// Makes one in another folder, from which files can be moved at once to where they belong.
    ///
    /// @throws IOException if nothing can be written there
    public static TemporaryFolder in(Path folder) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(folder, NAME));
    }

    @Override
    public void close() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
