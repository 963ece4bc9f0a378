package kwonik.layout.picture;

/// A size in pixels.
public record Size(double width, double height) {
    public Size {
        if (!(width >= 1) || !(height >= 1)) {
            throw new IllegalArgumentException("a picture needs at least one pixel, not " + width + " x " + height);
        }
    }
}
