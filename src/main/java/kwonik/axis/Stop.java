package kwonik.axis;

import kwonik.edtf.calendar.CivilDate;

/// An instant at which the calendar turns a page, with its place in the calendar.
///
/// @param time seconds from 1970-01-01T00:00
/// @param year astronomical
/// @param month 1 to 12
/// @param day 1 to 31
/// @param millis milliseconds since midnight
record Stop(double time, long year, int month, int day, long millis) {

    static final long DAY_MILLIS = 86_400_000;

    /// The first moment of a day.
    static Stop day(long year, int month, int day) {
        return new Stop(CivilDate.second(year, month, day), year, month, day, 0);
    }

    /// A time of day.
    static Stop clock(CivilDate day, long millis) {
        return new Stop(day.second() + millis / 1000.0, day.year(), day.month(), day.day(), millis);
    }

    CivilDate date() {
        return new CivilDate(year, month, day);
    }
}
