package kwonik.export.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.archive.file.Progress;
import kwonik.export.common.ImageSize;
import kwonik.export.png.PngExport;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of a chronicle that stays as it is, compared with those that are stored under `golden`.
///
/// The plans must be the same mark for mark; they are made with letters of one width, so no machine’s letters matter.
/// The pixels are made with the shipped fonts, and at most 0.5 % of them may differ by more than 48 of 255 in red,
/// green or blue: machines smooth edges differently. That holds for Linux alone: other systems draw letters in ways of
/// their own, so there the pixels are not compared.
///
/// If a change is meant, run the test once with `-Dkwonik.golden=write`, which rewrites what is stored, and look at
/// every difference before it is committed.
class GoldenTest {
    private static final Path STORE = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");
    private static final boolean WRITING = "write".equals(System.getProperty("kwonik.golden"));
    private static final String RENEW = "; if the change is meant, run this test with -Dkwonik.golden=write";
    private static final int STEP = 48;
    private static final double SHARE = 0.005;

    @BeforeAll
    static void startToolkit() {
        HeadlessToolkit.start();
        Fonts.load();
    }

    @Test
    void theFrozenChronicleIsFaultless() throws IOException {
        assertEquals(List.of(), read().problems());
    }

    @ParameterizedTest
    @CsvSource({
        "timeline-light-en, 1920, 1080, 0",
        "torn-projector-fr, 1024, 768, 0",
        "quotations-print-ht, 2480, 3508, 0",
        "card-dark-en, 1920, 1080, 0",
        "comparison-light-en, 1920, 1080, 0",
        "slides-light-en, 1920, 1080, 2",
        "slides-light-en, 1920, 1080, 4"
    })
    void aPlanIsTheSameMarkForMark(String what, int width, int height, int slide) throws IOException {
        List<Picture> plan = poster(what, width, height).plan(Chronicles.FIXED);
        String actual = MarkText.of(plan.get(Math.max(0, slide - 1)));
        String name = (slide == 0 ? what : what + "-" + slide) + ".txt";
        if (WRITING) {
            Files.writeString(STORE.resolve(name), actual);
            return;
        }
        String stored = new String(stored(name), StandardCharsets.UTF_8);
        int line = MarkText.firstDifference(stored, actual);
        assertEquals(
                MarkText.line(stored, line == 0 ? 1 : line),
                MarkText.line(actual, line == 0 ? 1 : line),
                () -> name + " line " + line + RENEW);
    }

    @ParameterizedTest
    @CsvSource({
        "timeline-light-en",
        "torn-projector-fr",
        "quotations-print-ht",
        "card-dark-en",
        "comparison-light-en",
    })
    @EnabledOnOs(OS.LINUX)
    void thePixelsAreTheSameButForSmoothedEdges(String what) throws IOException {
        String name = what + ".png";
        Picture picture = poster(what, 800, 450).plan(new FxTextMeasure()).getFirst();
        Path file = Files.createDirectories(ACTUAL).resolve(name);
        new PngExport(picture, ImageSize.SCREEN_DPI, List.of()).write(file, Progress.NONE);
        BufferedImage actual = ImageIO.read(file.toFile());
        if (WRITING) {
            pack(actual, STORE.resolve(name));
            return;
        }
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(stored(name)));
        double share = differing(stored, actual);
        assertTrue(share <= SHARE, () -> "%.2f %% of the pixels differ, see %s%s".formatted(100 * share, file, RENEW));
        Files.delete(file);
    }

    @Test
    void aMovedMarkIsNoSmoothedEdge() throws IOException {
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(stored("timeline-light-en.png")));
        BufferedImage moved = new BufferedImage(stored.getWidth(), stored.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < stored.getHeight(); y++) {
            for (int x = 0; x < stored.getWidth(); x++) {
                moved.setRGB(x, y, stored.getRGB(Math.max(0, x - 2), y));
            }
        }
        assertTrue(differing(stored, moved) > SHARE, () -> String.valueOf(differing(stored, moved)));
    }

    /// Stores pixels in as few bytes as PNG can.
    private static void pack(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    /// The share of pixels that differ by more than a step in any channel; all, if the sizes differ.
    private static double differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                differing += far(a, b, 16) || far(a, b, 8) || far(a, b, 0) ? 1 : 0;
            }
        }
        return (double) differing / one.getWidth() / one.getHeight();
    }

    private static boolean far(int a, int b, int shift) {
        return Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > STEP;
    }

    /// A picture by its name: what it shows, its look and its language.
    private static Poster poster(String name, int width, int height) throws IOException {
        String[] parts = name.split("-", -1);
        ChronicleIndex index = ChronicleIndex.of(read().chronicle());
        ViewState whole = index.whole();
        int event = index.chronicle().indexOf("event-four");
        PosterSubject what = switch (parts[0]) {
            case "timeline", "quotations" -> new PosterSubject.Time(whole);
            case "torn" -> new PosterSubject.Time(whole.hidingGaps());
            case "card" -> new PosterSubject.Card(event);
            case "comparison" -> new PosterSubject.Grid(event);
            case "slides" ->
                new PosterSubject.Slides(index.chronicle().stories().getFirst());
            default -> throw new IllegalArgumentException(name);
        };
        return new Poster(
                index,
                what,
                new ImageSize(width, height, ImageSize.SCREEN_DPI),
                Look.named(parts[1]),
                Words.in(Locale.forLanguageTag(parts[2])),
                ImageFolder.NONE,
                new PosterOptions(
                        parts[0].equals("quotations"), false, false, false, PosterOptions.Telling.of(null), null));
    }

    private static Reading read() throws IOException {
        return ChronicleReader.read(new ByteArrayInputStream(stored("chronicle.json")), "chronicle.json");
    }

    private static byte[] stored(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/" + name)) {
            assertNotNull(in, () -> "no " + name + RENEW);
            return in.readAllBytes();
        }
    }
}
