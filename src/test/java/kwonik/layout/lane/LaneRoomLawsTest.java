package kwonik.layout.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.poster.PosterLayout;
import kwonik.layout.timeline.Heights;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Localized;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What holds for any number of lanes, eras and undated events, in every look, from 640 by 360 pixels up.
class LaneRoomLawsTest {
    /// A chronicle, and how it is looked at.
    record Sight(Chronicle chronicle, ChronicleIndex index, ViewState view, Size size, Look look, Frame frame) {
        Picture plan() {
            return new TimelineLayout(look, Chronicles.ENGLISH, Chronicles.FIXED).plan(index, view, size, frame);
        }

        TimelineLayout.Planned planned(PictureBuilder sheet) {
            return new TimelineLayout(look, Chronicles.ENGLISH, Chronicles.FIXED)
                    .plan(index, view, size, frame, 1, sheet);
        }

        @Override
        public String toString() {
            return chronicle.lanes().size() + " lanes, " + chronicle.events().size() + " events, "
                    + chronicle.eras().size() + " eras, " + view + ", " + size + ", " + look.name() + ", from lane "
                    + frame.firstLane();
        }
    }

    @Provide
    Arbitrary<Sight> sights() {
        return Arbitraries.longs().map(seed -> sight(new Random(seed)));
    }

    private static Sight sight(Random random) {
        int lanes = random.nextBoolean() ? 1 + random.nextInt(100) : 1 + random.nextInt(20);
        List<Event> events = new ArrayList<>();
        int count = random.nextInt(5) == 0 ? 0 : random.nextInt(4 * lanes);
        int undated = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
        for (int i = 0; i < count + undated; i++) {
            When when = i < count ? date(random) : null;
            events.add(Chronicles.event("e" + i, when, random.nextInt(lanes), 1 + random.nextInt(5), title(random, i)));
        }
        List<Era> eras = new ArrayList<>();
        for (int i = random.nextInt(3) == 0 ? random.nextInt(30) : 0; i > 0; i--) {
            int from = 1900 + random.nextInt(100);
            When when = When.parse(from + "/" + (from + random.nextInt(60)));
            eras.add(new Era("era" + i, Localized.of("Era " + i), when, List.of()));
        }
        Chronicle chronicle = Chronicles.chronicle(lanes, eras, events);
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Size size = new Size(640 + random.nextInt(1400), 360 + random.nextInt(800));
        ViewState whole = index.whole();
        double span = whole.span() * Math.pow(10, -3 * random.nextDouble() * random.nextInt(2));
        double start = whole.start() + random.nextDouble() * (whole.span() - span);
        ViewState stretch = whole.at(start, start + span);
        ViewState view = random.nextInt(3) == 0 ? stretch.hidingGaps() : stretch;
        if (!events.isEmpty() && random.nextBoolean()) {
            view = view.selecting("e" + random.nextInt(events.size()));
        }
        Frame frame = random.nextBoolean() ? Frame.STILL : Frame.STILL.from(random.nextInt(lanes));
        Look look = Look.FOR_FILES.get(random.nextInt(Look.FOR_FILES.size()));
        return new Sight(chronicle, index, view, size, look, frame);
    }

    private static When date(Random random) {
        int year = 1900 + random.nextInt(120);
        return switch (random.nextInt(4)) {
            case 0 -> When.parse(Integer.toString(year));
            case 1 -> When.parse(year + "/" + (year + random.nextInt(40)));
            case 2 -> When.parse(year + "~");
            default ->
                When.parse(String.format("%04d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
        };
    }

    private static String title(Random random, int i) {
        return ("Event " + i + " has a title that may be rather long, or short").substring(0, 7 + random.nextInt(40));
    }

    @Property(tries = 1000)
    void lanesErasShelfAxisAndLegendKeepTheirRoom(@ForAll("sights") Sight sight) {
        everyEventIsDrawnOrCounted(sight);
        nothingOfALaneIsDrawnOverErasAxisShelfOrLegend(sight);
        everyLaneInSightIsNamedInsideItsOwnRoom(sight);
        noRowIsSoLowThatABarStrikesThroughALabel(sight);
        theLegendExplainsOrCountsEveryKindOfMark(sight);
        aSelectedEventOutOfSightIsPointedAt(sight);
    }

    @Property(tries = 200)
    void anyLaneCanBeScrolledTo(@ForAll("sights") Sight sight) {
        eachLaneComesIntoSight(sight);
    }

    @Property(tries = 200)
    void aPictureLeavesOutQuietLanesFirst(@ForAll("sights") Sight sight) {
        aPictureOfTheLanesInWhichSomethingHappensComesFirst(sight);
    }

    private static void everyEventIsDrawnOrCounted(Sight any) {
        // a selected event that a chip holds is drawn as well
        Sight sight = new Sight(any.chronicle, any.index, any.view.selecting(null), any.size, any.look, any.frame);
        Picture picture = sight.plan();
        assertEquals(sight.chronicle.events().size(), picture.tally().all());
        List<HitArea> dated = picture.spots().stream()
                .filter(spot -> !Double.isNaN(spot.from()))
                .toList();
        assertEquals(
                picture.tally().shown(),
                dated.stream().filter(spot -> !spot.isChip()).count());
        assertEquals(
                picture.tally().inChips(),
                dated.stream()
                        .filter(HitArea::isChip)
                        .mapToInt(HitArea::members)
                        .sum());
        LaneRooms rooms = sight.planned(new PictureBuilder(Chronicles.FIXED)).rooms();
        assertEquals(
                rooms.lanes().size() - rooms.sight().size(), picture.tally().lanes());
        if (picture.tally().lanes() == 0) {
            assertEquals(0, picture.tally().elsewhere());
        }
    }

    private static void nothingOfALaneIsDrawnOverErasAxisShelfOrLegend(Sight sight) {
        PictureBuilder sheet = new PictureBuilder(Chronicles.FIXED);
        TimelineLayout.Planned planned = sight.planned(sheet);
        Heights heights = planned.heights();
        double shelf = heights.bottom() + heights.axis();
        assertTrue(shelf + heights.shelf() + heights.legend() <= sight.size.height() + 0.01, heights.toString());
        for (HitArea spot : sheet.spots()) {
            Box box = spot.box();
            boolean undated = Double.isNaN(spot.from());
            double top = undated ? shelf : heights.top();
            double bottom = undated ? shelf + heights.shelf() : heights.bottom();
            assertTrue(box.y() >= top - 1.01, () -> spot + " above " + top);
            assertTrue(box.y() + box.height() <= bottom + 1.01, () -> spot + " below " + bottom);
        }
        for (Mark mark : sheet.marks()) {
            if (mark instanceof Mark.Bar bar && bar.y() < heights.bottom()) {
                assertTrue(bar.y() + bar.height() <= heights.bottom() + 0.01, bar.toString());
            }
        }
    }

    private static void everyLaneInSightIsNamedInsideItsOwnRoom(Sight sight) {
        PictureBuilder sheet = new PictureBuilder(Chronicles.FIXED);
        TimelineLayout.Planned planned = sight.planned(sheet);
        double least = LaneRooms.least(sight.look);
        double before = planned.heights().top();
        for (int lane : planned.rooms().sight()) {
            LanePlan.LaneBox box = planned.lanes().get(lane);
            assertEquals(before, box.y(), 0.01);
            assertTrue(box.height() >= least - 0.01, box.toString());
            before = box.y() + box.height();
            String name = sight.index.laneAt(lane).name().in("en");
            boolean named = sheet.marks().stream()
                    .anyMatch(mark -> mark instanceof Mark.Words words
                            && words.text().equals(name)
                            && words.y() > box.y()
                            && words.y() < box.y() + box.height());
            assertTrue(named, name);
        }
        assertTrue(before <= planned.heights().bottom() + 0.01, "lanes end at " + before);
    }

    private static void noRowIsSoLowThatABarStrikesThroughALabel(Sight sight) {
        TimelineLayout.Planned planned = sight.planned(new PictureBuilder(Chronicles.FIXED));
        for (int lane : planned.rooms().sight()) {
            LanePlan.LaneBox box = planned.lanes().get(lane);
            double letters = sight.look.type().label().size() * 1.2;
            assertTrue(
                    box.rows() == 0
                            || box.row()
                                    >= Math.min(
                                            sight.look.gaps().heights().row(),
                                            letters + sight.look.gaps().bar()),
                    box.toString());
        }
    }

    private static void eachLaneComesIntoSight(Sight sight) {
        Sight start = scrolledTo(sight, 0);
        List<Integer> lanes =
                start.planned(new PictureBuilder(Chronicles.FIXED)).rooms().lanes();
        Picture.Sight seen = start.plan().sight();
        for (int i = 0; i < (seen.scrolls() ? lanes.size() : 0); i += 1 + lanes.size() / 4) {
            int lane = lanes.get(i);
            TimelineLayout.Planned there =
                    scrolledTo(sight, seen.firstFor(lane)).planned(new PictureBuilder(Chronicles.FIXED));
            assertTrue(there.rooms().sight().contains(lane) || seen.count() == 0, "lane " + lane);
        }
    }

    private static Sight scrolledTo(Sight sight, int lane) {
        return new Sight(sight.chronicle, sight.index, sight.view, sight.size, sight.look, Frame.STILL.from(lane));
    }

    private static void aPictureOfTheLanesInWhichSomethingHappensComesFirst(Sight sight) {
        Sight still = new Sight(sight.chronicle, sight.index, sight.view, sight.size, sight.look, Frame.STILL);
        LaneRooms rooms = still.planned(new PictureBuilder(Chronicles.FIXED)).rooms();
        boolean quiet = rooms.sight().stream().anyMatch(lane -> busy(still, lane) == 0 && !isSelected(still, lane));
        for (int lane : rooms.lanes()) {
            if (!rooms.sight().contains(lane) && quiet) {
                assertEquals(0, busy(still, lane), "lane " + lane);
            }
        }
    }

    private static boolean isSelected(Sight sight, int lane) {
        String id = sight.view.selected();
        return id != null && sight.index.laneOf(sight.chronicle.indexOf(id)) == lane;
    }

    private static int busy(Sight sight, int lane) {
        return sight.index.lane(lane).touching(sight.view.start(), sight.view.end());
    }

    private static void theLegendExplainsOrCountsEveryKindOfMark(Sight sight) {
        PictureBuilder sheet = new PictureBuilder(Chronicles.FIXED);
        TimelineLayout.Planned planned = sight.planned(sheet);
        if (planned.heights().legend() == 0) {
            return;
        }
        double top = sight.size.height() - planned.heights().legend();
        List<Mark.Words> words = sheet.marks().stream()
                .filter(mark -> mark instanceof Mark.Words text && text.y() > top)
                .map(Mark.Words.class::cast)
                .toList();
        if (planned.unexplained() > 0) {
            String more = Chronicles.ENGLISH.say("layout.legend.more", planned.unexplained());
            assertTrue(words.stream().anyMatch(text -> text.text().equals(more)), more);
        }
        boolean vague =
                sheet.marks().stream().anyMatch(mark -> mark instanceof Mark.Bar bar && bar.fill() == Mark.Fill.WITHIN);
        String within = Chronicles.ENGLISH.say("layout.legend.within");
        assertTrue(!vague
                || planned.unexplained() > 0
                || words.stream().anyMatch(text -> text.text().equals(within)));
        for (Mark.Words text : words) {
            double right = text.x() + Chronicles.FIXED.width(text.text(), text.style());
            assertTrue(right <= sight.size.width() + 0.01, text.text());
        }
    }

    private static void aSelectedEventOutOfSightIsPointedAt(Sight sight) {
        Picture picture = sight.plan();
        int selected = sight.view.selected() == null ? -1 : sight.chronicle.indexOf(sight.view.selected());
        When when = selected < 0 ? null : sight.chronicle.events().get(selected).when();
        TimelineLayout.Planned planned = sight.planned(new PictureBuilder(Chronicles.FIXED));
        if (when == null || planned.rooms().sight().isEmpty()) {
            return;
        }
        boolean seen = picture.spotOf(selected).isPresent();
        Picture.Away away = picture.sight().away();
        assertTrue(seen || (away != null && away.event() == selected), "nothing points at it");
        assertFalse(seen && away != null, "it is in sight");
    }

    @Test
    void aChronicleOfTenThousandLanesIsPlanned() {
        List<Event> events = IntStream.range(0, 10_000)
                .mapToObj(i -> Chronicles.on("e" + i, Integer.toString(1900 + i % 100), i, 3))
                .toList();
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(10_000, events));
        TimelineLayout layout = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
        Picture picture = layout.plan(index, index.whole(), new Size(1366, 500), Frame.STILL.from(9_999));
        assertEquals(10_000, picture.tally().all());
        assertTrue(picture.spotOf(9_999).isPresent());
        assertEquals(9_999, picture.spotOf(9_999).orElseThrow().lane());
    }

    @Test
    void aPosterSaysHowManyLanesAndEventsHaveNoRoom() {
        List<Event> events = IntStream.range(0, 100)
                .mapToObj(i -> Chronicles.on("e" + i, Integer.toString(1900 + i % 100), i, 3))
                .toList();
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(100, events));
        PosterLayout layout = new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
        Picture small = layout.plan(index, index.whole(), new Size(1600, 900));
        String text = Chronicles.ENGLISH.say(
                "layout.poster.lanes", small.tally().lanes(), small.tally().elsewhere());
        assertTrue(small.tally().lanes() > 0);
        assertTrue(
                small.marks().stream()
                        .anyMatch(mark ->
                                mark instanceof Mark.Words words && words.text().startsWith(text.substring(0, 20))),
                text);
        assertEquals(
                0,
                layout.plan(index, index.whole(), new Size(4967, 7022)).tally().lanes());
    }

    @Test
    void nothingThatHasADateHasNoAxis() {
        Event event = Chronicles.event("x", null, 0, 3, "Event x");
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, List.of(event)));
        Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), new Size(800, 500));
        List<String> texts = picture.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
        assertEquals(List.of(Chronicles.ENGLISH.say("layout.shelf"), "Event x"), texts.subList(0, 2));
        assertFalse(texts.toString().contains("1970"), texts.toString());
    }
}
