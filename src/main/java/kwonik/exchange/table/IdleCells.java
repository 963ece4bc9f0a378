package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.sheet.SheetRow;

/// Cells of dates in which something stands that gave nothing to the date of their row: each is told with its rows, so
/// that none is gone in silence.
final class IdleCells {
    /// So many different texts are counted each by itself.
    private static final int MOST_TEXTS = 500;

    private static final int MOST_SPANS = 40;

    private final TableGrid grid;
    private final TablePlan plan;
    private final List<Integer> columns;
    private final Map<Said, Rows> found = new LinkedHashMap<>();

    IdleCells(TableGrid grid, TablePlan plan) {
        this.grid = grid;
        this.plan = plan;
        this.columns = IntStream.range(0, plan.columns().size())
                .filter(i -> plan.meaning(i).isTime()
                        || ((plan.meaning(i) == ColumnMeaning.DETAIL || plan.meaning(i) == ColumnMeaning.IGNORE)
                                && ColumnNames.of(grid.name(i)).meaning().isTime()))
                .boxed()
                .toList();
    }

    /// What stands in a column.
    private record Said(int column, String text) {}

    /// Rows, those in a sequence as one span.
    private static final class Rows {
        private final List<int[]> spans = new ArrayList<>();
        private int count;

        void add(int row) {
            count++;
            if (!spans.isEmpty() && spans.getLast()[1] == row - 1) {
                spans.getLast()[1] = row;
            } else if (spans.size() <= MOST_SPANS) {
                spans.add(new int[] {row, row});
            }
        }

        String said() {
            StringBuilder said = new StringBuilder();
            for (int[] span : spans.subList(0, Math.min(MOST_SPANS, spans.size()))) {
                said.append(said.isEmpty() ? "" : ", ").append(span[0]);
                said.append(span[1] == span[0] ? "" : "–" + span[1]);
            }
            return said + (spans.size() > MOST_SPANS ? ", …" : "");
        }
    }

    /// Looks at a row of which a date was made.
    void see(SheetRow row, RowDate date) {
        if (plan.corrections().containsKey(row.line())) {
            return;
        }
        for (int column : columns) {
            String text = grid.raw(row, column);
            if (!text.isEmpty() && !isIn(text, plan.meaning(column), date)) {
                Said said = new Said(column, found.size() < MOST_TEXTS ? text : "…");
                found.computeIfAbsent(said, _ -> new Rows()).add(row.line());
            }
        }
    }

    /// Whether a date says what stands in a cell, or keeps it.
    private boolean isIn(String text, ColumnMeaning meaning, RowDate date) {
        boolean sure = date.when() != null;
        return switch (meaning) {
            case ERA -> EraWords.are(text);
            case DETAIL, IGNORE -> !TableGrid.isNothing(text);
            case DECADE -> sure && date.text().contains(text.replaceFirst("0(?:'?s)?$", ""));
            case CENTURY -> sure && date.text().contains(text.replaceFirst("00(?:'?s)?$", ""));
            case DATE, END -> isIn(text, date) || (plan.dayCells() != TablePlan.DayCells.DAYS && date.isRead());
            case MONTH, DAY, END_MONTH, END_DAY ->
                (date.kept() || !text.matches("0+(?:\\.0+)?"))
                        && (isIn(text, date) || (sure && isIn("0" + text.replaceFirst("\\.0*$", ""), date)));
            default -> isIn(text, date) || (sure && isIn("0" + text.replaceFirst("\\.0*$", ""), date));
        };
    }

    private static boolean isIn(String text, RowDate date) {
        String dated = date.when() == null ? "" : date.when().edtf();
        return date.state() != RowDate.State.NONE
                && (stands(text, date.text()) || stands(text, dated))
                && (date.kept() || !CellDate.saysNone(text));
    }

    /// Whether a text stands in another, and not as a part of a word or number there.
    private static boolean stands(String text, String whole) {
        for (int at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(whole.charAt(at - 1));
            boolean ends = end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    void tell(Remarks remarks) {
        found.forEach((said, rows) -> remarks.decided(
                rows.spans.getFirst()[0],
                grid.name(said.column),
                "table.date.idle",
                said.text,
                rows.said(),
                String.valueOf(rows.count)));
    }
}
