package kwonik.exchange.web;

import kwonik.edtf.Interval;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Season;
import org.jspecify.annotations.Nullable;

/// A date in the parts that programs without EDTF understand, down to where it is sharp.
///
/// @param year astronomical
/// @param month 0 for a whole year
/// @param day 0 for a whole month or year
/// @param clock the time of day as written, such as `16:53`; or empty
public record DateFields(long year, int month, int day, String clock) {

    /// Where a date starts.
    public static DateFields start(When when) {
        return switch (when) {
            case PlainDate date when !Season.isSeason(date.month()) -> of(date);
            case Moment moment -> of(moment);
            case Interval interval when interval.from() != null -> start(interval.from());
            default -> of(when.start(), when);
        };
    }

    /// Where it ends; null if that is its start, or nobody knows.
    public static @Nullable DateFields end(When when) {
        return switch (when) {
            case PlainDate date when !Season.isSeason(date.month()) -> null;
            case Moment _ -> null;
            case Interval interval -> interval.from() == null || interval.to() == null ? null : last(interval.to());
            default -> {
                DateFields last = of(when.end() - 1, when);
                yield last.equals(start(when)) ? null : last;
            }
        };
    }

    private static DateFields last(When when) {
        DateFields end = end(when);
        return end == null ? start(when) : end;
    }

    /// Whether start and end say all of a date.
    public static boolean say(When when) {
        return switch (when) {
            case PlainDate date -> date.marks() == 0 && !Season.isSeason(date.month());
            case Moment moment -> moment.offset().zone() == Moment.Zone.NONE;
            case Interval interval ->
                interval.from() != null && interval.to() != null && say(interval.from()) && say(interval.to());
            default -> false;
        };
    }

    private static DateFields of(PlainDate date) {
        return new DateFields(date.year(), date.month(), date.day(), "");
    }

    private static DateFields of(Moment moment) {
        return new DateFields(moment.year(), moment.month(), moment.day(), moment.clock());
    }

    /// The year, month or day in which a second lies, as the bounds of a date are whole years, months or days.
    private static DateFields of(long second, When when) {
        CivilDate day = CivilDate.ofSecond(second);
        CivilDate first = CivilDate.ofSecond(when.start());
        CivilDate behind = CivilDate.ofSecond(when.end());
        boolean months = first.day() == 1 && behind.day() == 1;
        boolean years = months && first.month() == 1 && behind.month() == 1;
        boolean far = Math.abs(day.year()) > 9_999;
        return new DateFields(day.year(), years || far ? 0 : day.month(), months || far ? 0 : day.day(), "");
    }
}
