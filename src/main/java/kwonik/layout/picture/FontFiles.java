package kwonik.layout.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The font files that Kwonik ships: in an image they lie beside its runtime, where the toolkit reads them as they are,
/// else in the program, from which it writes copies into the folder for temporary files.
public final class FontFiles {
    private FontFiles() {}

    /// Where a font file lies beside the runtime; null where there is none, as outside images.
    ///
    /// @param name such as `SourceSans3-Regular.ttf`
    public static @Nullable Path besideRuntime(String name) {
        Path file = Path.of(System.getProperty("java.home"), "lib", "fonts", name);
        return Files.isRegularFile(file) ? file : null;
    }

    /// A font file to read.
    ///
    /// @throws IOException if this build lacks it
    public static InputStream open(String name) throws IOException {
        Path beside = besideRuntime(name);
        if (beside != null) {
            return Files.newInputStream(beside);
        }
        InputStream within = FontFiles.class.getResourceAsStream("/assets/fonts/" + name);
        if (within == null) {
            throw new IOException("this build of Kwonik lacks the font " + name);
        }
        return within;
    }

    /// All bytes of a font file.
    ///
    /// @throws IOException if it is not there or cannot be read
    public static byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }
}
