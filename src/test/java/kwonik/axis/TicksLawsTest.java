package kwonik.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds for ticks at every zoom, width and language, with and without hidden gaps.
class TicksLawsTest {
    private static final double ISLANDS_APART = 4;

    private static final double GAP = 8;

    private static double measure(String text) {
        return text.length() * 6.5;
    }

    @Property(tries = 2000)
    void labelsNeverTouchAndStayInTheWindow(@ForAll("scales") TimeScale scale, @ForAll("languages") Words words) {
        Ticks ticks = Ticks.of(scale, words, TicksLawsTest::measure, GAP);
        // the year of an island may stand closer to its neighbours, and reach over an island that is narrower
        boolean islands = !scale.hiddenGaps().isEmpty();
        double apart = islands ? ISLANDS_APART : GAP;
        double free = 0;
        for (Ticks.Tick tick : ticks.fine()) {
            if (!tick.label().isEmpty()) {
                double half = measure(tick.label()) / 2;
                assertTrue(tick.x() - half >= free - 1e-9, ticks::toString);
                assertTrue(tick.x() + half <= scale.width() + 1e-9);
                free = tick.x() + half + apart;
            }
        }
        free = 0;
        for (Ticks.Span span : ticks.coarse()) {
            assertTrue(0 <= span.x0() && span.x0() < span.x1() && span.x1() <= scale.width() + 1e-9);
            if (!span.label().isEmpty()) {
                double end = span.labelX() + measure(span.label());
                boolean narrow = islands && measure(span.label()) > span.x1() - span.x0();
                assertTrue(span.labelX() >= (narrow ? free : Math.max(free, span.x0())) - 1e-9);
                assertTrue(end <= (narrow ? Math.max(scale.width(), span.x1()) : span.x1()) + 1e-9);
                free = end + apart;
            }
        }
    }

    @Property(tries = 2000)
    void ticksAreFewAndInOrder(@ForAll("scales") TimeScale scale, @ForAll("languages") Words words) {
        Ticks ticks = Ticks.of(scale, words, TicksLawsTest::measure, GAP);
        int segments = scale.hiddenGaps().size() + 1;
        // At the turn of the era 1 CE and 1 BCE stand closer than a step.
        // An island that has no room for the label of a tick may have one more in its middle.
        assertTrue(ticks.fine().size() <= scale.width() / Ticks.LEAST_SPACING + 2 * segments + 1, ticks::toString);
        for (int i = 1; i < ticks.fine().size(); i++) {
            assertTrue(ticks.fine().get(i - 1).time() < ticks.fine().get(i).time());
        }
    }

    @Property(tries = 2000)
    void noTickStandsInATear(@ForAll("scales") TimeScale scale, @ForAll("languages") Words words) {
        Ticks ticks = Ticks.of(scale, words, TicksLawsTest::measure, GAP);
        for (HiddenGap hidden : scale.hiddenGaps()) {
            for (Ticks.Tick tick : ticks.fine()) {
                assertTrue(tick.x() <= hidden.x0() + 1e-9 || tick.x() >= hidden.x1() - 1e-9);
            }
            for (Ticks.Span span : ticks.coarse()) {
                assertTrue(span.x1() <= hidden.x0() + 1e-9 || span.x0() >= hidden.x1() - 1e-9);
            }
        }
    }

    @Property(tries = 2000)
    void theSameInstantsAtAnyPan(
            @ForAll("scales") TimeScale scale,
            @ForAll("languages") Words words,
            @ForAll @IntRange(min = -400, max = 400) int dx) {
        // the year in the middle of an island moves as the edge of the window cuts the island
        Assume.that(scale.hiddenGaps().isEmpty());
        TimeScale panned = scale.panned(dx);
        double from = Math.max(scale.start(), panned.start());
        double to = Math.min(scale.end(), panned.end());
        double edge = scale.secondsPerPixel();
        List<Double> before = times(Ticks.of(scale, words, TicksLawsTest::measure, GAP), from + edge, to - edge);
        List<Double> after = times(Ticks.of(panned, words, TicksLawsTest::measure, GAP), from + edge, to - edge);
        assertEquals(before, after);
    }

    private static List<Double> times(Ticks ticks, double from, double to) {
        return ticks.fine().stream()
                .map(Ticks.Tick::time)
                .filter(t -> from <= t && t <= to)
                .toList();
    }

    @Property(tries = 1000)
    void widerWindowsHaveAtLeastTwoTicks(@ForAll("scales") TimeScale scale) {
        boolean roomy = scale.width() >= 600 && scale.hiddenGaps().isEmpty();
        assertTrue(!roomy
                || Ticks.of(scale, Words.in(Locale.ENGLISH), TicksLawsTest::measure, GAP)
                                .fine()
                                .size()
                        >= 2);
    }

    @Provide
    Arbitrary<Words> languages() {
        return Arbitraries.of(Words.in(Locale.ENGLISH), Words.in(Locale.FRENCH), Words.in(Locale.of("ht")));
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<Double> ages = Arbitraries.doubles().between(0, 17.6);
        Arbitrary<Double> zooms = Arbitraries.doubles().between(-2, 17.7);
        Arbitrary<Integer> widths = Arbitraries.integers().between(200, 2000);
        Arbitrary<List<Double>> cuts =
                Arbitraries.doubles().between(0.02, 0.3).list().ofMaxSize(6);
        return Combinators.combine(ages, zooms, widths, cuts).as((age, zoom, width, parts) -> {
            double middle = 1.7e9 - Math.pow(10, age);
            double span = Math.max(Math.pow(10, zoom), Math.ulp(middle) * 4000);
            double start = middle - span / 2;
            List<Gap> gaps = new ArrayList<>();
            double at = start - span * 0.1;
            for (int i = 0; i + 1 < parts.size() && span > 1000; i += 2) {
                double from = at + parts.get(i) * span;
                at = from + parts.get(i + 1) * span;
                gaps.add(new Gap((long) from, (long) at));
            }
            return TimeScale.withGaps(start, start + span, width, gaps, 36);
        });
    }
}
