package kwonik.exchange.sheet.read;

import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.Cell;

/// Keeps a table from growing beyond what any timeline needs, and makes one cell of equal ones that come often.
final class TableBounds {
    static final int MOST_CELLS = 10_000_000;
    static final int MOST_COLUMNS = 16_384;
    static final int MOST_ROWS = 2_000_000;
    private static final long MOST_LETTERS = 300_000_000;
    private static final int KEPT = 1 << 12;
    private static final int LONGEST_KEPT = 48;

    private final Cell.Text[] kept = new Cell.Text[KEPT];
    private long cells;
    private long rows;
    private long letters;

    /// Counts a row.
    ///
    /// @throws RefusedException if there are too many
    void row(int width) throws RefusedException {
        cells += width;
        rows++;
        if (cells > MOST_CELLS || rows > MOST_ROWS) {
            throw new RefusedException(0, "sheet.refused.cells", String.valueOf(MOST_CELLS / 1_000_000));
        }
    }

    /// Counts letters.
    ///
    /// @throws RefusedException if there are too many
    void letters(int count) throws RefusedException {
        letters += count;
        if (letters > MOST_LETTERS) {
            throw new RefusedException(0, "sheet.refused.cells", String.valueOf(MOST_CELLS / 1_000_000));
        }
    }

    /// The cell of a text.
    Cell text(char[] from, int offset, int length) {
        if (length == 0) {
            return Cell.Empty.CELL;
        }
        if (length > LONGEST_KEPT) {
            return new Cell.Text(new String(from, offset, length));
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + from[i];
        }
        int place = (hash ^ hash >>> 12) & KEPT - 1;
        Cell.Text known = kept[place];
        if (known == null || !isSame(known.text(), from, offset, length)) {
            known = new Cell.Text(new String(from, offset, length));
            kept[place] = known;
        }
        return known;
    }

    /// The cell of a text.
    Cell text(String text) {
        return text.isEmpty() ? Cell.Empty.CELL : new Cell.Text(text);
    }

    private static boolean isSame(String known, char[] from, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != from[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
