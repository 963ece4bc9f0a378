package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.Decision;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SerialYears;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.RowDate.State;
import org.jspecify.annotations.Nullable;

/// Reads the dates of rows: from one cell, from several that each say a part, from a beginning and an end, or from two
/// bounds.
final class RowDates {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /// A number with a fraction that says something: that of a spreadsheet names no month.
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d*[1-9]\\d*");
    /// The key that says that a note of the row speaks of before our era.
    static final String MAYBE = "table.date.note";

    private final TableGrid grid;
    private final TablePlan plan;
    private final DateHabits habits;
    private final DateParts parts;
    private final RowDate.Span span;
    private final int date;
    private final int end;
    private final int era;
    private final List<Integer> bounds;
    private final NoteEra notes;
    /// By column, the words that belong behind a number.
    private final List<String> ago;

    RowDates(TableGrid grid, TablePlan plan) {
        this.grid = grid;
        this.plan = plan;
        this.habits = plan.habits();
        this.parts = new DateParts(grid, plan);
        this.span = new RowDate.Span(habits);
        this.date = plan.column(ColumnMeaning.DATE);
        this.end = plan.column(ColumnMeaning.END);
        this.era = plan.column(ColumnMeaning.ERA);
        this.bounds = List.of(plan.column(ColumnMeaning.EARLIEST), plan.column(ColumnMeaning.LATEST));
        this.notes = new NoteEra(grid);
        this.ago = grid.names().stream().map(ColumnNames::ago).toList();
    }

    /// What a row says of its date.
    RowDate of(SheetRow row) {
        String typed = plan.corrections().get(row.line());
        if (typed != null) {
            return told(CellDate.read(typed, habits), typed);
        }
        RowDate from = begun(row);
        if (from.state() == State.UNREADABLE && parts.round(row).isRead()) {
            from = parts.round(row).inPart(from.text(), from.decisions().getFirst());
        }
        RowDate to = end >= 0 ? noted(row, end, cell(row, end)) : parts.end(row);
        if (from.state() == State.NONE && to.state() == State.NONE) {
            RowDate otherwise = between(row);
            return otherwise.state() == State.NONE ? unsaid(from, to) : otherwise;
        }
        if (to.state() == State.NONE) {
            return from.withEnd(to.text());
        }
        return span.joined(from, to, ended(row));
    }

    /// No date, in the words of both its cells.
    private static RowDate unsaid(RowDate from, RowDate to) {
        return RowDate.none(Stream.of(from.text(), to.text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – ")));
    }

    private String ended(SheetRow row) {
        return end >= 0 ? grid.raw(row, end) : "";
    }

    private RowDate begun(SheetRow row) {
        RowDate read = date >= 0 ? cell(row, date) : RowDate.NONE;
        if (read.state() == State.UNREADABLE) {
            RowDate yearly = parts.withYear(row, read.text());
            RowDate part = yearly.isRead() ? yearly : parts.begin(row);
            read = yearly.isRead()
                    ? yearly
                    : part.isRead() ? part.inPart(read.text(), read.decisions().getFirst()) : read;
        }
        if (read.state() == State.NONE) {
            RowDate part = parts.begin(row);
            read = part.state() == State.NONE ? unsaid(read, part) : part;
        }
        boolean before = era >= 0 && EraWords.isBefore(grid.text(row, era));
        return before && read.when() != null ? before(read, grid.text(row, era)) : noted(row, date, read);
    }

    /// A date of which a note in the row says that it is before our era, or may say so.
    private RowDate noted(SheetRow row, int column, RowDate read) {
        if (notes.isEmpty() || !read.isRead() || column < 0 || isAlreadyBefore(read.when())) {
            return read;
        }
        return switch (notes.of(row, column)) {
            case NOTHING -> read;
            case BEFORE -> before(read, "BCE");
            case SOMETHING -> read.with(read.when(), read.text(), List.of(new Decision(MAYBE, List.of(read.text()))));
        };
    }

    /// A date whose row says in a cell of its own that it is before our era.
    static RowDate before(RowDate read, String word) {
        When when = read.when() == null ? null : EraWords.before(read.when());
        String whole = read.text() + " " + word;
        if (when != null) {
            return read.with(when, whole, List.of(new Decision("table.date.before", List.of(whole, when.edtf()))));
        }
        return isAlreadyBefore(read.when())
                ? read
                : read.inPart(whole, new Decision("table.date.before.none", List.of(whole)));
    }

    private static boolean isAlreadyBefore(@Nullable When when) {
        return when != null && (when.edtf().startsWith("-") || when.edtf().startsWith("0000"));
    }

    private RowDate cell(SheetRow row, int column) {
        Cell cell = row.cell(column);
        String text = meant(cell, grid.raw(row, column));
        String unit = column < ago.size() ? ago.get(column) : "";
        if (cell instanceof Cell.NoDay && plan.dayCells() != TablePlan.DayCells.YEARS) {
            return RowDate.unreadable(text, "celldate.noDay", List.of(text));
        }
        boolean counted = !unit.isEmpty() && NUMBER.matcher(text).matches();
        if (!counted && cell instanceof Cell.Figure && DECIMAL.matcher(text).matches()) {
            return RowDate.unreadable(text, "celldate.decimal", List.of(text));
        }
        return told(TableDate.read(counted ? text + " " + unit : text, habits), text);
    }

    /// What a cell is meant to say where it shows a day, or a number of days.
    private String meant(Cell cell, String text) {
        String meant = switch (plan.dayCells()) {
            case DAYS -> "";
            case NUMBERS -> SerialYears.dayOf(text);
            case YEARS -> cell instanceof Cell.Dated ? SerialYears.yearOf(cell) : TableDate.year(text, habits);
        };
        return meant.isEmpty() ? text : meant;
    }

    /// What a text alone says of a date.
    RowDate told(String text) {
        return told(CellDate.read(text, habits), text);
    }

    /// What was read as what can be told of a row.
    static RowDate told(CellDate read, String text) {
        return switch (read) {
            case CellDate.One(When when, List<Decision> decisions) -> RowDate.read(when, text, decisions);
            case CellDate.Several several -> several(several.dates(), text);
            case CellDate.NoDate _ -> RowDate.none(text);
            case CellDate.Unreadable(String key, List<String> args) -> RowDate.unreadable(text, key, args);
        };
    }

    private static RowDate several(List<When> dates, String text) {
        When set = oneOf(dates);
        return set == null
                ? RowDate.unreadable(text, "table.date.several", List.of(text))
                : new RowDate(State.AMBIGUOUS, set, text, true, List.of());
    }

    /// One of several dates; null if EDTF has no word for that.
    private static @Nullable When oneOf(List<When> dates) {
        try {
            return When.parse(dates.stream().map(When::edtf).distinct().collect(Collectors.joining(",", "[", "]")));
        } catch (EdtfException _) {
            return null;
        }
    }

    // ----- Two bounds

    private RowDate between(SheetRow row) {
        List<RowDate> both = new ArrayList<>();
        for (int column : bounds) {
            both.add(column < 0 ? RowDate.NONE : cell(row, column));
        }
        RowDate earliest = both.getFirst();
        RowDate latest = both.getLast();
        if (earliest.state() == State.NONE && latest.state() == State.NONE) {
            return parts.round(row);
        }
        String whole = Stream.of(earliest.text(), latest.text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
        if ((!earliest.isRead() && earliest.state() != State.NONE)
                || (!latest.isRead() && latest.state() != State.NONE)) {
            RowDate one = earliest.isRead() ? earliest : latest;
            return one.isRead()
                    ? one.inPart(whole, new Decision("table.date.bound", List.of(whole)))
                    : RowDate.unreadable(whole, "table.date.bound", List.of(whole));
        }
        return bounded(earliest, latest, whole);
    }

    private static RowDate bounded(RowDate earliest, RowDate latest, String whole) {
        When first = earliest.when();
        When last = latest.when();
        if (first != null && first.equals(last)) {
            return earliest;
        }
        if (first != null && last != null && last.end() <= first.start()) {
            return earliest.inPart(whole, new Decision("table.date.order", List.of(earliest.text(), latest.text())));
        }
        try {
            When when = When.parse(
                    "[" + (first == null ? "" : first.edtf()) + ".." + (last == null ? "" : last.edtf()) + "]");
            List<Decision> decisions = new ArrayList<>(earliest.decisions());
            decisions.addAll(latest.decisions());
            return RowDate.read(when, whole, decisions);
        } catch (EdtfException _) {
            return RowDate.unreadable(whole, "table.date.bound", List.of(whole));
        }
    }
}
