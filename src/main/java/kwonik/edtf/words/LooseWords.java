package kwonik.edtf.words;

import java.util.Objects;
import kwonik.edtf.LooseDate;
import kwonik.edtf.LooseYear;
import kwonik.edtf.PartQualifiers;
import kwonik.edtf.PlainDate;
import kwonik.edtf.Qualifiers;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;
import kwonik.edtf.calendar.Season;
import kwonik.edtf.calendar.TwoDigits;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Dates with missing digits or marks on single parts, in words: `in the 1990s`, `July 2025, day unknown`.
record LooseWords(Words words, DateWords dates) {

    private static final String[] PARTS = {"year", "month", "day"};
    private static final String[] DOUBTS = {"", ".uncertain", ".about", ".both"};

    /// The words of a date that stands alone.
    String alone(LooseDate date, boolean full) {
        int common = common(date);
        if (common == Qualifiers.NONE) {
            return unmarkedAlone(date, full) + remarks(date, common);
        }
        DatePhrase bare =
                isAgo(date) ? dates.years().saidAlone(date.year().given(), date.isApproximate()) : unmarked(date, full);
        return dates.markedAlone(bare, marksAround(date, common)) + remarks(date, common);
    }

    /// The words of a date within a longer phrase.
    DatePhrase said(LooseDate date, boolean full) {
        int common = common(date);
        DatePhrase marked = dates.marked(unmarked(date, full), marksAround(date, common));
        return marked.with(marked.text() + remarks(date, common));
    }

    /// The marks that all parts have.
    private static int common(LooseDate date) {
        int common = Qualifiers.BOTH;
        for (int part = 0; part <= last(date); part++) {
            common &= date.marks().about(part);
        }
        return common;
    }

    private static int last(LooseDate date) {
        return date.day() != null
                ? PartQualifiers.DAY
                : date.month() != null ? PartQualifiers.MONTH : PartQualifiers.YEAR;
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
            if (rest != Qualifiers.NONE) {
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
        DatePhrase between = isExact(year) ? between(date, "") : null;
        return between != null ? between.text() : unmarked(date, full).text();
    }

    private DatePhrase unmarked(LooseDate date, boolean full) {
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
            DatePhrase years = years(year);
            return years.with(words.say(day == null ? "axis.unknown.month" : "axis.unknown.day", years.text()));
        }
        DatePhrase withoutYear = withoutYear(month, day);
        return withoutYear.with(
                year.precision() == Precision.LARGER
                        ? words.say("axis.unknown.year", withoutYear.text())
                        : words.say("axis.date.loose", withoutYear.text(), yearsAlone(year)));
    }

    private static PlainDate plain(long year, TwoDigits month, @Nullable TwoDigits day) {
        byte number = day == null ? 0 : (byte) day.value();
        return new PlainDate(year, (byte) month.value(), number, (byte) Qualifiers.NONE);
    }

    /// A date of a known year whose month or day is not.
    private DatePhrase ofYear(LooseDate date, TwoDigits month, @Nullable TwoDigits day) {
        long year = date.year().given();
        if (month.blank() && (day == null || day.blank())) {
            DatePhrase said = dates.years().said(year, false);
            return said.with(words.say(day == null ? "axis.unknown.month" : "axis.unknown.day", said.text()));
        }
        if (month.given() && day != null && day.blank()) {
            String text = words.say("axis.unknown.day", dates.month(year, month.value()));
            return DatePhrase.month(words, month.value(), text);
        }
        return Objects.requireNonNull(between(date, ".inner"));
    }

    /// The first and last date that digits of a known year leave possible, or `null` where a date has a name.
    private @Nullable DatePhrase between(LooseDate date, String form) {
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
        return new DatePhrase(text, DatePhrase.SOME);
    }

    /// Month and day of a year that is not known.
    private DatePhrase withoutYear(TwoDigits month, @Nullable TwoDigits day) {
        if (Season.isSeason(month.value())) {
            return DatePhrase.season(words, month.value(), dates.season(month.value()));
        }
        return day != null && day.given()
                ? new DatePhrase(dates.dayOfMonth(month.value(), day.value()), DatePhrase.DAY)
                : DatePhrase.month(words, month.value(), dates.month(month.value()));
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
    private DatePhrase years(LooseYear year) {
        YearWords years = dates.years();
        if (year.mask().isEmpty()) {
            DatePhrase given = years.said(year.given(), true);
            String key = given.kind().equals(DatePhrase.AGO) ? "axis.significant.ago" : "axis.significant.inner";
            return given.with(words.say(key, given.text(), years.aboutRange(year.low(), year.high())));
        }
        if (!hasName(year)) {
            String text = year.mask().equals("XXXX")
                    ? words.say("axis.unknown.any.inner")
                    : words.say("axis.between.years.inner", dates.year(year.low()), dates.year(year.high()));
            return new DatePhrase(text, DatePhrase.SOME);
        }
        return switch (year.precision()) {
            case DECADE -> new DatePhrase(words.say("axis.decade", Long.toString(year.low())), DatePhrase.PLURAL);
            case CENTURY -> new DatePhrase(years.century(year.low()), DatePhrase.THE);
            default -> new DatePhrase(years.millennium(year.low()), DatePhrase.THE);
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
