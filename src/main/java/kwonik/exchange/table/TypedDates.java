package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableReading;
import org.jspecify.annotations.Nullable;

/// Dates that were typed in the place of what stands in rows, and what stood there: where a table is taken in another
/// way, those stay in which the same stands, and the others are set aside.
public final class TypedDates {
    private final Map<Integer, Typed> all = new TreeMap<>();

    /// A date that was typed.
    ///
    /// @param sheet the worksheet
    /// @param line of the row
    /// @param instead what stands in the cells of its date
    public record Typed(int sheet, int line, String date, String instead) {
        /// Whether the same stands there; signs that other encodings show in other ways do not count.
        private boolean fits(int other, @Nullable String told) {
            return told != null && sheet == other && plain(instead).equals(plain(told));
        }

        private static String plain(String text) {
            return text.replaceAll("[^ -~]", "");
        }
    }

    /// What fits a plan, and what does not.
    public record Fit(TablePlan plan, List<Typed> aside) {
        public Fit {
            aside = List.copyOf(aside);
        }
    }

    private TypedDates() {}

    /// Those of a plan, as they were typed for a table.
    public static TypedDates of(TableReading reading, TablePlan plan) {
        TypedDates typed = new TypedDates();
        Map<Integer, String> told = told(reading, plan, plan.corrections());
        plan.corrections()
                .forEach((line, date) ->
                        typed.all.put(line, new Typed(plan.layout().sheet(), line, date, told.getOrDefault(line, ""))));
        return typed;
    }

    /// Takes up again what was set aside before, where nothing else was typed since.
    public TypedDates with(List<Typed> aside) {
        aside.forEach(typed -> all.putIfAbsent(typed.line, typed));
        return this;
    }

    /// Puts into a plan what fits it.
    public Fit in(TableReading reading, TablePlan plan) {
        Map<Integer, String> told = told(reading, plan, all);
        TablePlan next = plan.withCorrections(Map.of());
        List<Typed> aside = new ArrayList<>();
        for (Typed typed : all.values()) {
            if (typed.fits(plan.layout().sheet(), told.get(typed.line))) {
                next = next.withCorrection(typed.line, typed.date);
            } else {
                aside.add(typed);
            }
        }
        return new Fit(next, aside);
    }

    /// What stands in the cells of the dates of some rows.
    private static Map<Integer, String> told(TableReading reading, TablePlan plan, Map<Integer, ?> lines) {
        Map<Integer, String> told = new TreeMap<>();
        if (!lines.isEmpty()) {
            TablePlan plain = plan.withCorrections(Map.of());
            TableGrid grid = TableGrid.of(reading.workbook(), reading.form(), plain.layout());
            RowDates dates = new RowDates(grid, plain);
            int log = plan.column(ColumnMeaning.LINE);
            for (SheetRow row : grid.rows()) {
                if (lines.containsKey(row.line())) {
                    told.put(row.line(), log < 0 ? dates.of(row).text() : grid.text(row, log));
                }
            }
        }
        return told;
    }
}
