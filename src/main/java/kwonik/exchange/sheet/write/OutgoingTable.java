package kwonik.exchange.sheet.write;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;

/// A table that is written: the names of its columns, and rows that may be worked out while they are asked for.
///
///     OutgoingTable table = new OutgoingTable("Events", List.of("id", "date"), rows);
///     List<Remark> told = new CsvFile(CsvFile.COMMA).write(path, table, progress);   // or new XlsxFile().write(…)
///
/// @param name of the sheet
/// @param columns their names, in the first row
/// @param rows gone through once, in their order; a text stays text whatever it looks like
public record OutgoingTable(String name, List<String> columns, List<? extends List<? extends Cell>> rows) {
    private static final int STEP = 0x3FF;

    public OutgoingTable {
        columns = List.copyOf(columns);
    }

    /// A sheet whose first row holds the names of the columns.
    public static OutgoingTable of(Sheet sheet) {
        List<String> names = sheet.rows().isEmpty()
                ? List.of()
                : sheet.rows().getFirst().cells().stream().map(Cell::text).toList();
        return new OutgoingTable(sheet.name(), names, new AbstractList<List<Cell>>() {
            @Override
            public List<Cell> get(int row) {
                return sheet.rows().get(row + 1).cells();
            }

            @Override
            public int size() {
                return Math.max(0, sheet.rows().size() - 1);
            }
        });
    }

    /// Tells how far the writing is.
    ///
    /// @throws CancellationException if it is called off
    static void tell(Progress progress, int row, int rows) {
        if ((row & STEP) == 0) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(row / (double) Math.max(1, rows));
        }
    }
}
