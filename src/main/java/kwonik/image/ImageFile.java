package kwonik.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A picture file as it was found.
///
/// @param path the file itself, no link to it
/// @param head what its first bytes say
/// @param bytes how long it is
/// @param modified when it was written last, in milliseconds: one that has changed is another
public record ImageFile(Path path, ImageHead head, long bytes, long modified) implements FoundImage {
    /// Pixels across when it stands upright.
    public int width() {
        return head.turn().swapsSides() ? head.height() : head.width();
    }

    /// Pixels down when it stands upright.
    public int height() {
        return head.turn().swapsSides() ? head.width() : head.height();
    }

    /// All of it.
    ///
    /// @throws IOException if it cannot be read, or has grown beyond [ImageFolder#MOST_BYTES] since it was found
    public byte[] read() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] all = in.readNBytes((int) ImageFolder.MOST_BYTES + 1);
            if (all.length > ImageFolder.MOST_BYTES) {
                throw new IOException("longer than it was: " + path);
            }
            return all;
        }
    }

    /// Whether its pixels come to their end, and not only its first bytes are sound; takes its time.
    public boolean isWhole() {
        try {
            return switch (head.kind()) {
                case PNG -> PngData.plain(read(), head).isPresent();
                case JPEG -> JpegData.of(read()).isPresent();
                case WEBP -> false;
            };
        } catch (IOException _) {
            // what cannot be read cannot be shown
            return false;
        }
    }
}
