package kwonik.edtf.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.DateSet;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Interval;
import kwonik.edtf.LooseDate;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Season;
import org.jspecify.annotations.Nullable;

/// Moves a date in time: it stays as sharp as it was, with its marks; an interval stays as long, a set as wide.
public final class MovedDate {
    /// Years of which the last digits are not known, such as `199X~`.
    private static final Pattern DECADES = Pattern.compile("(\\d+)(X+)([?~%]?)");

    private static final long MINUTE = 60;
    private static final int DIGITS = 4;

    private MovedDate() {}

    /// A date that begins at another time, or in the day, month or year that holds this; empty where it cannot be said
    /// elsewhere in the same way, such as one with digits missing in its midst.
    ///
    /// @param to in seconds as [When] counts them
    public static Optional<When> of(When when, long to) {
        try {
            String text = switch (when) {
                case Interval interval -> interval(interval, whole(interval, to));
                case DateSet set -> set(set, whole(set, to));
                default -> at(when, to);
            };
            return text == null ? Optional.empty() : Optional.of(When.parse(text));
        } catch (EdtfException _) {
            // beyond the years that can be written, or over before it begins
            return Optional.empty();
        }
    }

    /// By how much all of several dates move when the first of them holds a second: by whole units of it.
    private static long whole(When several, long to) {
        When first = several;
        while (!(first instanceof PlainDate || first instanceof Moment || first instanceof LooseDate)) {
            long start = first.start();
            first = first instanceof Interval interval
                    ? Objects.requireNonNullElseGet(interval.from(), () -> Objects.requireNonNull(interval.to()))
                    : first.members().stream()
                            .filter(member -> member.start() == start)
                            .findFirst()
                            .orElseThrow();
        }
        String there = at(first, to);
        return there == null ? 0 : When.parse(there).start() - first.start();
    }

    /// A single date so that it holds a second.
    private static @Nullable String at(When date, long second) {
        return switch (date) {
            case PlainDate plain -> plain(plain, second);
            case Moment moment -> moment(moment, second);
            case LooseDate loose -> decades(loose, second);
            default -> null;
        };
    }

    /// A single date moved by its middle: months and years are of different lengths.
    private static @Nullable String by(@Nullable When date, long seconds) {
        if (date == null) {
            return null;
        }
        if (date instanceof Moment moment) {
            return moment(moment, moment.start() + seconds);
        }
        return at(date, date.start() + (date.end() - date.start()) / 2 + seconds);
    }

    private static String plain(PlainDate date, long second) {
        CivilDate day = CivilDate.ofSecond(second);
        if (Season.isSeason(date.month())) {
            return season(date, second, day.year());
        }
        return new PlainDate(
                        day.year(),
                        date.month() == 0 ? 0 : (byte) day.month(),
                        date.day() == 0 ? 0 : (byte) day.day(),
                        date.marks())
                .edtf();
    }

    /// The season of its hemisphere, quarter, third or half of a year that holds a second.
    private static String season(PlainDate date, long second, long year) {
        int first = firstOfKind(date.month());
        for (int code = first; code <= Season.LAST && firstOfKind(code) == first; code++) {
            // a winter begins in the year that it is called after, and ends in the next
            for (long of = year - 1; of <= year; of++) {
                if (Season.start(of, code) <= second && second < Season.end(of, code)) {
                    return new PlainDate(of, (byte) code, (byte) 0, date.marks()).edtf();
                }
            }
        }
        return date.edtf();
    }

    /// The first code of the seasons, quarters, thirds or halves that a code is one of.
    private static int firstOfKind(int code) {
        final int thirds = 37;
        final int halves = 40;
        if (code >= halves) {
            return halves;
        }
        return code >= thirds ? thirds : Season.FIRST + (code - Season.FIRST) / 4 * 4;
    }

    /// At midnight of a day, which is what a calendar gives, the time of day stays.
    private static String moment(Moment moment, long second) {
        long local = second + moment.offset().minutes() * MINUTE;
        CivilDate day = CivilDate.ofSecond(local);
        long time = Math.floorMod(local, CivilDate.DAY_SECONDS);
        String date = new PlainDate(day.year(), (byte) day.month(), (byte) day.day(), (byte) 0).edtf();
        String clock = time == 0 ? moment.clock() : clock(moment, time);
        String zone = moment.offset().zone() == Moment.Zone.UTC ? "Z" : moment.offsetText();
        return date + "T" + clock + zone;
    }

    private static String clock(Moment moment, long time) {
        String hours = String.format(Locale.ROOT, "%02d", time / 3600);
        if (moment.minute() == Moment.ABSENT) {
            return hours;
        }
        String minutes = hours + String.format(Locale.ROOT, ":%02d", time / MINUTE % MINUTE);
        return moment.second() == Moment.ABSENT
                ? minutes
                : minutes + String.format(Locale.ROOT, ":%02d", time % MINUTE);
    }

    private static @Nullable String decades(LooseDate date, long second) {
        Matcher matcher = DECADES.matcher(date.edtf());
        String year = String.format(
                Locale.ROOT, "%0" + DIGITS + "d", CivilDate.ofSecond(second).year());
        if (!matcher.matches() || year.length() != DIGITS || year.startsWith("-")) {
            return null;
        }
        return year.substring(0, DIGITS - matcher.group(2).length()) + matcher.group(2) + matcher.group(3);
    }

    private static @Nullable String interval(Interval interval, long seconds) {
        When from = interval.from();
        When to = interval.to();
        String first = from == null ? (interval.startIsOpen() ? ".." : "") : by(from, seconds);
        String last = to == null ? (interval.endIsOpen() ? ".." : "") : by(to, seconds);
        return first == null || last == null ? null : first + "/" + last;
    }

    private static @Nullable String set(DateSet set, long seconds) {
        List<String> members = new ArrayList<>();
        for (When member : set.members()) {
            String text = member instanceof Interval interval ? consecutive(interval, seconds) : by(member, seconds);
            if (text == null) {
                return null;
            }
            members.add(text);
        }
        String inside = String.join(",", members);
        return set.shape() == Shape.ONE_OF ? "[" + inside + "]" : "{" + inside + "}";
    }

    private static @Nullable String consecutive(Interval interval, long seconds) {
        String first = by(interval.from(), seconds);
        String last = by(interval.to(), seconds);
        boolean lost = (interval.from() != null && first == null) || (interval.to() != null && last == null);
        return lost ? null : (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
}
