package kwonik.exchange.vis;

import kwonik.edtf.Interval;
import kwonik.edtf.Moment;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;
import org.jspecify.annotations.Nullable;

/// Where vis-timeline draws a date: a start, and the first moment that no longer belongs to it.
final class VisPlace {
    /// Dates of scripts end some 271,000 years from 1970.
    private static final long MOST_YEARS = 270_000;

    private VisPlace() {}

    /// Whether it can draw it.
    static boolean isWithin(When when) {
        return CivilDate.ofSecond(when.start()).year() > -MOST_YEARS
                && CivilDate.ofSecond(when.end()).year() < MOST_YEARS;
    }

    /// The start as scripts read it; empty where they cannot.
    static String start(When when) {
        return isWithin(when) ? written(when.start(), known(when)) : "";
    }

    /// The end; empty for a moment or a day, which are drawn as points.
    static String end(When when) {
        boolean point = when instanceof Moment
                || (when.shape() == Shape.DATE && when.precision() == Precision.DAY && isDay(when));
        if (!isWithin(when) || point) {
            return "";
        }
        When to = when.to();
        long end = to instanceof Moment moment && moment.start() > when.start() ? moment.start() : when.end();
        return written(end, to == null ? known(when) : to);
    }

    private static boolean isDay(When when) {
        return when.end() - when.start() == CivilDate.DAY_SECONDS;
    }

    private static @Nullable When known(When when) {
        return when instanceof Interval interval ? interval.from() != null ? interval.from() : interval.to() : when;
    }

    private static String written(long second, @Nullable When from) {
        CivilDate day = CivilDate.ofSecond(second);
        String year = day.year() < 0 || day.year() > 9_999
                ? (day.year() < 0 ? "-" : "+") + "%06d".formatted(Math.abs(day.year()))
                : "%04d".formatted(day.year());
        String date = year + "-%02d-%02d".formatted(day.month(), day.day());
        int time = (int) Math.floorMod(second, CivilDate.DAY_SECONDS);
        if (time == 0 && !(from instanceof Moment)) {
            return date;
        }
        boolean utc = from instanceof Moment moment && moment.offset().zone() != Moment.Zone.NONE;
        return date + "T%02d:%02d:%02d".formatted(time / 3_600, time / 60 % 60, time % 60) + (utc ? "Z" : "");
    }
}
