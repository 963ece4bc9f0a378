package kwonik.edtf;

import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Season;
import kwonik.edtf.calendar.TwoDigits;
import org.jspecify.annotations.Nullable;

/// Reads one date where a cursor stands, up to the character that cannot belong to it.
record DateReader(Cursor cursor) {

    private static final int YEAR_DIGITS = 4;
    private static final int MAX_LONG_YEAR_DIGITS = 11;

    /// The date that starts here.
    When date() {
        int begin = cursor.position();
        PartQualifiers marks = PartQualifiers.NONE.withOwn(PartQualifiers.YEAR, cursor.marks());
        int yearAt = cursor.position();
        LooseYear year = cursor.peek() == 'Y' ? longYear() : year();
        String writtenYear = cursor.since(yearAt);
        boolean onlyYear = writtenYear.startsWith("Y") || writtenYear.indexOf('S') >= 0;
        marks = marks.withGroup(PartQualifiers.YEAR, cursor.marks());
        TwoDigits month = null;
        TwoDigits day = null;
        int dayAt = begin;
        if (!onlyYear && cursor.accept('-')) {
            marks = marks.withOwn(PartQualifiers.MONTH, cursor.marks());
            month = month();
            marks = marks.withGroup(PartQualifiers.MONTH, cursor.marks());
            boolean season = month.given() && Season.isSeason(month.value());
            if (!season && cursor.accept('-')) {
                marks = marks.withOwn(PartQualifiers.DAY, cursor.marks());
                dayAt = cursor.position();
                day = cursor.twoDigits("axis.bad.day");
                marks = marks.withGroup(PartQualifiers.DAY, cursor.marks());
            }
        }
        LooseDays days = new LooseDays(year, month, day);
        Long start = days.start();
        Long end = days.end();
        if (start == null || end == null) {
            throw cursor.bad("axis.bad.day", dayAt, cursor.since(dayAt));
        }
        String written = cursor.since(begin);
        PlainDate plain = plain(days, marks);
        if (plain != null && plain.day() != 0 && plain.marks() == Qualifiers.NONE && cursor.accept('T')) {
            return new ClockReader(cursor).moment(plain);
        }
        // `Y-17E7` is a year like any other, but must be printed as it was written.
        return plain != null && plain.edtf().equals(written)
                ? plain
                : new LooseDate(written, year, month, day, marks, start, end);
    }

    /// The plain date of the same parts, or `null` if digits are left out or a single part is marked.
    private static @Nullable PlainDate plain(LooseDays days, PartQualifiers marks) {
        LooseYear year = days.year();
        TwoDigits month = days.month();
        TwoDigits day = days.day();
        boolean given = year.low() == year.high() && (month == null || month.given()) && (day == null || day.given());
        int last = day != null ? PartQualifiers.DAY : month != null ? PartQualifiers.MONTH : PartQualifiers.YEAR;
        boolean whole = marks.equals(PartQualifiers.NONE.withGroup(last, marks.at(last)));
        return given && whole ? new PlainDate(year.given(), value(month), value(day), (byte) marks.at(last)) : null;
    }

    private static byte value(@Nullable TwoDigits part) {
        return part == null ? 0 : (byte) part.value();
    }

    /// A year of four characters, perhaps negative, perhaps with `X` or significant digits.
    private LooseYear year() {
        int begin = cursor.position();
        boolean negative = cursor.accept('-');
        String digits = cursor.digitsOrX(YEAR_DIGITS);
        boolean tooLong = !cursor.digitsOrX(1).isEmpty();
        if (digits.length() < YEAR_DIGITS || tooLong || (negative && digits.equals("0000"))) {
            throw cursor.bad("axis.bad.year", begin);
        }
        if (digits.indexOf('X') >= 0) {
            return LooseYear.masked(digits, negative);
        }
        long year = Long.parseLong(digits);
        return significant(negative ? -year : year, YEAR_DIGITS);
    }

    /// `Y` and a year of more than four digits, or one with an exponent; both perhaps with significant digits.
    private LooseYear longYear() {
        int begin = cursor.position();
        cursor.skip();
        boolean negative = cursor.accept('-');
        int first = cursor.position();
        boolean leadingZero = cursor.peek() == '0';
        long number = cursor.number(MAX_LONG_YEAR_DIGITS, begin);
        int length = cursor.position() - first;
        boolean exponential = cursor.accept('E');
        if (leadingZero || (!exponential && length <= YEAR_DIGITS)) {
            throw cursor.bad("axis.bad.year", begin);
        }
        if (exponential) {
            long exponent = cursor.number(2, begin);
            length += (int) exponent;
            for (; exponent > 0 && number <= CivilDate.MAX_YEAR; exponent--) {
                number *= 10;
            }
        }
        if (number > CivilDate.MAX_YEAR) {
            throw cursor.bad("axis.bad.range", begin);
        }
        return significant(negative ? -number : number, length);
    }

    private LooseYear significant(long year, int digits) {
        int begin = cursor.position();
        if (!cursor.accept('S')) {
            return LooseYear.exact(year);
        }
        long significant = cursor.number(2, begin);
        if (significant < 1 || significant > digits) {
            throw cursor.bad("axis.bad.significant", begin, Integer.toString(digits));
        }
        return LooseYear.significant(year, digits, (int) significant);
    }

    private TwoDigits month() {
        int begin = cursor.position();
        TwoDigits month = cursor.twoDigits("axis.bad.month");
        boolean fits = month.given() && Season.isSeason(month.value());
        for (int m = 1; m <= 12 && !fits; m++) {
            fits = month.matches(m);
        }
        if (!fits) {
            throw cursor.bad("axis.bad.month", begin, cursor.since(begin));
        }
        return month;
    }
}
