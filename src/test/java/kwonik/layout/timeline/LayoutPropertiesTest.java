package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.lane.Frame;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/// What holds for every chronicle, every window and every size.
@Tag("slow")
public class LayoutPropertiesTest {
    /// A chronicle with somewhere to look.
    public record Sight(Chronicle chronicle, ViewState view, Size size) {
        Picture plan() {
            return plan(view);
        }

        Picture plan(ViewState there) {
            return layout().plan(index(), there, size);
        }

        /// In a window, where lanes stay while time moves.
        Picture inWindow(ViewState there) {
            return layout().plan(index(), there, size, Frame.STILL.from(0));
        }

        ChronicleIndex index() {
            return ChronicleIndex.of(chronicle);
        }

        public static TimelineLayout layout() {
            return new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
        }

        @Override
        public String toString() {
            return chronicle.events().size() + " events, " + view + ", " + size;
        }
    }

    @Provide
    public Arbitrary<Sight> sights() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            Chronicle chronicle = Chronicles.random(random);
            Size size = new Size(300 + random.nextInt(1600), 220 + random.nextInt(800));
            return new Sight(chronicle, window(ChronicleIndex.of(chronicle), random), size);
        });
    }

    private static ViewState window(ChronicleIndex index, Random random) {
        ViewState whole = index.whole();
        double span = whole.span() * Math.pow(10, -4 * random.nextDouble() * random.nextInt(2));
        double start = whole.start() + random.nextDouble() * (whole.span() - span);
        ViewState view = new Viewport(index, 28).clamped(whole.at(start, start + span));
        return random.nextInt(4) == 0 ? view.hidingGaps() : view;
    }

    @Property(tries = 1000)
    void noTwoLabelsOverlap(@ForAll("sights") Sight sight) {
        List<Box> boxes = sight.plan().marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> letters((Mark.Words) mark))
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
            }
        }
    }

    private static Box letters(Mark.Words words) {
        double size = words.style().size();
        double width = Chronicles.FIXED.width(words.text(), words.style());
        return new Box(words.x(), words.y() - 0.7 * size, width, 0.7 * size);
    }

    @Property(tries = 1000)
    void labelsAreNeverCut(@ForAll("sights") Sight sight) {
        for (Mark mark : sight.plan().marks()) {
            if (mark instanceof Mark.Words words) {
                double right = words.x() + Chronicles.FIXED.width(words.text(), words.style());
                assertTrue(words.x() >= 0 && right <= sight.size.width() + 0.01, words.toString());
            }
        }
    }

    @Property(tries = 1000)
    void barsEndAtTheEdgeOfTheWindowBecauseAPosterHasAMarginThere(@ForAll("sights") Sight sight) {
        for (Mark mark : sight.plan().marks()) {
            if (mark instanceof Mark.Bar bar) {
                assertTrue(
                        bar.stretch().paddedX0() >= 0 && bar.stretch().paddedX1() <= sight.size.width() + 0.01,
                        bar.toString());
            }
        }
    }

    @Property(tries = 1000)
    void everyEventIsSomewhere(@ForAll("sights") Sight sight) {
        Picture picture = sight.plan();
        assertEquals(sight.chronicle.events().size(), picture.tally().all());
        int single =
                (int) picture.spots().stream().filter(spot -> !spot.isChip()).count();
        int members = picture.spots().stream()
                .filter(HitArea::isChip)
                .mapToInt(HitArea::members)
                .sum();
        assertEquals(picture.tally().shown(), single);
        assertEquals(picture.tally().inChips(), members);
    }

    @Property(tries = 1000)
    void theSamePlanComesOutWhateverWasLookedAtBefore(@ForAll("sights") Sight sight, @ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = sight.index();
        TimelineLayout wanderer = Sight.layout();
        for (int i = 0; i < 5; i++) {
            wanderer.plan(index, window(index, random), sight.size);
        }
        assertEquals(sight.plan(), wanderer.plan(index, sight.view, sight.size));
    }

    @Property(tries = 1000)
    void panningByWholePixelsMovesMarksByAsMuch(@ForAll("sights") Sight sight, @ForAll long seed) {
        int dx = new Random(seed).nextInt((int) sight.size.width()) - (int) sight.size.width() / 2;
        ViewState linear = sight.view.showingGaps();
        double perPixel = linear.span() / sight.size.width();
        ViewState panned = linear.at(linear.start() - dx * perPixel, linear.end() - dx * perPixel);
        Map<Integer, HitArea> after = new HashMap<>();
        List<HitArea> chips = new ArrayList<>();
        for (HitArea spot : sight.inWindow(panned).spots()) {
            after.put(spot.event(), spot);
            if (spot.isChip()) {
                chips.add(spot);
            }
        }
        // near the edges labels turn inward, bars are cut and chips are pinned
        double edge = 100;
        int compared = 0;
        for (HitArea spot : sight.inWindow(linear).spots()) {
            boolean inside = isInside(spot.mark(), edge, sight.size.width() - edge)
                    && isInside(spot.mark().moved(dx, 0), edge, sight.size.width() - edge);
            if (spot.isChip() || !inside) {
                continue;
            }
            HitArea moved = after.get(spot.event());
            if (moved == null) {
                assertTrue(isSmall(spot), () -> spot + " is gone");
                assertTrue(chips.stream().anyMatch(chip -> chip.lane() == spot.lane()), () -> spot + " is in no chip");
                continue;
            }
            compared++;
            assertEquals(spot.mark().x() + dx, moved.mark().x(), 0.01, spot + " " + moved);
            assertTrue(
                    isSmall(spot)
                            || isSmall(moved)
                            || spot.mark().y() == moved.mark().y(),
                    spot + " " + moved);
        }
        Statistics.label("compared")
                .collect(compared > 0)
                .coverage(some -> some.check(true).percentage(share -> share > 30));
    }

    /// Whether a mark has no row for good: it goes to a row where its label has room.
    private static boolean isSmall(HitArea spot) {
        Look.Gaps gaps = Look.LIGHT.gaps();
        return spot.mark().height() < gaps.bar() - 0.01
                || (spot.mark().width() < 2 * gaps.mark() - 0.01 && spot.mark().height() > gaps.bar() + 0.01);
    }

    private static boolean isInside(Box box, double from, double to) {
        return box.x() > from && box.x() + box.width() < to;
    }

    @Property(tries = 2000)
    void zoomingInNeverHidesAnEventThatWasShown(@ForAll("sights") Sight sight, @ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = sight.index();
        double x = random.nextDouble() * sight.size.width();
        ViewState closer =
                new Viewport(index, 28).zoomed(sight.view, sight.size.width(), x, 1 + random.nextDouble() * 10);
        List<Integer> after =
                sight.plan(closer).spots().stream().map(HitArea::event).toList();
        double edge = 100 * closer.span() / sight.size.width();
        for (HitArea spot : sight.plan().spots()) {
            boolean stays = spot.from() > closer.start() + edge && spot.to() < closer.end() - edge;
            if (!spot.isChip() && stays) {
                assertTrue(after.contains(spot.event()), () -> spot + " is gone");
            }
        }
    }

    @Property(tries = 1000)
    void aSelectedEventIsDrawnAndLabelled(@ForAll("sights") Sight sight, @ForAll long seed) {
        ChronicleIndex index = sight.index();
        if (index.dated() == 0) {
            return;
        }
        int event = index.inTime(new Random(seed).nextInt(index.dated()));
        String id = sight.chronicle.events().get(event).id();
        ViewState there = new Viewport(index, 28).showing(sight.view, event).selecting(id);
        Picture picture = sight.plan(there);
        HitArea spot = picture.spotOf(event).orElseThrow();
        assertTrue(spot.labelled(), spot.toString());
        assertTitledOnce(
                picture,
                sight.chronicle,
                sight.chronicle.events().get(event).title().in("en"));
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Band band
                    && band.fill() == Look.LIGHT.colors().accent().fill()) {
                assertCrossesNoWords(band, picture);
            }
        }
    }

    private static void assertTitledOnce(Picture picture, Chronicle chronicle, String title) {
        long named = chronicle.events().stream()
                .filter(event -> event.title().in("en").equals(title))
                .count();
        long titled = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Words words && words.text().equals(title))
                .count();
        assertTrue(titled <= named, title + " stands there " + titled + " times");
    }

    private static void assertCrossesNoWords(Mark.Band line, Picture picture) {
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words) {
                Box box = new Box(line.x(), line.y(), line.width(), line.height());
                assertFalse(box.overlaps(letters(words)), words.text());
            }
        }
    }

    @Property(tries = 1000)
    void hidingGapsKeepsTheInstantInItsPlace(@ForAll("sights") Sight sight, @ForAll long seed) {
        ViewState linear = sight.view.showingGaps();
        Viewport moves = new Viewport(sight.index(), 28);
        double width = sight.size.width();
        double x = new Random(seed).nextDouble() * width;
        double still = moves.scale(linear, width).at(x);
        ViewState hidden = moves.togglingGaps(linear, width, x);
        ViewState whole = sight.index().whole();
        double near = whole.span() * 1e-6;
        boolean atTheEnds = hidden.start() <= whole.start() + near || hidden.end() >= whole.end() - near;
        boolean inAGap = sight.index().gaps().stream().anyMatch(gap -> gap.start() < still && still < gap.end());
        // many gaps in a narrow window are drawn narrower, which the scale knows only when it is there
        boolean crowded = sight.index().gaps().size() * 28 > width / 2.2;
        boolean comparable =
                !atTheEnds && !inAGap && !crowded && !sight.index().gaps().isEmpty();
        if (comparable) {
            assertEquals(x, moves.scale(hidden, width).x(still), 0.5);
        }
        Statistics.label("compared")
                .collect(comparable)
                .coverage(some -> some.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 1000)
    void eventsStandInTimeByMiddleThenSharpnessThenId(@ForAll("sights") Sight sight, @ForAll long seed) {
        ChronicleIndex index = sight.index();
        List<Event> events = sight.chronicle.events();
        List<Integer> expected = IntStream.range(0, events.size())
                .filter(i -> events.get(i).when() != null)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> middle(events.get(i)))
                        .thenComparing(i -> LaneIndex.whenOf(events.get(i)).precision())
                        .thenComparing(i -> events.get(i).id()))
                .toList();
        // asked for in any order, places are the same
        List<Integer> asked = new ArrayList<>(expected);
        Collections.shuffle(asked, new Random(seed));
        for (int event : asked) {
            assertEquals(expected.indexOf(event), index.placeInTime(event));
        }
        for (int place = 0; place < expected.size(); place++) {
            assertEquals(expected.get(place), index.inTime(place));
        }
    }

    private static long middle(Event event) {
        return LaneIndex.whenOf(event).start() / 2 + LaneIndex.whenOf(event).end() / 2;
    }
}
