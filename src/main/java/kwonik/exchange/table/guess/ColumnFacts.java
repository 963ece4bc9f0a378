package kwonik.exchange.table.guess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kwonik.exchange.common.WebAddress;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.MonthNames;
import kwonik.exchange.table.TableDate;
import kwonik.exchange.table.TableGrid;

/// What the cells of a column have in common, whatever its name: counted once, then only asked.
final class ColumnFacts {
    private static final int MOST_ROWS = 1_500;
    private static final int MOST_READ = 100;
    private static final int MOST_NAMES = 40;
    private static final int LONGEST_DATE = 60;
    private static final int LONGEST_KEPT = 64;
    private static final int FIRST_YEAR = 800;
    private static final int LAST_YEAR = 2_100;
    private static final int MOST_MONTHS = 12;
    private static final double MOST = 0.6;
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d+(?:[.,]\\d+)*%?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");
    private static final Pattern YEAR = Pattern.compile("-?\\d{3,4}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Map<String, Integer> texts = new HashMap<>();
    private final MonthNames names = new MonthNames();
    private int rows;
    private int filled;
    private int letters;
    private long length;
    private int read;
    private int tried;
    private int readDates;
    private int readChoices;
    private int days;
    private int years;
    private int numbers;
    private int months;
    private int addresses;
    private boolean counting = true;
    private long before;

    private ColumnFacts() {}

    /// Looks at a column, in all rows or in so many that they stand for all.
    static ColumnFacts of(TableGrid grid, int column) {
        List<SheetRow> rows = grid.rows();
        int step = Math.max(1, rows.size() / MOST_ROWS);
        ColumnFacts facts = new ColumnFacts();
        for (int i = 0; i < rows.size(); i += step) {
            facts.see(rows.get(i).cell(column), grid.text(rows.get(i), column));
        }
        facts.counting &=
                facts.filled > 1 && facts.numbers == facts.filled && (step > 1 || facts.before <= facts.rows + 1L);
        return facts;
    }

    private void see(Cell cell, String text) {
        rows++;
        if (text.isEmpty()) {
            counting = false;
            return;
        }
        filled++;
        length += text.length();
        texts.merge(text.length() > LONGEST_KEPT ? text.substring(0, LONGEST_KEPT) : text, 1, Integer::sum);
        if (NUMBER.matcher(text).matches()) {
            number(text);
        } else {
            counting = false;
            letters += LETTER.matcher(text).find() ? 1 : 0;
            month(text);
            addresses += WebAddress.of(text).isEmpty() ? 0 : 1;
        }
        if (cell instanceof Cell.Dated) {
            days++;
        } else if (read < MOST_READ && !CellDate.saysNone(text)) {
            read++;
            if (text.length() <= LONGEST_DATE && DIGIT.matcher(text).find()) {
                date(text);
            }
        }
    }

    /// A month by its name is looked for in the first texts; if none of these is one, there will be none.
    private void month(String text) {
        if (tried < MOST_NAMES || months > 0) {
            tried++;
            months += names.number(text) > 0 ? 1 : 0;
        }
    }

    private void date(String text) {
        switch (TableDate.read(text, DateHabits.UNKNOWN)) {
            case CellDate.One _ -> readDates++;
            case CellDate.Several _ -> {
                readDates++;
                readChoices++;
            }
            case CellDate.NoDate _, CellDate.Unreadable _ -> {}
        }
    }

    private void number(String text) {
        numbers++;
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            years += year <= LAST_YEAR && (year >= FIRST_YEAR || year < 0) ? 1 : 0;
        }
        long number = COUNT.matcher(text).matches() ? Long.parseLong(text) : -1;
        months += number >= 1 && number <= MOST_MONTHS ? 1 : 0;
        counting &= number >= 0 && (rows == 1 ? number <= 1 : number > before);
        before = number;
    }

    // ----- What came of it

    /// How many rows were looked at.
    int rows() {
        return rows;
    }

    /// How many of them have something in this column.
    int filled() {
        return filled;
    }

    /// Which part of the rows has something.
    double fill() {
        return rows == 0 ? 0 : filled / (double) rows;
    }

    /// How many different texts there are.
    int distinct() {
        return texts.size();
    }

    /// How many letters a filled cell has on average.
    double length() {
        return share(length);
    }

    /// Which part of the filled cells are dates, in words or in digits, or days of a spreadsheet.
    double dates() {
        return dated(readDates);
    }

    /// Which part may be one of several dates.
    double choices() {
        return dated(readChoices) - share(days);
    }

    private double dated(int some) {
        double other = read == 0 ? 0 : some / (double) read;
        return share(days) + other * (1 - share(days));
    }

    /// Which part are whole numbers that may be years.
    double years() {
        return share(years);
    }

    /// Which part are numbers.
    double numbers() {
        return share(numbers);
    }

    /// Which part are names of months, or numbers from 1 to 12.
    double months() {
        return share(months);
    }

    /// Which part are addresses on the web.
    double addresses() {
        return share(addresses);
    }

    /// Whether it counts the rows.
    boolean isCounter() {
        return counting;
    }

    /// Whether nearly all that stands in it is a date.
    boolean isDate() {
        return dates() >= MOST;
    }

    /// Whether it is words and not numbers, dates or addresses.
    boolean isWords() {
        return filled > 0 && share(letters) >= MOST && dates() < 0.5 && addresses() < 0.5;
    }

    private double share(long some) {
        return filled == 0 ? 0 : some / (double) filled;
    }
}
