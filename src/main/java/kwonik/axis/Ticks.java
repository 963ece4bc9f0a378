package kwonik.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kwonik.edtf.calendar.CivilDate;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The two rows of a time axis: instants in the lower row, and over them the stretches they belong to.
///
/// ## How ticks are chosen
///
/// A good axis does three things that pull against each other: it shows as much as there is room for, it never lets
/// two labels touch, and it does not fidget while the reader pans. Most charts choose their step from the labels in
/// view, and so change it when *September* scrolls in after *May*. Here the choices are made apart, each from as
/// little as it needs:
///
/// 1. **The step** is the finest rung of a fixed ladder (1 ms … 6 months … 50 billion years) whose stops are at
///    least [#LEAST_SPACING] pixels apart. It depends on the zoom alone. Days, months and clock times are worth
///    little without the stretch that encloses them, so a rung is passed over if that stretch has no room for the
///    shortest label of *any* month.
/// 2. **The stops** of a rung are fixed in the calendar (the 1st, 5th, 10th …; round years of the historical
///    count), not in the window. Panning can only reveal and hide them. They are walked from the left edge by
///    calendar arithmetic, one step each, so that the cost depends on the pixels and not on the time span.
/// 3. **The labels** stand at the stops of this rung, or of the next coarser one whose stops all belong to it and
///    which has room for the widest label. For months and clock times the widest is taken over the whole calendar
///    and again depends on nothing but the zoom; for years it is the widest in view, because `2 billion years ago`
///    must not thin out `1995`.
/// 4. **What is left** are three places where the rule of step 3 is not enough: the edges of the window, hidden gaps,
///    and the turn of the era, where 1 BCE meets 1 CE. One pass from left to right drops labels that would be cut
///    or touched there.
///
/// 5. **Islands** between hidden gaps are the last place: each names its years, as [IslandYears] says.
///
/// The upper row is pinned: its label stands at the left end of the visible part of a stretch and moves with the
/// edge of the window until the stretch leaves. Hidden gaps divide everything: no tick stands in one, no stretch runs
/// across.
///
/// @param fine the lower row, from left to right
/// @param coarse the upper row, from left to right; empty when the lower row needs none
public record Ticks(List<Tick> fine, List<Span> coarse) {

    /// How far apart ticks stand at least, in pixels.
    public static final double LEAST_SPACING = 40;

    /// A tick of the lower row.
    ///
    /// @param time seconds from 1970-01-01T00:00
    /// @param x pixels from the left edge, within the window
    /// @param label centred on `x` and wholly in the window; empty where there is no room
    public record Tick(double time, double x, String label) {}

    /// A stretch of the upper row, or what is visible of it.
    ///
    /// @param x0 its left end in the window, in pixels
    /// @param x1 its right end
    /// @param label empty where there is no room
    /// @param labelX where the label starts; it ends before `x1`, unless an island is narrower than its year
    public record Span(double x0, double x1, String label, double labelX) {}

    /// Both lists are copied.
    public Ticks {
        fine = List.copyOf(fine);
        coarse = List.copyOf(coarse);
    }

    /// The ticks of `scale` in the language of `words`.
    ///
    /// @param width measures a label, in pixels
    /// @param gap the least free room between two labels, in pixels
    public static Ticks of(TimeScale scale, Words words, ToDoubleFunction<String> width, double gap) {
        return new Axis(scale, new TickWords(words, width), width, gap).ticks();
    }

    /// A visible part of the axis between two hidden gaps or edges; the stops of a gap's own edges do not belong to it.
    record Segment(double from, double to, double x0, double x1, boolean gapLeft, boolean gapRight) {
        boolean shows(double x) {
            return (gapLeft ? x > x0 : x >= x0) && (gapRight ? x < x1 : x <= x1);
        }
    }

    /// A stop in view.
    private record Place(Stop stop, double x, Segment segment) {}

    /// One run of the algorithm.
    private record Axis(TimeScale scale, TickWords words, ToDoubleFunction<String> width, double gap) {

        private static final double FIRST = CivilDate.second(CivilDate.MIN_YEAR, 1, 1);
        private static final double LAST = CivilDate.second(CivilDate.MAX_YEAR, 1, 1);

        Ticks ticks() {
            List<Segment> segments = segments();
            TickInterval rung = rung();
            List<Place> places = places(rung, segments);
            boolean spelled = rung.unit() == TickInterval.Unit.MONTH && fits(rung, words.widestFine(rung, true));
            List<String> labels = new ArrayList<>(places.size());
            double widest = words.widestFine(rung, spelled);
            for (Place place : places) {
                String label = words.fine(rung, place.stop, spelled);
                labels.add(label);
                widest = rung.unit() == TickInterval.Unit.YEAR ? Math.max(widest, width.applyAsDouble(label)) : widest;
            }
            @Nullable TickInterval labelled = labelled(rung, widest);
            boolean islands = segments.size() > 1 && !rung.deep();
            boolean ownYears = islands && rung.unit() == TickInterval.Unit.YEAR;
            List<Span> coarse = rung.deep()
                    ? deep(rung, segments)
                    : ownYears ? List.of() : coarse(enclosing(rung, labelled), segments);
            Ticks ticks = new Ticks(fine(places, labels, labelled), coarse);
            return islands ? new IslandYears(rung, words, width, gap, scale).named(ticks, segments) : ticks;
        }

        private boolean fits(TickInterval rung, double room) {
            return rung.least() / scale.secondsPerPixel() >= room + gap;
        }

        private List<Segment> segments() {
            List<Segment> segments = new ArrayList<>();
            double from = scale.start();
            double x0 = 0;
            boolean afterGap = false;
            for (HiddenGap hidden : scale.hiddenGaps()) {
                if (hidden.x0() > x0) {
                    segments.add(segment(from, (double) hidden.gap().start(), x0, hidden.x0(), afterGap, true));
                }
                from = hidden.gap().end();
                x0 = hidden.x1();
                afterGap = true;
            }
            if (x0 < scale.width()) {
                segments.add(segment(from, scale.end(), x0, scale.width(), afterGap, false));
            }
            return segments;
        }

        private static Segment segment(double from, double to, double x0, double x1, boolean left, boolean right) {
            return new Segment(Math.clamp(from, FIRST, LAST), Math.clamp(to, FIRST, LAST), x0, x1, left, right);
        }

        // ----- steps 1 and 2

        private TickInterval rung() {
            // Far from our days a double cannot tell seconds apart; ticks finer than that would fall on each other.
            double blur = 4 * Math.ulp(Math.max(Math.abs(scale.start()), Math.abs(scale.end())));
            double least = Math.max(LEAST_SPACING * scale.secondsPerPixel(), blur);
            for (TickInterval rung : TickInterval.LADDER) {
                if (rung.least() >= least && !isMute(rung)) {
                    TickInterval coarse = enclosing(rung);
                    if (coarse == null || fits(coarse, words.narrowestCoarse(coarse) + gap)) {
                        return rung;
                    }
                }
            }
            return TickInterval.LADDER.getLast();
        }

        /// Months of which only January has room for its name say less than years, and days of which only the first of
        /// a month has room less than months.
        private boolean isMute(TickInterval rung) {
            if (rung.unit() == TickInterval.Unit.MONTH) {
                return !fits(rung, words.widestFine(rung, false));
            }
            TickInterval labelled = labelled(rung, words.widestFine(rung, false));
            return rung.unit() != TickInterval.Unit.YEAR && (labelled == null || labelled.unit() != rung.unit());
        }

        /// The rung of the upper row: never the one that is labelled in the lower, which would say the same twice.
        private static @Nullable TickInterval enclosing(TickInterval rung, @Nullable TickInterval labelled) {
            TickInterval coarse = enclosing(rung);
            boolean twice = coarse != null
                    && labelled != null
                    && coarse.unit() == TickInterval.Unit.YEAR
                    && rung.unit() == TickInterval.Unit.YEAR
                    && labelled.step() >= coarse.step();
            return twice && labelled != null ? enclosing(labelled) : coarse;
        }

        /// The rung of the upper row, `null` for steps of 500 years and more.
        private static @Nullable TickInterval enclosing(TickInterval rung) {
            return switch (rung.unit()) {
                case CLOCK ->
                    rung.step() < TickInterval.SECOND
                            ? new TickInterval(TickInterval.Unit.CLOCK, TickInterval.SECOND, false)
                            : new TickInterval(TickInterval.Unit.DAY, 1, false);
                case DAY -> new TickInterval(TickInterval.Unit.MONTH, 1, false);
                case MONTH -> new TickInterval(TickInterval.Unit.YEAR, 1, false);
                case YEAR -> {
                    long years = rung.step() <= 2 ? 10 : rung.step() <= 20 ? 100 : 1000;
                    yield rung.step() <= 200 ? new TickInterval(TickInterval.Unit.YEAR, years, false) : null;
                }
            };
        }

        private List<Place> places(TickInterval rung, List<Segment> segments) {
            List<Place> places = new ArrayList<>();
            for (Segment segment : segments) {
                for (Stop stop = rung.floor(segment.from); stop.time() <= segment.to; stop = rung.next(stop)) {
                    double x = scale.x(stop.time());
                    if (segment.shows(x)) {
                        places.add(new Place(stop, x, segment));
                    }
                }
            }
            return places;
        }

        // ----- steps 3 and 4

        /// The rung whose stops are labelled, `null` if even the coarsest has no room.
        private @Nullable TickInterval labelled(TickInterval rung, double widest) {
            for (TickInterval candidate : TickInterval.LADDER) {
                TickInterval coarser = candidate.like(rung);
                if (coarser.least() >= rung.least() && rung.holds(coarser) && fits(coarser, widest)) {
                    return coarser;
                }
            }
            return null;
        }

        private List<Tick> fine(List<Place> places, List<String> labels, @Nullable TickInterval labelled) {
            List<Tick> ticks = new ArrayList<>(places.size());
            double free = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                double x = place.x;
                String label = "";
                if (labelled != null && labelled.has(place.stop)) {
                    double half = width.applyAsDouble(labels.get(i)) / 2;
                    boolean clear = x - half >= Math.max(free, place.segment.x0) && x + half <= place.segment.x1;
                    if (clear) {
                        label = labels.get(i);
                        free = x + half + gap;
                    }
                }
                ticks.add(new Tick(place.stop.time(), x, label));
            }
            return ticks;
        }

        private List<Span> coarse(@Nullable TickInterval rung, List<Segment> segments) {
            List<Span> spans = new ArrayList<>();
            if (rung == null) {
                return spans;
            }
            int form = form(rung);
            for (Segment segment : segments) {
                List<Span> own = coarse(rung, segment, form);
                // a part of one stretch has no neighbour that it must resemble
                for (int other = 0;
                        other < TickWords.forms(rung) && own.stream().allMatch(Axis::isMute);
                        other++) {
                    own = coarse(rung, segment, other);
                }
                spans.addAll(own);
            }
            return spans;
        }

        private static boolean isMute(Span span) {
            return span.label().isEmpty();
        }

        /// The longest form of labels that all whole stretches have room for, so that not one is short and one long.
        private int form(TickInterval rung) {
            int last = TickWords.forms(rung) - 1;
            for (int form = 0; form < last; form++) {
                if (fits(rung, words.widestCoarse(rung, form))) {
                    return form;
                }
            }
            return last;
        }

        private List<Span> coarse(TickInterval rung, Segment segment, int form) {
            List<Span> spans = new ArrayList<>();
            Stop stop = rung.floor(segment.from);
            while (stop.time() < segment.to) {
                Stop next = rung.next(stop);
                double x0 = Math.max(segment.x0, scale.x(stop.time()));
                double x1 = Math.min(segment.x1, scale.x(next.time()));
                if (x1 > x0) {
                    spans.add(span(x0, x1, words.coarse(rung, stop).get(form)));
                }
                stop = next;
            }
            return spans;
        }

        /// The stretch before our era, over which is said what its years are counted in.
        private List<Span> deep(TickInterval rung, List<Segment> segments) {
            List<Span> spans = new ArrayList<>();
            double now = scale.x((double) CivilDate.second(0, 1, 1));
            for (Segment segment : segments) {
                double x1 = Math.min(segment.x1, now);
                if (x1 > segment.x0) {
                    spans.add(span(segment.x0, x1, words.deep(rung)));
                }
            }
            return spans;
        }

        private Span span(double x0, double x1, String label) {
            double labelX = x0 + gap / 2;
            boolean fits = labelX + width.applyAsDouble(label) + gap / 2 <= x1;
            return new Span(x0, x1, fits ? label : "", labelX);
        }
    }
}
