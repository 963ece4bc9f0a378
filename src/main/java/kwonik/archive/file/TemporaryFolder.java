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

    /// Makes one that is closed when the program ends, also when the system ends it.
    ///
    /// @throws IOException if nothing can be written there
    public static TemporaryFolder untilExit() throws IOException {
        TemporaryFolder made = make();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(made::discard, "temporary folder"));
        } catch (IllegalStateException e) {
            made.discard();
            throw new IOException("the program is ending", e);
        }
        return made;
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

    /// Closes it, and leaves what another program still holds to the system.
    public void discard() {
        try {
            close();
        } catch (IOException _) {
            // the system clears its folder of temporary files by itself
        }
    }
}
