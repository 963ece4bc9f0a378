package kwonik.image;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder of a chronicle, in which its pictures lie.
///
/// @param folder null for a chronicle that is in no file
public record ImageFolder(@Nullable Path folder) {
    /// No folder, and so no pictures.
    public static final ImageFolder NONE = new ImageFolder(null);

    /// The longest file that is read; a camera’s largest picture is a third of it.
    public static final long MOST_BYTES = 64_000_000;

    /// The folder of the file of a chronicle.
    ///
    /// @param chronicle null for one that is in no file
    public static ImageFolder of(@Nullable Path chronicle) {
        return chronicle == null
                ? NONE
                : new ImageFolder(chronicle.toAbsolutePath().getParent());
    }

    /// Looks for a picture and reads its first bytes, not its pixels: it may still be broken further on.
    ///
    /// @param file its place from the folder, with `/` between folders
    public FoundImage find(String file) {
        if (folder == null) {
            return ImageFault.NOWHERE;
        }
        try {
            Path root = folder.toRealPath();
            Path named = root.resolve(file);
            if (Files.notExists(named)) {
                return ImageFault.MISSING;
            }
            Path real = named.toRealPath();
            return real.startsWith(root) ? found(real) : ImageFault.OUTSIDE;
        } catch (AccessDeniedException _) {
            return ImageFault.CLOSED;
        } catch (IOException | InvalidPathException _) {
            // what cannot be named or followed is not there
            return ImageFault.MISSING;
        }
    }

    private static FoundImage found(Path real) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(real, BasicFileAttributes.class);
        // a device or a pipe would be waited for
        if (!facts.isRegularFile()) {
            return ImageFault.BROKEN;
        }
        if (facts.size() > MOST_BYTES) {
            return ImageFault.LARGE;
        }
        Optional<ImageHead> head = head(real);
        if (head.isEmpty()) {
            return ImageFault.BROKEN;
        }
        if (head.get().kind() == ImageKind.WEBP) {
            return ImageFault.WEBP;
        }
        return head.get().isLarge()
                ? ImageFault.LARGE
                : new ImageFile(
                        real, head.get(), facts.size(), facts.lastModifiedTime().toMillis());
    }

    private static Optional<ImageHead> head(Path real) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(real))) {
            return ImageHead.read(in);
        }
    }
}
