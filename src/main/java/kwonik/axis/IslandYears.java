package kwonik.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kwonik.axis.Ticks.Segment;
import kwonik.axis.Ticks.Span;
import kwonik.axis.Ticks.Tick;
import kwonik.edtf.calendar.CivilDate;

/// Gives every part of the axis between two hidden gaps its years, where the rules for labels left it without one.
///
/// Where ticks are years, the upper row says of each such island from which year to which it reaches, and nothing else;
/// of an island of one year that the lower row names it says nothing. An island is often narrower than a year: then the
/// label reaches into the gaps beside it, in which nothing else stands. Where the upper row is full, a tick of the
/// island has the year.
///
/// @param rung the step of the lower row
/// @param words names the years
/// @param width measures a label, in pixels
/// @param gap the room beside a label, in pixels
/// @param scale where instants lie
record IslandYears(TickInterval rung, TickWords words, ToDoubleFunction<String> width, double gap, TimeScale scale) {
    /// Pixels between such a label and its neighbours.
    private static final double APART = 4;

    /// The ticks, with a year for each island that has room for one in either row.
    Ticks named(Ticks ticks, List<Segment> islands) {
        List<Tick> fine = new ArrayList<>(ticks.fine());
        List<Span> coarse = new ArrayList<>(ticks.coarse());
        // the narrowest first: they have the fewest places
        List<Segment> all = islands.stream()
                .sorted(Comparator.comparingDouble(island -> island.x1() - island.x0()))
                .toList();
        for (Segment island : all) {
            boolean said = years() ? saysAll(fine, island) : hasYear(coarse, island);
            if (!said && !nameInside(coarse, island) && !nameAcross(coarse, island, middle(island))) {
                nameTick(fine, island);
            }
        }
        for (Segment island : all) {
            if (years()) {
                widen(coarse, island, islands);
            }
        }
        fine.sort(Comparator.comparingDouble(Tick::time));
        coarse.sort(Comparator.comparingDouble(Span::x0));
        return new Ticks(fine, coarse);
    }

    private boolean years() {
        return rung.unit() == TickInterval.Unit.YEAR;
    }

    /// Whether the one year of an island stands at its tick.
    private boolean saysAll(List<Tick> fine, Segment island) {
        return first(island) == last(island) && hasTick(fine, island);
    }

    private static boolean hasTick(List<Tick> fine, Segment island) {
        return fine.stream()
                .anyMatch(tick -> holds(island, tick.x()) && !tick.label().isEmpty());
    }

    private static boolean hasYear(List<Span> coarse, Segment island) {
        return coarse.stream()
                .anyMatch(span -> holds(island, span.x0()) && !span.label().isEmpty());
    }

    private static boolean holds(Segment island, double x) {
        return x >= island.x0() && x <= island.x1();
    }

    private static long first(Segment island) {
        return CivilDate.ofSecond((long) island.from()).year();
    }

    private static long last(Segment island) {
        return CivilDate.ofSecond((long) Math.max(island.from(), island.to() - 1))
                .year();
    }

    /// The year in the middle of an island.
    private String middle(Segment island) {
        return words.year(
                CivilDate.ofSecond((long) (island.from() / 2 + island.to() / 2)).year());
    }

    private String all(Segment island) {
        return words.years(first(island), last(island));
    }

    /// Writes all years of an island at its left end, or elsewhere in it; whether that had room.
    private boolean nameInside(List<Span> coarse, Segment island) {
        String text = years() ? all(island) : middle(island);
        double wide = width.applyAsDouble(text);
        double left = island.x0() + gap / 2;
        double right = island.x1() - gap / 2 - wide;
        return left <= right
                && (add(coarse, island, text, left)
                        || add(coarse, island, text, (left + right) / 2)
                        || add(coarse, island, text, right));
    }

    /// Writes all years of an island in its middle, over its edges; whether that had room.
    private boolean nameAcross(List<Span> coarse, Segment island, String text) {
        return add(coarse, island, text, across(island, text));
    }

    private double across(Segment island, String text) {
        double wide = width.applyAsDouble(text);
        return Math.clamp((island.x0() + island.x1() - wide) / 2, 0, Math.max(0, scale.width() - wide));
    }

    private boolean add(List<Span> coarse, Segment island, String text, double from) {
        double to = from + width.applyAsDouble(text);
        boolean free = coarse.stream()
                .filter(span -> !span.label().isEmpty())
                .noneMatch(span ->
                        span.labelX() - APART < to && span.labelX() + width.applyAsDouble(span.label()) + APART > from);
        if (free) {
            coarse.add(new Span(island.x0(), island.x1(), text, from));
        }
        return free;
    }

    /// Where the gaps beside an island have room for all its years, they take the place of the one in the middle.
    private void widen(List<Span> coarse, Segment island, List<Segment> islands) {
        String text = all(island);
        double from = across(island, text);
        double to = from + width.applyAsDouble(text);
        boolean inGaps =
                islands.stream().noneMatch(other -> !other.equals(island) && other.x0() < to && other.x1() > from);
        for (int i = 0; i < coarse.size() && inGaps; i++) {
            Span span = coarse.get(i);
            if (span.x0() == island.x0() && !span.label().equals(text)) {
                coarse.remove(i);
                if (!nameAcross(coarse, island, text)) {
                    coarse.add(span);
                }
                return;
            }
        }
    }

    /// Writes the year at one of the ticks of the island, or else in its middle, if that has room.
    private void nameTick(List<Tick> fine, Segment island) {
        if (years() && hasTick(fine, island)) {
            return;
        }
        for (int i = 0; i < fine.size() && years(); i++) {
            Tick tick = fine.get(i);
            String year = words.year(CivilDate.ofSecond((long) tick.time()).year());
            if (holds(island, tick.x()) && isFree(fine, tick.x(), year)) {
                fine.set(i, new Tick(tick.time(), tick.x(), year));
                return;
            }
        }
        double middle = (island.x0() + island.x1()) / 2;
        if (isFree(fine, middle, middle(island))) {
            fine.add(new Tick(island.from() / 2 + island.to() / 2, middle, middle(island)));
        }
    }

    private boolean isFree(List<Tick> fine, double x, String label) {
        double from = x - width.applyAsDouble(label) / 2;
        double to = x + width.applyAsDouble(label) / 2;
        return from >= 0
                && to <= scale.width()
                && fine.stream().filter(tick -> !tick.label().isEmpty()).noneMatch(tick -> {
                    double half = width.applyAsDouble(tick.label()) / 2;
                    return tick.x() - half - APART < to && tick.x() + half + APART > from;
                });
    }
}
