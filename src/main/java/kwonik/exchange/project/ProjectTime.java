package kwonik.exchange.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// A time of The Timeline Project: a day of the proleptic Gregorian calendar, with the year 0 as 1 BCE, and a clock
/// time.
record ProjectTime(CivilDate day, int hour, int minute, int second) {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,9})-(\\d{1,2})-(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?)?");
    private static final Moment.Offset FLOATING = new Moment.Offset((short) 0, Moment.Zone.NONE);
    private static final int FOUR_DIGITS = 9_999;

    /// A time as it is written, with or without zeros in front; null if it is none.
    static @Nullable ProjectTime of(String written) {
        Matcher match = WRITTEN.matcher(written);
        if (!match.matches()) {
            return null;
        }
        long year = Long.parseLong(match.group(1));
        int month = part(match, 2);
        int day = part(match, 3);
        int hour = part(match, 4);
        int minute = part(match, 5);
        int second = part(match, 6);
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= CivilDate.daysIn(year, month);
        return exists && hour < 24 && minute < 60 && second < 60
                ? new ProjectTime(new CivilDate(year, month, day), hour, minute, second)
                : null;
    }

    private static int part(Matcher match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    /// Whether no clock time is meant: the program writes midnight then.
    boolean isMidnight() {
        return hour == 0 && minute == 0 && second == 0;
    }

    long seconds() {
        return day.second() + hour * 3_600L + minute * 60L + second;
    }

    /// As a day; `~` if it is not sharp.
    When day(boolean fuzzy) {
        PlainDate plain = new PlainDate(day.year(), (byte) day.month(), (byte) day.day(), (byte) 0);
        return fuzzy ? When.parse(plain.edtf() + "~") : plain;
    }

    /// As a day with its clock time; as a day where EDTF knows no times.
    When moment() {
        return Math.abs(day.year()) > FOUR_DIGITS
                ? day(false)
                : new Moment(
                        (short) day.year(),
                        (byte) day.month(),
                        (byte) day.day(),
                        (byte) hour,
                        (byte) minute,
                        second == 0 ? Moment.ABSENT : (byte) second,
                        FLOATING);
    }
}
