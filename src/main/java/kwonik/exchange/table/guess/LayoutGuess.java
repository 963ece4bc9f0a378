package kwonik.exchange.table.guess;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.HeaderRow;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.Workbook;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.ColumnNames;
import kwonik.exchange.table.TableDate;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TableLayout.Events;

/// Tells in which worksheet a table stands, where the names of its columns are, and whether it has to be turned around.
final class LayoutGuess {
    private static final int NAMED = 2;
    private static final int MOST_LABELS = 60;
    private static final int ROWS_LOOKED_AT = 8;
    private static final double MOST_OF_THEM = 0.8;

    private LayoutGuess() {}

    /// A layout of which nothing is guessed any more.
    static TableLayout of(TableReading reading, TableLayout layout) {
        Workbook workbook = reading.workbook();
        int place =
                layout.sheet() >= 0 && layout.sheet() < workbook.sheets().size() ? layout.sheet() : likeliest(workbook);
        Sheet sheet = workbook.sheets().isEmpty()
                ? workbook.first()
                : workbook.sheets().get(place);
        Events events = layout.events();
        if (events == Events.GUESSED) {
            events =
                    layout.header() == TableLayout.GUESSED && liesInColumns(sheet) ? Events.IN_COLUMNS : Events.IN_ROWS;
        }
        Sheet turned = events == Events.IN_COLUMNS && sheet.canTranspose() ? sheet.transposed() : sheet;
        int header = layout.header() == TableLayout.GUESSED ? header(turned) : layout.header();
        return new TableLayout(
                layout.text(), place, Math.min(header, turned.rows().size() - 1), events);
    }

    /// The place of the row with the names of the columns; -1 if there is none.
    static int header(Sheet sheet) {
        int found = HeaderRow.of(sheet).row();
        boolean first = found < 0
                && !sheet.rows().isEmpty()
                && meanings(sheet.rows().getFirst().cells()).size() >= NAMED;
        return first ? 0 : found;
    }

    /// The worksheet with most known names of columns; of equal ones the first.
    static int likeliest(Workbook workbook) {
        List<Sheet> sheets = workbook.sheets();
        int best = Math.max(0, sheets.indexOf(workbook.first()));
        int most = -1;
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            int header = sheet.hidden() || sheet.rows().isEmpty() ? -1 : header(sheet);
            int names =
                    header < 0 ? -1 : weight(meanings(sheet.rows().get(header).cells()));
            if (names > most && sheet.rows().size() > header + 1) {
                best = i;
                most = names;
            }
        }
        return best;
    }

    private static int weight(Set<ColumnMeaning> meanings) {
        boolean time = meanings.stream().anyMatch(ColumnMeaning::isTime);
        return time ? meanings.size() + NAMED : 0;
    }

    /// The meanings that cells name as a whole.
    private static Set<ColumnMeaning> meanings(List<Cell> cells) {
        Set<ColumnMeaning> meanings = EnumSet.noneOf(ColumnMeaning.class);
        for (Cell cell : cells.subList(0, Math.min(cells.size(), MOST_LABELS))) {
            ColumnNames.Named named = ColumnNames.of(cell.text());
            if (named.exact()) {
                meanings.add(named.meaning());
            }
        }
        return meanings;
    }

    // ----- Turned around

    /// Whether the names of what is said stand one below the other, and each further column is an event.
    static boolean liesInColumns(Sheet sheet) {
        if (!sheet.canTranspose() || sheet.rows().size() > MOST_LABELS || sheet.width() < 2) {
            return false;
        }
        Set<ColumnMeaning> down = meanings(sheet.column(0));
        int header = header(sheet);
        Set<ColumnMeaning> across =
                header < 0 ? Set.of() : meanings(sheet.rows().get(header).cells());
        if (down.size() >= NAMED && down.stream().anyMatch(ColumnMeaning::isTime) && down.size() > across.size()) {
            return true;
        }
        return across.stream().noneMatch(ColumnMeaning::isTime) && hasRowOfDates(sheet) && !hasColumnOfDates(sheet);
    }

    private static boolean hasRowOfDates(Sheet sheet) {
        return sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .anyMatch(row -> isDates(row.cells()
                        .subList(Math.min(1, row.cells().size()), row.cells().size())));
    }

    private static boolean hasColumnOfDates(Sheet sheet) {
        List<SheetRow> rows = sheet.rows();
        for (int column = 0; column < Math.min(sheet.width(), ROWS_LOOKED_AT); column++) {
            List<Cell> cells = sheet.column(column);
            if (isDates(cells) || isDates(cells.subList(Math.min(1, rows.size()), rows.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDates(List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long dates = filled.stream()
                .filter(cell -> cell instanceof Cell.Dated
                        || TableDate.read(cell.text(), DateHabits.UNKNOWN) instanceof CellDate.One
                        || TableDate.read(cell.text(), DateHabits.UNKNOWN) instanceof CellDate.Several)
                .count();
        return filled.size() >= NAMED && dates >= MOST_OF_THEM * filled.size();
    }
}
