package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.ColumnNames;
import kwonik.exchange.table.EraWords;
import kwonik.exchange.table.TableGrid;
import org.jspecify.annotations.Nullable;

/// Finds the columns that say when something was: by their names, and by what stands in them.
final class TimeColumns {
    private static final double SOME = 0.3;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final int ROWS_COMPARED = 300;
    private static final Map<ColumnMeaning, ColumnMeaning> ENDS = Map.of(
            ColumnMeaning.YEAR, ColumnMeaning.END_YEAR,
            ColumnMeaning.MONTH, ColumnMeaning.END_MONTH,
            ColumnMeaning.DAY, ColumnMeaning.END_DAY,
            ColumnMeaning.TIME, ColumnMeaning.END_TIME);

    private final Columns columns;
    private final List<Integer> others = new ArrayList<>();

    private TimeColumns(Columns columns) {
        this.columns = columns;
    }

    /// Finds them.
    ///
    /// @return columns that have dates, too, and are not taken
    static List<Integer> find(Columns columns) {
        TimeColumns found = new TimeColumns(columns);
        found.all();
        return found.others;
    }

    private void all() {
        era();
        int date = date();
        if (date >= 0) {
            columns.take(date, ColumnMeaning.DATE);
            end(date);
        }
        parts(date >= 0);
        bounds(date);
        rounds();
        if (!columns.has(ColumnMeaning.DATE)
                && !columns.has(ColumnMeaning.YEAR)
                && !columns.has(ColumnMeaning.EARLIEST)) {
            byContent();
        }
        if (date < 0 && columns.meanings().stream().noneMatch(ColumnMeaning::isTime)) {
            // nothing but ends is known
            columns.named(ColumnMeaning.END).stream()
                    .filter(i -> columns.facts(i).isDate())
                    .findFirst()
                    .ifPresent(i -> columns.take(i, ColumnMeaning.END));
        }
        others.addAll(columns.free(this::isDates));
        if (columns.has(ColumnMeaning.EARLIEST) && columns.has(ColumnMeaning.LATEST) && date >= 0) {
            others.removeIf(i -> i == date);
        }
    }

    private void era() {
        columns
                .free(i -> columns.facts(i).filled() > 0
                        && columns.facts(i).distinct() <= 4
                        && columns.facts(i).fill() >= 0.05
                        && columns.grid().rows().stream()
                                .limit(ROWS_COMPARED)
                                .map(row -> columns.grid().text(row, i))
                                .allMatch(text -> text.isEmpty() || (text.length() > 1 && EraWords.are(text))))
                .stream()
                .findFirst()
                .ifPresent(i -> columns.take(i, ColumnMeaning.ERA));
    }

    // ----- One column with the whole date

    private int date() {
        int best = -1;
        double most = 0;
        for (int i : columns.named(ColumnMeaning.DATE)) {
            double score = score(i);
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    private double score(int column) {
        ColumnFacts facts = columns.facts(column);
        double readable = readable(column);
        if (facts.filled() == 0
                || (readable < SOME && columns.named(ColumnMeaning.YEAR).isEmpty())) {
            return 0;
        }
        double fill = facts.fill();
        boolean pair = columns.named(ColumnMeaning.END).stream()
                .anyMatch(end -> ColumnNames.stem(columns.label(end)).equals(ColumnNames.stem(columns.label(column)))
                        && ColumnNames.begins(columns.label(column)));
        return 0.1
                + fill
                + readable
                - facts.choices() / 2
                + (columns.name(column).exact() ? 0.2 : 0)
                + (pair ? 0.4 : 0);
    }

    /// Which part of a column can be read as dates, if its whole numbers are years.
    private double readable(int column) {
        ColumnFacts facts = columns.facts(column);
        return Math.max(facts.dates(), facts.numbers());
    }

    private void end(int date) {
        String stem = ColumnNames.stem(columns.label(date));
        List<Integer> ends = columns.named(ColumnMeaning.END).stream()
                .filter(i -> columns.facts(i).filled() == 0 || readable(i) >= SOME || hasOpenEnds(i) || isEnd(date, i))
                .toList();
        ends.stream()
                .filter(i -> ColumnNames.stem(columns.label(i)).equals(stem))
                .findFirst()
                .or(() -> ends.stream().findFirst())
                .ifPresent(i -> columns.take(i, ColumnMeaning.END));
    }

    /// Whether it is called an end, and the other a beginning, in words that speak of nothing but time.
    private boolean isEnd(int date, int column) {
        String begin = columns.label(date);
        return columns.name(column).exact() && ColumnNames.begins(begin) && !begin.equalsIgnoreCase("from");
    }

    private boolean hasOpenEnds(int column) {
        return columns.facts(column).filled() > 0
                && columns.grid().rows().stream()
                        .limit(ROWS_COMPARED)
                        .map(row -> columns.grid().text(row, column))
                        .filter(text -> !text.isEmpty())
                        .allMatch(text -> CellDate.read("1000 – " + text, DateHabits.UNKNOWN) instanceof CellDate.One);
    }

    // ----- Columns for year, month and day

    private void parts(boolean dated) {
        List<Integer> years = columns.named(ColumnMeaning.YEAR).stream()
                .filter(i -> columns.facts(i).filled() > 0 && readable(i) >= SOME)
                .toList();
        if (years.isEmpty()) {
            if (!dated) {
                single();
            }
            return;
        }
        List<Integer> months = columns.named(ColumnMeaning.MONTH).stream()
                .filter(i -> columns.facts(i).months() >= MOST
                        || (columns.name(i).exact() && !columns.facts(i).isDate()))
                .toList();
        List<Integer> days = columns.named(ColumnMeaning.DAY);
        if (!dated && months.isEmpty() && days.isEmpty()) {
            columns.take(years.getFirst(), ColumnMeaning.DATE);
            years.stream().skip(1).forEach(others::add);
            columns.named(ColumnMeaning.END_YEAR).stream()
                    .findFirst()
                    .or(() -> columns.named(ColumnMeaning.END).stream()
                            .filter(i -> readable(i) >= SOME)
                            .findFirst())
                    .ifPresent(i -> columns.take(i, ColumnMeaning.END));
            return;
        }
        columns.take(years.getFirst(), ColumnMeaning.YEAR);
        months.stream().findFirst().ifPresent(i -> columns.take(i, ColumnMeaning.MONTH));
        days.stream().findFirst().ifPresent(i -> columns.take(i, ColumnMeaning.DAY));
        for (ColumnMeaning part :
                List.of(ColumnMeaning.TIME, ColumnMeaning.HOUR, ColumnMeaning.MINUTE, ColumnMeaning.SECOND)) {
            columns.named(part).stream().findFirst().ifPresent(i -> columns.take(i, part));
        }
        if (!columns.has(ColumnMeaning.END)) {
            ENDS.values()
                    .forEach(part -> columns.named(part).stream().findFirst().ifPresent(i -> columns.take(i, part)));
        }
    }

    /// A column called day, month or time that has whole dates.
    private void single() {
        for (ColumnMeaning name : List.of(ColumnMeaning.DAY, ColumnMeaning.TIME, ColumnMeaning.MONTH)) {
            for (int i : columns.named(name)) {
                ColumnFacts facts = columns.facts(i);
                if (facts.isDate() && facts.months() < MOST) {
                    columns.take(i, ColumnMeaning.DATE);
                    return;
                }
            }
        }
    }

    // ----- Bounds

    private void bounds(int date) {
        List<Integer> earliest = columns.named(ColumnMeaning.EARLIEST).stream()
                .filter(this::isDates)
                .toList();
        List<Integer> latest = columns.named(ColumnMeaning.LATEST).stream()
                .filter(this::isDates)
                .toList();
        if (earliest.isEmpty() || latest.isEmpty() || columns.has(ColumnMeaning.END)) {
            return;
        }
        boolean lasts = columns.free(i -> ColumnNames.lasts(columns.label(i))).size() > 0;
        columns.take(earliest.getFirst(), lasts ? ColumnMeaning.DATE : ColumnMeaning.EARLIEST);
        columns.take(latest.getFirst(), lasts ? ColumnMeaning.END : ColumnMeaning.LATEST);
        if (date >= 0) {
            columns.take(date, ColumnMeaning.DETAIL);
        }
    }

    private void rounds() {
        for (ColumnMeaning round : List.of(ColumnMeaning.DECADE, ColumnMeaning.CENTURY)) {
            columns.named(round).stream()
                    .filter(i -> columns.facts(i).numbers() >= NEARLY_ALL)
                    .findFirst()
                    .ifPresent(i -> columns.take(i, round));
        }
    }

    // ----- By content alone

    private void byContent() {
        List<Integer> dates = columns.free(i -> isDates(i) && !columns.name(i).says(ColumnMeaning.END));
        if (dates.isEmpty()) {
            return;
        }
        int first = dates.stream()
                .filter(i -> columns.facts(i).fill() >= NEARLY_ALL)
                .findFirst()
                .orElse(dates.getFirst());
        columns.take(first, ColumnMeaning.DATE);
        columns.free(this::isDates).stream()
                .filter(i -> i > first && isAfter(first, i))
                .findFirst()
                .ifPresent(i -> columns.take(i, ColumnMeaning.END));
    }

    /// Numbers count only where no name says that they are something else.
    private boolean isDates(int column) {
        ColumnFacts facts = columns.facts(column);
        // years among days
        if (facts.dates() > 0 && facts.years() > 0 && facts.dates() + facts.years() >= NEARLY_ALL) {
            return true;
        }
        boolean numbers = facts.numbers() >= SOME;
        boolean years = facts.years() >= NEARLY_ALL && !facts.isCounter();
        boolean named = columns.name(column).meaning().isTime();
        return numbers ? years && (!columns.hasHeader() || named) : facts.isDate();
    }

    /// Whether a column has dates that are not before those of another.
    private boolean isAfter(int first, int second) {
        int both = 0;
        int after = 0;
        TableGrid grid = columns.grid();
        for (SheetRow row :
                grid.rows().subList(0, Math.min(ROWS_COMPARED, grid.rows().size()))) {
            When from = single(row.cell(first));
            When to = single(row.cell(second));
            if (from != null && to != null) {
                both++;
                after += to.end() > from.start() ? 1 : 0;
            }
        }
        return both > 0 && after >= NEARLY_ALL * both;
    }

    private static @Nullable When single(Cell cell) {
        return CellDate.read(cell.text(), DateHabits.UNKNOWN.withNumbers(Numbers.YEARS)) instanceof CellDate.One one
                ? one.when()
                : null;
    }
}
