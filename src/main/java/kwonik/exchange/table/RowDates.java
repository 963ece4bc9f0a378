package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Interval;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.Decision;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SerialYears;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.RowDate.State;
import kwonik.exchange.table.TablePlan.DayCells;
import org.jspecify.annotations.Nullable;

/// Reads the dates of rows: from one cell, from several that each say a part, from a beginning and an end, or from two
/// bounds.
final class RowDates {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /// The key that says that a note of the row speaks of before our era.
    static final String MAYBE = "table.date.note";

    private final TableGrid grid;
    private final TablePlan plan;
    private final DateHabits habits;
    private final DateParts parts;
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
        RowDate to = end >= 0 ? noted(row, end, cell(row, end)) : parts.end(row);
        if (from.state() == State.NONE && to.state() == State.NONE) {
            return between(row);
        }
        return to.state() == State.NONE ? from : joined(from, to, ended(row));
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
            read = parts.begin(row);
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
        String text = grid.raw(row, column);
        Cell cell = row.cell(column);
        if (plan.dayCells() == DayCells.YEARS) {
            String year = SerialYears.yearOf(cell);
            text = year.isEmpty() ? text : year;
        }
        String unit = column < ago.size() ? ago.get(column) : "";
        boolean counted = !unit.isEmpty() && NUMBER.matcher(text).matches();
        return told(TableDate.read(counted ? text + " " + unit : text, habits), text);
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
            case CellDate.NoDate _ -> RowDate.NONE;
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

    // ----- A beginning and an end

    private RowDate joined(RowDate from, RowDate to, String endText) {
        String whole = Stream.of(from.text(), to.text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
        if (to.state() == State.UNREADABLE && from.isRead() && isNow(endText)) {
            return stretch(from, null, whole, new Decision("celldate.now", List.of(endText, from.when() + "/..")));
        }
        if (from.state() == State.NONE && to.isRead()) {
            return stretch(to, to.when(), whole, new Decision("table.date.noBegin", List.of(to.text())));
        }
        if (!from.isRead()) {
            return from.state() == State.NONE
                    ? to.inPart(whole, new Decision("table.date.noBegin", List.of(to.text())))
                    : from.inPart(whole, new Decision("table.date.endKept", List.of(to.text())));
        }
        if (!to.isRead() || to.when() == null) {
            return from.inPart(whole, why(to));
        }
        return span(from, to, whole);
    }

    private static Decision why(RowDate end) {
        return end.decisions().isEmpty()
                ? new Decision("table.date.endKept", List.of(end.text()))
                : end.decisions().getFirst();
    }

    private static RowDate stretch(RowDate known, @Nullable When to, String whole, Decision why) {
        When when = known.when();
        if (when == null || when.shape() != Shape.DATE) {
            return known.inPart(whole, why);
        }
        When open = to == null ? new Interval(when, null, false, true) : new Interval(null, to, false, false);
        return known.with(open, whole, List.of(why));
    }

    private static RowDate span(RowDate from, RowDate to, String whole) {
        When first = from.when();
        When last = to.when();
        if (first == null || last == null || first.equals(last)) {
            return from;
        }
        if (first.shape() != Shape.DATE || last.shape() != Shape.DATE) {
            return from.inPart(whole, new Decision("table.date.endKept", List.of(to.text())));
        }
        if (last.end() <= first.start()) {
            return from.inPart(whole, new Decision("table.date.order", List.of(from.text(), to.text())));
        }
        return from.with(new Interval(first, last, false, false), whole, to.decisions());
    }

    /// Whether an end says that it has not come yet.
    private boolean isNow(String text) {
        return CellDate.read("1000 – " + text, habits) instanceof CellDate.One one
                && one.when().endIsOpen();
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
