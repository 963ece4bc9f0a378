package kwonik.image;

import static kwonik.image.TestImages.jpeg;
import static kwonik.image.TestImages.landscape;
import static kwonik.image.TestImages.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told of a picture by its first bytes.
class ImageHeadTest {
    private static final List<byte[]> WHOLE = List.of(
            TestImages.png(landscape(40, 30)),
            turned(jpeg(landscape(40, 30)), 6),
            TestImages.progressiveJpeg(landscape(40, 30)),
            TestImages.WEBP_LOSSY,
            TestImages.WEBP_LOSSLESS,
            TestImages.WEBP_EXTENDED);

    private static Optional<ImageHead> read(byte[] bytes) throws IOException {
        return ImageHead.read(new ByteArrayInputStream(bytes));
    }

    static Stream<Arguments> files() {
        byte[] jpeg = jpeg(landscape(40, 30));
        return Stream.of(
                arguments("png", WHOLE.getFirst(), "PNG 40 30 NONE false"),
                arguments("interlaced", TestImages.layeredPng(landscape(40, 30)), "PNG 40 30 NONE true"),
                arguments("huge", TestImages.bomb(100_000, 100_000), "PNG 100000 100000 NONE false"),
                arguments("jpeg", jpeg, "JPEG 40 30 NONE false"),
                arguments("progressive", WHOLE.get(2), "JPEG 40 30 NONE true"),
                arguments("turned right", turned(jpeg, 6), "JPEG 40 30 RIGHT false"),
                arguments("turned left", turned(jpeg, 8), "JPEG 40 30 LEFT false"),
                arguments("turned not at all", turned(jpeg, 1), "JPEG 40 30 NONE false"),
                arguments("turned by a number that is none", turned(jpeg, 9), "JPEG 40 30 NONE false"),
                arguments("turned by 0", turned(jpeg, 0), "JPEG 40 30 NONE false"),
                arguments("intel", intel(turned(jpeg, 3)), "JPEG 40 30 HALF false"),
                arguments("broken exif", cutExif(turned(jpeg, 6)), "JPEG 40 30 NONE false"),
                arguments("filled", TestImages.inserted(jpeg, 2, (byte) 0xFF, (byte) 0xFF), "JPEG 40 30 NONE false"),
                arguments("webp, lossy", TestImages.WEBP_LOSSY, "WEBP 7 5 NONE false"),
                arguments("webp, lossless", TestImages.WEBP_LOSSLESS, "WEBP 7 5 NONE false"),
                arguments("webp, extended", TestImages.WEBP_EXTENDED, "WEBP 7 5 NONE false"),
                arguments("empty", new byte[0], "none"),
                arguments("text", "not a picture at all, but words".getBytes(StandardCharsets.UTF_8), "none"),
                arguments("gif", "GIF89a_and_so_on_and_so_forth".getBytes(StandardCharsets.UTF_8), "none"),
                arguments("riff", "RIFF____WAVEand_so_on_and_so_forth".getBytes(StandardCharsets.UTF_8), "none"),
                arguments("lossless jpeg", withFrame(jpeg, (byte) 0xC3), "none"),
                arguments("no width", changed(WHOLE.getFirst(), 19, 0), "none"),
                arguments("three bits", changed(WHOLE.getFirst(), 24, 3), "none"),
                arguments("no color", changed(WHOLE.getFirst(), 25, 5), "none"),
                arguments("no packing", changed(WHOLE.getFirst(), 26, 1), "none"),
                arguments("no layers", changed(WHOLE.getFirst(), 28, 2), "none"));
    }

    private static byte[] changed(byte[] bytes, int at, int to) {
        byte[] other = bytes.clone();
        other[at] = (byte) to;
        return other;
    }

    private static byte[] withFrame(byte[] jpeg, byte code) {
        byte[] other = jpeg.clone();
        for (int i = 0; i < other.length - 1; i++) {
            if (other[i] == (byte) 0xFF && other[i + 1] == (byte) 0xC0) {
                other[i + 1] = code;
                break;
            }
        }
        return other;
    }

    private static byte[] intel(byte[] turned) {
        byte[] exif = {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 3, 0};
        byte[] other = turned.clone();
        System.arraycopy(exif, 0, other, 12, exif.length);
        return other;
    }

    /// Its list begins where the segment has ended.
    private static byte[] cutExif(byte[] turned) {
        return changed(turned, 12 + 7, 200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileIsKnownByItsFirstBytes(String name, byte[] bytes, String expected) throws IOException {
        String told = read(bytes)
                .map(head -> String.join(
                        " ",
                        head.kind().name(),
                        String.valueOf(head.width()),
                        String.valueOf(head.height()),
                        head.turn().name(),
                        String.valueOf(head.layers())))
                .orElse("none");
        assertEquals(expected, told, name);
    }

    @Test
    void whatIsBehindTheHeadIsNotRead() throws IOException {
        byte[] long1 = Arrays.copyOf(WHOLE.getFirst(), 50_000_000);
        ByteArrayInputStream in = new ByteArrayInputStream(long1);
        assertTrue(ImageHead.read(in).isPresent());
        assertTrue(in.available() > 49_999_000);
    }

    @Property(tries = 500)
    void nothingMakesItStumble(@ForAll @Size(max = 200) byte[] bytes) throws IOException {
        assertTrue(read(bytes).stream().allMatch(head -> head.width() > 0 && head.height() > 0));
    }

    /// Whatever is changed in a picture, or cut off.
    @Property(tries = 3_000)
    void noBrokenPictureMakesItStumble(
            @ForAll @IntRange(max = 5) int which, @ForAll @IntRange(max = 8) int changes, @ForAll int seed)
            throws IOException {
        Random random = new Random(seed);
        byte[] bytes = WHOLE.get(which).clone();
        int head = Math.min(bytes.length, 700);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(head)] = (byte) random.nextInt();
        }
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(head) : bytes.length);
        assertTrue(read(cut).stream().allMatch(found -> found.width() > 0 && found.height() > 0));
    }
}
