package kwonik.image;

import java.util.Locale;

/// Why a picture cannot be shown.
public enum ImageFault implements FoundImage {
    /// The chronicle is in no file, so nothing lies beside it.
    NOWHERE,
    MISSING,
    /// A link leads out of the folder of the chronicle.
    OUTSIDE,
    /// It is there and may not be read.
    CLOSED,
    /// It is none of the kinds of pictures, or ends too early.
    BROKEN,
    /// It would take more time and memory than a picture is worth.
    LARGE,
    WEBP;

    /// The end of a message key.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
