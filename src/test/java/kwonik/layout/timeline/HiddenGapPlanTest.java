package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.model.Era;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// What is said of hidden gaps and of the eras across them, at every size of the window.
class HiddenGapPlanTest {
    private static final ChronicleIndex HAITI = haiti();

    @Test
    void eachHiddenGapSaysHowMuchTimeIsMissing() {
        List<String> silent = new ArrayList<>();
        for (Look look : List.of(Look.LIGHT, Look.PROJECTOR, Look.PRINT)) {
            for (String language : List.of("en", "fr", "ht")) {
                TimelineLayout layout = new TimelineLayout(look, Words.in(Locale.of(language)), Chronicles.FIXED);
                for (int width = 760; width <= 1860; width += 100) {
                    for (int height = 420; height <= 1000; height += 80) {
                        Picture picture = layout.plan(HAITI, gapsHidden(), new Size(width, height));
                        int gaps = marks(picture, Mark.Tear.class).size() - (legend(picture) ? 1 : 0);
                        int said = marks(picture, Mark.Upright.class).size();
                        if (said < gaps) {
                            silent.add(language + " " + width + "x" + height + ": " + said + " of " + gaps);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private static boolean legend(Picture picture) {
        return marks(picture, Mark.Tear.class).stream().anyMatch(tear -> tear.top() > 0);
    }

    @Test
    void anEraThatIsWideEnoughIsNamedAcrossGaps() {
        for (int width = 760; width <= 1860; width += 50) {
            Picture picture = new TimelineLayout(Look.PROJECTOR, Chronicles.ENGLISH, Chronicles.FIXED)
                    .plan(HAITI, gapsHidden(), new Size(width, 620));
            for (Era era : HAITI.chronicle().eras()) {
                String name = era.name().in("en");
                double wide = Chronicles.FIXED.width(name, Look.PROJECTOR.type().small())
                        + 2 * Look.PROJECTOR.gaps().pad();
                boolean fits = band(picture, HAITI.chronicle().eras().indexOf(era), wide);
                assertTrue(!fits || texts(picture).contains(name), width + ": " + name);
            }
        }
    }

    private static boolean band(Picture picture, int era, double wide) {
        return marks(picture, Mark.Band.class).stream()
                .anyMatch(band -> band.fill() == Look.PROJECTOR.colors().era(era) && band.width() >= wide);
    }

    @Test
    void aNameLeavesTheOnlyRoomToItsNeighbour() {
        List<Era> eras = List.of(
                new Era("a", Localized.of("A first name"), When.parse("1960"), List.of()),
                new Era("b", Localized.of("A second name"), When.parse("1999/2000"), List.of()));
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(
                1, eras, List.of(Chronicles.on("a", "1900", 0, 3), Chronicles.on("b", "2000", 0, 3))));
        for (int width = 330; width < 900; width += 10) {
            Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                    .plan(index, index.whole(), new Size(width, 400));
            assertTrue(texts(picture).contains("A first name"), width + "");
            assertTrue(texts(picture).contains("A second name"), width + "");
        }
    }

    private static ViewState gapsHidden() {
        return HAITI.whole().hidingGaps();
    }

    private static <T extends Mark> List<T> marks(Picture picture, Class<T> kind) {
        return picture.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> texts(Picture picture) {
        return marks(picture, Mark.Words.class).stream().map(Mark.Words::text).toList();
    }

    private static ChronicleIndex haiti() {
        try (InputStream in = HiddenGapPlanTest.class.getResourceAsStream("/frozen/chronicle.json")) {
            return ChronicleIndex.of(
                    ChronicleReader.read(Objects.requireNonNull(in), "haiti").chronicle());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
