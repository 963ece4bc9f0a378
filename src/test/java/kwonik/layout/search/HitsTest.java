package kwonik.layout.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.text.TimelineVisibility;
import kwonik.layout.timeline.LayoutPropertiesTest;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.filter.EventFilter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What a search found is marked wherever it is.
class HitsTest {
    @Provide
    Arbitrary<LayoutPropertiesTest.Sight> sights() {
        return new LayoutPropertiesTest().sights();
    }

    private static Picture plan(LayoutPropertiesTest.Sight sight, ChronicleIndex index, Hits hits, ViewState view) {
        TimelineVisibility bare = new TimelineVisibility(Set.of(), true, true, false);
        return new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, bare)
                .plan(index, view, sight.size(), 1, hits);
    }

    private static boolean inSight(Event event, ViewState view) {
        When when = event.when();
        return when != null && when.start() < view.end() && when.end() > view.start();
    }

    @Property(tries = 1000)
    void everyHitInTheWindowIsMarkedByItselfOrOnItsChip(
            @ForAll("sights") LayoutPropertiesTest.Sight sight, @ForAll boolean select) {
        Chronicle chronicle = sight.chronicle();
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Hits hits = Hits.of(index, TextSearch.of(chronicle).find("1"));
        ViewState view = select && hits.size() > 0
                ? sight.view().selecting(chronicle.events().get(hits.inOrder(0)).id())
                : sight.view();
        Picture picture = plan(sight, index, hits, view);
        // hits in lanes that have no room are counted with them: see LaneRoomLawsTest
        Assume.that(picture.tally().lanes() == 0);
        long expected = IntStream.range(0, chronicle.events().size())
                .filter(event -> hits.has(event) && inSight(chronicle.events().get(event), view))
                .count();
        long marked = picture.spots().stream().mapToInt(HitArea::hits).sum();
        // the selected event may stand beside its chip, with a label of its own
        long twice = picture.spots().stream()
                .filter(spot -> !spot.isChip() && spot.hits() > 0)
                .filter(spot -> view.selected() != null
                        && spot.event() == chronicle.indexOf(view.selected())
                        && picture.tally().shown()
                                < picture.spots().stream()
                                        .filter(s -> !s.isChip())
                                        .count())
                .count();
        assertEquals(expected, marked - twice);
        for (HitArea spot : picture.spots()) {
            assertTrue(spot.isChip() || spot.hits() == (hits.has(spot.event()) ? 1 : 0));
        }
        Picture bare = plan(sight, index, Hits.NONE, view);
        long flagged = picture.spots().stream().filter(spot -> spot.hits() > 0).count();
        long flags = flags(picture) - flags(bare);
        // a raised hit has an outline around its mark and one around its label
        assertTrue(flags == flagged || (view.selected() != null && flags == flagged + 1), flags + " for " + flagged);
        // the label of a hit may take the room of another
        assertEquals(bare.tally().shown(), picture.tally().shown());
        assertEquals(bare.tally().inChips(), picture.tally().inChips());
    }

    private static long flags(Picture picture) {
        Look.Colors colors = Look.LIGHT.colors();
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Band band
                        && band.fill() == colors.accent().fill()
                        && band.stroke() == colors.ink())
                .count();
    }

    @Test
    void theOutlineOfARaisedHitLeavesTheNameOfItsLane() {
        List<Event> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            crowd.add(Chronicles.on("e" + i, "2000-03-05", 0, i == 37 ? 1 : 3));
        }
        crowd.add(Chronicles.on("far", "2020", 0, 3));
        Chronicle chronicle = Chronicles.chronicle(1, crowd);
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Hits hits = Hits.of(index, TextSearch.of(chronicle).find("e37"));
        Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole().selecting("e37"), new Size(900, 400), 1, hits);
        Mark.Words name = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Words words && words.text().equals("Lane 0"))
                .map(Mark.Words.class::cast)
                .findFirst()
                .orElseThrow();
        double end = name.x() + Chronicles.FIXED.width(name.text(), name.style());
        List<Mark.Band> frames = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Band band && band.radius() > 0 && band.y() < name.y())
                .map(Mark.Band.class::cast)
                .toList();
        assertEquals(3, frames.size(), "a frame inside an outline");
        for (Mark.Band frame : frames) {
            assertTrue(frame.x() >= end, frame + " begins before " + end);
            assertTrue(frame.y() >= 0, frame + " is cut at the top");
        }
    }

    @Property(tries = 1000)
    void hitsAreInOrderAndThoseOfALaneAreCounted(@ForAll("sights") LayoutPropertiesTest.Sight sight) {
        Chronicle chronicle = sight.chronicle();
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        TextSearch.Found found = TextSearch.of(chronicle).find("2");
        Hits hits = Hits.of(index, found);
        assertEquals(found.size(), hits.size());
        int[] inOrder = IntStream.range(0, hits.size()).map(hits::inOrder).toArray();
        int[] sorted = inOrder.clone();
        Arrays.sort(sorted);
        assertEquals(Arrays.toString(found.events()), Arrays.toString(sorted));
        for (int i = 0; i < inOrder.length; i++) {
            assertEquals(i, hits.placeOf(inOrder[i]));
            assertTrue(i == 0 || index.placeInTime(inOrder[i - 1]) < index.placeInTime(inOrder[i]));
        }
        Random random = new Random(chronicle.events().size());
        for (int lane = 0; lane < chronicle.lanes().size(); lane++) {
            LaneIndex in = index.lane(lane);
            int from = random.nextInt(in.size() + 1);
            int to = random.nextInt(in.size() + 1);
            long expected = IntStream.range(from, to)
                    .filter(position -> hits.has(in.event(position)))
                    .count();
            assertEquals(expected, hits.count(lane, from, to));
        }
    }

    @Property(tries = 1000)
    void ofWhatAFilterLeavesTheSameEventsAreFound(@ForAll("sights") LayoutPropertiesTest.Sight sight) {
        Chronicle whole = sight.chronicle();
        ChronicleIndex index =
                ChronicleIndex.of(whole, EventFilter.NONE.withImportance(2).hidingLane("lane1"));
        Chronicle left = index.chronicle();
        TextSearch.Found found = TextSearch.of(whole).find("1");
        Hits hits = Hits.of(index, found);
        List<String> expected = Arrays.stream(found.events())
                .mapToObj(event -> whole.events().get(event).id())
                .filter(id -> left.indexOf(id) >= 0)
                .toList();
        assertEquals(
                expected,
                IntStream.range(0, left.events().size())
                        .filter(hits::has)
                        .mapToObj(event -> left.events().get(event).id())
                        .toList());
        assertEquals(expected.size(), hits.size());
        assertEquals(found.size() - expected.size(), hits.hidden());
    }

    @Property(tries = 1000)
    void fromAnyEventTheNextHitIsTheFirstAfterIt(@ForAll("sights") LayoutPropertiesTest.Sight sight) {
        Chronicle chronicle = sight.chronicle();
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Hits hits = Hits.of(index, TextSearch.of(chronicle).find("1"));
        for (int event = 0; event < chronicle.events().size(); event++) {
            int place = index.placeInTime(event);
            long before = IntStream.range(0, place)
                    .filter(at -> hits.has(index.inTime(at)))
                    .count();
            assertEquals(before, hits.before(event));
        }
        assertEquals(0, hits.before(-1));
    }

    @Test
    void theLegendNamesTheOutlineOnlyWhereAHitIsInSight() {
        Chronicle chronicle = Chronicles.chronicle(
                1,
                List.of(
                        Chronicles.event("e0", When.parse("1990"), 0, 3, "Find this"),
                        Chronicles.event("e1", When.parse("2010"), 0, 3, "Not that")));
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Hits hits = Hits.of(index, TextSearch.of(chronicle).find("this"));
        ViewState elsewhere = index.within(When.parse("2009/2011"));
        assertTrue(explained(index, index.whole(), hits));
        assertFalse(explained(index, elsewhere, hits));
        assertFalse(explained(index, index.whole(), Hits.NONE));
    }

    private static boolean explained(ChronicleIndex index, ViewState view, Hits hits) {
        return LayoutPropertiesTest.Sight.layout().plan(index, view, new Size(1200, 400), 1, hits).marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Words words
                        && words.text().equals(Chronicles.ENGLISH.say("layout.legend.found")));
    }

    @Test
    void eventsWithoutADateAreMarkedOnTheShelfAndComeLast() {
        List<Event> events = new ArrayList<>();
        events.add(new Event(
                "undated",
                null,
                Chronicles.on("x", "1990", 0, 3).lane(),
                3,
                Localized.of("Found too"),
                Event.Details.NONE));
        events.add(Chronicles.event("dated", When.parse("1990"), 0, 3, "Found"));
        events.add(Chronicles.event("other", When.parse("1991"), 0, 3, "Not this"));
        Chronicle chronicle = Chronicles.chronicle(1, events);
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Hits hits = Hits.of(index, TextSearch.of(chronicle).find("found"));
        assertEquals(2, hits.size());
        assertEquals(1, hits.inOrder(0));
        assertEquals(0, hits.inOrder(1));
        Picture picture = LayoutPropertiesTest.Sight.layout().plan(index, index.whole(), new Size(900, 400), 1, hits);
        assertEquals(1, picture.spotOf(0).orElseThrow().hits());
        assertEquals(1, picture.spotOf(1).orElseThrow().hits());
        assertEquals(0, picture.spotOf(2).orElseThrow().hits());
        assertFalse(hits.has(-1));
        assertEquals(-1, hits.placeOf(2));
    }
}
