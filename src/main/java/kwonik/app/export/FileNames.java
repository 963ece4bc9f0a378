package kwonik.app.export;

import java.nio.file.Path;
import java.util.Locale;

/// What files are called that somebody is asked for.
public final class FileNames {
    private FileNames() {}

    /// The beginning of a name, after the id of a chronicle: small letters, digits, `-` and `_` only.
    public static String stem(String chronicle) {
        String id = chronicle.replaceAll("[^\\p{Alnum}_-]+", "-").toLowerCase(Locale.ROOT);
        return id.isEmpty() ? "kwonik" : id;
    }

    /// A file with the ending that it is to have, which nobody has to type.
    ///
    /// @param ending without its dot
    public static Path ending(Path typed, String ending) {
        String name = String.valueOf(typed.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? typed : typed.resolveSibling(name + "." + ending);
    }
}
