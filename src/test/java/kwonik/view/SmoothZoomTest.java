package kwonik.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import kwonik.view.SmoothZoom.Window;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What holds for the path of van Wijk and Nuij between any two windows.
class SmoothZoomTest {
    private static final double YEAR = 365.25 * 86_400;
    private static final int STEPS = 400;

    /// From a minute to a million years, anywhere in as long a time; at times with the centre or the width of another.
    private static Window window(Random random, Window other) {
        double width = 60 * Math.pow(1_000_000 * YEAR / 60, random.nextDouble());
        double centre = (random.nextDouble() - 0.5) * 1_000_000 * YEAR;
        return switch (random.nextInt(6)) {
            case 0 -> new Window(other.centre(), width);
            case 1 -> new Window(centre, other.width());
            case 2 -> new Window(other.centre() + other.width() * random.nextGaussian(), width);
            default -> new Window(centre, width);
        };
    }

    @Property(tries = 1000)
    void thePathBeginsAndEndsExactlyAndIsNeverWithoutWidth(@ForAll long seed) {
        Random random = new Random(seed);
        Window from = window(random, new Window(0, YEAR));
        Window to = window(random, from);
        SmoothZoom path = SmoothZoom.between(from, to);
        assertEquals(from, path.at(0));
        assertEquals(to, path.at(1));
        for (int i = 0; i <= STEPS; i++) {
            Window window = path.at(i / (double) STEPS);
            assertTrue(window.width() > 0 && Double.isFinite(window.centre()), window.toString());
        }
    }

    @Property(tries = 1000)
    void theFormulasMeetTheEndWithoutBeingHeldToIt(@ForAll long seed) {
        Random random = new Random(seed);
        Window from = window(random, new Window(0, YEAR));
        Window to = window(random, from);
        Window near = SmoothZoom.between(from, to).at(Math.nextDown(1.0));
        assertEquals(1, near.width() / to.width(), 1e-4);
        double ulp = Math.ulp(Math.abs(from.centre())) + Math.ulp(Math.abs(to.centre()));
        assertEquals(to.centre(), near.centre(), 1e-4 * to.width() + 64 * ulp);
    }

    @Property(tries = 1000)
    void whatIsSeenMovesEvenly(@ForAll long seed) {
        Random random = new Random(seed);
        Window from = window(random, new Window(0, YEAR));
        Window to = window(random, from);
        SmoothZoom path = SmoothZoom.between(from, to);
        double step = path.length() / STEPS;
        Window last = from;
        for (int i = 1; i <= STEPS; i++) {
            Window now = path.at(i / (double) STEPS);
            double zoomed = Math.abs(Math.log(now.width() / last.width())) / SmoothZoom.RHO;
            assertTrue(zoomed <= step * 1.01 + 1e-6, zoomed + " > " + step);
            double widest = Math.max(now.width(), last.width());
            double moved = SmoothZoom.RHO * Math.abs(now.centre() - last.centre()) / widest;
            double rounding = Math.ulp(Math.abs(now.centre())) * 4 / widest;
            assertTrue(moved <= step * 1.01 + 1e-6 + rounding, moved + " > " + step);
            last = now;
        }
    }

    @Property(tries = 1000)
    void theWayBackIsAsLong(@ForAll long seed) {
        Random random = new Random(seed);
        Window from = window(random, new Window(0, YEAR));
        Window to = window(random, from);
        double there = SmoothZoom.between(from, to).length();
        assertEquals(there, SmoothZoom.between(to, from).length(), 1e-9 + 1e-9 * there);
        assertEquals(
                SmoothZoom.between(from, to).at(0.3).width(),
                SmoothZoom.between(to, from).at(0.7).width(),
                1e-6 * SmoothZoom.between(from, to).at(0.3).width());
    }

    @Test
    void aMereZoomKeepsItsCentre() {
        SmoothZoom path = SmoothZoom.between(new Window(5, 1), new Window(5, 100));
        assertEquals(Math.log(100) / SmoothZoom.RHO, path.length(), 1e-12);
        assertEquals(5, path.at(0.5).centre());
        assertEquals(10, path.at(0.5).width(), 1e-9);
    }

    @Test
    void aFarPanZoomsOutOnTheWayAndANearOneHardly() {
        SmoothZoom far = SmoothZoom.between(new Window(0, 1), new Window(100, 1));
        assertEquals(50, far.at(0.5).centre(), 1e-9);
        assertTrue(far.at(0.5).width() > 50, far.at(0.5).toString());
        SmoothZoom near = SmoothZoom.between(new Window(0, 1), new Window(0.1, 1));
        assertEquals(1, near.at(0.5).width(), 0.02);
    }

    @Test
    void nothingToDoIsNoWay() {
        Window here = new Window(3, 2);
        assertEquals(0, SmoothZoom.between(here, here).length());
        assertEquals(here, SmoothZoom.between(here, here).at(0.5));
    }

    @Test
    void aFlightLastsAsLongAsItsPathWithinLimits() {
        Window here = new Window(0, 1);
        assertEquals(0.2, Flight.seconds(SmoothZoom.between(here, new Window(0.1, 1))));
        assertEquals(0.7, Flight.seconds(SmoothZoom.between(here, new Window(0, 1e6))));
        double middle = Flight.seconds(SmoothZoom.between(here, new Window(0, 10)));
        assertTrue(middle > 0.2 && middle < 0.7, "" + middle);
    }

    @Test
    void aWindowHasAWidth() {
        assertThrows(IllegalArgumentException.class, () -> new Window(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Window(Double.NaN, 1));
    }
}
