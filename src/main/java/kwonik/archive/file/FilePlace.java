package kwonik.archive.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;

/// Which file a name leads to: two names of one file have equal places, whether they differ by a link, by `..` or by
/// capitals that their folder does not tell apart. The file need not be there yet.
///
/// @param key what the system calls the file, or the one path at which it would come to be
public record FilePlace(Object key) {
    /// More links in a row than this lead in a circle.
    private static final int MOST_LINKS = 40;

    /// The place of a file.
    public static FilePlace of(Path file) {
        try {
            // a hard link is another name of the same file, and only the system’s own key tells
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return new FilePlace(key == null ? file.toRealPath() : key);
        } catch (IOException _) {
            // not there yet
            return new FilePlace(expected(file.toAbsolutePath(), 0));
        }
    }

    /// Where a file that is not there yet would be written.
    private static Path expected(Path file, int links) {
        if (links < MOST_LINKS && Files.isSymbolicLink(file)) {
            try {
                return expected(file.resolveSibling(Files.readSymbolicLink(file)), links + 1);
            } catch (IOException _) {
                // a link that cannot be followed is a place itself
                return file;
            }
        }
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return file;
        }
        try {
            Path real = folder.toRealPath();
            return real.resolve(isBlindToCase(real) ? folded(name.toString()) : name.toString())
                    .normalize();
        } catch (IOException _) {
            // a folder that is not there yet has no other name
            return file.normalize();
        }
    }

    /// Whether a folder finds its files whatever their capitals, tried on its own name or on that of a folder above.
    private static boolean isBlindToCase(Path folder) {
        for (Path path = folder; path != null; path = path.getParent()) {
            Path name = path.getFileName();
            String plain = name == null ? "" : name.toString();
            String other = plain.equals(plain.toLowerCase(Locale.ROOT))
                    ? plain.toUpperCase(Locale.ROOT)
                    : plain.toLowerCase(Locale.ROOT);
            if (!other.equals(plain)) {
                return isSame(path, path.resolveSibling(other));
            }
        }
        return false;
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException _) {
            // what cannot be asked does not tell of another name
            return false;
        }
    }

    /// A name as such a folder compares it: without capitals, and with accents in one writing.
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
