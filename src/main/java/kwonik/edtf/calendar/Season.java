package kwonik.edtf.calendar;

/// The sub-year groupings 21 to 41, which stand where a month stands (ISO 8601-2:2019, 4.8).
///
/// The standard leaves their months open. Seasons are taken as the meteorological ones; those without a hemisphere
/// (21-24) as northern. Northern winter and southern summer begin in December of the year they are named after.
public final class Season {

    public static final int FIRST = 21;
    public static final int LAST = 41;
    public static final int FIRST_QUARTER = 33;

    private static final int[] FIRST_MONTHS = {
        3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7,
    };

    private Season() {}

    public static boolean isSeason(int month) {
        return month >= FIRST && month <= LAST;
    }

    /// The first month of a grouping, 1 to 12.
    static int firstMonth(int code) {
        return FIRST_MONTHS[code - FIRST];
    }

    /// How many months a grouping has: 3, 4 or 6.
    public static int months(int code) {
        if (code >= 40) {
            return 6;
        }
        return code >= 37 ? 4 : 3;
    }

    /// The first second of month or grouping `month` of `year`.
    public static long start(long year, int month) {
        return CivilDate.second(year, isSeason(month) ? firstMonth(month) : month, 1);
    }

    /// The first second after month or grouping `month` of `year`.
    public static long end(long year, int month) {
        int next = isSeason(month) ? firstMonth(month) + months(month) : month + 1;
        return next > 12 ? CivilDate.second(year + 1, next - 12, 1) : CivilDate.second(year, next, 1);
    }
}
