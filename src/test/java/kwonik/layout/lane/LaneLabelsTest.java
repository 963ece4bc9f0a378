package kwonik.layout.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.lane.LaneLabels.Metrics;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/// Which events of a lane have a label, in which row and on which side, depends on the scale alone; labels stay as
/// one zooms in, and never overlap.
class LaneLabelsTest {
    private static final double DAY = 86_400;
    private static final double WIDTH = 100;
    private static final double MARK = 6;
    private static final double OFFSET = 10;
    private static final double GAP = 8;
    private static final double REACH = 400;

    /// The first and the last of these are the walls, and stand in no lane’s way.
    private static final When FROM = When.parse("2000-01-01");

    /// A lane of events with labels all of one width, over a year.
    private static final class Labelled {
        private final List<Event> events;
        private final LaneIndex index;
        private final LaneLabels labels;
        private final Metrics metrics;

        Labelled(List<Event> events, int rows, double[] tears, IntToDoubleFunction width) {
            this.events = events;
            Chronicle chronicle = Chronicles.chronicle(1, events);
            this.index = ChronicleIndex.of(chronicle).lane(0);
            this.metrics = new Metrics(rows, REACH, MARK, OFFSET, GAP, DAY);
            double start = FROM.start();
            this.labels = new LaneLabels(
                    index,
                    time -> time,
                    new LaneLabels.Events() {
                        @Override
                        public double width(int position) {
                            return width.applyAsDouble(position);
                        }

                        @Override
                        public When when(int position) {
                            return LaneIndex.whenOf(events.get(index.event(position)));
                        }
                    },
                    metrics,
                    start,
                    start + 366 * DAY,
                    tears);
        }

        List<PlacedLabel> all(double scale) {
            return labels.at(scale, FROM.start(), FROM.start() + 366 * DAY);
        }

        String id(PlacedLabel placed) {
            return events.get(index.event(placed.position())).id();
        }

        /// What is labelled: id, row, and < for a label to the left.
        List<String> said(double scale) {
            return all(scale).stream()
                    .map(p -> id(p) + " " + p.row() + (p.left() ? " <" : ""))
                    .toList();
        }
    }

    private static Labelled lane(int rows, Event... events) {
        return new Labelled(List.of(events), rows, new double[0], _ -> WIDTH);
    }

    private static Event on(String id, String date, int importance) {
        return Chronicles.on(id, date, 0, importance);
    }

    /// The scale at which a day is so many pixels wide.
    private static double pixels(double perDay) {
        return DAY / perDay;
    }

    @Test
    void anEventAloneIsLabelledToItsRightInTheFirstRow() {
        assertEquals(List.of("a 0"), lane(3, on("a", "2000-06-01", 3)).said(pixels(10)));
    }

    @Test
    void anEmptyLaneHasNoLabelAndNothingToPrepare() {
        Labelled empty = lane(3);
        assertEquals(List.of(), empty.all(pixels(10)));
        assertEquals(5, empty.labels.ahead(pixels(10), FROM.start(), FROM.end(), 5));
    }

    @Test
    void eventsOfOneDayTakeARowEachTheMostImportantTheFirst() {
        Labelled three = lane(3, on("a", "2000-06-01", 2), on("b", "2000-06-01", 5), on("c", "2000-06-01", 3));
        assertEquals(
                List.of("a 2", "b 0", "c 1"),
                three.said(pixels(10)).stream().sorted().toList());
    }

    @Test
    void whereThereIsOneRowTheMoreImportantHasIt() {
        Labelled two = lane(1, on("a", "2000-06-01", 2), on("b", "2000-06-01", 4));
        assertEquals(List.of("b 0"), two.said(pixels(10)));
    }

    @Test
    void withoutRowsNothingIsLabelled() {
        assertEquals(List.of(), lane(0, on("a", "2000-06-01", 2)).said(pixels(10)));
    }

    @Test
    void neighboursShareARowAsSoonAsBothHaveRoom() {
        Labelled two = lane(1, on("a", "2000-06-01", 3), on("b", "2000-06-11", 3));
        double needed = MARK + OFFSET + WIDTH + GAP;
        assertEquals(List.of("a 0"), two.said(pixels(needed / 10 * 0.98)));
        // one rung closer at most
        assertEquals(List.of("a 0", "b 0"), two.said(pixels(needed / 10 * Math.pow(2, 1.0 / 6))));
    }

    @Test
    void beforeTheLastWallALabelStandsToTheLeft() {
        assertEquals(List.of("a 0 <"), lane(1, on("a", "2000-12-28", 3)).said(pixels(4)));
        assertEquals(List.of("a 0"), lane(1, on("a", "2000-01-05", 3)).said(pixels(4)));
    }

    @Test
    void aLabelThatIsWiderThanBothSidesHasNoPlace() {
        Labelled wide = new Labelled(List.of(on("a", "2000-07-01", 3)), 2, new double[0], _ -> 390);
        assertEquals(List.of(), wide.said(pixels(1)));
        assertEquals(List.of("a 0"), wide.said(pixels(4)));
    }

    @Test
    void aSpanHasNoRowBeforeItIsShorterThanHalfATile() {
        Labelled span = lane(2, on("a", "2000-03-01/2000-05-09", 3));
        assertEquals(List.of("a 0"), span.said(pixels(5)));
        // 70 days are longer than the reach from the first, but what was placed on a coarser scale stays
        assertEquals(List.of("a 0"), span.said(pixels(30)));
        Labelled year = lane(2, on("a", "2000", 3));
        assertEquals(List.of(), year.said(pixels(30)));
    }

    @Test
    void theLastOfManyRowsIsKeptForSingleDays() {
        Event[] spans = new Event[5];
        for (int i = 0; i < 5; i++) {
            spans[i] = on("s" + i, "2000-06-01/2000-06-20", 5);
        }
        assertEquals(3, lane(4, spans).said(pixels(10)).size());
        assertEquals(3, lane(3, spans).said(pixels(10)).size());
        List<Event> andADay = new ArrayList<>(List.of(spans));
        andADay.add(on("day", "2000-06-10", 1));
        Labelled all = new Labelled(andADay, 4, new double[0], _ -> WIDTH);
        assertFalse(all.said(pixels(10)).contains("day 3"), "a headline waits beside it");
        andADay.subList(3, 5).clear();
        assertTrue(new Labelled(andADay, 4, new double[0], _ -> WIDTH)
                .said(pixels(10))
                .contains("day 3"));
    }

    @Test
    void aLesserEventDoesNotTakeTheRoomForWhichAHeadlineWaits() {
        Event[] crowd = {
            on("taken", "2000-06-10", 5), on("headline", "2000-06-12", 4), on("lesser", "2000-06-14", 1),
        };
        // four days after the first there is room sooner than two days after it
        double[] widths = {10, 300, 100};
        Labelled one = new Labelled(List.of(crowd), 1, new double[0], position -> widths[position]);
        for (double perDay = 1; perDay < 40; perDay *= 1.1) {
            List<String> said = one.said(pixels(perDay));
            boolean headline = said.stream().anyMatch(label -> label.startsWith("headline"));
            boolean lesser = said.stream().anyMatch(label -> label.startsWith("lesser"));
            assertTrue(headline || !lesser, said.toString());
        }
        assertEquals(List.of("taken 0", "headline 0"), one.said(pixels(30)));
        assertEquals(List.of("taken 0", "headline 0", "lesser 0"), one.said(pixels(200)));
    }

    @Test
    void aLabelCrossesATearOnlyWhereItHasNoOtherRoom() {
        Event event = on("a", "2000-06-01", 3);
        double start = event.when() == null ? 0 : event.when().start();
        double right = start + 5 * DAY;
        double left = start - 5 * DAY;
        Labelled beside = new Labelled(List.of(event), 1, new double[] {right}, _ -> WIDTH);
        assertEquals(List.of("a 0 <"), beside.said(pixels(2)));
        Labelled between = new Labelled(List.of(event), 1, new double[] {left, right}, _ -> WIDTH);
        assertEquals(List.of("a 0"), between.said(pixels(2)));
        Labelled far = new Labelled(List.of(event), 1, new double[] {start + 200 * DAY}, _ -> WIDTH);
        assertEquals(List.of("a 0"), far.said(pixels(2)));
    }

    @Test
    void onlyWhatTouchesTheStretchIsTold() {
        Labelled two = lane(1, on("a", "2000-03-01", 3), on("b", "2000-10-01", 3));
        double scale = pixels(4);
        double march = When.parse("2000-03").start();
        double april = When.parse("2000-04").start();
        assertEquals(1, two.labels.at(scale, march, april).size());
        assertEquals(1, two.labels.at(scale, april - 10 * DAY, april).size(), "its label is still there");
        assertEquals(0, two.labels.at(scale, april + 10 * DAY, april + 20 * DAY).size());
        assertEquals(2, two.all(scale).size());
    }

    @Test
    void aheadOfTheNextLookTheLabelsAroundAreReady() {
        Labelled two = lane(1, on("a", "2000-03-01", 3), on("b", "2000-10-01", 3));
        double low = FROM.start() + 100 * DAY;
        double high = FROM.start() + 200 * DAY;
        assertEquals(0, two.labels.ahead(pixels(10), low, high, 1));
        int left = two.labels.ahead(pixels(10), low, high, 1000);
        assertTrue(left > 900 && left < 1000, "worked on " + (1000 - left));
        assertEquals(1000, two.labels.ahead(pixels(10), low, high, 1000));
        assertEquals(0, two.labels.ahead(pixels(10), low, high, 0));
    }

    @Test
    void theFirstEventFromAnInstantOnIsFound() {
        Labelled three = lane(1, on("a", "2000-03-01", 3), on("b", "2000-03-01", 3), on("c", "2000-10-01", 3));
        double march = When.parse("2000-03-01").start();
        assertEquals(0, three.labels.firstAt(march));
        assertEquals(2, three.labels.firstAt(march + 1));
        assertEquals(3, three.labels.firstAt(When.parse("2001").start()));
    }

    /// Random lanes of days and spans, looked at from far to near.
    private static Labelled random(Random random, int most) {
        List<Event> events = new ArrayList<>();
        int size = 1 + random.nextInt(most);
        for (int i = 0; i < size; i++) {
            int day = 1 + random.nextInt(360);
            String date = java.time.LocalDate.ofYearDay(2000, day).toString();
            int last = Math.min(366, day + random.nextInt(40));
            String until = java.time.LocalDate.ofYearDay(2000, last).toString();
            events.add(on(
                    "e" + i, random.nextInt(4) == 0 && last > day ? date + "/" + until : date, 1 + random.nextInt(5)));
        }
        double[] tears = random.nextInt(3) == 0
                ? new double[] {FROM.start() + 90 * DAY, FROM.start() + 200 * DAY}
                : new double[0];
        return new Labelled(events, random.nextInt(6), tears, position -> 20 + position * 37 % 170);
    }

    @Property(tries = 300)
    void noTwoLabelsOfARowMeetAtAnyScale(@ForAll long seed) {
        Labelled lane = random(new Random(seed), 120);
        int met = 0;
        for (double perDay = 0.3; perDay < 60; perDay *= 1.37) {
            double scale = pixels(perDay);
            List<PlacedLabel> all = lane.all(scale);
            for (int i = 0; i < all.size(); i++) {
                PlacedLabel a = all.get(i);
                assertTrue(a.row() >= 0 && a.row() < lane.metrics.rows());
                assertTrue(i == 0 || all.get(i - 1).position() < a.position());
                for (PlacedLabel b : all.subList(i + 1, all.size())) {
                    assertFalse(
                            a.row() == b.row()
                                    && b.touches(
                                            a.low(scale, lane.metrics),
                                            a.high(scale, lane.metrics),
                                            scale,
                                            lane.metrics),
                            () -> lane.id(a) + " and " + lane.id(b) + " at " + scale);
                }
            }
            met += all.size();
        }
        Statistics.label("labels")
                .collect(met > 0)
                .coverage(some -> some.check(true).percentage(share -> share > 60));
    }

    @Property(tries = 300)
    void aLabelStaysInItsPlaceAsOneZoomsIn(@ForAll long seed) {
        Labelled lane = random(new Random(seed), 200);
        List<String> before = List.of();
        for (double perDay = 0.3; perDay < 60; perDay *= 1.21) {
            List<String> now = lane.said(pixels(perDay));
            assertTrue(now.containsAll(before), before + " became " + now);
            before = now;
        }
    }

    @Property(tries = 300)
    void whatWasLookedAtBeforeMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        long same = random.nextLong();
        Labelled fresh = random(new Random(same), 200);
        Labelled wandered = random(new Random(same), 200);
        for (int i = 0; i < 6; i++) {
            double from = FROM.start() + random.nextDouble() * 300 * DAY;
            wandered.labels.at(pixels(0.3 + 40 * random.nextDouble()), from, from + random.nextDouble() * 60 * DAY);
            wandered.labels.ahead(pixels(0.3 + 40 * random.nextDouble()), from, from + 10 * DAY, random.nextInt(5));
        }
        double scale = pixels(0.3 + 20 * random.nextDouble());
        assertEquals(fresh.said(scale), wandered.said(scale));
    }

    /// Where events are many, only some of them are tried at once: the headline is among them.
    @Test
    void amongThousandsTheHeadlineIsLabelledFirst() {
        List<Event> events = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            String day =
                    java.time.LocalDate.ofYearDay(2000, 1 + random.nextInt(360)).toString();
            events.add(on("e" + i, day, 1 + random.nextInt(3)));
        }
        events.add(on("top", "2000-06-15", 5));
        Labelled many = new Labelled(events, 3, new double[0], _ -> WIDTH);
        for (double perDay = 0.8; perDay < 20; perDay *= 1.5) {
            List<String> said = many.said(pixels(perDay));
            assertTrue(said.contains("top 0"), perDay + ": " + said);
        }
    }
}
