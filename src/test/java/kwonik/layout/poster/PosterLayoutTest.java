package kwonik.layout.poster;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosterLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "light, 640, 360",
        "dark, 800, 450",
        "print, 640, 360",
        "projector, 640, 360",
        "projector, 800, 450",
        "projector, 1024, 768",
        "projector, 1920, 1080"
    })
    void aSmallPictureKeepsItsLanesAboveItsYears(String look, int width, int height) {
        Picture picture = poster(Look.named(look), new Size(width, height), 24);
        List<Mark.Words> years = words(picture).stream()
                .filter(words -> words.text().matches("19\\d\\d"))
                .toList();
        assertFalse(years.isEmpty());
        double top = years.stream()
                .mapToDouble(words -> words.y() - words.style().size())
                .min()
                .orElseThrow();
        for (HitArea spot : picture.spots()) {
            assertTrue(spot.mark().y() + spot.mark().height() <= top, () -> spot + " reaches below " + top);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 640, 360", "projector, 640, 360", "projector, 800, 450", "projector, 1024, 768"})
    void whatASmallPictureLeavesOutIsToldWithinIt(String look, int width, int height) {
        List<Mark.Words> all = words(poster(Look.named(look), new Size(width, height), 200));
        assertTrue(all.stream().anyMatch(words -> words.text().contains("no room")), all::toString);
        for (Mark.Words words : all) {
            assertTrue(words.y() <= height, words::toString);
            if (words.y() > height * 0.8) {
                double end = words.x() + Chronicles.FIXED.width(words.text(), words.style());
                assertTrue(end <= width, words::toString);
            }
        }
    }

    private static List<Mark.Words> words(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static Picture poster(Look look, Size size, int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(Chronicles.on("e" + i, String.valueOf(1970 + i % 24), i % 4, 1 + i % 5));
        }
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(4, events));
        return new PosterLayout(look, Chronicles.ENGLISH, Chronicles.FIXED).plan(index, index.whole(), size);
    }
}
