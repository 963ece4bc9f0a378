package kwonik.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import kwonik.archive.ChronicleReader;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.HeadlessToolkit;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripPainterTest {
    private static final int WIDTH = 1700;
    private static final int HEIGHT = 900;

    @BeforeAll
    static void startToolkit() {
        HeadlessToolkit.start();
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"light,1", "light,7", "projector,64", "dark,200"})
    void noStripShowsWhereItWasCut(String look, int rows) throws Exception {
        Picture picture = shipped(Look.named(look));
        int[] whole = painted(picture, HEIGHT);
        assertArrayEquals(whole, painted(picture, rows));
    }

    private static int[] painted(Picture picture, int rows) throws Exception {
        StripPainter painter = new StripPainter(picture, WIDTH, HEIGHT, rows * WIDTH);
        int[] all = new int[WIDTH * HEIGHT];
        int[] strip = new int[rows * WIDTH];
        for (int top = 0; top < HEIGHT; top += rows) {
            painter.paint(top, strip).get();
            System.arraycopy(strip, 0, all, top * WIDTH, painter.rowsAt(top) * WIDTH);
        }
        if (Arrays.stream(all).anyMatch(pixel -> pixel >>> 24 != 0xFF)) {
            throw new AssertionError("a pixel was not painted");
        }
        return all;
    }

    private static Picture shipped(Look look) throws IOException {
        try (InputStream in = StripPainterTest.class.getResourceAsStream("/assets/haiti/chronicle.json")) {
            ChronicleIndex index =
                    ChronicleIndex.of(ChronicleReader.read(in, "chronicle.json").chronicle());
            ImageSize size = new ImageSize(WIDTH, HEIGHT, 96);
            return new Poster(
                            index,
                            new PosterSubject.Time(index.whole()),
                            size,
                            look,
                            Words.in(Locale.ENGLISH),
                            ImageFolder.NONE,
                            PosterOptions.NONE)
                    .plan(new FxTextMeasure())
                    .getFirst();
        }
    }
}
