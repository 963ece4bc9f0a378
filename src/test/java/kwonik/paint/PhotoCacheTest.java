package kwonik.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import kwonik.image.ImageFile;
import kwonik.image.ImageFolder;
import kwonik.image.TestImages;
import kwonik.layout.picture.Size;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Photos that are loaded for a window.
class PhotoCacheTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        FxToolkit.start();
    }

    private ImageFile file(String name, byte... bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return (ImageFile) new ImageFolder(folder).find(name);
    }

    private static Image ready(PhotoCache cache, ImageFile file) {
        return assertInstanceOf(Photos.Ready.class, cache.look(file)).image();
    }

    static Stream<byte[]> large() {
        return Stream.of(
                TestImages.png(TestImages.landscape(2000, 1000)),
                TestImages.jpeg(TestImages.landscape(2000, 1000)),
                TestImages.progressiveJpeg(TestImages.landscape(2000, 1000)),
                TestImages.turned(TestImages.jpeg(TestImages.landscape(1000, 2000)), 6));
    }

    @ParameterizedTest
    @MethodSource("large")
    void aPhotoIsDecodedForTheSizeInWhichItIsDrawn(byte[] bytes) throws IOException {
        PhotoCache cache = PhotoCache.ofWindow();
        ImageFile file = file("a.png", bytes);
        assertInstanceOf(Photos.Awaited.class, cache.look(file));
        cache.load(file, 300, 150);
        double width = ready(cache, file).getWidth();
        assertTrue(width >= 300 && width < 600, () -> "not " + width);
        assertEquals(2, width / ready(cache, file).getHeight(), 0.01);
        assertTrue(cache.has(file, 300, 150));
        assertFalse(cache.has(file, 1200, 600));
        cache.load(file, 1200, 600);
        assertTrue(ready(cache, file).getWidth() >= 1200);
        // larger than it is it never becomes
        cache.load(file, 9000, 4500);
        assertEquals(2000, ready(cache, file).getWidth());
        assertTrue(cache.has(file, 50_000, 25_000));
    }

    @Test
    void aBrokenFileIsNotTriedAgainBeforeItChanges() throws IOException {
        PhotoCache cache = PhotoCache.ofWindow();
        byte[] whole = TestImages.png(TestImages.landscape(30, 20));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 30);
        ImageFile broken = file("a.png", cut);
        cache.load(broken, 30, 20);
        assertInstanceOf(Photos.Broken.class, cache.look(broken));
        assertTrue(cache.has(broken, 1000, 1000));
        ImageFile mended = file("a.png", whole);
        cache.load(mended, 30, 20);
        assertEquals(30, ready(cache, mended).getWidth());
    }

    @Test
    void theMemoryIsBoundedAndTheOldestGoesFirst() throws IOException {
        PhotoCache cache = PhotoCache.ofWindow();
        byte[] bytes = TestImages.jpeg(TestImages.landscape(4000, 2500));
        ImageFile[] files = new ImageFile[5];
        for (int i = 0; i < files.length; i++) {
            files[i] = file(i + ".jpg", bytes);
            cache.load(files[i], 4000, 2500);
            Photos.State _ = cache.look(files[0]);
        }
        assertInstanceOf(Photos.Ready.class, cache.look(files[4]));
        assertInstanceOf(Photos.Ready.class, cache.look(files[0]));
        assertInstanceOf(Photos.Awaited.class, cache.look(files[1]));
        long pixels = Stream.of(files)
                .map(cache::look)
                .filter(Photos.Ready.class::isInstance)
                .mapToLong(state -> (long) (((Photos.Ready) state).image().getWidth() * 2500))
                .sum();
        assertTrue(pixels <= 33_000_000, () -> "not " + pixels);
    }

    @Test
    void noMoreIsDecodedThanIsBoundFor() throws IOException {
        ImageFile huge = file("a.png", TestImages.bomb(100_000, 1_000));
        assertEquals(new Size(4096, 41), PhotoDecoder.wanted(huge, 100_000, 1_000, 16e6));
        ImageFile large = file("b.png", TestImages.bomb(10_000, 10_000));
        Size wanted = PhotoDecoder.wanted(large, 10_000, 10_000, 4e6);
        assertEquals(2000, wanted.width());
        assertEquals(2000, wanted.height());
    }
}
