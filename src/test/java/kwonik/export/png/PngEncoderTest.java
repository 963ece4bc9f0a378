package kwonik.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kwonik.export.common.ImageSize;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PngEncoderTest {
    private static final ImageSize SMALL = new ImageSize(3, 2, 300);

    @Property(tries = 60)
    void anyPixelsComeBackExactly(
            @ForAll @IntRange(min = 1, max = 700) int width,
            @ForAll @IntRange(min = 1, max = 700) int height,
            @ForAll @IntRange(min = 1, max = 64) int colors,
            @ForAll @IntRange(min = 1, max = 90) int rowsAtATime,
            @ForAll long seed)
            throws IOException {
        int[] pixels = drawing(width * height, colors, seed);
        PngBytes png = PngBytes.encode(pixels, new ImageSize(width, height, 96), rowsAtATime);
        assertArrayEquals(pixels, png.pixels());
    }

    @Test
    void noiseOverManyBlocksComesBackExactly() throws IOException {
        int[] pixels = drawing(2000 * 1500, Integer.MAX_VALUE, 7);
        PngBytes png = PngBytes.encode(pixels, new ImageSize(2000, 1500, 96), 100);
        assertArrayEquals(pixels, png.pixels());
    }

    @Test
    void theWidestRowIsABlockOfItsOwn() throws IOException {
        int[] pixels = drawing(ImageSize.MOST * 40, 5, 1);
        PngBytes png = PngBytes.encode(pixels, new ImageSize(ImageSize.MOST, 40, 96), 40);
        assertArrayEquals(pixels, png.pixels());
    }

    @Test
    void theBytesDoNotDependOnHowTheRowsCome() throws IOException {
        int[] pixels = drawing(900 * 900, 9, 3);
        ImageSize size = new ImageSize(900, 900, 96);
        byte[] atOnce = PngBytes.encode(pixels, size, 900).bytes();
        assertArrayEquals(atOnce, PngBytes.encode(pixels, size, 900).bytes());
        assertArrayEquals(atOnce, PngBytes.encode(pixels, size, 1).bytes());
        assertArrayEquals(atOnce, PngBytes.encode(pixels, size, 77).bytes());
    }

    @Test
    void thePictureHasEightBitsRedGreenBlue() throws IOException {
        byte[] head = PngBytes.encode(new int[6], SMALL, 2).chunk("IHDR").data();
        assertArrayEquals(new byte[] {0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0}, head);
    }

    @Test
    void threeHundredDotsPerInchAre11811PerMetre() throws IOException {
        ByteBuffer density = ByteBuffer.wrap(
                PngBytes.encode(new int[6], SMALL, 2).chunk("pHYs").data());
        assertEquals(11_811, density.getInt());
        assertEquals(11_811, density.getInt());
        assertEquals(1, density.get());
    }

    @Test
    void textsAreKeptInTheirLanguage() throws IOException {
        PngText title = new PngText("Title", "ht", "Kwonik Ayiti – « lame »");
        byte[] data = PngBytes.encode(new int[6], SMALL, 2, title).chunk("iTXt").data();
        assertEquals(
                "Title|||ht||Kwonik Ayiti – « lame »", new String(data, StandardCharsets.UTF_8).replace('\0', '|'));
    }

    @Test
    void otherReadersFindTheTexts() throws IOException {
        PngText title = new PngText("Title", "fr", "Chronique d’Haïti");
        String metadata = PngMetadata.of(PngBytes.encode(new int[6], SMALL, 2, title));
        assertEquals("Title=Chronique d’Haïti (fr)", metadata);
    }

    @Test
    void chunksStandInTheOrderOfTheStandard() throws IOException {
        PngText title = new PngText("Title", "", "x");
        List<String> types = PngBytes.encode(new int[6], SMALL, 2, title).chunks().stream()
                .map(PngBytes.Chunk::type)
                .distinct()
                .toList();
        assertEquals(List.of("IHDR", "pHYs", "iTXt", "IDAT", "IEND"), types);
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        try (PngEncoder encoder =
                new PngEncoder(OutputStream.nullOutputStream(), SMALL, List.of(), PngEncoder.PixelKind.OPAQUE)) {
            assertThrows(IllegalArgumentException.class, () -> encoder.rows(new int[9], 3));
        }
    }

    @Test
    void missingRowsAreNoticed() throws IOException {
        try (PngEncoder encoder =
                new PngEncoder(OutputStream.nullOutputStream(), SMALL, List.of(), PngEncoder.PixelKind.OPAQUE)) {
            encoder.rows(new int[3], 1);
            assertThrows(IllegalStateException.class, encoder::finish);
        }
    }

    @Test
    void aFullDiskIsToldAsIs() {
        OutputStream full = new OutputStream() {
            private int room = 5000;

            @Override
            public void write(int b) throws IOException {
                if (room-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        ImageSize size = new ImageSize(600, 600, 96);
        IOException e = assertThrows(IOException.class, () -> {
            try (PngEncoder encoder = new PngEncoder(full, size, List.of(), PngEncoder.PixelKind.OPAQUE)) {
                encoder.rows(drawing(600 * 600, 1 << 20, 2), 600);
                encoder.finish();
            }
        });
        assertEquals("No space left on device", e.getMessage());
    }

    @Test
    void aKeywordHasNoBlanksAround() {
        assertThrows(IllegalArgumentException.class, () -> new PngText(" Title", "", ""));
        assertThrows(IllegalArgumentException.class, () -> new PngText("", "", ""));
        assertThrows(IllegalArgumentException.class, () -> new PngText("Title", "f r", ""));
        assertThrows(IllegalArgumentException.class, () -> new PngText("Title", "", "a\0b"));
    }

    /// Runs of equal pixels, as a drawing has them.
    private static int[] drawing(int pixels, int colors, long seed) {
        Random random = new Random(seed);
        int[] drawing = new int[pixels];
        int at = 0;
        while (at < pixels) {
            int end = Math.min(pixels, at + 1 + random.nextInt(colors > 1000 ? 2 : 40));
            Arrays.fill(drawing, at, end, 0xFF000000 | random.nextInt(colors) * 0x9E3779);
            at = end;
        }
        return drawing;
    }
}
