package kwonik.edtf;

import kwonik.edtf.calendar.Precision;

/// A year as written: four characters of which some may be `X`, or a number with significant digits or an exponent.
///
/// @param mask the four characters, empty if none is `X`
/// @param given the number written, or the earliest that fits the mask
/// @param low the earliest year meant, astronomical
/// @param high the latest year meant
/// @param precision YEAR, or how many years are left possible
public record LooseYear(String mask, long given, long low, long high, Precision precision) {

    /// A year of which nothing is left out.
    static LooseYear exact(long year) {
        return new LooseYear("", year, year, year, Precision.YEAR);
    }

    /// Four characters with at least one `X`.
    static LooseYear masked(String mask, boolean negative) {
        long low = Long.parseLong(mask.replace('X', '0'));
        long high = Long.parseLong(mask.replace('X', '9'));
        Precision precision = ofUnknown(mask.length() - mask.indexOf('X'));
        return negative
                ? new LooseYear(mask, -low, -high, -low, precision)
                : new LooseYear(mask, low, low, high, precision);
    }

    /// `year` of which only the first `significant` of `digits` digits are sure (ISO 8601-2:2019, 4.7.3).
    static LooseYear significant(long year, int digits, int significant) {
        int unknown = digits - significant;
        if (unknown == 0) {
            return exact(year);
        }
        long unit = 1;
        for (int i = 0; i < unknown; i++) {
            unit *= 10;
        }
        long near = Math.abs(year) / unit * unit;
        long far = near + unit - 1;
        Precision precision = ofUnknown(unknown);
        return year < 0
                ? new LooseYear("", year, -far, -near, precision)
                : new LooseYear("", year, near, far, precision);
    }

    private static Precision ofUnknown(int digits) {
        return switch (digits) {
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.MILLENNIUM;
            default -> Precision.LARGER;
        };
    }

    boolean matches(long year) {
        if (mask.isEmpty()) {
            return year >= low && year <= high;
        }
        long rest = Math.abs(year);
        for (int i = mask.length() - 1; i >= 0; i--, rest /= 10) {
            char digit = mask.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
        }
        return rest == 0;
    }
}
