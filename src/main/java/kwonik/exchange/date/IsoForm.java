package kwonik.exchange.date;

import java.util.List;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.date.DateHabits.Midnight;
import org.jspecify.annotations.Nullable;

/// Reads what most tables hold, a year, `1995-04-12` or such a day with a time, in one look and without a try.
final class IsoForm {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private IsoForm() {}

    /// A year, month or day as ISO writes it; null for anything else, and for the year 0, which wants a second look.
    static CellDate.@Nullable One plain(String text) {
        int length = text.length();
        if (length != YEAR && length != MONTH && length != DAY) {
            return null;
        }
        PlainDate date = date(text, length);
        return date == null || date.year() == 0 ? null : new CellDate.One(date, List.of());
    }

    private static @Nullable PlainDate date(String text, int length) {
        int year = number(text, 0, YEAR);
        int month = 0;
        int day = 0;
        if (length > YEAR) {
            month = text.charAt(YEAR) == '-' ? number(text, YEAR + 1, MONTH) : -1;
            if (month < 1 || month > 12) {
                return null;
            }
        }
        if (length == DAY) {
            day = text.charAt(MONTH) == '-' ? number(text, MONTH + 1, DAY) : -1;
            if (day < 1 || day > CivilDate.daysIn(year, month)) {
                return null;
            }
        }
        return year < 0 ? null : new PlainDate(year, (byte) month, (byte) day, (byte) 0);
    }

    /// The number of the digits between two places; negative if they are none.
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

    /// `20050407T221313Z` with the signs that it leaves out; any other text as it is.
    static String signed(String text) {
        int t = text.indexOf('T');
        boolean basic = t == 8 && number(text, 0, t) >= 0 && text.length() >= t + 5 && text.indexOf(':') < 0;
        if (!basic || number(text, t + 1, t + 5) < 0) {
            return text;
        }
        String day = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
        String minutes = "T" + text.substring(9, 11) + ":" + text.substring(11, 13);
        boolean seconds = text.length() >= t + 7 && number(text, t + 5, t + 7) >= 0;
        return day + minutes + (seconds ? ":" + text.substring(13, 15) + text.substring(15) : text.substring(13));
    }

    /// A day with a time behind a T or a blank, perhaps with an offset: `2005-04-07 22:13:13 -0700`; null for anything
    /// else.
    static CellDate.@Nullable One timed(String text, DateHabits habits) {
        int length = text.length();
        if (length < DAY + 6 || (text.charAt(DAY) != 'T' && text.charAt(DAY) != ' ') || text.charAt(DAY + 3) != ':') {
            return null;
        }
        PlainDate day = date(text, DAY);
        int hour = number(text, DAY + 1, DAY + 3);
        int minute = number(text, DAY + 4, DAY + 6);
        int at = DAY + 6;
        int second = Moment.ABSENT;
        if (length >= at + 3 && text.charAt(at) == ':') {
            second = number(text, at + 1, at + 3);
            at += second < 0 ? 0 : 3;
        }
        Moment.Offset offset = offset(text, at);
        boolean fits = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second <= 59;
        if (day == null || !fits || offset == null) {
            return null;
        }
        if (hour == 0 && minute == 0 && second <= 0 && habits.midnight() == Midnight.A_DAY) {
            return new CellDate.One(day, List.of(Decision.of("midnight", text, day.edtf())));
        }
        return new CellDate.One(
                new Moment(
                        (short) day.year(), day.month(), day.day(), (byte) hour, (byte) minute, (byte) second, offset),
                List.of());
    }

    private static Moment.@Nullable Offset offset(String text, int from) {
        int length = text.length();
        if (from == length) {
            return new Moment.Offset((short) 0, Moment.Zone.NONE);
        }
        int at = text.charAt(from) == ' ' ? from + 1 : from;
        if (at == length - 1 && text.charAt(at) == 'Z') {
            return new Moment.Offset((short) 0, Moment.Zone.UTC);
        }
        boolean colon = length == at + 6 && text.charAt(at + 3) == ':';
        if (!colon && length != at + 5) {
            return null;
        }
        int hours = number(text, at + 1, at + 3);
        int minutes = number(text, length - 2, length);
        char sign = text.charAt(at);
        boolean fits = hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
        if ((sign != '+' && sign != '-') || !fits) {
            return null;
        }
        int offset = hours * 60 + minutes;
        // ISO 8601-1 knows no offset of -00:00
        return offset == 0 && sign == '-'
                ? new Moment.Offset((short) 0, Moment.Zone.UTC)
                : new Moment.Offset((short) (sign == '-' ? -offset : offset), Moment.Zone.MINUTES);
    }
}
