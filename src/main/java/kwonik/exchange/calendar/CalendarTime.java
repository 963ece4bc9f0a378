package kwonik.exchange.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// A day of a calendar, or a time of a day, in a zone or in none.
///
/// @param time null for a whole day
/// @param offset from UTC
record CalendarTime(LocalDate day, @Nullable LocalTime time, Moment.Offset offset) {
    static final Moment.Offset FLOATING = new Moment.Offset((short) 0, Moment.Zone.NONE);
    private static final Moment.Offset UTC = new Moment.Offset((short) 0, Moment.Zone.UTC);
    static final int LAST_YEAR = 9_999;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)"
            + "(?:[Tt ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s*([Zz]|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern DURATION =
            Pattern.compile("([+-])?P(?:(\\d{1,6})W)?(?:(\\d{1,7})D)?(T.*)?", Pattern.CASE_INSENSITIVE);

    /// A date or time as it is written, with or without hyphens and colons; null if it is none.
    static @Nullable CalendarTime of(String raw) {
        String written = raw.strip();
        try {
            return written.length() == 8 || written.length() == 15 || written.length() == 16
                    ? quick(written)
                    : slow(written);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The forms of the standard, of which there may be a million.
    private static @Nullable CalendarTime quick(String written) {
        boolean utc = written.length() == 16 && (written.charAt(15) | 32) == 'z';
        if ((written.length() == 16 && !utc) || (written.length() > 8 && (written.charAt(8) | 32) != 't')) {
            return slow(written);
        }
        int year = number(written, 0, 4);
        int month = number(written, 4, 6);
        int day = number(written, 6, 8);
        if (year < 0 || month < 0 || day < 0) {
            return slow(written);
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (written.length() == 8) {
            return new CalendarTime(date, null, FLOATING);
        }
        int hour = number(written, 9, 11);
        int minute = number(written, 11, 13);
        int second = number(written, 13, 15);
        return hour < 0 || minute < 0 || second < 0
                ? slow(written)
                : new CalendarTime(date, LocalTime.of(hour, minute, second), utc ? UTC : FLOATING);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static @Nullable CalendarTime slow(String written) {
        Matcher match = WRITTEN.matcher(written);
        if (written.length() > 40 || !match.matches()) {
            return null;
        }
        LocalDate date = LocalDate.of(part(match, 1), part(match, 2), part(match, 3));
        if (match.group(4) == null) {
            return new CalendarTime(date, null, FLOATING);
        }
        LocalTime time = LocalTime.of(part(match, 4), part(match, 5), part(match, 6));
        String zone = match.group(7);
        if (zone == null || zone.equalsIgnoreCase("z")) {
            return new CalendarTime(date, time, zone == null ? FLOATING : UTC);
        }
        return new CalendarTime(date, time, offset(ZoneOffset.of(zone)));
    }

    private static int part(Matcher match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private static Moment.Offset offset(ZoneOffset zone) {
        return new Moment.Offset((short) (zone.getTotalSeconds() / 60), Moment.Zone.MINUTES);
    }

    /// This time read as the local time of a zone; a whole day, or a time that names its zone, stays.
    ///
    /// An offset with seconds, as local times had before there were zones, is not written.
    CalendarTime at(ZoneOffset zone) {
        return isFloating() && time != null && zone.getTotalSeconds() % 60 == 0
                ? new CalendarTime(day, time, offset(zone))
                : this;
    }

    boolean isDay() {
        return time == null;
    }

    boolean isFloating() {
        return offset.zone() == Moment.Zone.NONE;
    }

    /// The same time on another day.
    CalendarTime on(LocalDate other) {
        return new CalendarTime(other, time, offset);
    }

    /// This day or time so much later; null if that is no time of a calendar.
    @Nullable
    CalendarTime plus(String duration) {
        Matcher match = DURATION.matcher(duration.strip());
        if (!match.matches() || "-".equals(match.group(1))) {
            return null;
        }
        try {
            long days = Math.addExact(part(match, 2) * 7L, part(match, 3));
            String clock = match.group(4);
            Duration more = clock == null ? Duration.ZERO : Duration.parse("P" + clock.toUpperCase(Locale.ROOT));
            LocalDateTime end =
                    local().plus(Period.ofDays(Math.toIntExact(days))).plus(more);
            if (end.getYear() > LAST_YEAR || end.isBefore(local())) {
                return null;
            }
            boolean whole = isDay() && more.isZero();
            return new CalendarTime(end.toLocalDate(), whole ? null : end.toLocalTime(), offset);
        } catch (DateTimeParseException | ArithmeticException _) {
            return null;
        }
    }

    /// As a clock on the spot shows it.
    LocalDateTime local() {
        return day.atTime(time == null ? LocalTime.MIN : time);
    }

    /// Seconds from 1970-01-01T00:00, by which times are compared.
    long second() {
        return local().toEpochSecond(ZoneOffset.UTC) - offset.minutes() * 60L;
    }

    /// As a date of a chronicle: a calendar writes seconds always, so those that are 0 are not said.
    When when() {
        if (time == null) {
            return new PlainDate(day.getYear(), (byte) day.getMonthValue(), (byte) day.getDayOfMonth(), (byte) 0);
        }
        return new Moment(
                (short) day.getYear(),
                (byte) day.getMonthValue(),
                (byte) day.getDayOfMonth(),
                (byte) time.getHour(),
                (byte) time.getMinute(),
                time.getSecond() == 0 ? Moment.ABSENT : (byte) time.getSecond(),
                offset);
    }
}
