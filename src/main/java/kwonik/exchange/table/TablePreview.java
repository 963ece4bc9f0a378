package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.table.RowDate.State;
import kwonik.words.PlainText;

/// What a plan makes of the first rows of a table, and of all those whose dates need a look.
///
/// @param first the first rows
/// @param doubtful rows whose date cannot be read, or only in part, or in two ways
/// @param counts how many rows there are of each state
public record TablePreview(List<Row> first, List<Row> doubtful, Map<State, Integer> counts) {
    private static final int MOST_FIRST = 200;
    private static final int MOST_DOUBTFUL = 1_000;

    public TablePreview {
        first = List.copyOf(first);
        doubtful = List.copyOf(doubtful);
        counts = Map.copyOf(counts);
    }

    /// What comes of a row.
    ///
    /// @param line of it in its file
    /// @param cells as they stand there, one for each column
    public record Row(int line, List<String> cells, RowDate date, String title, String lane) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Tries a plan.
    public static TablePreview of(TableReading reading, TablePlan plan) {
        TableGrid grid = TableGrid.of(reading.workbook(), reading.form(), plan.layout());
        RowDates dates = new RowDates(grid, plan);
        RowTexts texts = new RowTexts(grid, plan);
        int line = plan.column(ColumnMeaning.LINE);
        List<Row> first = new ArrayList<>();
        List<Row> doubtful = new ArrayList<>();
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (SheetRow row : grid.rows()) {
            RowDate date = dates.of(row);
            String title = texts.wholeTitle(row);
            if (line >= 0) {
                String text = grid.text(row, line);
                LogLine log = LogLine.of(text, plan.habits()).orElse(new LogLine("", text));
                date = plan.corrections().containsKey(row.line()) ? date : dates.told(log.date());
                title = title.isEmpty() ? log.rest() : title;
            }
            counts.merge(date.state(), 1, Integer::sum);
            boolean doubt = date.state() != State.READ && date.state() != State.NONE;
            if (first.size() < MOST_FIRST || (doubt && doubtful.size() < MOST_DOUBTFUL)) {
                Row seen = new Row(
                        row.line(), cells(grid, row), date, PlainText.line(RowTexts.title(title)), texts.lane(row));
                if (first.size() < MOST_FIRST) {
                    first.add(seen);
                }
                if (doubt && doubtful.size() < MOST_DOUBTFUL) {
                    doubtful.add(seen);
                }
            }
        }
        return new TablePreview(first, doubtful, counts);
    }

    private static List<String> cells(TableGrid grid, SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < grid.width(); i++) {
            cells.add(grid.raw(row, i));
        }
        return cells;
    }
}
