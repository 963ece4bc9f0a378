package kwonik.image;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/// The header of a PNG file (W3C, PNG third edition, 11.2.1).
///
/// @param depth bits of a sample
/// @param color which samples a pixel has: [#GRAY], [#RGB], [#PALETTE], [#GRAY_ALPHA] or [#RGB_ALPHA]
/// @param layers whether it is interlaced
record PngHead(int width, int height, int depth, int color, boolean layers) {
    static final long SIGNATURE = 0x89504E470D0A1A0AL;
    static final int IHDR = 0x49484452;
    static final int GRAY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GRAY_ALPHA = 4;
    static final int RGB_ALPHA = 6;
    private static final int LENGTH = 13;

    /// Reads the chunk that stands behind the signature; empty if it is none of this kind.
    static Optional<PngHead> read(DataInputStream in) throws IOException {
        if (in.readInt() != LENGTH || in.readInt() != IHDR) {
            return Optional.empty();
        }
        int width = in.readInt();
        int height = in.readInt();
        int depth = in.readUnsignedByte();
        int color = in.readUnsignedByte();
        int packing = in.readUnsignedShort();
        int layers = in.readUnsignedByte();
        boolean known = width > 0 && height > 0 && isKnown(depth, color) && packing == 0 && layers <= 1;
        return known ? Optional.of(new PngHead(width, height, depth, color, layers == 1)) : Optional.empty();
    }

    private static boolean isKnown(int depth, int color) {
        boolean whole = depth == 8 || depth == 16;
        boolean small = depth == 1 || depth == 2 || depth == 4;
        return switch (color) {
            case GRAY -> whole || small;
            case PALETTE -> small || depth == 8;
            case RGB, GRAY_ALPHA, RGB_ALPHA -> whole;
            default -> false;
        };
    }

    /// How many samples a pixel has.
    int samples() {
        return switch (color) {
            case GRAY_ALPHA -> 2;
            case RGB -> 3;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    /// The bytes of a row of so many pixels, without its filter.
    int rowBytes(int pixels) {
        return (int) (((long) pixels * samples() * depth + 7) / 8);
    }
}
