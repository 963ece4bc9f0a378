package kwonik.axis;

import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Dates with missing digits or marks on single parts, in words: `in the 1990s`, `July 2025, day unknown`.
record LooseWords(Words words, DateWords dates) {

    private static final String[] PARTS = {"year", "month", "day"};
    private static final String[] DOUBTS = {"", ".uncertain", ".about", ".both"};

    /// The words; see [DateWords#text].
    String text(LooseDate date, boolean full, boolean alone) {
        PartMarks marks = date.marks();
        int last = date.day() != null ? PartMarks.DAY : date.month() != null ? PartMarks.MONTH : PartMarks.YEAR;
        int common = Marks.BOTH;
        for (int part = 0; part <= last; part++) {
            common &= marks.about(part);
        }
        String bare = unmarked(date, full, alone && common == Marks.NONE);
        StringBuilder text = new StringBuilder(dates.marked(bare, common, alone, dates.kind(date)));
        for (int part = 0; part <= last; part++) {
            int rest = marks.about(part) & ~common;
            if (rest != Marks.NONE) {
                text.append(words.say("axis.comma")).append(words.say("axis.part." + PARTS[part] + DOUBTS[rest]));
            }
        }
        return text.toString();
    }

    /// The grammatical kind; see [DateWords#kind].
    String kind(LooseDate date) {
        LooseYear year = date.year();
        if (date.month() != null || !hasName(year)) {
            return "";
        }
        return year.precision() == Precision.DECADE ? ".decade" : ".century";
    }

    private String unmarked(LooseDate date, boolean full, boolean alone) {
        LooseYear year = date.year();
        TwoDigits month = date.month();
        TwoDigits day = date.day();
        if (year.low() == year.high()) {
            if (month == null) {
                return date.isApproximate() ? dates.years().aboutYear(year.given()) : dates.year(year.given());
            }
            return month.given() && (day == null || day.given())
                    ? dates.unmarked(plain(year.given(), month, day), full, false)
                    : ofYear(date, month, day);
        }
        if (month == null) {
            return years(year, alone);
        }
        if (!month.given()) {
            return words.say(day == null ? "axis.unknown.month" : "axis.unknown.day", years(year, alone));
        }
        String withoutYear = withoutYear(month, day);
        return year.precision() == Precision.LARGER
                ? words.say("axis.unknown.year", withoutYear)
                : words.say("axis.date.loose", withoutYear, years(year, true));
    }

    private static PlainDate plain(long year, TwoDigits month, @Nullable TwoDigits day) {
        byte number = day == null ? 0 : (byte) day.value();
        return new PlainDate(year, (byte) month.value(), number, (byte) Marks.NONE);
    }

    /// A date of a known year whose month or day is not.
    private String ofYear(LooseDate date, TwoDigits month, @Nullable TwoDigits day) {
        long year = date.year().given();
        if (month.blank() && (day == null || day.blank())) {
            return words.say(day == null ? "axis.unknown.month" : "axis.unknown.day", dates.year(year));
        }
        if (month.given() && day != null && day.blank()) {
            return words.say("axis.unknown.day", dates.month(year, month.value()));
        }
        CivilDate first = CivilDate.ofSecond(date.start());
        CivilDate last = CivilDate.ofSecond(date.end() - 1);
        return day == null
                ? words.say("axis.between", dates.month(first.month()), dates.month(year, last.month()))
                : words.say("axis.between.day", dates.dayOfMonth(first.month(), first.day()), dates.day(last));
    }

    /// Month and day of a year that is not known.
    private String withoutYear(TwoDigits month, @Nullable TwoDigits day) {
        if (Season.isSeason(month.value())) {
            return words.say("axis.season." + month.value(), "").strip();
        }
        return day != null && day.given() ? dates.dayOfMonth(month.value(), day.value()) : dates.month(month.value());
    }

    /// Several possible years: `in the 1990s`, `19th century`, `about 1950 (1900–1999)`.
    private String years(LooseYear year, boolean alone) {
        YearWords years = dates.years();
        if (year.mask().isEmpty()) {
            return words.say(
                    "axis.significant", years.aboutYear(year.given()), years.aboutRange(year.low(), year.high()));
        }
        if (!hasName(year)) {
            return year.mask().equals("XXXX")
                    ? words.say("axis.unknown.any")
                    : words.say("axis.between", dates.year(year.low()), dates.year(year.high()));
        }
        return switch (year.precision()) {
            case DECADE -> words.say(alone ? "axis.decade.in" : "axis.decade", Long.toString(year.low()));
            case CENTURY -> years.century(year.low());
            default -> years.millennium(year.low());
        };
    }

    /// Whether the years make a decade, century or millennium as history counts them.
    ///
    /// `-01XX` is -199 to -100, which is 200 to 101 BCE, the second century whole; `-019X` is 200 to 191 BCE, and
    /// that is not quite the 190s.
    private static boolean hasName(LooseYear year) {
        if (year.mask().isEmpty() || year.precision() == Precision.LARGER) {
            return false;
        }
        boolean rightmost =
                year.mask().substring(year.mask().indexOf('X')).chars().allMatch(c -> c == 'X');
        boolean ours = year.low() >= 100;
        return rightmost && (ours || year.precision() != Precision.DECADE);
    }
}
