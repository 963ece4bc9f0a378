package kwonik.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/// A row of a sheet, with the number that a spreadsheet shows beside it.
///
/// @param line from 1; in a text file its line, less the line breaks in cells before it
/// @param cells up to the last one in which something stands
public record SheetRow(int line, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(trimmed(cells));
    }

    private static List<Cell> trimmed(List<Cell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return end == cells.size() ? cells : new ArrayList<>(cells.subList(0, end));
    }

    /// The cell of a column, from 0; an empty one behind the last.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Empty.CELL;
    }

    /// How many cells hold more than blanks.
    public int filled() {
        int filled = 0;
        for (Cell cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
