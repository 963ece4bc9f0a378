package kwonik.axis;

import java.util.Objects;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Dates with missing digits or marks on single parts, in words: `in the 1990s`, `July 2025, day unknown`.
record LooseWords(Words words, DateWords dates) {

    private static final String[] PARTS = {"year", "month", "day"};
    private static final String[] DOUBTS = {"", ".uncertain", ".about", ".both"};

    /// The words of a date that stands alone.
    String alone(LooseDate date, boolean full) {
        int common = common(date);
        if (common == Marks.NONE) {
            return unmarkedAlone(date, full) + remarks(date, common);
        }
        Said bare =
                isAgo(date) ? dates.years().saidAlone(date.year().given(), date.isApproximate()) : unmarked(date, full);
        return dates.markedAlone(bare, marksAround(date, common)) + remarks(date, common);
    }

    /// The words of a date within a longer phrase.
    Said said(LooseDate date, boolean full) {
        int common = common(date);
        Said marked = dates.marked(unmarked(date, full), marksAround(date, common));
        return marked.with(marked.text() + remarks(date, common));
    }

    /// The marks that all parts have.
    private static int common(LooseDate date) {
        int common = Marks.BOTH;
        for (int part = 0; part <= last(date); part++) {
            common &= date.marks().about(part);
        }
        return common;
    }

    private static int last(LooseDate date) {
        return date.day() != null ? PartMarks.DAY : date.month() != null ? PartMarks.MONTH : PartMarks.YEAR;
    }

    private static int marksAround(LooseDate date, int common) {
        return isAgo(date) ? DateWords.doubt(common) : common;
    }

    private static boolean isAgo(LooseDate date) {
        return date.month() == null
                && isExact(date.year())
                && YearWords.isAgo(date.year().given());
    }

    /// What is said of single parts: `, year uncertain`.
    private String remarks(LooseDate date, int common) {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part <= last(date); part++) {
            int rest = date.marks().about(part) & ~common;
            if (rest != Marks.NONE) {
                text.append(words.say("axis.comma")).append(words.say("axis.part." + PARTS[part] + DOUBTS[rest]));
            }
        }
        return text.toString();
    }

    private static boolean isExact(LooseYear year) {
        return year.low() == year.high();
    }

    private String unmarkedAlone(LooseDate date, boolean full) {
        LooseYear year = date.year();
        if (date.month() == null) {
            return isExact(year) ? dates.year(year.given()) : yearsAlone(year);
        }
        Said between = isExact(year) ? between(date, "") : null;
        return between != null ? between.text() : unmarked(date, full).text();
    }

    private Said unmarked(LooseDate date, boolean full) {
        LooseYear year = date.year();
        TwoDigits month = date.month();
        TwoDigits day = date.day();
        if (month == null) {
            return isExact(year) ? dates.years().said(year.given(), date.isApproximate()) : years(year);
        }
        if (isExact(year)) {
            return month.given() && (day == null || day.given())
                    ? dates.unmarked(plain(year.given(), month, day), full)
                    : ofYear(date, month, day);
        }
        if (!month.given()) {
            Said years = years(year);
            return years.with(words.say(day == null ? "axis.unknown.month" : "axis.unknown.day", years.text()));
        }
        Said withoutYear = withoutYear(month, day);
        return withoutYear.with(
                year.precision() == Precision.LARGER
                        ? words.say("axis.unknown.year", withoutYear.text())
                        : words.say("axis.date.loose", withoutYear.text(), yearsAlone(year)));
    }

    private static PlainDate plain(long year, TwoDigits month, @Nullable TwoDigits day) {
        byte number = day == null ? 0 : (byte) day.value();
        return new PlainDate(year, (byte) month.value(), number, (byte) Marks.NONE);
    }

    /// A date of a known year whose month or day is not.
    private Said ofYear(LooseDate date, TwoDigits month, @Nullable TwoDigits day) {
        long year = date.year().given();
        if (month.blank() && (day == null || day.blank())) {
            Said said = dates.years().said(year, false);
            return said.with(words.say(day == null ? "axis.unknown.month" : "axis.unknown.day", said.text()));
        }
        if (month.given() && day != null && day.blank()) {
            String text = words.say("axis.unknown.day", dates.month(year, month.value()));
            return Said.month(words, month.value(), text);
        }
        return Objects.requireNonNull(between(date, ".inner"));
    }

    /// The first and last date that digits of a known year leave possible, or `null` where a date has a name.
    private @Nullable Said between(LooseDate date, String form) {
        TwoDigits month = date.month();
        TwoDigits day = date.day();
        boolean named = month == null
                || (month.blank() && (day == null || day.blank()))
                || (month.given() && (day == null || day.given() || day.blank()));
        if (named) {
            return null;
        }
        CivilDate first = CivilDate.ofSecond(date.start());
        CivilDate last = CivilDate.ofSecond(date.end() - 1);
        String text = day == null
                ? words.say("axis.between" + form, dates.month(first.month()), dates.month(last.year(), last.month()))
                : words.say("axis.between.day" + form, dates.dayOfMonth(first.month(), first.day()), dates.day(last));
        return new Said(text, Said.SOME);
    }

    /// Month and day of a year that is not known.
    private Said withoutYear(TwoDigits month, @Nullable TwoDigits day) {
        if (Season.isSeason(month.value())) {
            return Said.season(words, month.value(), dates.season(month.value()));
        }
        return day != null && day.given()
                ? new Said(dates.dayOfMonth(month.value(), day.value()), Said.DAY)
                : Said.month(words, month.value(), dates.month(month.value()));
    }

    /// Several possible years that stand alone: `in the 1990s`, `19th century`, `about 1950 (1900–1999)`.
    private String yearsAlone(LooseYear year) {
        YearWords years = dates.years();
        if (year.mask().isEmpty()) {
            String range = years.aboutRange(year.low(), year.high());
            return YearWords.isAgo(year.given())
                    ? words.say(
                            "axis.significant.ago",
                            years.saidAlone(year.given(), true).text(),
                            range)
                    : words.say("axis.significant", years.aboutYear(year.given()), range);
        }
        if (!hasName(year)) {
            return year.mask().equals("XXXX")
                    ? words.say("axis.unknown.any")
                    : words.say("axis.between", dates.year(year.low()), dates.year(year.high()));
        }
        return year.precision() == Precision.DECADE
                ? words.say("axis.decade.in", Long.toString(year.low()))
                : years(year).text();
    }

    /// Several possible years within a longer phrase: `1990s`, `a year between 1905 and 1995`.
    private Said years(LooseYear year) {
        YearWords years = dates.years();
        if (year.mask().isEmpty()) {
            Said given = years.said(year.given(), true);
            String key = given.kind().equals(Said.AGO) ? "axis.significant.ago" : "axis.significant.inner";
            return given.with(words.say(key, given.text(), years.aboutRange(year.low(), year.high())));
        }
        if (!hasName(year)) {
            String text = year.mask().equals("XXXX")
                    ? words.say("axis.unknown.any.inner")
                    : words.say("axis.between.years.inner", dates.year(year.low()), dates.year(year.high()));
            return new Said(text, Said.SOME);
        }
        return switch (year.precision()) {
            case DECADE -> new Said(words.say("axis.decade", Long.toString(year.low())), Said.PLURAL);
            case CENTURY -> new Said(years.century(year.low()), Said.THE);
            default -> new Said(years.millennium(year.low()), Said.THE);
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
