package kwonik.edtf.typed;

import java.util.Locale;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// A single date while it is being read; what is missing may come from the other end of a stretch of time.
final class Draft {
    private static final int SEASON = 21;
    private static final int MOST_PLAIN = 9999;

    /// Astronomical; null while none is known.
    @Nullable
    Long year;
    /// 1 to 12, a season from 21 on, or 0.
    int month;
    /// 1 to 31, or 0.
    int day;
    /// 1 to 7, or 0.
    int weekday;
    /// A year without its last digits, such as `199X`, instead of a year; or empty.
    String decade = "";
    /// With its T, or empty.
    String clock = "";
    /// True where its year was said to be before our era, false where it was said to be of ours.
    @Nullable
    Boolean beforeOurs;
    /// Of how many parts of the time the one is meant whose number is [#part]; 0 for the whole.
    int parts;
    /// 1 for the first.
    int part;
    /// What an ordinal counts that may still come, behind the other end: 12th–13th century; or 0.
    int counted;
    /// The digits that stand for the years of what is counted: `XX` of centuries.
    String countedDigits = "";

    boolean about;
    boolean unsure;
    /// Whether a number of one or two digits was all there was, which is a day or nothing.
    boolean bare;

    boolean hasYear() {
        return year != null || !decade.isEmpty();
    }

    /// Takes from the other end what this end leaves out: between 3 and 5 May 2004.
    void completeFrom(Draft other) {
        if (counted > 0 && !other.countedDigits.isEmpty()) {
            count(other.countedDigits, other.decade.startsWith("-"));
        }
        if (hasYear() || other.year == null) {
            completeEraFrom(other);
            return;
        }
        if (bare && month == 0 && other.month == 0 && other.beforeOurs != null && counted == 0) {
            // 44-40 BC
            year = other.beforeOurs ? 1L - day : day;
            beforeOurs = other.beforeOurs;
            day = 0;
            bare = false;
            return;
        }
        if (month == 0 && day != 0 && other.day != 0) {
            month = other.month;
        }
        if (month != 0) {
            year = other.year;
            bare = false;
        }
    }

    /// 500-44 BC: the first year has no era of its own.
    private void completeEraFrom(Draft other) {
        Long of = year;
        if (of != null && of > 0 && beforeOurs == null && Boolean.TRUE.equals(other.beforeOurs)) {
            year = 1 - of;
            beforeOurs = true;
        }
    }

    /// The century or millennium that is counted.
    void count(String digits, boolean beforeOurs) {
        int places = 4 - digits.length();
        day = 0;
        bare = false;
        decade = (beforeOurs ? "-" : "") + String.format(Locale.ROOT, "%0" + places + "d", counted - 1L) + digits;
        countedDigits = digits;
    }

    /// A second year of two digits: 1994-98.
    void completeCenturyFrom(Draft other) {
        Long from = other.year;
        boolean years = bare && other.month == 0 && other.day == 0;
        final int century = 100;
        if (years && from != null && from > century && day > from % century) {
            year = from - from % century + day;
            day = 0;
            bare = false;
        }
    }

    /// Whether the day of the week that was named is that of the date, or none was named.
    boolean fallsOnItsWeekday() {
        Long of = year;
        return weekday == 0
                || of == null
                || day == 0
                || day > CivilDate.daysIn(of, month)
                || new CivilDate(of, month, day).weekday() == weekday;
    }

    /// Its text in EDTF; null while it is none.
    @Nullable
    String edtf() {
        String text = plain();
        if (text == null) {
            return null;
        }
        if (parts > 0) {
            Piece meant = Piece.of(text, parts, part);
            return meant == null || !clock.isEmpty() ? null : "[" + meant.from() + ".." + meant.to() + "]";
        }
        if (!clock.isEmpty()) {
            return about || unsure ? null : text + clock;
        }
        return text + (about && unsure ? "%" : about ? "~" : unsure ? "?" : "");
    }

    /// Its text as one end of a stretch: of the late 1850s the last year, where it is the second.
    @Nullable
    String end(Side side) {
        String text = plain();
        Piece meant = parts == 0 || text == null ? null : Piece.of(text, parts, part);
        if (meant == null) {
            return edtf();
        }
        return side == Side.FIRST ? meant.from() : meant.to();
    }

    /// Which end of a stretch of time.
    enum Side {
        FIRST,
        LAST
    }

    private @Nullable String plain() {
        if (!decade.isEmpty()) {
            return month == 0 && day == 0 ? decade : null;
        }
        Long of = year;
        if (of == null || bare || (day != 0 && (month == 0 || month >= SEASON))) {
            return null;
        }
        String text = Math.abs(of) > MOST_PLAIN
                ? "Y" + of
                : (of < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(of));
        if (month != 0) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        return day == 0 ? text : text + String.format(Locale.ROOT, "-%02d", day);
    }

    /// The first and the last piece of a part of a time, as sharp as its third or half can be: of the mid-1850s 1854
    /// and
    /// 1856, of early May the 1st and the 10th.
    ///
    /// @param from EDTF
    /// @param to EDTF
    private record Piece(String from, String to) {
        private static final int DECADE = 10;
        private static final int MONTHS = 12;
        private static final int MONTH_LENGTH = 7;

        /// Part `part` of `parts` of a century, decade, year or month; null for anything else.
        static @Nullable Piece of(String edtf, int parts, int part) {
            int masked = edtf.length() - edtf.replace("X", "").length();
            boolean before = edtf.startsWith("-");
            String digits = before ? edtf.substring(1) : edtf;
            if (masked > 0) {
                When whole = When.parse(edtf);
                long first = CivilDate.ofSecond(whole.start()).year();
                int years = (int) Math.round(Math.pow(DECADE, masked));
                return new Piece(
                        year(first + step(years, parts, part - 1)), year(first + step(years, parts, part) - 1));
            }
            if (digits.length() == 4) {
                return new Piece(edtf + two(step(MONTHS, parts, part - 1) + 1), edtf + two(step(MONTHS, parts, part)));
            }
            if (digits.length() == MONTH_LENGTH) {
                When month = When.parse(edtf);
                int days = (int) ((month.end() - month.start()) / CivilDate.DAY_SECONDS);
                return days > 31
                        ? null
                        : new Piece(edtf + two(step(days, parts, part - 1) + 1), edtf + two(step(days, parts, part)));
            }
            return null;
        }

        /// How many of `whole` lie before the end of a part; what is over goes to the first.
        private static int step(int whole, int parts, int part) {
            return part == parts ? whole : (whole * part + parts - 1) / parts;
        }

        private static String two(int number) {
            return String.format(Locale.ROOT, "-%02d", number);
        }

        private static String year(long year) {
            return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
        }
    }
}
