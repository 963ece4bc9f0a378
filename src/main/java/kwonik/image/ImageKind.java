package kwonik.image;

/// What a picture file is, whatever its name says.
public enum ImageKind {
    PNG,
    JPEG,
    /// Known by its first bytes, and shown by no part of the program: its toolkit does not read it.
    WEBP
}
