package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kwonik.exchange.common.WebAddress;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.MonthNames;
import kwonik.exchange.table.TableGrid;

/// What the cells of a column have in common, whatever its name.
///
/// @param rows how many rows were looked at
/// @param filled how many of them have something in this column
/// @param letters how many of the filled ones have letters
/// @param length how many letters a filled one has on average
/// @param distinct how many different texts there are
/// @param dates how many are dates, in words or in digits, or days of a spreadsheet
/// @param choices how many may be one of several dates
/// @param years how many are whole numbers that may be years
/// @param numbers how many are numbers
/// @param months how many are names of months, or numbers from 1 to 12
/// @param addresses how many are addresses on the web
/// @param counter whether it counts the rows
record ColumnFacts(
        int rows,
        int filled,
        int letters,
        double length,
        int distinct,
        int dates,
        int choices,
        int years,
        int numbers,
        int months,
        int addresses,
        boolean counter) {
    private static final int MOST_ROWS = 3_000;
    private static final int MOST_READ = 100;
    private static final int MOST_NAMES = 40;
    private static final int LONGEST_DATE = 60;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int FIRST_YEAR = 800;
    private static final int LAST_YEAR = 2_100;
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d+(?:[.,]\\d+)*%?");
    private static final Pattern YEAR = Pattern.compile("-?\\d{3,4}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// Looks at a column.
    static ColumnFacts of(TableGrid grid, int column) {
        List<SheetRow> rows = grid.rows();
        int step = Math.max(1, rows.size() / MOST_ROWS);
        Count count = new Count();
        for (int i = 0; i < rows.size(); i += step) {
            count.see(rows.get(i).cell(column), grid.text(rows.get(i), column));
        }
        return count.facts(step);
    }

    /// Which part of the filled cells something is.
    double share(int some) {
        return filled == 0 ? 0 : some / (double) filled;
    }

    /// Which part of the rows has something.
    double fill() {
        return rows == 0 ? 0 : filled / (double) rows;
    }

    /// Whether nearly all that stands in it is a date.
    boolean isDate() {
        return share(dates) >= 0.6;
    }

    /// Whether it is words and not numbers, dates or addresses.
    boolean isWords() {
        return filled > 0 && share(letters) >= 0.6 && share(dates) < 0.5 && share(addresses) < 0.5;
    }

    private static final class Count {
        private final Map<String, Integer> texts = new HashMap<>();
        private final MonthNames names = new MonthNames();
        private int rows;
        private int filled;
        private int letters;
        private long length;
        private int read;
        private int tried;
        private int dates;
        private int choices;
        private int days;
        private int years;
        private int numbers;
        private int months;
        private int addresses;
        private boolean counter = true;
        private long before;

        void see(Cell cell, String text) {
            rows++;
            if (text.isEmpty()) {
                counter &= rows == 1;
                return;
            }
            filled++;
            length += text.length();
            texts.merge(text.length() > 64 ? text.substring(0, 64) : text, 1, Integer::sum);
            if (NUMBER.matcher(text).matches()) {
                see(text);
            } else {
                counter = false;
                letters += LETTER.matcher(text).find() ? 1 : 0;
                // a month by its name is looked for in the first texts; if there is none, there will be none
                boolean early = tried < MOST_NAMES || months > 0;
                tried += early ? 1 : 0;
                months += early && names.number(text) > 0 ? 1 : 0;
                addresses += WebAddress.of(text).isEmpty() ? 0 : 1;
            }
            if (cell instanceof Cell.Dated) {
                days++;
            } else if (read < MOST_READ) {
                read++;
                if (text.length() <= LONGEST_DATE && DIGIT.matcher(text).find()) {
                    date(text);
                }
            }
        }

        private void date(String text) {
            switch (CellDate.read(text, DateHabits.UNKNOWN)) {
                case CellDate.One _ -> dates++;
                case CellDate.Several _ -> {
                    dates++;
                    choices++;
                }
                case CellDate.NoDate _, CellDate.Unreadable _ -> {}
            }
        }

        private void see(String text) {
            numbers++;
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                years += year <= LAST_YEAR && (year >= FIRST_YEAR || year < 0) ? 1 : 0;
            }
            long number = text.length() > 15 || !text.matches("\\d+") ? -1 : Long.parseLong(text);
            months += number >= 1 && number <= 12 ? 1 : 0;
            counter &= number >= 0 && (rows == 1 ? number <= 1 : number > before);
            before = number;
        }

        ColumnFacts facts(int step) {
            int read = Math.max(1, this.read);
            int notDays = filled - days;
            return new ColumnFacts(
                    rows,
                    filled,
                    letters,
                    filled == 0 ? 0 : length / (double) filled,
                    texts.size(),
                    days + (int) ((long) dates * notDays / read),
                    (int) ((long) choices * notDays / read),
                    years,
                    numbers,
                    months,
                    addresses,
                    counter && filled > 1 && numbers == filled && (step > 1 || before <= rows + 1L));
        }
    }

    /// A line that can be read by who looks for a mistake in a guess.
    @Override
    public String toString() {
        List<String> said = new ArrayList<>();
        said.add(filled + " of " + rows);
        said.add(distinct + " distinct");
        said.add(String.format(Locale.ROOT, "%.0f letters", length));
        said.add(dates + " dates");
        return String.join(", ", said);
    }
}
