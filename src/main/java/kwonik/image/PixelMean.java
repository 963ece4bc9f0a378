package kwonik.image;

import java.util.Arrays;

/// Makes a picture small while its rows come in: each square of some pixels becomes one, their mean, in which a pixel
/// counts as much as it hides.
final class PixelMean {
    private final int factor;
    private final int wide;
    private final int width;
    private final int[] argb;
    /// Of the row that is being made: how much its pixels hide, and the red, green and blue of what does.
    private final long[] sums;

    private final int height;
    private int rows;

    /// @param wide pixels across of the large picture
    /// @param high pixels down of it
    PixelMean(int wide, int high, int factor) {
        this.factor = factor;
        this.wide = wide;
        this.height = high;
        this.width = (wide + factor - 1) / factor;
        this.argb = new int[Math.multiplyExact(width, (high + factor - 1) / factor)];
        this.sums = new long[factor == 1 ? 0 : 4 * width];
    }

    /// Takes the next row from a place on.
    void add(int[] row, int from) {
        if (factor == 1) {
            System.arraycopy(row, from, argb, rows * width, wide);
            rows++;
            return;
        }
        for (int x = 0; x < wide; x++) {
            int pixel = row[from + x];
            int alpha = pixel >>> 24;
            int at = 4 * (x / factor);
            sums[at] += alpha;
            sums[at + 1] += (long) alpha * ((pixel >> 16) & 0xFF);
            sums[at + 2] += (long) alpha * ((pixel >> 8) & 0xFF);
            sums[at + 3] += (long) alpha * (pixel & 0xFF);
        }
        rows++;
        if (rows % factor == 0 || rows == height) {
            finishRow();
        }
    }

    private void finishRow() {
        int first = (rows - 1) / factor * width;
        int down = (rows - 1) % factor + 1;
        for (int x = 0; x < width; x++) {
            int across = Math.min(factor, wide - x * factor);
            long hidden = sums[4 * x];
            long count = (long) across * down;
            if (hidden > 0) {
                argb[first + x] = ((int) ((hidden + count / 2) / count) << 24)
                        | (mean(sums[4 * x + 1], hidden) << 16)
                        | (mean(sums[4 * x + 2], hidden) << 8)
                        | mean(sums[4 * x + 3], hidden);
            }
        }
        Arrays.fill(sums, 0);
    }

    private static int mean(long sum, long hidden) {
        return (int) ((sum + hidden / 2) / hidden);
    }

    Pixels pixels() {
        return new Pixels(width, (height + factor - 1) / factor, argb);
    }
}
