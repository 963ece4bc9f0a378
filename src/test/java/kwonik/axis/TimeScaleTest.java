package kwonik.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Time to pixels and back, with and without hidden gaps.
class TimeScaleTest {

    private static final double WIDTH = 1000;

    @Test
    void linearScaleSpreadsTheWindow() {
        TimeScale scale = TimeScale.linear(0, 2000, WIDTH);
        assertEquals(2, scale.secondsPerPixel());
        assertEquals(500, scale.x(1000));
        assertEquals(-50, scale.x(-100));
        assertEquals(1000, scale.at(500));
        assertEquals(0, scale.start());
        assertEquals(2000, scale.end());
        assertTrue(scale.hiddenGaps().isEmpty());
        assertEquals(123, scale.folded(123));
    }

    @Test
    void gapTakesItsWidthAndTheRestIsEven() {
        TimeScale scale = TimeScale.withGaps(0, 10_000, WIDTH, List.of(new Gap(1000, 9000)), 40);
        assertEquals(2000.0 / 960, scale.secondsPerPixel(), 1e-12);
        assertEquals(480, scale.hiddenGaps().getFirst().x0(), 1e-9);
        assertEquals(520, scale.hiddenGaps().getFirst().x1(), 1e-9);
        assertEquals(500, scale.x(5000), 1e-9);
        assertEquals(5000, scale.at(500), 1e-9);
        assertEquals(10_000, scale.end(), 1e-9);
        TimeScale closer = scale.zoomed(200, 7);
        HiddenGap hidden = closer.panned(-2000).hiddenGaps().getFirst();
        assertEquals(40, hidden.x1() - hidden.x0(), 1e-9);
    }

    @Test
    void gapWholeWindowIsLeftWhole() {
        TimeScale scale = TimeScale.withGaps(200, 300, WIDTH, List.of(new Gap(100, 400)), 40);
        assertTrue(scale.gaps().isEmpty());
        assertEquals(500, scale.x(250), 1e-9);
    }

    @Test
    void touchingGapsThatFillTheWindowAreLeftWhole() {
        TimeScale scale = TimeScale.withGaps(200, 300, WIDTH, List.of(new Gap(100, 250), new Gap(250, 400)), 40);
        assertEquals(500, scale.x(250), 1e-9);
    }

    @Test
    void hiddenGapsNeverTakeMoreThanHalf() {
        List<Gap> gaps = List.of(new Gap(100, 200), new Gap(300, 400), new Gap(500, 600));
        TimeScale scale = TimeScale.withGaps(0, 700, 100, gaps, 40);
        assertEquals(400, scale.secondsPerPixel() * 50, 1e-9);
        assertEquals(50 / 3.0, scale.gapWidth(), 1e-9);
    }

    @Test
    void foldedTimeLeavesOutAllGapsBefore() {
        TimeScale scale = TimeScale.withGaps(0, 1000, WIDTH, List.of(new Gap(-300, -100), new Gap(400, 600)), 40);
        assertEquals(-400, scale.folded(-400));
        assertEquals(-300, scale.folded(-200));
        assertEquals(-200, scale.folded(0));
        assertEquals(200, scale.folded(500));
        assertEquals(800 - 400, scale.folded(800));
        assertEquals(800, scale.unfolded(400));
        assertEquals(400, scale.unfolded(200));
        assertEquals(scale.folded(500), scale.panned(300).zoomed(10, 3).folded(500));
    }

    @Test
    void fittedShowsAllWithItsMargin() {
        TimeScale scale = TimeScale.withGaps(0, 1000, WIDTH, List.of(new Gap(400, 600)), 40);
        TimeScale fitted = scale.fitted(300, 900, 50);
        assertEquals(50, fitted.x(300), 1e-6);
        assertEquals(950, fitted.x(900), 1e-6);
        assertEquals(500, scale.fitted(250, 250, 50).x(250), 1e-6);
        assertEquals(scale.secondsPerPixel(), scale.widened(400).secondsPerPixel());
        assertEquals(400, scale.widened(400).width());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TimeScale.linear(5, 5, 10));
        assertThrows(IllegalArgumentException.class, () -> TimeScale.linear(0, Double.POSITIVE_INFINITY, 10));
        assertThrows(IllegalArgumentException.class, () -> TimeScale.linear(0, 5, 0));
        assertThrows(
                IllegalArgumentException.class, () -> TimeScale.linear(0, 5, 10).zoomed(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gap(5, 5));
        List<Gap> overlapping = List.of(new Gap(0, 5), new Gap(4, 6));
        assertThrows(IllegalArgumentException.class, () -> TimeScale.withGaps(0, 9, 10, overlapping, 2));
    }

    @Test
    void zoomHasEnds() {
        TimeScale scale = TimeScale.linear(0, 1000, WIDTH);
        assertEquals(TimeScale.MIN_SECONDS_PER_PIXEL, scale.zoomed(500, 1e30).secondsPerPixel());
        assertEquals(TimeScale.MAX_SECONDS_PER_PIXEL, scale.zoomed(500, 1e-30).secondsPerPixel());
    }

    // ----- properties

    @Property(tries = 1000)
    void mapIsAnInverseOfItself(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = -2000, max = 3000) double x) {
        assertEquals(x, scale.x(scale.at(x)), 1e-3);
    }

    @Property(tries = 1000)
    void laterIsFurtherRight(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -2000, max = 3000) double x,
            @ForAll @DoubleRange(min = 0.01, max = 500) double more) {
        assertTrue(scale.at(x) < scale.at(x + more));
        assertTrue(scale.x(scale.at(x)) < scale.x(scale.at(x + more)));
    }

    @Property(tries = 1000)
    void windowEndsAtItsEdges(@ForAll("scales") TimeScale scale) {
        assertEquals(0, scale.x(scale.start()), 1e-3);
        assertEquals(scale.width(), scale.x(scale.end()), 1e-3);
    }

    @Property(tries = 1000)
    void instantUnderThePointerStaysForAHundredSteps(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = 1000) double x,
            @ForAll @DoubleRange(min = 0.8, max = 1.25) double factor) {
        double instant = scale.at(x);
        TimeScale zoomed = scale;
        for (int i = 0; i < 100; i++) {
            zoomed = zoomed.zoomed(x, factor);
        }
        // Where a double cannot tell pixels apart, no map can.
        double blur = 2 * Math.ulp(instant) / zoomed.secondsPerPixel();
        assertEquals(x, zoomed.x(instant), 0.5 + blur);
    }

    @Property(tries = 1000)
    void panningMovesAllByTheSame(
            @ForAll("scales") TimeScale scale,
            @ForAll @IntRange(min = -500, max = 500) int dx,
            @ForAll @DoubleRange(min = 0, max = 1000) double x) {
        double time = scale.at(x);
        assertEquals(x + dx, scale.panned(dx).x(time), 1e-2);
    }

    @Property(tries = 1000)
    void windowMakesTheSameScaleAgain(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 0, max = 1000) double x) {
        TimeScale zoomed = scale.zoomed(x, 1.5);
        TimeScale again =
                TimeScale.withGaps(zoomed.start(), zoomed.end(), zoomed.width(), zoomed.gaps(), zoomed.gapWidth());
        assertEquals(x, again.x(zoomed.at(x)), 0.1);
    }

    @Property(tries = 3000)
    void foldedTimeNeverRunsBack(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -3000, max = 3000) double x,
            @ForAll @DoubleRange(min = 0, max = 500) double more) {
        double time = scale.at(x);
        double later = scale.at(x + more);
        assertTrue(scale.folded(time) <= scale.folded(later));
        double error = 0.05; // doubles near the ends of the widest scales are that coarse
        assertEquals(scale.folded(time), scale.folded(scale.unfolded(scale.folded(time))), error);
        assertTrue(scale.unfolded(scale.folded(time)) <= time + error);
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<Double> middles = Arbitraries.doubles().between(-1e11, 1e10);
        Arbitrary<Double> exponents = Arbitraries.doubles().between(3, 12);
        Arbitrary<List<Double>> cuts =
                Arbitraries.doubles().between(0.02, 0.3).list().ofMaxSize(12);
        return Combinators.combine(middles, exponents, cuts).as((middle, exponent, parts) -> {
            double span = Math.pow(10, exponent);
            double start = middle - span / 2;
            List<Gap> gaps = new java.util.ArrayList<>();
            double at = start - span * 0.3;
            for (int i = 0; i + 1 < parts.size(); i += 2) {
                double from = at + parts.get(i) * span;
                at = from + parts.get(i + 1) * span;
                gaps.add(new Gap((long) from, (long) at));
            }
            return TimeScale.withGaps(start, start + span, WIDTH, gaps, 36);
        });
    }
}
