package kwonik.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Picture files made in code.
public final class TestImages {
    /// Seven pixels across and five down, in each of the three kinds of webp.
    static final byte[] WEBP_LOSSY =
            decoded("UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoHAAUAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==");

    static final byte[] WEBP_LOSSLESS = decoded("UklGRhwAAABXRUJQVlA4TA8AAAAvBgABAAcQ/Y/+ByKi/wEA");
    static final byte[] WEBP_EXTENDED = decoded("UklGRlwAAABXRUJQVlA4WAoAAAAQAAAABgAABAAAQUxQSAoAAAABB9C/iAhERP8D"
            + "VlA4ICwAAACQAQCdASoHAAUAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==");

    private TestImages() {}

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    /// A sky, a sun at the upper left, and the ground; so one sees which way up it stands.
    public static BufferedImage landscape(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0x9CC9E8));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0xFFD23C));
        int sun = Math.max(1, Math.min(width, height) / 4);
        g.fillOval(sun / 2, sun / 2, sun, sun);
        g.setColor(new Color(0x2E7D4F));
        g.fillRect(0, height * 2 / 3, width, height - height * 2 / 3);
        g.setColor(new Color(0xB03A2E));
        g.fillRect(width * 2 / 3, height / 3, Math.max(1, width / 6), Math.max(1, height / 2));
        g.dispose();
        return image;
    }

    /// Rings on a ground that can be seen through.
    public static BufferedImage rings(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        for (int i = 0; i < Math.min(width, height) / 2; i += 12) {
            g.drawOval(i, i, width - 2 * i - 1, height - 2 * i - 1);
        }
        g.setColor(new Color(200, 0, 0, 128));
        g.fillRect(width / 4, height / 4, width / 2, height / 2);
        g.dispose();
        return image;
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png", ImageWriteParam.MODE_COPY_FROM_METADATA);
    }

    /// With the layers of an interlaced picture.
    public static byte[] layeredPng(BufferedImage image) {
        return written(image, "png", ImageWriteParam.MODE_DEFAULT);
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpg", ImageWriteParam.MODE_DISABLED);
    }

    public static byte[] progressiveJpeg(BufferedImage image) {
        return written(image, "jpg", ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] written(BufferedImage image, String format, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// A JPEG whose camera noted how it was held.
    public static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return inserted(jpeg, 2, exif.array());
    }

    /// A JPEG that is to be turned so.
    public static byte[] turned(byte[] jpeg, Turn turn) {
        int number = IntStream.rangeClosed(1, 8)
                .filter(one -> Turn.of(one) == turn)
                .findFirst()
                .orElseThrow();
        return turned(jpeg, number);
    }

    /// A picture as a camera stores it that was held in some way; it stands upright again when it is turned so.
    public static BufferedImage held(BufferedImage upright, Turn turn) {
        int width = turn.swapsSides() ? upright.getHeight() : upright.getWidth();
        int height = turn.swapsSides() ? upright.getWidth() : upright.getHeight();
        int[] numbers = IntStream.range(0, width * height).toArray();
        Pixels places = turn.upright(new Pixels(width, height, numbers));
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < numbers.length; i++) {
            int number = places.argb()[i];
            stored.setRGB(
                    number % width, number / width, upright.getRGB(i % upright.getWidth(), i / upright.getWidth()));
        }
        return stored;
    }

    /// A quarter red, green, blue and yellow, from the upper left on.
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < colors.length; i++) {
            g.setColor(colors[i]);
            g.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        g.dispose();
        return image;
    }

    static byte[] inserted(byte[] bytes, int at, byte... more) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        System.arraycopy(more, 0, all, at, more.length);
        return all;
    }

    /// A chunk of a PNG file.
    static byte[] chunk(String type, byte... data) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /// A PNG that says it is so large, with pixels for a few rows.
    public static byte[] bomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        return png(header, new byte[10_000]);
    }

    /// A PNG of a header, and rows that are packed.
    static byte[] png(byte[] header, byte[] rows, byte[]... between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(8).putLong(PngHead.SIGNATURE).array());
        out.writeBytes(chunk("IHDR", header));
        for (byte[] chunk : between) {
            out.writeBytes(chunk);
        }
        out.writeBytes(chunk("IDAT", packed(rows)));
        out.writeBytes(chunk("IEND"));
        return out.toByteArray();
    }

    private static byte[] packed(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length + 100];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }
}
