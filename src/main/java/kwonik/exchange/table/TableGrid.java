package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.Workbook;
import kwonik.exchange.sheet.read.TextForm;
import kwonik.exchange.table.TableLayout.Events;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// The part of a sheet that is a table: the names of its columns, and the rows below them that are not blank.
///
/// @param names of the columns as they stand there; empty for one without
/// @param rows below the names
/// @param width how many columns there are
/// @param delimiter by which cells behind the last column are put together again; [TextForm#NONE] where they are not
public record TableGrid(List<String> names, List<SheetRow> rows, int width, char delimiter) {
    /// Of so many rows one may be wider than the table.
    private static final int WIDER = 50;

    private static final int LONGEST_NOTHING = 5;
    private static final Set<String> NOTHING = Set.of("na", "n/a", "#n/a", "nan", "null", "<na>", "\\n");

    public TableGrid {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /// Takes the table out of its sheet.
    ///
    /// @param layout in which nothing is guessed any more
    public static TableGrid of(Workbook workbook, @Nullable TextForm form, TableLayout layout) {
        Sheet sheet = sheet(workbook, layout);
        int header = Math.clamp(layout.header(), TableLayout.NONE, sheet.rows().size() - 1);
        List<SheetRow> rows = new ArrayList<>(sheet.rows().size());
        for (SheetRow row : sheet.rows().subList(header + 1, sheet.rows().size())) {
            if (isFilled(row)) {
                rows.add(row);
            }
        }
        List<String> names = new ArrayList<>();
        if (header >= 0) {
            sheet.rows().get(header).cells().forEach(cell -> names.add(PlainText.line(cell.text())));
        }
        int width = Math.max(names.size(), usualWidth(rows));
        char delimiter = form == null || header >= 0 ? TextForm.NONE : form.delimiter();
        return new TableGrid(names, rows, width, delimiter);
    }

    private static boolean isFilled(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// The sheet that is meant, turned around where its events lie in columns.
    public static Sheet sheet(Workbook workbook, TableLayout layout) {
        int place = layout.sheet();
        Sheet sheet = place >= 0 && place < workbook.sheets().size()
                ? workbook.sheets().get(place)
                : workbook.first();
        return layout.events() == Events.IN_COLUMNS && sheet.canTranspose() ? sheet.transposed() : sheet;
    }

    /// The width that nearly no row goes beyond.
    private static int usualWidth(List<SheetRow> rows) {
        int[] widths =
                rows.stream().mapToInt(row -> row.cells().size()).sorted().toArray();
        return widths.length == 0 ? 0 : widths[widths.length - 1 - widths.length / WIDER];
    }

    /// What a column is called: its own name, or else its letters.
    public String name(int column) {
        String own = column < names.size() ? names.get(column) : "";
        return own.isEmpty() ? Sheet.letters(column) : own;
    }

    /// Whether a column has a name of its own.
    boolean isNamed(int column) {
        return column < names.size() && !names.get(column).isEmpty();
    }

    /// What stands in a cell; empty where it says that there is nothing, as `NA` does.
    public String text(SheetRow row, int column) {
        String text = raw(row, column);
        return isNothing(text) ? "" : text;
    }

    /// What stands in a cell, whatever it says.
    public String raw(SheetRow row, int column) {
        String text = row.cell(column).text();
        if (delimiter != TextForm.NONE && column == width - 1 && row.cells().size() > width) {
            StringBuilder whole = new StringBuilder(text);
            for (Cell cell : row.cells().subList(width, row.cells().size())) {
                whole.append(delimiter).append(cell.text());
            }
            text = whole.toString();
        }
        return stripped(text);
    }

    private static String stripped(String text) {
        boolean bare = text.isEmpty() || (isLetter(text.charAt(0)) && isLetter(text.charAt(text.length() - 1)));
        return bare ? text : text.strip();
    }

    private static boolean isLetter(char c) {
        return c > ' ' && c < '\u007F';
    }

    /// Whether a text says that there is nothing.
    static boolean isNothing(String text) {
        return text.isEmpty()
                || (text.length() <= LONGEST_NOTHING
                        && "nN#<\\".indexOf(text.charAt(0)) >= 0
                        && NOTHING.contains(text.toLowerCase(Locale.ROOT)));
    }

    /// What stands behind the last column of a row, in tables where that is not put together again.
    List<String> beyond(SheetRow row) {
        if (delimiter != TextForm.NONE || row.cells().size() <= width) {
            return List.of();
        }
        return row.cells().subList(width, row.cells().size()).stream()
                .map(cell -> stripped(cell.text()))
                .filter(text -> !isNothing(text))
                .toList();
    }
}
