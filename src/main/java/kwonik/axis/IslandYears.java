package kwonik.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kwonik.axis.Ticks.Segment;
import kwonik.axis.Ticks.Span;
import kwonik.axis.Ticks.Tick;

/// Gives every part of the axis between two hidden gaps a year, where the rules for labels left it without one.
///
/// Such an island is often narrower than the label: then the label reaches into the gaps beside it, in which nothing
/// else stands. It goes to a tick of the island, or else into the upper row, wherever it touches no other label.
///
/// @param rung the step of the lower row
/// @param words names the years
/// @param width measures a label, in pixels
/// @param scale where instants lie
record IslandYears(Rung rung, TickWords words, ToDoubleFunction<String> width, TimeScale scale) {
    /// Pixels between such a label and its neighbours.
    private static final double APART = 4;

    /// The ticks, with a year for each island that has room for one in either row.
    Ticks named(Ticks ticks, List<Segment> islands) {
        List<Tick> fine = new ArrayList<>(ticks.fine());
        List<Span> coarse = new ArrayList<>(ticks.coarse());
        for (Segment island : islands) {
            if (!hasYear(fine, coarse, island) && !nameTick(fine, island)) {
                nameSpan(fine, coarse, island);
            }
        }
        fine.sort(Comparator.comparingDouble(Tick::time));
        coarse.sort(Comparator.comparingDouble(Span::x0));
        return new Ticks(fine, coarse);
    }

    private boolean hasYear(List<Tick> fine, List<Span> coarse, Segment island) {
        return years()
                ? fine.stream()
                        .anyMatch(
                                tick -> holds(island, tick.x()) && !tick.label().isEmpty())
                : coarse.stream()
                        .anyMatch(span ->
                                holds(island, span.x0()) && !span.label().isEmpty());
    }

    private boolean years() {
        return rung.unit() == Rung.Unit.YEAR;
    }

    private static boolean holds(Segment island, double x) {
        return x >= island.x0() && x <= island.x1();
    }

    /// Writes the year at one of the ticks of the island; whether that had room.
    private boolean nameTick(List<Tick> fine, Segment island) {
        for (int i = 0; i < fine.size() && years(); i++) {
            Tick tick = fine.get(i);
            String year = words.year(CivilDate.ofSecond((long) tick.time()).year());
            double from = tick.x() - width.applyAsDouble(year) / 2;
            double to = tick.x() + width.applyAsDouble(year) / 2;
            if (holds(island, tick.x()) && from >= 0 && to <= scale.width() && isFree(fine, from, to)) {
                fine.set(i, new Tick(tick.time(), tick.x(), year));
                return true;
            }
        }
        return false;
    }

    private boolean isFree(List<Tick> fine, double from, double to) {
        return fine.stream().filter(tick -> !tick.label().isEmpty()).noneMatch(tick -> {
            double half = width.applyAsDouble(tick.label()) / 2;
            return tick.x() - half - APART < to && tick.x() + half + APART > from;
        });
    }

    /// Writes the year in the middle of the island, in the upper row if it is free there, else in the lower.
    private void nameSpan(List<Tick> fine, List<Span> coarse, Segment island) {
        double middle = (island.x0() + island.x1()) / 2;
        double time = island.from() / 2 + island.to() / 2;
        String year = words.year(CivilDate.ofSecond((long) time).year());
        double wide = width.applyAsDouble(year);
        double from = Math.clamp(middle - wide / 2, 0, Math.max(0, scale.width() - wide));
        boolean free = coarse.stream()
                .filter(span -> !span.label().isEmpty())
                .noneMatch(span -> span.labelX() - APART < from + wide
                        && span.labelX() + width.applyAsDouble(span.label()) + APART > from);
        if (free) {
            coarse.add(new Span(island.x0(), island.x1(), year, from));
        } else if (from == middle - wide / 2 && isFree(fine, from, from + wide)) {
            fine.add(new Tick(time, middle, year));
        }
    }
}
