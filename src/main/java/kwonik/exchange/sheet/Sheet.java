package kwonik.exchange.sheet;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One table: rows of cells, without those rows in which nothing stands.
///
/// @param name as its program shows it; the name of the file for a text file
/// @param rows in the order of the file; the lines that are missing hold nothing
/// @param hidden whether its program hides it
public record Sheet(String name, List<SheetRow> rows, boolean hidden) {
    /// A sheet that is turned around has at most so many cells.
    private static final long MOST_TURNED = 10_000_000;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// A sheet that is shown.
    public Sheet(String name, List<SheetRow> rows) {
        this(name, rows, false);
    }

    /// How many columns there are: as many as the longest row has cells.
    public int width() {
        int width = 0;
        for (SheetRow row : rows) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }

    /// The cells of a column from top to bottom, one for each row; a view that costs nothing.
    public List<Cell> column(int column) {
        return new AbstractList<>() {
            @Override
            public Cell get(int row) {
                return rows.get(row).cell(column);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /// The columns in which nothing but blanks stands, from 0.
    public List<Integer> emptyColumns() {
        boolean[] filled = new boolean[width()];
        for (SheetRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                filled[i] |= !row.cells().get(i).isBlank();
            }
        }
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i < filled.length; i++) {
            if (!filled[i]) {
                empty.add(i);
            }
        }
        return empty;
    }

    /// The rows in which blanks stand and nothing else, as places in the list of rows.
    public List<Integer> blankRows() {
        List<Integer> blank = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).filled() == 0) {
                blank.add(i);
            }
        }
        return blank;
    }

    /// Whether the sheet can be turned around without becoming a monster.
    public boolean canTranspose() {
        return (long) width() * rows.size() <= MOST_TURNED;
    }

    /// The sheet turned around: each column is a row, whose line is the number of the column, from 1.
    ///
    /// @throws IllegalStateException if it is too large for that
    public Sheet transposed() {
        if (!canTranspose()) {
            throw new IllegalStateException("a sheet of " + rows.size() + " rows is too large to be turned around");
        }
        List<SheetRow> turned = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            Cell[] cells = new Cell[rows.size()];
            for (int row = 0; row < cells.length; row++) {
                cells[row] = rows.get(row).cell(column);
            }
            SheetRow row = new SheetRow(column + 1, Arrays.asList(cells));
            if (!row.cells().isEmpty()) {
                turned.add(row);
            }
        }
        return new Sheet(name, turned, hidden);
    }

    /// The letters of a column as spreadsheets show them: A, B, …, Z, AA.
    ///
    /// @param column from 0
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
