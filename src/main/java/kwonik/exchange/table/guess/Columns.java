package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.ColumnNames;
import kwonik.exchange.table.TableGrid;

/// The columns of a table with what their names and cells say, and the meanings that are found for them so far.
final class Columns {
    /// Columns behind so many are not looked at.
    private static final int MOST = 120;

    private final TableGrid grid;
    private final List<ColumnFacts> facts = new ArrayList<>();
    private final List<ColumnNames.Named> names = new ArrayList<>();
    private final ColumnMeaning[] meanings;
    private final boolean[] taken;

    Columns(TableGrid grid) {
        this.grid = grid;
        int width = Math.min(grid.width(), MOST);
        for (int i = 0; i < width; i++) {
            facts.add(ColumnFacts.of(grid, i));
            names.add(ColumnNames.of(i < grid.names().size() ? grid.names().get(i) : ""));
        }
        this.meanings = new ColumnMeaning[width];
        Arrays.fill(meanings, ColumnMeaning.IGNORE);
        this.taken = new boolean[width];
    }

    TableGrid grid() {
        return grid;
    }

    ColumnFacts facts(int column) {
        return facts.get(column);
    }

    ColumnNames.Named name(int column) {
        return names.get(column);
    }

    /// The name as it stands there; empty for none.
    String label(int column) {
        return column < grid.names().size() ? grid.names().get(column) : "";
    }

    boolean hasHeader() {
        return !grid.names().isEmpty();
    }

    /// The columns without a meaning so far for which something holds, from the left.
    List<Integer> free(IntPredicate holds) {
        return IntStream.range(0, meanings.length)
                .filter(column -> !taken[column] && holds.test(column))
                .boxed()
                .toList();
    }

    /// The free columns whose name says this, those with the exact name first.
    List<Integer> named(ColumnMeaning meaning) {
        List<Integer> all = new ArrayList<>(
                free(i -> names.get(i).says(meaning) && names.get(i).exact()));
        all.addAll(free(i -> names.get(i).says(meaning) && !names.get(i).exact()));
        return all;
    }

    void take(int column, ColumnMeaning meaning) {
        meanings[column] = meaning;
        taken[column] = true;
    }

    boolean has(ColumnMeaning meaning) {
        return Arrays.asList(meanings).contains(meaning);
    }

    /// The first column with a meaning, or -1.
    int place(ColumnMeaning meaning) {
        return Arrays.asList(meanings).indexOf(meaning);
    }

    List<ColumnMeaning> meanings() {
        return List.of(meanings);
    }
}
