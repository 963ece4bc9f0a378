package kwonik.exchange.table;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.PlainDate;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.sheet.SerialYears;

/// Reads a date that stands in a table, where `mars-15` is a month of a year as spreadsheets write it.
public final class TableDate {
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("\\s*(\\p{L}{3,10}\\.?)[- ](\\d\\d)\\s*");

    private TableDate() {}

    /// The year that shows as this day in a cell for days; empty for any other text.
    public static String year(String text, DateHabits habits) {
        return read(text, habits) instanceof CellDate.One one
                        && one.when() instanceof PlainDate date
                        && date.day() > 0
                        && date.year() > 0
                        && date.year() <= 9999
                ? SerialYears.yearOf(LocalDate.of((int) date.year(), date.month(), date.day()))
                : "";
    }

    /// Reads a text; elsewhere such a month with two digits may as well be a day, and is no date.
    public static CellDate read(String text, DateHabits habits) {
        CellDate read = CellDate.read(text, habits);
        if (read instanceof CellDate.Unreadable) {
            Matcher month = MONTH_OF_YEAR.matcher(text);
            return month.matches() ? CellDate.read(month.group(1) + " ’" + month.group(2), habits) : read;
        }
        return read;
    }
}
