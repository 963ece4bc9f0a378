package kwonik.exchange.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.EdtfException;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.date.Decision;
import kwonik.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/// Puts dates together whose year, month, day and time stand in cells of their own.
final class DateParts {
    private static final int MOST_MONTHS = 12;
    private static final int FOUR_DIGITS = 9_999;
    /// Several numbers and signs, which are no part of a date.
    private static final Pattern FIGURES = Pattern.compile("\\d+[^\\p{L}\\d]+\\d[^\\p{L}]*");

    private final TableGrid grid;
    private final DateHabits habits;
    private final MonthNames months = new MonthNames();
    private final Places begin;
    private final Places end;
    private final int decade;
    private final int century;
    private final List<Integer> clock;

    DateParts(TableGrid grid, TablePlan plan) {
        this.grid = grid;
        this.habits = plan.habits().withNumbers(Numbers.YEARS);
        this.begin = new Places(
                plan.column(ColumnMeaning.YEAR),
                plan.column(ColumnMeaning.MONTH),
                plan.column(ColumnMeaning.DAY),
                plan.column(ColumnMeaning.TIME));
        this.end = new Places(
                plan.column(ColumnMeaning.END_YEAR),
                plan.column(ColumnMeaning.END_MONTH),
                plan.column(ColumnMeaning.END_DAY),
                plan.column(ColumnMeaning.END_TIME));
        this.decade = plan.column(ColumnMeaning.DECADE);
        this.century = plan.column(ColumnMeaning.CENTURY);
        this.clock = List.of(
                plan.column(ColumnMeaning.HOUR), plan.column(ColumnMeaning.MINUTE), plan.column(ColumnMeaning.SECOND));
    }

    /// Which columns have which part; -1 for none.
    private record Places(int year, int month, int day, int time) {}

    /// When it began.
    RowDate begin(SheetRow row) {
        String time = begin.time >= 0 ? text(row, begin.time) : clock(row);
        return of(row, begin, time);
    }

    /// When it ended. The year of the beginning counts where only that of the end is missing.
    RowDate end(SheetRow row) {
        boolean said = Stream.of(end.year, end.month, end.day)
                .anyMatch(column -> !text(row, column).isEmpty());
        if (!said) {
            String time = text(row, end.time);
            return time.isEmpty() ? RowDate.NONE : of(row, begin, time);
        }
        boolean sameYear = text(row, end.year).isEmpty();
        boolean sameMonth = sameYear && text(row, end.month).isEmpty();
        Places places =
                new Places(sameYear ? begin.year : end.year, sameMonth ? begin.month : end.month, end.day, end.time);
        return of(row, places, text(row, end.time));
    }

    private String text(SheetRow row, int column) {
        return column < 0 ? "" : grid.text(row, column);
    }

    /// The time of day of cells for hour, minute and second, as sharp as they say.
    private String clock(SheetRow row) {
        StringBuilder time = new StringBuilder();
        for (int column : clock) {
            String number = text(row, column).replaceFirst("\\.0*$", "");
            if (!number.matches("\\d{1,2}") || (column == clock.getFirst() && column < 0)) {
                break;
            }
            time.append(time.isEmpty() ? "" : ":").append(number.length() == 1 ? "0" + number : number);
        }
        return time.toString();
    }

    private RowDate of(SheetRow row, Places places, String time) {
        String year = text(row, places.year);
        String month = text(row, places.month);
        String day = text(row, places.day);
        String whole = Stream.of(year, month, day, time)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (year.isEmpty()) {
            return whole.isEmpty() || Stream.of(month, day, time).allMatch(DateParts::saysNone)
                    ? RowDate.none(places.year < 0 ? "" : grid.raw(row, places.year))
                    : RowDate.unreadable(whole, "table.date.noYear", List.of());
        }
        RowDate read = RowDates.told(CellDate.read(year, habits), year);
        if (month.isEmpty() && day.isEmpty() && time.isEmpty()) {
            return read;
        }
        boolean bare = read.when() instanceof PlainDate date && date.month() == 0 && date.marks() == 0;
        return bare ? dated(read, new String[] {month, day, time}, whole) : worded(year, month, day, whole, read);
    }

    /// Whether a part says that it is not known.
    private static boolean saysNone(String text) {
        return isZero(text) || CellDate.saysNone(text);
    }

    private RowDate dated(RowDate year, String[] rest, String whole) {
        PlainDate date = (PlainDate) year.when();
        int month = month(rest[0]);
        int day = day(rest[1]);
        boolean noMonth = rest[0].isEmpty() || isZero(rest[0]);
        boolean noDay = rest[1].isEmpty() || isZero(rest[1]);
        if (month == 0 && !noMonth && isNumber(rest[0])) {
            return year.inPart(whole, new Decision("table.date.noMonth", List.of(rest[0])));
        }
        if (date == null || Math.abs(date.year()) > FOUR_DIGITS || (month == 0 && !noMonth)) {
            return worded(year.text(), rest[0], rest[1], whole, year);
        }
        if (noMonth && !noDay && day == 0) {
            return worded(year.text(), "", rest[1], whole, year);
        } else if (noMonth) {
            return noDay && rest[2].isEmpty() ? year : year.inPart(whole, part(whole));
        }
        When known = new PlainDate(date.year(), (byte) month, (byte) 0, (byte) 0);
        boolean exists = day > 0 && day <= CivilDate.daysIn(date.year(), month);
        if (!exists) {
            RowDate monthly = year.with(known, whole, List.of());
            Decision why = day > 0 ? new Decision("celldate.no.day", List.of(whole)) : part(whole);
            return noDay && rest[2].isEmpty() ? monthly : monthly.inPart(whole, why);
        }
        known = new PlainDate(date.year(), (byte) month, (byte) day, (byte) 0);
        RowDate daily = year.with(known, whole, List.of());
        return rest[2].isEmpty() ? daily : timed(daily, known, rest[2], whole);
    }

    private RowDate timed(RowDate daily, When day, String time, String whole) {
        String edtf = day.edtf() + "T" + time;
        When read = null;
        try {
            read = When.parse(edtf);
        } catch (EdtfException _) {
            if (CellDate.read(day.edtf() + " " + time, habits) instanceof CellDate.One one) {
                read = one.when();
            }
        }
        return read == null ? daily.inPart(whole, part(whole)) : daily.with(read, whole, List.of());
    }

    /// Parts that are no plain numbers, read together as one text: `January–February` and `1905`, `4` and `May 1905`.
    private RowDate worded(String year, String month, String day, String whole, RowDate yearly) {
        String text =
                Stream.of(day, month, year).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        // figures alone would be put in another order than that of their columns
        boolean words = (month + day).chars().anyMatch(Character::isLetter);
        boolean figures = Stream.of(month, day).anyMatch(FIGURES.asMatchPredicate());
        if (words
                && !figures
                && !isNumber(month)
                && CellDate.read(text, habits) instanceof CellDate.One one
                && numbers(one.when().edtf()).containsAll(numbers(text))
                && keeps(one.when(), yearly.when())) {
            return RowDate.read(one.when(), whole, one.decisions());
        }
        return yearly.inPart(whole, part(whole));
    }

    /// Whether a date that is put together still says the years of the cell for the year: with a day and a month before
    /// it, the end of `1914-18` would be a day.
    private static boolean keeps(When whole, @Nullable When yearly) {
        return yearly == null || numbers(whole.edtf()).containsAll(numbers(yearly.edtf()));
    }

    /// The numbers in a text, of which a date that is put together may lose none.
    private static Set<String> numbers(String text) {
        return Stream.of(text.split("\\D+", -1))
                .map(digits -> digits.replaceFirst("^0+(?=.)", ""))
                .filter(digits -> !digits.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Decision part(String whole) {
        return new Decision("table.date.part", List.of(whole));
    }

    /// A date that its own cell leaves without a year, with the year of another cell.
    RowDate withYear(SheetRow row, String text) {
        String year = text(row, begin.year);
        if (year.isEmpty()) {
            return RowDate.NONE;
        }
        String whole = text + " " + year;
        return CellDate.read(whole, habits) instanceof CellDate.One one
                ? RowDate.read(one.when(), whole, one.decisions())
                : RowDate.NONE;
    }

    private int month(String text) {
        int number = number(text);
        return number >= 1 && number <= MOST_MONTHS ? number : months.number(text);
    }

    private static int day(String text) {
        String plain = text.replaceFirst("(?i)(?<=\\d)(?:st|nd|rd|th|er|e|\\.)$", "");
        return number(plain);
    }

    private static int number(String text) {
        String plain = text.replaceFirst("\\.0+$", "");
        return plain.matches("\\d{1,2}") ? Integer.parseInt(plain) : 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(?:[.,]\\d+)?");
    }

    private static boolean isZero(String text) {
        return text.matches("0+(?:\\.0+)?");
    }

    // ----- Decades and centuries

    /// A decade or century where nothing sharper is said.
    RowDate round(SheetRow row) {
        When decadal = round(text(row, decade), 1);
        if (decadal != null) {
            return rounded(decadal, text(row, decade));
        }
        When secular = round(text(row, century), 2);
        return secular == null ? RowDate.NONE : rounded(secular, text(row, century));
    }

    private static RowDate rounded(When when, String text) {
        return RowDate.read(when, text, List.of(new Decision("celldate.mask", List.of(text, when.edtf()))));
    }

    /// The first year of it, with X for the digits that it leaves open.
    private static @Nullable When round(String text, int zeros) {
        String year = text.replaceFirst("(?:'?s|\\.0)$", "");
        if (!year.matches("\\d{3,4}") || !year.endsWith("0".repeat(zeros))) {
            return null;
        }
        String four = "0".repeat(4 - year.length()) + year;
        return When.parse(four.substring(0, 4 - zeros) + "X".repeat(zeros));
    }
}
