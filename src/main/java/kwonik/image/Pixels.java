package kwonik.image;

/// A picture in memory.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    /// @param argb 0xAARRGGBB, row after row, not premultiplied; not copied
    public Pixels(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException("no picture: " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels themselves, to be read only.
    public int[] argb() {
        return argb;
    }
}
