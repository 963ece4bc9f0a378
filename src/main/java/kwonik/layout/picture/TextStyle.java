package kwonik.layout.picture;

/// A typeface at a size.
///
/// @param size in pixels (em)
public record TextStyle(Face face, double size) {
    /// The faces that Kwonik ships.
    public enum Face {
        SANS,
        SANS_BOLD,
        SERIF
    }

    /// This face at `factor` times the size.
    public TextStyle scaled(double factor) {
        return new TextStyle(face, size * factor);
    }
}
