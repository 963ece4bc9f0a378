package kwonik.exchange.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// From one time of a calendar to another.
///
/// @param from the first day, or the time at which it begins
/// @param to the last day (which is the day before the end that a file gives), or the time at which it ends; null for
///     one day or one moment
record CalendarSpan(CalendarTime from, @Nullable CalendarTime to) {

    /// A span whose end is the first moment that no longer belongs to it, as calendars have it; null if the end comes
    /// before the start.
    static @Nullable CalendarSpan until(CalendarTime from, CalendarTime end) {
        if (end.second() < from.second()) {
            return from.isDay() && !end.isDay() && end.day().equals(from.day()) ? new CalendarSpan(from, null) : null;
        }
        boolean midnight = LocalTime.MIN.equals(end.time());
        if (from.isDay()) {
            CalendarTime last = end.isDay() || midnight
                    ? new CalendarTime(end.day().minusDays(1), null, CalendarTime.FLOATING)
                    : new CalendarTime(end.day(), null, CalendarTime.FLOATING);
            return new CalendarSpan(from, last.day().isAfter(from.day()) ? last : null);
        }
        if (end.isDay()) {
            CalendarTime last = end.on(end.day().minusDays(1));
            return new CalendarSpan(from, last.day().isBefore(from.day()) ? null : last);
        }
        return new CalendarSpan(from, end.second() == from.second() ? null : end);
    }

    /// As a date of a chronicle.
    When when() {
        return to == null ? from.when() : When.between(from.when(), to.when());
    }

    /// As a member of a set of dates.
    String member() {
        return to == null
                ? from.when().edtf()
                : from.when().edtf() + ".." + to.when().edtf();
    }

    /// The same stretch, begun at another time.
    CalendarSpan movedTo(CalendarTime start) {
        if (to == null || (start.isDay() && !to.isDay())) {
            return new CalendarSpan(start, null);
        }
        LocalDateTime end = start.local().plus(Duration.between(from.local(), to.local()));
        CalendarTime last =
                new CalendarTime(end.toLocalDate(), to.time() == null ? null : end.toLocalTime(), start.offset());
        return new CalendarSpan(start, end.getYear() > CalendarTime.LAST_YEAR ? null : last);
    }
}
