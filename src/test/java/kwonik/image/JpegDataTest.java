package kwonik.image;

import static kwonik.image.TestImages.inserted;
import static kwonik.image.TestImages.jpeg;
import static kwonik.image.TestImages.landscape;
import static kwonik.image.TestImages.turned;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What of a JPEG file is passed on.
class JpegDataTest {
    private static final byte[] PLAIN = jpeg(landscape(64, 48));

    @Test
    void aPlainFileIsPassedOnAsItIs() {
        assertArrayEquals(PLAIN, JpegData.of(PLAIN).orElseThrow().bytes());
        byte[] progressive = TestImages.progressiveJpeg(landscape(64, 48));
        assertArrayEquals(progressive, JpegData.of(progressive).orElseThrow().bytes());
    }

    @Test
    void whereAndWhenItWasTakenIsNot() {
        assertArrayEquals(PLAIN, JpegData.of(turned(PLAIN, 6)).orElseThrow().bytes());
        byte[] comment = inserted(PLAIN, 2, (byte) 0xFF, (byte) 0xFE, (byte) 0, (byte) 4, (byte) 'm', (byte) 'e');
        assertArrayEquals(PLAIN, JpegData.of(comment).orElseThrow().bytes());
        byte[] behind = inserted(PLAIN, PLAIN.length, PLAIN);
        assertArrayEquals(PLAIN, JpegData.of(behind).orElseThrow().bytes());
    }

    @Test
    void aColourProfileIs() {
        byte[] profile = inserted(PLAIN, 2, (byte) 0xFF, (byte) 0xE2, (byte) 0, (byte) 4, (byte) 'x', (byte) 'y');
        assertArrayEquals(profile, JpegData.of(profile).orElseThrow().bytes());
    }

    @Test
    void aFileThatBreaksOffIsBroken() {
        byte[] progressive = TestImages.progressiveJpeg(landscape(64, 48));
        for (byte[] whole : new byte[][] {PLAIN, progressive}) {
            for (int length = 0; length < whole.length; length++) {
                assertTrue(JpegData.of(Arrays.copyOf(whole, length)).isEmpty(), "the first " + length + " bytes");
            }
        }
    }

    @Test
    void aFileOfEverNewScansIsBroken() {
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0};
        byte[] many = PLAIN;
        for (int i = 0; i < 300; i++) {
            many = inserted(many, many.length - 2, scan);
        }
        assertTrue(JpegData.of(many).isEmpty());
        assertTrue(JpegData.of(inserted(PLAIN, PLAIN.length - 2, scan)).isPresent());
    }

    @Test
    void itTellsHowManyColoursItHas() {
        assertEquals(3, JpegData.of(PLAIN).orElseThrow().components());
        BufferedImage gray = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals(1, JpegData.of(jpeg(gray)).orElseThrow().components());
        assertFalse(JpegData.of(PLAIN).orElseThrow().isInverted());
    }

    @Property(tries = 2_000)
    void nothingMakesItStumble(@ForAll int seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = turned(PLAIN, 3);
        for (int i = 0; i < 4; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        JpegData.of(bytes).ifPresent(data -> assertTrue(data.bytes().length <= bytes.length));
        assertEquals(64, ImageIO.read(new ByteArrayInputStream(PLAIN)).getWidth());
    }
}
