package kwonik.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// A PNG file without what is not its picture: texts, times, and what programs note for themselves.
public final class PngData {
    /// What decides how a pixel looks.
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP");

    private PngData() {}

    /// Takes a file apart and looks whether all its pixels are there; takes its time.
    ///
    /// @return empty if it is broken
    public static Optional<byte[]> plain(byte[] file, ImageHead head) {
        int factor = Math.max(1, Math.max(head.width(), head.height()) / Byte.MAX_VALUE);
        try {
            Pixels _ = PngDecoder.decode(new ByteArrayInputStream(file), factor);
            return Optional.of(plain(file));
        } catch (IOException _) {
            // it ends too early, or its pixels are none
            return Optional.empty();
        }
    }

    private static byte[] plain(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        ByteBuffer numbers = ByteBuffer.wrap(file);
        out.write(file, 0, Long.BYTES);
        int at = Long.BYTES;
        while (at + 12 <= file.length) {
            int length = numbers.getInt(at);
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            if (PICTURE.contains(type)) {
                out.write(file, at, length + 12);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
            at += length + 12;
        }
        throw new IOException("no end");
    }
}
