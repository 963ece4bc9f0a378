package kwonik.exchange.markwhen;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// A length of time as people say it: `2 weeks, 3 days`, `5 work days`.
///
/// @param months of the calendar
/// @param workDays days that are neither Saturday nor Sunday
record Amount(long months, long days, long workDays, long seconds) {
    static final Amount NONE = new Amount(0, 0, 0, 0);

    private static final String UNIT = "milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h"
            + "|week ?days?|work ?days?|business ?days?|days?|d|weeks?|w|months?|years?|y";

    /// One number with its unit.
    static final String ONE = "-?\\d{1,9}\\s*(?:" + UNIT + ")";

    /// Several of them.
    static final String PATTERN = ONE + "(?:\\s*,?\\s*(?:and\\s+)?" + ONE + ")*";

    private static final Pattern PIECE = Pattern.compile("(-?)(\\d{1,9})\\s*(" + UNIT + ")");
    private static final long LONGEST = 100_000_000;

    /// The length that a text says; null if it says none.
    static @Nullable Amount of(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        if (small.isEmpty()) {
            return NONE;
        }
        Matcher piece = PIECE.matcher(small);
        Amount sum = NONE;
        boolean found = false;
        while (piece.find()) {
            long number = Math.min(LONGEST, Long.parseLong(piece.group(2)))
                    * (piece.group(1).isEmpty() ? 1 : -1);
            sum = sum.plus(unit(piece.group(3), number));
            found = true;
        }
        return found ? sum : null;
    }

    private static Amount unit(String unit, long number) {
        boolean work = unit.startsWith("week d")
                || unit.startsWith("weekd")
                || unit.startsWith("work")
                || unit.startsWith("business");
        if (work) {
            return new Amount(0, 0, number, 0);
        }
        return switch (unit.charAt(0)) {
            case 'y' -> new Amount(number * 12, 0, 0, 0);
            case 'w' -> new Amount(0, number * 7, 0, 0);
            case 'd' -> new Amount(0, number, 0, 0);
            case 'h' -> new Amount(0, 0, 0, number * 3600);
            case 's' -> new Amount(0, 0, 0, number);
            default ->
                unit.startsWith("mo")
                        ? new Amount(number, 0, 0, 0)
                        : new Amount(0, 0, 0, unit.startsWith("mi") && !unit.startsWith("mil") ? number * 60 : 0);
        };
    }

    private Amount plus(Amount other) {
        return new Amount(months + other.months, days + other.days, workDays + other.workDays, seconds + other.seconds);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /// So many times this length.
    Amount times(int count) {
        return new Amount(months * count, days * count, workDays * count, seconds * count);
    }

    /// A second so much later, or earlier.
    long from(long second, boolean back) {
        int sign = back ? -1 : 1;
        long timeOfDay = Math.floorMod(second, CivilDate.DAY_SECONDS);
        long day = CivilDate.ofSecond(second).plusMonths(sign * months).second() / CivilDate.DAY_SECONDS;
        day = worked(day + sign * days, sign * workDays);
        return day * CivilDate.DAY_SECONDS + timeOfDay + sign * seconds;
    }

    /// Whole weeks at once, so that a large number takes no time.
    private static long worked(long epochDay, long count) {
        int weekday = CivilDate.ofEpochDay(epochDay).weekday();
        // at the weekend the work of the week is done, or has not begun
        int aside = count > 0 ? Math.min(0, 5 - weekday) : count < 0 && weekday > 5 ? 8 - weekday : 0;
        long day = epochDay + aside + count / 5 * 7;
        long left = Math.abs(count % 5);
        while (left > 0) {
            day += Long.signum(count);
            left -= CivilDate.ofEpochDay(day).weekday() <= 5 ? 1 : 0;
        }
        return day;
    }
}
