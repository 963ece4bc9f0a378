package kwonik.image;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the first bytes of a picture file say of it, read without its pixels.
///
/// @param kind of file
/// @param width of the picture as it is stored, 1 or more
/// @param height of it
/// @param turn how it is to be turned
/// @param layers whether the whole picture is stored coarsely first and then ever finer, so that all of it has to be in
///     memory at once
public record ImageHead(ImageKind kind, int width, int height, Turn turn, boolean layers) {
    private static final int MEGA = 1_000_000;
    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;

    /// The most pixels that are decoded. A picture that is stored row by row is made small on the way; one in layers is
    /// not, and of a PNG file the program itself keeps all of it.
    public long mostPixels() {
        return switch (kind) {
            case PNG -> layers ? 16L * MEGA : 120L * MEGA;
            case JPEG, WEBP -> layers ? 64L * MEGA : 200L * MEGA;
        };
    }

    /// Whether it takes too much to decode it.
    boolean isLarge() {
        return (long) width * height > mostPixels();
    }

    /// Reads the beginning of a file; empty if it is no picture of a known kind, or is broken so far. Takes no more
    /// memory than a segment of 64 KB, whatever the file says.
    ///
    /// @throws IOException only if `in` throws it for another reason than its end
    public static Optional<ImageHead> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        try {
            int first = data.readInt();
            if (first >>> 16 == JpegHead.START) {
                return JpegHead.read(first & 0xFFFF, data).map(JpegHead::common);
            }
            int second = data.readInt();
            if ((((long) first << 32) | (second & 0xFFFFFFFFL)) == PngHead.SIGNATURE) {
                return PngHead.read(data)
                        .map(head ->
                                new ImageHead(ImageKind.PNG, head.width(), head.height(), Turn.NONE, head.layers()));
            }
            return first == RIFF && data.readInt() == WEBP ? webp(data) : Optional.empty();
        } catch (EOFException _) {
            // it ends before it has begun
            return Optional.empty();
        }
    }

    /// The sizes in the three kinds of webp (RFC 9649): simple lossy, simple lossless, extended.
    private static Optional<ImageHead> webp(DataInputStream data) throws IOException {
        byte[] head = new byte[18];
        data.readFully(head);
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        String chunk = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        int width = 0;
        int height = 0;
        switch (chunk) {
            case "VP8 " -> {
                boolean begins = head[11] == (byte) 0x9D && head[12] == 0x01 && head[13] == 0x2A;
                width = begins ? bytes.getShort(14) & 0x3FFF : 0;
                height = begins ? bytes.getShort(16) & 0x3FFF : 0;
            }
            case "VP8L" -> {
                int bits = head[8] == 0x2F ? bytes.getInt(9) : -1;
                width = bits == -1 ? 0 : (bits & 0x3FFF) + 1;
                height = bits == -1 ? 0 : ((bits >> 14) & 0x3FFF) + 1;
            }
            case "VP8X" -> {
                width = (bytes.getInt(12) & 0xFFFFFF) + 1;
                height = (bytes.getInt(14) >>> 8) + 1;
            }
            default -> {}
        }
        return width > 0 && height > 0
                ? Optional.of(new ImageHead(ImageKind.WEBP, width, height, Turn.NONE, false))
                : Optional.empty();
    }
}
