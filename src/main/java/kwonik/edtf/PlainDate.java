package kwonik.edtf;

import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;
import kwonik.edtf.calendar.Season;

/// A year, a month or season, or a day, all digits given and marked at most as a whole: `1995`, `2025-07~`,
/// `2001-21`.
///
/// Chronicles hold millions of these, so the text is not kept but printed.
///
/// @param year astronomical
/// @param month 1 to 12, a season 21 to 41, or 0 for a whole year
/// @param day 1 to 31, or 0 for a whole month or year
/// @param marks see [Qualifiers]
public record PlainDate(long year, byte month, byte day, byte marks) implements When {

    /// The largest year of four digits; longer ones are written with `Y`.
    static final int FOUR_DIGITS = 9_999;

    @Override
    public String edtf() {
        StringBuilder text = new StringBuilder(12);
        if (Math.abs(year) > FOUR_DIGITS) {
            text.append('Y').append(year);
        } else {
            appendYear(text, (int) year);
        }
        if (month != 0) {
            appendTwo(text.append('-'), month);
        }
        if (day != 0) {
            appendTwo(text.append('-'), day);
        }
        return text.append(Qualifiers.sign(marks)).toString();
    }

    static void appendYear(StringBuilder text, int year) {
        int digits = Math.abs(year);
        if (year < 0) {
            text.append('-');
        }
        text.append((char) ('0' + digits / 1000)).append((char) ('0' + digits / 100 % 10));
        appendTwo(text, digits % 100);
    }

    public static void appendTwo(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    @Override
    public long start() {
        if (day != 0) {
            return CivilDate.second(year, month, day);
        }
        return month == 0 ? CivilDate.second(year, 1, 1) : Season.start(year, month);
    }

    @Override
    public long end() {
        if (day != 0) {
            return CivilDate.second(year, month, day) + CivilDate.DAY_SECONDS;
        }
        return month == 0 ? CivilDate.second(year + 1, 1, 1) : Season.end(year, month);
    }

    @Override
    public long paddedStart() {
        return marks == 0 ? start() : precision().shifted(start(), -Qualifiers.halves(marks));
    }

    @Override
    public long paddedEnd() {
        return marks == 0 ? end() : precision().shifted(end(), Qualifiers.halves(marks));
    }

    @Override
    public Precision precision() {
        if (day != 0) {
            return Precision.DAY;
        }
        if (month == 0) {
            return Precision.YEAR;
        }
        return Season.isSeason(month) ? Precision.SEASON : Precision.MONTH;
    }

    @Override
    public Shape shape() {
        return Shape.DATE;
    }

    @Override
    public boolean isUncertain() {
        return Qualifiers.uncertain(marks);
    }

    @Override
    public boolean isApproximate() {
        return Qualifiers.approximate(marks);
    }

    @Override
    public boolean startDoubtful() {
        return marks != 0;
    }

    @Override
    public boolean endDoubtful() {
        return marks != 0;
    }

    @Override
    public String toString() {
        return edtf();
    }
}
