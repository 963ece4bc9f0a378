package kwonik.exchange.markwhen;

import java.util.Locale;
import java.util.regex.Pattern;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// Writes dates as Markwhen reads them, and makes dates of seconds.
final class DateText {
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");
    private static final int MOST_YEARS = 99_999;
    private static final int FOUR_DIGITS = 9_999;

    private DateText() {}

    /// A date in EDTF, or a dash where there is none.
    static String said(@Nullable When when) {
        return when == null ? "–" : when.edtf();
    }

    /// The day that begins at a second.
    static When day(long second) {
        CivilDate day = CivilDate.ofSecond(second);
        return new PlainDate(day.year(), (byte) day.month(), (byte) day.day(), (byte) 0);
    }

    /// From a second to another, in days where both begin one, else in minutes; null where EDTF has no such time.
    static @Nullable When between(long start, long end) {
        boolean days =
                Math.floorMod(start, CivilDate.DAY_SECONDS) == 0 && Math.floorMod(end, CivilDate.DAY_SECONDS) == 0;
        try {
            if (days) {
                When first = day(start);
                When last = end <= start ? first : day(end - 1);
                return first.equals(last) ? first : When.between(first, last);
            }
            When first = When.parse(minute(start));
            return end <= start ? first : When.between(first, When.parse(minute(end)));
        } catch (EdtfException _) {
            return null;
        }
    }

    private static String minute(long second) {
        long minutes = Math.floorMod(second, CivilDate.DAY_SECONDS) / 60;
        return String.format(Locale.ROOT, "%sT%02d:%02d", day(second).edtf(), minutes / 60, minutes % 60);
    }

    /// How Markwhen can say a date, perhaps less sharply or less vaguely; empty where it can in no way.
    static String of(When when) {
        When from = when.shape() == Shape.INTERVAL ? when.from() : null;
        When to = when.shape() == Shape.INTERVAL ? when.to() : null;
        if (from != null && when.endIsOpen()) {
            String first = point(from);
            return first.isEmpty() ? "" : first + (first.endsWith("BCE") ? " - now" : " / now");
        }
        if (from != null && to != null) {
            String range = range(point(from), point(to));
            return range.isEmpty() ? bounds(when) : range;
        }
        String single = point(when);
        return single.isEmpty() ? bounds(when) : single;
    }

    /// One date as it stands, or the years or days that it covers.
    private static String point(When when) {
        if (when instanceof Moment moment) {
            String day = String.format(Locale.ROOT, "%04d-%02d-%02d", moment.year(), moment.month(), moment.day());
            return moment.year() < 1 ? era(moment.year()) : moment.hour() == 24 ? day : day + clock(moment);
        }
        if (when instanceof PlainDate date) {
            PlainDate bare = new PlainDate(date.year(), date.month(), date.day(), (byte) 0);
            if (date.year() < 1 || date.year() > FOUR_DIGITS) {
                return era(date.year());
            }
            return PLAIN.matcher(bare.edtf()).matches() && date.month() <= 12 ? bare.edtf() : bounds(when);
        }
        return "";
    }

    private static String clock(Moment moment) {
        return String.format(Locale.ROOT, " %02d:%02d", moment.hour(), Math.max(0, moment.minute()));
    }

    private static String era(long year) {
        if (year < 1 - MOST_YEARS || year > MOST_YEARS) {
            return "";
        }
        return year < 1
                ? 1 - year + " BCE"
                : year > FOUR_DIGITS ? year + " CE" : String.format(Locale.ROOT, "%04d", year);
    }

    /// The stretch in which a vague date lies.
    private static String bounds(When when) {
        CivilDate first = CivilDate.ofSecond(when.start());
        CivilDate last = CivilDate.ofSecond(when.end() - 1);
        boolean years = first.year() < 1
                || last.year() > FOUR_DIGITS
                || (first.month() == 1 && first.day() == 1 && last.month() == 12 && last.day() == 31);
        String from = years ? era(first.year()) : DateText.day(first.second()).edtf();
        String to = years ? era(last.year()) : DateText.day(last.second()).edtf();
        return from.equals(to) ? from : range(from, to);
    }

    private static String range(String from, String to) {
        if (from.isEmpty() || to.isEmpty() || from.contains("/") || to.contains("/")) {
            return "";
        }
        boolean eras = from.endsWith("E") || to.endsWith("E");
        if (!eras) {
            return from + " / " + to;
        }
        // years alone can be said together with those before our era
        String first = from.endsWith("E") ? from : from.replaceFirst("-.*", "") + " CE";
        String last = to.endsWith("E") ? to : to.replaceFirst("-.*", "") + " CE";
        return first + " - " + last;
    }
}
