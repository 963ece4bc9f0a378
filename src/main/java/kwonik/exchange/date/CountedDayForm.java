package kwonik.exchange.date;

import java.util.List;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.date.CellDate.One;
import org.jspecify.annotations.Nullable;

/// Reads days that ISO 8601 counts without a month: weeks (`2025-W30`, `2025W304`) and days of a year (`2025-205`).
final class CountedDayForm {
    private static final int YEAR = 4;

    private CountedDayForm() {}

    /// Null if the text is neither.
    static @Nullable CellDate read(String text) {
        int dash = text.length() > YEAR && text.charAt(YEAR) == '-' ? 1 : 0;
        int year = number(text, 0, YEAR);
        int at = YEAR + dash;
        if (year < 0 || at >= text.length()) {
            return null;
        }
        if (text.charAt(at) == 'W' || text.charAt(at) == 'w') {
            return week(text, year, at + 1);
        }
        int day = dash == 1 && text.length() == at + 3 ? number(text, at, at + 3) : -1;
        if (day < 1 || day > (CivilDate.isLeap(year) ? 366 : 365)) {
            return null;
        }
        return new One(day(CivilDate.epochDay(year, 1, 1) + day - 1), List.of())
                .with(Decision.of(
                        "ordinal",
                        text,
                        day(CivilDate.epochDay(year, 1, 1) + day - 1).edtf()));
    }

    private static @Nullable CellDate week(String text, int year, int at) {
        int week = number(text, at, at + 2);
        int rest = text.length() - at - 2;
        int day = rest == 0 ? 0 : number(text, text.length() - 1, text.length());
        boolean dashed = rest == 2 && text.charAt(at + 2) == '-';
        if (week < 1
                || week > 53
                || day < 0
                || day > 7
                || !(rest == 0 || (rest == 1 && day > 0) || (dashed && day > 0))) {
            return null;
        }
        // the first week is that of 4 January
        CivilDate fourth = new CivilDate(year, 1, 4);
        long monday = CivilDate.epochDay(year, 1, 4) - fourth.weekday() + 1 + 7L * (week - 1);
        boolean ofYear = CivilDate.ofEpochDay(monday + 3).year() == year;
        if (!ofYear) {
            return CellReading.unreadable("no.week", text);
        }
        When when = day > 0 ? day(monday + day - 1) : When.between(day(monday), day(monday + 6));
        return new One(when, List.of(Decision.of("week", text, when.edtf())));
    }

    private static PlainDate day(long epochDay) {
        CivilDate day = CivilDate.ofEpochDay(epochDay);
        return new PlainDate(day.year(), (byte) day.month(), (byte) day.day(), (byte) 0);
    }

    private static int number(String text, int from, int to) {
        if (to > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!CellReading.isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
