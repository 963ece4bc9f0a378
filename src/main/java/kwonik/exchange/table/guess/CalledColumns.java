package kwonik.exchange.table.guess;

import java.util.Comparator;
import java.util.List;
import kwonik.exchange.table.ColumnMeaning;

/// Where nothing else has dates, columns that are called date or year have them, however few can be read: what is none
/// stays as a text and is told.
record CalledColumns(Columns columns) {
    /// Takes them, unless the dates stand in lines of text.
    void take() {
        if (columns.has(ColumnMeaning.LINE)) {
            return;
        }
        boolean parts = columns.named(ColumnMeaning.MONTH).size()
                        + columns.named(ColumnMeaning.DAY).size()
                > 0;
        if (parts && columns.named(ColumnMeaning.DATE).isEmpty()) {
            for (ColumnMeaning part : List.of(ColumnMeaning.YEAR, ColumnMeaning.MONTH, ColumnMeaning.DAY)) {
                part(part);
            }
            return;
        }
        for (ColumnMeaning name : List.of(ColumnMeaning.DATE, ColumnMeaning.YEAR)) {
            columns.named(name).stream()
                    .filter(i -> columns.name(i).exact() && !columns.has(ColumnMeaning.DATE))
                    .max(Comparator.comparingDouble(this::readable))
                    .ifPresent(i -> {
                        columns.take(i, ColumnMeaning.DATE);
                        columns.named(ColumnMeaning.END).stream()
                                .findFirst()
                                .ifPresent(end -> columns.take(end, ColumnMeaning.END));
                    });
        }
    }

    /// A month or day says nothing without a year.
    private void part(ColumnMeaning part) {
        columns.named(part).stream()
                .filter(i -> columns.name(i).exact() && (part == ColumnMeaning.YEAR || columns.has(ColumnMeaning.YEAR)))
                .findFirst()
                .ifPresent(i -> columns.take(i, part));
    }

    private double readable(int column) {
        ColumnFacts facts = columns.facts(column);
        return Math.max(facts.dates(), facts.numbers());
    }
}
