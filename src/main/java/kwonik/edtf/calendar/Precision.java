package kwonik.edtf.calendar;

/// How sharply a date is known, finest first: the smallest unit of which all digits are given.
public enum Precision {
    /// A clock time with seconds.
    SECOND(0, 1),
    /// A clock time without seconds.
    MINUTE(0, 60),
    /// An hour of a day.
    HOUR(0, 3_600),
    /// A day.
    DAY(0, CivilDate.DAY_SECONDS),
    /// A month.
    MONTH(1, 0),
    /// A season, quarter, third or half of a year.
    SEASON(3, 0),
    /// A year.
    YEAR(12, 0),
    /// Ten years.
    DECADE(120, 0),
    /// A hundred years.
    CENTURY(1_200, 0),
    /// A thousand years.
    MILLENNIUM(12_000, 0),
    /// Anything vaguer; widened as if it were ten thousand years.
    LARGER(120_000, 0);

    private static final int HALF_MONTH_DAYS = 15;

    private final int months;
    private final long seconds;

    Precision(int months, long seconds) {
        this.months = months;
        this.seconds = seconds;
    }

    /// The vaguer of two.
    public static Precision coarser(Precision one, Precision other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// `second` moved by `halves` half units, by the calendar: half a year is six months, half a month fifteen
    /// days.
    public long shifted(long second, int halves) {
        if (months == 0) {
            // A second has no half here; it moves by a whole one.
            long step = seconds == 1 ? Integer.signum(halves) * ((Math.abs(halves) + 1L) / 2) : seconds / 2 * halves;
            return second + step;
        }
        long timeOfDay = Math.floorMod(second, CivilDate.DAY_SECONDS);
        long halfMonths = (long) months * halves;
        long moved = CivilDate.ofSecond(second).plusMonths(halfMonths / 2).second() + timeOfDay;
        return moved + halfMonths % 2 * HALF_MONTH_DAYS * CivilDate.DAY_SECONDS;
    }
}
