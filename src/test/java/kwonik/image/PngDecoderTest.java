package kwonik.image;

import static kwonik.image.TestImages.chunk;
import static kwonik.image.TestImages.landscape;
import static kwonik.image.TestImages.rings;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The pixels of PNG files, beside what another reader makes of them.
class PngDecoderTest {
    private static Pixels decode(byte[] png, int factor) throws IOException {
        return PngDecoder.decode(new ByteArrayInputStream(png), factor);
    }

    private static BufferedImage as(int type) {
        BufferedImage image = new BufferedImage(37, 29, type);
        image.createGraphics().drawImage(rings(37, 29), 0, 0, null);
        return image;
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("rgb", TestImages.png(landscape(61, 47))),
                arguments("rgb and alpha", TestImages.png(rings(61, 47))),
                arguments("interlaced", TestImages.layeredPng(rings(61, 47))),
                arguments("interlaced, one pixel", TestImages.layeredPng(landscape(1, 1))),
                arguments("interlaced, one row", TestImages.layeredPng(landscape(13, 1))),
                arguments("grey", TestImages.png(as(BufferedImage.TYPE_BYTE_GRAY))),
                arguments("grey of sixteen bits", TestImages.png(as(BufferedImage.TYPE_USHORT_GRAY))),
                arguments("one bit", TestImages.png(as(BufferedImage.TYPE_BYTE_BINARY))),
                arguments("palette", TestImages.png(as(BufferedImage.TYPE_BYTE_INDEXED))),
                arguments("interlaced palette", TestImages.layeredPng(as(BufferedImage.TYPE_BYTE_INDEXED))),
                arguments("interlaced bits", TestImages.layeredPng(as(BufferedImage.TYPE_BYTE_BINARY))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyKindOfFileHasThePixelsThatOthersSee(String name, byte[] png) throws IOException {
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(png));
        Pixels pixels = decode(png, 1);
        assertEquals(expected.getWidth(), pixels.width(), name);
        assertEquals(expected.getHeight(), pixels.height(), name);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                int ours = pixels.argb()[y * pixels.width() + x];
                // linear grey is shown brighter there, which is a matter of its colour space
                int theirs = expected.getColorModel().getNumComponents() == 1
                                && expected.getColorModel().getNumColorComponents() == 1
                        ? gray(expected, x, y)
                        : expected.getRGB(x, y);
                assertEquals(Integer.toHexString(theirs), Integer.toHexString(ours), name + " at " + x + " " + y);
            }
        }
    }

    private static int gray(BufferedImage image, int x, int y) {
        int sample = image.getRaster().getSample(x, y, 0);
        int bits = image.getSampleModel().getSampleSize(0);
        int light = bits == 16 ? sample >> 8 : sample;
        return 0xFF000000 | light << 16 | light << 8 | light;
    }

    private static byte[] header(int width, int height, int depth, int color) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) depth, (byte) color, 0, 0, 0})
                .array();
    }

    @Test
    void aPaletteMayBeSeenThrough() throws IOException {
        byte[] png = TestImages.png(
                header(4, 1, 2, 3),
                new byte[] {0, 0b00_01_10_11},
                chunk("PLTE", (byte) 255, (byte) 0, (byte) 0, (byte) 0, (byte) 255, (byte) 0, (byte) 0, (byte) 0, (byte)
                        255),
                chunk("tRNS", (byte) 0, (byte) 128));
        assertArrayEquals(
                new int[] {0x00FF0000, 0x8000FF00, 0xFF0000FF, 0xFF000000},
                decode(png, 1).argb());
    }

    @Test
    void oneColourMayBeSeenThrough() throws IOException {
        byte[] gray = TestImages.png(header(3, 1, 4, 0), new byte[] {0, 0x0F, 0x70}, chunk("tRNS", (byte) 0, (byte) 7));
        assertArrayEquals(
                new int[] {0xFF000000, 0xFFFFFFFF, 0x00777777}, decode(gray, 1).argb());
        byte[] rgb = TestImages.png(
                header(2, 1, 8, 2),
                new byte[] {0, 1, 2, 3, 1, 2, 4},
                chunk("tRNS", (byte) 0, (byte) 1, (byte) 0, (byte) 2, (byte) 0, (byte) 3));
        assertArrayEquals(new int[] {0x00010203, 0xFF010204}, decode(rgb, 1).argb());
    }

    @Test
    void sixteenBitsAreEight() throws IOException {
        byte[] png = TestImages.png(header(1, 1, 16, 6), new byte[] {0, 1, 99, 2, 99, 3, 99, (byte) 200, 99});
        assertArrayEquals(new int[] {0xC8010203}, decode(png, 1).argb());
        byte[] gray = TestImages.png(header(1, 1, 16, 4), new byte[] {0, 1, 99, (byte) 200, 99});
        assertArrayEquals(new int[] {0xC8010101}, decode(gray, 1).argb());
    }

    @Test
    void aSquareBecomesItsMeanAndWhatIsNotSeenDoesNotColourIt() throws IOException {
        byte[] png = TestImages.png(header(3, 2, 8, 6), new byte[] {
            0, 100, 0, 0, -1, -1, -1, -1, 0, 9, 9, 9, -1, 0, (byte) 200, 0, 0, -1, -1, -1, -1, 0, 9, 9, 9, -1
        });
        Pixels small = decode(png, 2);
        assertEquals(2, small.width());
        assertEquals(1, small.height());
        assertArrayEquals(new int[] {0x80960000, 0xFF090909}, small.argb());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aSmallPictureHasTheMeanOfTheLargeOne(String name, byte[] png) throws IOException {
        Pixels large = decode(png, 1);
        Pixels small = decode(png, 5);
        assertEquals((large.width() + 4) / 5, small.width(), name);
        assertEquals((large.height() + 4) / 5, small.height(), name);
        long alphas = 0;
        int counted = 0;
        for (int y = 0; y < Math.min(5, large.height()); y++) {
            for (int x = 0; x < Math.min(5, large.width()); x++) {
                alphas += large.argb()[y * large.width() + x] >>> 24;
                counted++;
            }
        }
        assertEquals(alphas / (double) counted, small.argb()[0] >>> 24, 0.5, name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatBreaksOffIsTold(String name, byte[] png) {
        for (int length = 0; length < png.length - 24; length += 7) {
            byte[] cut = Arrays.copyOf(png, length);
            assertThrows(IOException.class, () -> decode(cut, 1), name + ", " + length + " bytes");
        }
    }

    @Property(tries = 2_000)
    void aBrokenFileIsToldOrDrawnAndNothingElse(@ForAll int seed) throws IOException {
        Random random = new Random(seed);
        byte[] png = random.nextBoolean() ? TestImages.png(rings(9, 9)) : TestImages.layeredPng(rings(9, 9));
        for (int i = 0; i < 3; i++) {
            // not its size: that is looked at before
            png[24 + random.nextInt(png.length - 24)] = (byte) random.nextInt();
        }
        try {
            assertEquals(81, decode(png, 1).argb().length);
        } catch (IOException _) {
            // told
        }
    }

    @Test
    void onlyThePictureIsPassedOn() throws IOException {
        byte[] png = TestImages.png(
                header(1, 1, 8, 0),
                new byte[] {0, 77},
                chunk("tEXt", (byte) 'A', (byte) 0, (byte) 'B'),
                chunk("eXIf", (byte) 1),
                chunk("gAMA", (byte) 0, (byte) 0, (byte) 0, (byte) 1));
        ImageHead head = new ImageHead(ImageKind.PNG, 1, 1, Turn.NONE, false);
        byte[] plain = PngData.plain(png, head).orElseThrow();
        assertEquals(png.length - 15 - 13, plain.length);
        assertArrayEquals(decode(png, 1).argb(), decode(plain, 1).argb());
        assertEquals(Optional.empty(), PngData.plain(Arrays.copyOf(png, png.length - 30), head));
        assertEquals(Optional.empty(), PngData.plain(Arrays.copyOf(png, png.length - 8), head));
    }
}
