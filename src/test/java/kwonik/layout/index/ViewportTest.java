package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kwonik.edtf.When;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final ChronicleIndex INDEX = ChronicleIndex.of(Chronicles.chronicle(
            2,
            List.of(
                    Chronicles.on("first", "1990-12-16", 0, 3),
                    Chronicles.on("middle", "2010-01-12", 1, 3),
                    Chronicles.on("last", "2025-09-30", 0, 3))));
    private static final Viewport MOVES = new Viewport(INDEX, 28);

    @Property(tries = 1000)
    void theInstantUnderThePointerStaysThereOverAHundredSteps(@ForAll long seed) {
        Random random = new Random(seed);
        double width = 300 + random.nextInt(3000);
        double x = random.nextDouble() * width;
        ViewState view = INDEX.whole();
        double still = MOVES.scale(view, width).at(x);
        for (int i = 0; i < 100; i++) {
            view = MOVES.zoomed(view, width, x, 1.15);
            assertEquals(x, MOVES.scale(view, width).x(still), 0.5);
        }
    }

    @Property(tries = 1000)
    void noMoveLeadsOutOfTheChronicle(@ForAll long seed) {
        Random random = new Random(seed);
        ViewState view = INDEX.whole();
        for (int i = 0; i < 50; i++) {
            view = switch (random.nextInt(4)) {
                case 0 -> MOVES.zoomed(view, 1000, random.nextInt(1000), random.nextDouble() * 4 + 0.01);
                case 1 -> MOVES.panned(view, 1000, random.nextInt(20_000) - 10_000);
                case 2 -> MOVES.around(view, random.nextInt(3));
                default -> MOVES.showing(view, random.nextInt(3));
            };
            assertTrue(view.start() >= INDEX.whole().start() - 1
                    && view.end() <= INDEX.whole().end() + 1);
            assertTrue(view.span() >= 59.9);
        }
    }

    @Test
    void theWholeShowsTheFirstAndTheLastEventWithRoomAround() {
        ViewState whole = INDEX.whole();
        var events = INDEX.chronicle().events();
        assertTrue(whole.start() < LaneIndex.whenOf(events.getFirst()).start());
        assertTrue(whole.end() > LaneIndex.whenOf(events.getLast()).end());
    }

    @Test
    void stepsGoInTheOrderOfTimeAndStopAtTheEnds() {
        assertEquals(0, new EventWalk(INDEX).stepInTime(-1, 1));
        assertEquals(2, new EventWalk(INDEX).stepInTime(-1, -1));
        assertEquals(1, new EventWalk(INDEX).stepInTime(0, 1));
        assertEquals(2, new EventWalk(INDEX).stepInTime(2, 1));
        assertEquals(0, new EventWalk(INDEX).stepInTime(0, -1));
    }

    @Test
    void stepsGoToTheNearestEventOfTheNextLane() {
        assertEquals(1, new EventWalk(INDEX).stepInLane(0, 1));
        assertEquals(2, new EventWalk(INDEX).stepInLane(1, -1));
        assertEquals(1, new EventWalk(INDEX).stepInLane(1, 1));
    }

    @Test
    void oneStepLeadsFromBillionsOfYearsToADay() {
        ChronicleIndex deep = ChronicleIndex.of(Chronicles.chronicle(
                1, List.of(Chronicles.on("rock", "Y-4500000000", 0, 3), Chronicles.on("day", "2026-11-27", 0, 3))));
        ViewState there = new Viewport(deep, 28).around(deep.whole(), 1);
        When day = When.parse("2026-11-27");
        assertTrue(there.span() <= 366 * 86_400.0, there.toString());
        assertTrue(there.start() <= day.start() && there.end() >= day.end(), there.toString());
        assertTrue(new Viewport(deep, 28).around(there, 1).span() < there.span());
    }

    @Test
    void theNeighboursOfAnEventComeIntoSightWithIt() {
        ViewState there = MOVES.around(INDEX.whole(), 1);
        var next = LaneIndex.whenOf(INDEX.chronicle().events().get(2));
        assertTrue(there.end() >= next.start() || there.span() >= 20 * 14 * 86_400.0, there.toString());
    }

    @Test
    void stepsGoOnToTheEventsWithoutADate() {
        ChronicleIndex mixed = ChronicleIndex.of(Chronicles.chronicle(
                2,
                List.of(
                        Chronicles.event("lesser", null, 0, 2, "Lesser"),
                        Chronicles.on("a", "2000", 0, 3),
                        Chronicles.on("b", "2001", 1, 3),
                        Chronicles.event("greater", null, 0, 4, "Greater"))));
        assertEquals(1, new EventWalk(mixed).stepInTime(-1, 1));
        assertEquals(2, new EventWalk(mixed).stepInTime(1, 1));
        assertEquals(3, new EventWalk(mixed).stepInTime(2, 1));
        assertEquals(0, new EventWalk(mixed).stepInTime(3, 1));
        assertEquals(0, new EventWalk(mixed).stepInTime(0, 1));
        assertEquals(2, new EventWalk(mixed).stepInTime(3, -1));
        assertEquals(2, new EventWalk(mixed).lastAfter(-1));
        assertEquals(0, new EventWalk(mixed).lastAfter(2));
        assertEquals(3, new EventWalk(mixed).stepInLane(2, 1));
        assertEquals(2, new EventWalk(mixed).stepInLane(3, -1));
    }

    @Test
    void whereNothingHasADateStepsWalkAlongTheShelf() {
        ChronicleIndex undated = ChronicleIndex.of(Chronicles.chronicle(
                1,
                List.of(
                        Chronicles.event("x", null, 0, 3, "X"),
                        Chronicles.event("y", null, 0, 3, "Y"),
                        Chronicles.event("z", null, 0, 3, "Z"))));
        assertEquals(0, new EventWalk(undated).stepInTime(-1, 1));
        assertEquals(1, new EventWalk(undated).stepInTime(0, 1));
        assertEquals(2, new EventWalk(undated).lastAfter(-1));
        assertEquals(1, new EventWalk(undated).stepInTime(2, -1));
        assertFalse(undated.isTimed());
    }
}
