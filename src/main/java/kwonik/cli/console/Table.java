package kwonik.cli.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kwonik.words.Printable;

/// Rows of cells in aligned columns, for a terminal; widths are counted in code points.
public final class Table {
    /// Code points that a row has at most, if its names can be cut that far.
    static final int WIDTH = 100;

    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    /// No name is cut to fewer code points.
    private static final int SHORTEST = 8;

    private final int names;
    private final List<Row> rows = new ArrayList<>();

    /// @param names how many of the first columns hold names, which are cut where a row would be too long
    /// @param head one word for each column
    public Table(int names, List<String> head) {
        this.names = names;
        add(head, List.of());
    }

    /// One more row.
    ///
    /// @param cells one for each column
    /// @param notes lines below the row, indented, of any length
    public void add(List<String> cells, List<String> notes) {
        rows.add(new Row(cells.stream().map(Printable::line).toList(), notes));
    }

    /// All lines, the head first; no line ends in a space.
    public List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = cut(row.cells.get(column), widths[column]);
                line.append(cell).repeat(' ', widths[column] - width(cell)).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
            row.notes.forEach(note -> lines.add(INDENT + note));
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rows.getFirst().cells.size()];
        for (Row row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.cells.get(column)));
            }
        }
        int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - WIDTH;
        for (; over > 0; over--) {
            int widest = 0;
            for (int column = 1; column < names; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= SHORTEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static String cut(String text, int width) {
        return width(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Cells, and what is said below them.
    private record Row(List<String> cells, List<String> notes) {}
}
