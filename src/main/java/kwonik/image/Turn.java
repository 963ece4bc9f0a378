package kwonik.image;

/// How a picture is turned to stand upright: the eight orientations that cameras note (Exif 3.0, tag 0x0112).
///
/// Each says where the first row and the first column of the stored picture belong.
public enum Turn {
    NONE(1, 0, 0, 0, 1, 0),
    MIRRORED(-1, 0, 1, 0, 1, 0),
    HALF(-1, 0, 1, 0, -1, 1),
    HALF_MIRRORED(1, 0, 0, 0, -1, 1),
    RIGHT_MIRRORED(0, 1, 0, 1, 0, 0),
    RIGHT(0, -1, 1, 1, 0, 0),
    LEFT_MIRRORED(0, -1, 1, -1, 0, 1),
    LEFT(0, 1, 0, -1, 0, 1);

    private final int xByColumn;
    private final int xByRow;
    private final int x0;
    private final int yByColumn;
    private final int yByRow;
    private final int y0;

    Turn(int xByColumn, int xByRow, int x0, int yByColumn, int yByRow, int y0) {
        this.xByColumn = xByColumn;
        this.xByRow = xByRow;
        this.x0 = x0;
        this.yByColumn = yByColumn;
        this.yByRow = yByRow;
        this.y0 = y0;
    }

    /// The orientation that a camera calls by this number, from 1; none for any other number.
    static Turn of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : NONE;
    }

    /// Whether what is stored as a row stands upright as a column.
    public boolean swapsSides() {
        return xByColumn == 0;
    }

    /// The matrix (a b c d e f, y downward) that puts the stored picture, as a square with the side 1, upright into a
    /// box of this size at 0, 0.
    public double[] matrix(double width, double height) {
        return new double[] {
            xByColumn * width, yByColumn * height, xByRow * width, yByRow * height, x0 * width, y0 * height
        };
    }

    /// The pixels upright.
    public Pixels upright(Pixels stored) {
        if (this == NONE) {
            return stored;
        }
        int width = swapsSides() ? stored.height() : stored.width();
        int height = swapsSides() ? stored.width() : stored.height();
        int[] turned = new int[width * height];
        for (int row = 0; row < stored.height(); row++) {
            for (int column = 0; column < stored.width(); column++) {
                int x = xByColumn * column + xByRow * row + x0 * (width - 1);
                int y = yByColumn * column + yByRow * row + y0 * (height - 1);
                turned[y * width + x] = stored.argb()[row * stored.width() + column];
            }
        }
        return new Pixels(width, height, turned);
    }
}
