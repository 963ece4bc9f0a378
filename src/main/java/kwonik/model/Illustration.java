package kwonik.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A picture of an event: a file beside the chronicle, with what it shows in words, whose it is, and its licence.
///
/// @param file its place from the folder of the chronicle, with `/` between folders; never outside of it
/// @param alt what it shows, for who does not see it; may be empty while it is being made
/// @param credit whom to name, or empty
/// @param license under which it may be shown, or empty
public record Illustration(String file, Localized alt, String credit, String license) {
    /// The endings of files that can be shown, in lower case.
    public static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "webp");

    /// Checks the place.
    ///
    /// @throws IllegalArgumentException if it is none beside the chronicle
    public Illustration {
        if (fault(file).isPresent()) {
            throw new IllegalArgumentException("a picture lies beside its chronicle, not at " + file);
        }
    }

    /// Why a place is none for a picture: the end of a message key, `outside` or `ending`; empty if it is one.
    public static Optional<String> fault(String file) {
        boolean inside = !file.isBlank()
                && file.equals(file.strip())
                && !file.startsWith("/")
                && file.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && List.of(file.split("/", -1)).stream().noneMatch(part -> part.isEmpty() || isDots(part));
        if (!inside) {
            return Optional.of("outside");
        }
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.contains(".") && ENDINGS.contains(ending) ? Optional.empty() : Optional.of("ending");
    }

    private static boolean isDots(String part) {
        return part.equals(".") || part.equals("..");
    }
}
