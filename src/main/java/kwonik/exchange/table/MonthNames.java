package kwonik.exchange.table;

import java.util.HashMap;
import java.util.Map;
import kwonik.edtf.PlainDate;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;

/// Months that stand alone in a cell, by their names in seven languages; each text is looked at once.
public final class MonthNames {
    private static final int LONGEST = 12;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_KEPT = 1_000;

    private final Map<String, Integer> known = new HashMap<>();

    /// The number of the month with this name, or 0.
    public int number(String text) {
        if (text.length() < 3
                || text.length() > LONGEST
                || text.indexOf(' ') >= 0
                || text.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(text, MonthNames::read);
    }

    private static int read(String name) {
        if (CellDate.read(name + " 1900", DateHabits.UNKNOWN) instanceof CellDate.One(PlainDate date, var _)) {
            boolean month = date.month() <= MOST_MONTHS && date.day() == 0 && date.marks() == 0;
            return month ? date.month() : 0;
        }
        return 0;
    }
}
