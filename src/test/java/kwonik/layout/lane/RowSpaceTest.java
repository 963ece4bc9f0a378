package kwonik.layout.lane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import kwonik.layout.lane.RowSpace.Taken;
import kwonik.layout.lane.RowSpace.What;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Room in a row is what nobody takes who matters, with a gap to each neighbour.
class RowSpaceTest {
    private static final double GAP = 10;

    private static boolean all(Taken taken) {
        return taken.owner() >= 0;
    }

    /// A row with something from 100 to 200, and from 300 to 400.
    private static RowSpace two() {
        RowSpace space = new RowSpace(2, GAP);
        space.take(0, new Taken(1, What.MARK, 100, 200));
        space.take(0, new Taken(2, What.LABEL, 300, 400));
        return space;
    }

    @Test
    void aStretchIsFreeWithAGapOnBothSides() {
        assertTrue(two().isFree(0, 210, 290, RowSpaceTest::all));
        assertFalse(two().isFree(0, 209, 290, RowSpaceTest::all));
        assertFalse(two().isFree(0, 210, 291, RowSpaceTest::all));
        assertTrue(two().isFree(0, 0, 90, RowSpaceTest::all));
        assertFalse(two().isFree(0, 150, 160, RowSpaceTest::all));
        assertFalse(two().isFree(0, 0, 1000, RowSpaceTest::all));
        assertTrue(two().isFree(1, 150, 160, RowSpaceTest::all));
    }

    @Test
    void whoDoesNotMatterIsNotInTheWay() {
        Predicate<Taken> marks = taken -> taken.what() == What.MARK;
        assertTrue(two().isFree(0, 300, 400, marks));
        assertEquals(1000, two().freeUntil(0, 210, 1000, marks));
        assertEquals(210, two().freeSince(0, 390, 0, marks));
    }

    @Test
    void aLabelReachesToItsNeighbourOrItsLimit() {
        assertEquals(290, two().freeUntil(0, 210, 1000, RowSpaceTest::all));
        assertEquals(250, two().freeUntil(0, 210, 250, RowSpaceTest::all));
        assertEquals(150, two().freeUntil(0, 150, 1000, RowSpaceTest::all), "it may not begin there");
        assertEquals(1000, two().freeUntil(0, 410, 1000, RowSpaceTest::all));
        assertEquals(210, two().freeSince(0, 290, 0, RowSpaceTest::all));
        assertEquals(250, two().freeSince(0, 290, 250, RowSpaceTest::all));
        assertEquals(350, two().freeSince(0, 350, 0, RowSpaceTest::all), "it may not end there");
        assertEquals(0, two().freeSince(0, 90, 0, RowSpaceTest::all));
    }

    @Test
    void roomBeginsBehindEverybodyWhoEndsThere() {
        assertArrayEquals(new double[] {50, 210, 410}, two().beginnings(0, 50, 500, RowSpaceTest::all));
        assertArrayEquals(new double[] {250}, two().beginnings(0, 250, 300, RowSpaceTest::all));
        assertArrayEquals(new double[] {0}, two().beginnings(1, 0, 500, RowSpaceTest::all));
        assertArrayEquals(new double[] {50, 410}, two().beginnings(0, 50, 500, taken -> taken.owner() == 2));
    }

    @Test
    void aLabelEndsBeforeWhateverIsThere() {
        assertEquals(290, two().lastEnd(0, 250, 350, RowSpaceTest::all));
        assertEquals(90, two().lastEnd(0, 50, 205, RowSpaceTest::all));
        assertEquals(150, two().lastEnd(0, 120, 150, RowSpaceTest::all), "there is no such place");
        assertEquals(250, two().lastEnd(0, 220, 250, RowSpaceTest::all));
        assertEquals(500, two().lastEnd(1, 220, 500, RowSpaceTest::all));
    }

    @Test
    void whatTouchesAStretchIsTold() {
        assertEquals(List.of(1), owners(two().touching(0, 0, 100, RowSpaceTest::all)));
        assertEquals(List.of(1, 2), owners(two().touching(0, 205, 295, RowSpaceTest::all)));
        assertEquals(List.of(), owners(two().touching(0, 210, 290, RowSpaceTest::all)));
        assertEquals(List.of(2), owners(two().touching(0, 0, 999, taken -> taken.owner() == 2)));
    }

    @Test
    void anOwnerTakesBackAllThatIsItsInOneRow() {
        RowSpace space = two();
        space.take(0, new Taken(1, What.LABEL, 500, 600));
        space.take(1, new Taken(1, What.MARK, 100, 200));
        space.leave(0, 1);
        assertEquals(List.of(2), owners(space.touching(0, 0, 999, RowSpaceTest::all)));
        assertEquals(List.of(1), owners(space.touching(1, 0, 999, RowSpaceTest::all)));
    }

    private static List<Integer> owners(List<Taken> taken) {
        return taken.stream().map(Taken::owner).toList();
    }

    @Property(tries = 1000)
    void whatIsSaidToBeFreeIsFree(@ForAll long seed) {
        Random random = new Random(seed);
        RowSpace space = new RowSpace(1, GAP);
        for (int i = random.nextInt(8); i > 0; i--) {
            double from = random.nextInt(900);
            space.take(0, new Taken(i, What.LABEL, from, from + random.nextInt(100)));
        }
        double at = random.nextInt(1000);
        double until = space.freeUntil(0, at, 1000, RowSpaceTest::all);
        assertTrue(until == at || space.isFree(0, at, until, RowSpaceTest::all), at + ".." + until);
        assertTrue(
                until == 1000 || until == at || !space.isFree(0, at, until + 1, RowSpaceTest::all), at + ".." + until);
        double since = space.freeSince(0, at, 0, RowSpaceTest::all);
        assertTrue(since == at || space.isFree(0, since, at, RowSpaceTest::all), since + ".." + at);
        assertTrue(since == 0 || since == at || !space.isFree(0, since - 1, at, RowSpaceTest::all), since + ".." + at);
        for (double beginning : space.beginnings(0, 0, 1000, RowSpaceTest::all)) {
            assertTrue(beginning == 0 || !space.isFree(0, beginning - 1, beginning, RowSpaceTest::all));
        }
    }
}
