package kwonik.layout.lane;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.timeline.FreeRoomPropertiesTest;
import kwonik.model.Event;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// What anybody sees of a selected event: its frame holds nothing else, and stays in its lane.
class SelectionLawsTest {
    /// The same pictures each time.
    private static final String SEED = "20261128";

    @Provide
    Arbitrary<FreeRoomPropertiesTest.Sight> sights() {
        return new FreeRoomPropertiesTest().sights().map(sight -> {
            List<Event> events = sight.chronicle().events();
            ViewState view = sight.view();
            List<Event> seen = events.stream()
                    .filter(event -> LaneIndex.whenOf(event).start() < view.end()
                            && LaneIndex.whenOf(event).end() > view.start())
                    .toList();
            ViewState selecting = seen.isEmpty()
                    ? view
                    : view.selecting(seen.get(sight.toString().length() * 7 % seen.size())
                            .id());
            return new FreeRoomPropertiesTest.Sight(
                    sight.chronicle(), selecting, sight.size(), sight.look(), sight.searched());
        });
    }

    /// The frame of the selection and the outline that a search put round it.
    private static List<Box> frames(Picture picture, Look look, double bottom) {
        Look.Colors colors = look.colors();
        List<Box> frames = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Band band
                    && band.radius() > 0
                    && band.y() < bottom
                    && (band.stroke() == colors.accent().fill()
                            && band.fill() == colors.surfaces().pane())) {
                frames.add(new Box(band.x(), band.y(), band.width(), band.height()));
            }
        }
        return frames;
    }

    @Property(tries = 1000, seed = SEED)
    void aFrameStaysInItsLane(@ForAll("sights") FreeRoomPropertiesTest.Sight sight) {
        FreeRoomPropertiesTest.Drawn drawn = sight.drawn();
        HitArea spot = selected(sight, drawn.picture());
        if (spot != null) {
            LanePlan.LaneBox lane = drawn.lanes().get(spot.lane());
            double foot = lane.y() + lane.height();
            assertTrue(spot.ring().y() >= lane.y(), spot + " above " + lane);
            assertTrue(spot.ring().foot() <= foot - sight.look().gaps().hair(), spot + " below " + foot);
            for (Mark mark : drawn.picture().marks()) {
                if (mark instanceof Mark.Band band
                        && band.radius() > 0
                        && band.stroke() == 0
                        && band.fill() == sight.look().colors().ink()
                        && band.y() < foot) {
                    assertTrue(band.y() + band.height() <= foot, band + " below " + foot);
                }
            }
        }
    }

    private static @Nullable HitArea selected(FreeRoomPropertiesTest.Sight sight, Picture picture) {
        String id = sight.view().selected();
        return id == null ? null : picture.spotOf(sight.chronicle().indexOf(id)).orElse(null);
    }

    @Property(tries = 1000, seed = SEED)
    void aFrameCoversNoWordsButItsOwn(@ForAll("sights") FreeRoomPropertiesTest.Sight sight) {
        Picture picture = sight.drawn().picture();
        HitArea spot = selected(sight, picture);
        if (spot == null) {
            return;
        }
        String title = sight.chronicle().events().get(spot.event()).title().in("en");
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words
                    && !title.startsWith(words.text().replace("…", "").strip())) {
                double size = words.style().size();
                double width = Chronicles.FIXED.width(words.text(), words.style());
                Box letters = new Box(words.x(), words.y() - 0.7 * size, width, 0.7 * size);
                assertFalse(letters.overlaps(spot.ring()), words + " is in the frame of " + spot);
            }
        }
    }

    @Property(tries = 1000, seed = SEED)
    void aFrameHoldsNoOtherMark(@ForAll("sights") FreeRoomPropertiesTest.Sight sight) {
        Picture picture = sight.drawn().picture();
        HitArea spot = selected(sight, picture);
        if (spot == null) {
            return;
        }
        for (Box frame : frames(picture, sight.look(), Double.MAX_VALUE)) {
            for (HitArea other : picture.spots()) {
                Box mark = other.mark();
                boolean inside = frame.contains(mark.x(), mark.y()) && frame.contains(mark.right(), mark.foot());
                assertFalse(other.event() != spot.event() && inside, other + " is in the frame of " + spot);
            }
        }
    }
}
