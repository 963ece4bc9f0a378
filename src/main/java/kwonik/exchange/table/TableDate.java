package kwonik.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;

/// Reads a date that stands in a table, where `mars-15` is a month of a year as spreadsheets write it.
public final class TableDate {
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("\\s*(\\p{L}{3,10}\\.?)[- ](\\d\\d)\\s*");

    private TableDate() {}

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
