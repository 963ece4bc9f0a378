package kwonik.edtf.calendar;

/// A day of the proleptic Gregorian calendar, with years as far as the Big Bang.
///
/// [java.time.LocalDate] ends a billion years either way; the universe does not. Years are astronomical (0 is 1
/// BCE). The arithmetic is Howard Hinnant's `days_from_civil` (chrono-Compatible Low-Level Date Algorithms, 2013)
/// in `long`.
///
/// @param year astronomical, within [#MIN_YEAR] and [#MAX_YEAR]
/// @param month 1 to 12
/// @param day 1 to 31
public record CivilDate(long year, int month, int day) {

    /// The earliest year: 50 billion years before our era, so that bounds and sums of bounds stay within a `long`.
    public static final long MIN_YEAR = -50_000_000_000L;

    /// The latest year.
    public static final long MAX_YEAR = 50_000_000_000L;

    /// Seconds in a day; history has no leap seconds.
    public static final long DAY_SECONDS = 86_400;

    private static final long ERA_DAYS = 146_097;
    private static final long EPOCH_SHIFT = 719_468;

    /// The day that holds `second`, counted from 1970-01-01T00:00.
    public static CivilDate ofSecond(long second) {
        return ofEpochDay(Math.floorDiv(second, DAY_SECONDS));
    }

    /// The day `epochDay` days after 1970-01-01.
    public static CivilDate ofEpochDay(long epochDay) {
        long shifted = epochDay + EPOCH_SHIFT;
        long era = Math.floorDiv(shifted, ERA_DAYS);
        int dayOfEra = (int) (shifted - era * ERA_DAYS);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return new CivilDate(year, month, day);
    }

    /// Days from 1970-01-01 to the given day; `month` 1 to 12, `day` 1 to 31.
    public static long epochDay(long year, int month, int day) {
        long marchYear = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(marchYear, 400L);
        int yearOfEra = (int) (marchYear - era * 400);
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * ERA_DAYS + dayOfEra - EPOCH_SHIFT;
    }

    /// Seconds from 1970-01-01T00:00 to the first moment of the given day.
    public static long second(long year, int month, int day) {
        return epochDay(year, month, day) * DAY_SECONDS;
    }

    /// Whether `year` has a 29 February.
    public static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /// The number of days in `month` (1 to 12) of `year`.
    public static int daysIn(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /// Seconds from 1970-01-01T00:00 to the first moment of this day.
    public long second() {
        return second(year, month, day);
    }

    /// The day of the week: 1 for Monday to 7 for Sunday.
    public int weekday() {
        return (int) Math.floorMod(epochDay(year, month, day) + 3, 7L) + 1;
    }

    /// This day `months` months later, or earlier if negative; the 31st becomes the last day of a shorter month.
    public CivilDate plusMonths(long months) {
        long count = year * 12 + (month - 1) + months;
        long newYear = Math.floorDiv(count, 12L);
        int newMonth = (int) Math.floorMod(count, 12L) + 1;
        return new CivilDate(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
    }
}
