package kwonik.export.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kwonik.export.common.ImageSize;

/// A PNG file taken apart by other means than ours.
public final class PngBytes {
    private final byte[] bytes;

    public PngBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    /// A piece of the file.
    public static final class Chunk {
        private final String type;
        private final byte[] data;

        Chunk(String type, byte[] data) {
            this.type = type;
            this.data = data;
        }

        String type() {
            return type;
        }

        byte[] data() {
            return data;
        }
    }

    public static PngBytes encode(int[] pixels, ImageSize size, int rowsAtATime, PngText... texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngEncoder encoder = new PngEncoder(out, size, List.of(texts), PngEncoder.PixelKind.OPAQUE)) {
            for (int top = 0; top < size.height(); top += rowsAtATime) {
                int rows = Math.min(rowsAtATime, size.height() - top);
                int[] strip = new int[rows * size.width()];
                System.arraycopy(pixels, top * size.width(), strip, 0, strip.length);
                encoder.rows(strip, rows);
            }
            encoder.finish();
        }
        return new PngBytes(out.toByteArray());
    }

    public BufferedImage decoded() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    public int[] pixels() throws IOException {
        BufferedImage image = decoded();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /// All chunks, after a look at every check sum.
    public List<Chunk> chunks() {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(8);
        List<Chunk> chunks = new ArrayList<>();
        while (buffer.hasRemaining()) {
            int length = buffer.getInt();
            CRC32 crc = new CRC32();
            crc.update(bytes, buffer.position(), length + 4);
            byte[] type = new byte[4];
            byte[] data = new byte[length];
            buffer.get(type).get(data);
            if (buffer.getInt() != (int) crc.getValue()) {
                throw new AssertionError("check sum of " + new String(type, StandardCharsets.US_ASCII));
            }
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), data));
        }
        return chunks;
    }

    public Chunk chunk(String type) {
        return chunks().stream()
                .filter(chunk -> chunk.type.equals(type))
                .findFirst()
                .orElseThrow();
    }
}
