package kwonik.axis;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.calendar.CivilDate;

/// A step of the calendar at which ticks may stand, such as every third month; the ladder of all steps is fixed.
///
/// Years stop at round numbers of the *historical* count: 1, 100, 200 of our era, and 100, 200 BCE (astronomical -99,
/// -199) before it. From steps of a hundred thousand years on the count is of years ago, and the missing year 0 no
/// longer matters.
///
/// @param unit what is counted
/// @param step how many of them; milliseconds for clock times
/// @param deep whether years are counted back from our time
record TickInterval(Unit unit, long step, boolean deep) {

    /// What a rung counts.
    enum Unit {
        /// Milliseconds of a day.
        CLOCK,
        /// Days of a month.
        DAY,
        /// Months of a year.
        MONTH,
        /// Years.
        YEAR
    }

    static final long SECOND = 1_000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;

    private static final long FIRST_DEEP_STEP = 100_000;

    private static final long[] CLOCK_STEPS = {
        1,
        2,
        5,
        10,
        20,
        50,
        100,
        200,
        500,
        SECOND,
        2 * SECOND,
        5 * SECOND,
        10 * SECOND,
        15 * SECOND,
        30 * SECOND,
        MINUTE,
        2 * MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        3 * HOUR,
        6 * HOUR,
        12 * HOUR,
    };
    private static final long[] DAY_STEPS = {1, 5, 10, 15};
    private static final long[] MONTH_STEPS = {1, 3, 6};

    /// All rungs, the finest first.
    static final List<TickInterval> LADDER = ladder();

    private static List<TickInterval> ladder() {
        List<TickInterval> rungs = new ArrayList<>();
        for (long step : CLOCK_STEPS) {
            rungs.add(new TickInterval(Unit.CLOCK, step, false));
        }
        for (long step : DAY_STEPS) {
            rungs.add(new TickInterval(Unit.DAY, step, false));
        }
        for (long step : MONTH_STEPS) {
            rungs.add(new TickInterval(Unit.MONTH, step, false));
        }
        for (long power = 1; power <= 10_000_000_000L; power *= 10) {
            for (long step : new long[] {power, 2 * power, 5 * power}) {
                rungs.add(new TickInterval(Unit.YEAR, step, step >= FIRST_DEEP_STEP));
            }
        }
        return List.copyOf(rungs);
    }

    /// The shortest time between two of its stops, in seconds (but for the turn of the era).
    double least() {
        return switch (unit) {
            case CLOCK -> step / 1000.0;
            case DAY -> CivilDate.DAY_SECONDS * (step == 1 ? 1.0 : step - 1.0);
            case MONTH -> CivilDate.DAY_SECONDS * (step == 1 ? 28.0 : step == 3 ? 90.0 : 181.0);
            case YEAR -> CivilDate.DAY_SECONDS * 365.0 * step;
        };
    }

    /// The last stop at or before `time`.
    Stop floor(double time) {
        CivilDate day = CivilDate.ofSecond((long) Math.floor(time));
        return switch (unit) {
            case CLOCK -> {
                // Half a microsecond more, so that rounding does not put a stop below itself.
                long millis = (long) Math.floor((time - day.second()) * 1000 + 0.0005);
                yield Stop.clock(day, Math.clamp(millis, 0, Stop.DAY_MILLIS - 1) / step * step);
            }
            case DAY -> {
                int d = day.day();
                while (!hasDay(d)) {
                    d--;
                }
                yield Stop.day(day.year(), day.month(), d);
            }
            case MONTH -> Stop.day(day.year(), (int) ((day.month() - 1) / step * step) + 1, 1);
            case YEAR -> Stop.day(floorYear(day.year()), 1, 1);
        };
    }

    /// The stop after `stop`, which must be one of this rung.
    Stop next(Stop stop) {
        return switch (unit) {
            case CLOCK -> {
                long millis = stop.millis() + step;
                yield millis < Stop.DAY_MILLIS
                        ? Stop.clock(stop.date(), millis)
                        : Stop.clock(CivilDate.ofSecond(stop.date().second() + CivilDate.DAY_SECONDS), 0);
            }
            case DAY -> {
                int length = CivilDate.daysIn(stop.year(), stop.month());
                int d = stop.day() + 1;
                while (d <= length && !hasDay(d)) {
                    d++;
                }
                yield d <= length ? Stop.day(stop.year(), stop.month(), d) : month(stop, 1);
            }
            case MONTH -> month(stop, step);
            case YEAR -> Stop.day(nextYear(stop.year()), 1, 1);
        };
    }

    private static Stop month(Stop stop, long months) {
        CivilDate next = new CivilDate(stop.year(), stop.month(), 1).plusMonths(months);
        return Stop.day(next.year(), next.month(), 1);
    }

    /// Whether `stop`, of any rung, is also one of this.
    boolean has(Stop stop) {
        return switch (unit) {
            case CLOCK -> stop.millis() % step == 0;
            case DAY -> stop.millis() == 0 && hasDay(stop.day());
            case MONTH -> stop.millis() == 0 && stop.day() == 1 && (stop.month() - 1) % step == 0;
            case YEAR ->
                stop.millis() == 0 && stop.day() == 1 && stop.month() == 1 && floorYear(stop.year()) == stop.year();
        };
    }

    /// Whether all stops of `coarser` are stops of this rung too.
    boolean holds(TickInterval coarser) {
        if (unit != coarser.unit) {
            return unit.compareTo(coarser.unit) < 0;
        }
        return coarser.step == step || (unit == Unit.DAY ? step <= 5 : coarser.step % step == 0);
    }

    /// This rung with years counted as `other` counts them.
    TickInterval like(TickInterval other) {
        return unit == Unit.YEAR && other.unit == Unit.YEAR ? new TickInterval(unit, step, other.deep) : this;
    }

    /// The 30th is no stop: the 1st follows too soon.
    private boolean hasDay(int day) {
        return step == 1 || day == 1 || (day % step == 0 && day < 30);
    }

    private long floorYear(long year) {
        if (deep) {
            return Math.floorDiv(year, step) * step;
        }
        if (year >= 1) {
            return Math.max(1, year - year % step);
        }
        return 1 - Math.ceilDiv(1 - year, step) * step;
    }

    private long nextYear(long year) {
        if (deep) {
            return year + step;
        }
        if (year >= 1) {
            return (year / step + 1) * step;
        }
        return year + step > 0 ? 1 : year + step;
    }
}
