package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Order;

/// How a table becomes a chronicle: everything that can be corrected before it does.
///
/// @param layout where the table stands in its file
/// @param columns what each of them means, from the left
/// @param habits how its dates are written: the order of day and month, and what -500 says
/// @param dayCells what cells are that show days
/// @param corrections dates typed in the place of what stands in a row, by the line of the row
public record TablePlan(
        TableLayout layout,
        List<ColumnMeaning> columns,
        DateHabits habits,
        DayCells dayCells,
        Map<Integer, String> corrections) {
    public TablePlan {
        columns = List.copyOf(columns);
        corrections = Map.copyOf(corrections);
    }

    /// What cells are that show days, or may count them.
    public enum DayCells {
        /// The days that they show.
        DAYS,
        /// Years that were typed into cells for days: 1789, which then shows as a day of 1904.
        YEARS,
        /// Numbers of days as spreadsheets count them: 36526, which is 1 January 2000.
        NUMBERS
    }

    /// What a column means; columns behind the last mean nothing.
    public ColumnMeaning meaning(int column) {
        return column >= 0 && column < columns.size() ? columns.get(column) : ColumnMeaning.IGNORE;
    }

    /// The first column with a meaning; -1 if there is none.
    public int column(ColumnMeaning meaning) {
        return columns.indexOf(meaning);
    }

    /// All columns with a meaning, from the left.
    public List<Integer> columns(ColumnMeaning meaning) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == meaning) {
                all.add(i);
            }
        }
        return all;
    }

    /// Another meaning of a column; where only one column may have it, the one that had it is a detail from now on.
    public TablePlan withMeaning(int column, ColumnMeaning meaning) {
        List<ColumnMeaning> next = new ArrayList<>(columns);
        while (next.size() <= column) {
            next.add(ColumnMeaning.IGNORE);
        }
        if (!meaning.many() && next.contains(meaning)) {
            next.set(next.indexOf(meaning), ColumnMeaning.DETAIL);
        }
        next.set(column, meaning);
        return new TablePlan(layout, next, habits, dayCells, corrections);
    }

    /// Another place of the table; what the columns mean there has to be guessed anew, by [TableGuess].
    public TablePlan withLayout(TableLayout other) {
        return new TablePlan(other, columns, habits, dayCells, corrections);
    }

    public TablePlan withHabits(DateHabits other) {
        return new TablePlan(layout, columns, other, dayCells, corrections);
    }

    public TablePlan withOrder(Order other) {
        return withHabits(habits.withOrder(other));
    }

    public TablePlan withNegatives(Negatives other) {
        return withHabits(habits.withNegatives(other));
    }

    public TablePlan withDayCells(DayCells other) {
        return new TablePlan(layout, columns, habits, other, corrections);
    }

    /// The same with these dates typed, and no others.
    ///
    /// @param typed by the line of their row
    public TablePlan withCorrections(Map<Integer, String> typed) {
        return new TablePlan(layout, columns, habits, dayCells, typed);
    }

    /// A date typed for a row; an empty text takes it back.
    ///
    /// @param line of the row
    public TablePlan withCorrection(int line, String typed) {
        Map<Integer, String> next = new TreeMap<>(corrections);
        if (typed.isBlank()) {
            next.remove(line);
        } else {
            next.put(line, typed);
        }
        return new TablePlan(layout, columns, habits, dayCells, next);
    }
}
