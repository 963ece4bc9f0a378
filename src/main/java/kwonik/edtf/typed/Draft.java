package kwonik.edtf.typed;

import java.util.Locale;
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

    boolean about;
    boolean unsure;
    /// Whether a number of one or two digits was all there was, which is a day or nothing.
    boolean bare;

    boolean hasYear() {
        return year != null || !decade.isEmpty();
    }

    /// Takes from the other end what this end leaves out: between 3 and 5 May 2004.
    void completeFrom(Draft other) {
        if (hasYear() || other.year == null) {
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
        if (!clock.isEmpty()) {
            return about || unsure ? null : text + clock;
        }
        return text + (about && unsure ? "%" : about ? "~" : unsure ? "?" : "");
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
}
