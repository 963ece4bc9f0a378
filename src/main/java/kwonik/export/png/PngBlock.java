package kwonik.export.png;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/// Some rows of a picture as PNG wants them: a filter byte, then red, green, blue and perhaps alpha of each pixel.
///
/// The filter is always 2 (Up), the difference to the row above: on a drawing most of it is zero, also where a row is
/// longer than deflate can look back. Measured on the shipped chronicle at 3840x2160: without a filter a third more
/// bytes in the same time.
final class PngBlock {
    /// The first level of zlib that looks for better matches: a fifth smaller than level 1, for half as much time
    /// again.
    private static final int LEVEL = 4;
    private static final byte UP = 2;
    /// How far back deflate can look, in bytes.
    private static final int WINDOW = 32 * 1024;

    private final int width;
    private final boolean alpha;
    private final byte[] raw;
    private final byte @Nullable [] before;
    private int filled;

    /// @param before the [#tail] of the block before, or null for the first
    PngBlock(int width, int rows, boolean alpha, byte @Nullable [] before) {
        this.width = width;
        this.alpha = alpha;
        this.raw = new byte[rows * rowBytes(width, alpha)];
        this.before = before;
    }

    /// A block, packed.
    static final class Deflated {
        /// A piece of a zlib stream.
        final byte[] bytes;

        /// Over the rows before packing.
        final Adler sum;

        Deflated(byte[] bytes, Adler sum) {
            this.bytes = bytes;
            this.sum = sum;
        }
    }

    static int rowBytes(int width, boolean alpha) {
        return 1 + (alpha ? 4 : 3) * width;
    }

    int rows() {
        return raw.length / rowBytes(width, alpha);
    }

    boolean isFull() {
        return filled == raw.length;
    }

    /// Adds one row of 0xAARRGGBB, starting at index `from`; the row above it starts at index `aboveFrom` of `above`.
    void add(int[] pixels, int from, int[] above, int aboveFrom) {
        byte[] bytes = raw;
        bytes[filled] = UP;
        int at = filled + 1;
        for (int i = 0; i < width; i++) {
            int pixel = pixels[from + i];
            int up = above[aboveFrom + i];
            bytes[at] = (byte) ((pixel >> 16) - (up >> 16));
            bytes[at + 1] = (byte) ((pixel >> 8) - (up >> 8));
            bytes[at + 2] = (byte) (pixel - up);
            at += 3;
            if (alpha) {
                bytes[at++] = (byte) ((pixel >>> 24) - (up >>> 24));
            }
        }
        filled = at;
    }

    /// The last bytes, to which the next block may refer; the block must be full.
    byte[] tail() {
        return Arrays.copyOfRange(raw, Math.max(0, raw.length - WINDOW), raw.length);
    }

    /// Packs the block, so that the pieces put one after the other are one zlib stream but for its last four bytes.
    Deflated deflated(boolean first, boolean last) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            if (before != null) {
                deflater.setDictionary(before);
            }
            deflater.setInput(raw);
            if (last) {
                deflater.finish();
            }
            byte[] packed = new byte[Math.max(1024, raw.length / 8)];
            int length = 0;
            if (first) {
                // zlib: deflate with a window of 32 KB, at a fast level.
                packed[0] = 0x78;
                packed[1] = 0x5E;
                length = 2;
            }
            while (true) {
                length += deflater.deflate(packed, length, packed.length - length, Deflater.SYNC_FLUSH);
                if (length < packed.length) {
                    break;
                }
                packed = Arrays.copyOf(packed, 2 * packed.length);
            }
            Adler32 sum = new Adler32();
            sum.update(raw);
            return new Deflated(Arrays.copyOf(packed, length), new Adler((int) sum.getValue(), raw.length));
        } finally {
            deflater.end();
        }
    }
}
