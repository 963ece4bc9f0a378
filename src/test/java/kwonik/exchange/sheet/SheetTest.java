package kwonik.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be done with a grid, and told of it.
class SheetTest {
    /// Rows parted by `/`, cells by `;`.
    private static Sheet sheet(String text) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : text.split("/", -1)) {
            List<Cell> cells = Stream.of(line.split(";", -1))
                    .<Cell>map(cell -> cell.isEmpty() ? Cell.Empty.CELL : new Cell.Text(cell.strip()))
                    .toList();
            rows.add(new SheetRow(rows.size() + 1, cells));
        }
        return new Sheet("s", rows);
    }

    @Test
    void aSheetTurnedAroundHasItsColumnsAsRows() {
        Sheet turned = sheet("year;1804;1915/title;freedom;/;;x").transposed();
        assertEquals(
                List.of("year,title", "1804,freedom", "1915,,x"),
                turned.rows().stream()
                        .map(row -> String.join(
                                ",", row.cells().stream().map(Cell::text).toList()))
                        .toList());
        assertEquals(
                List.of(1, 2, 3), turned.rows().stream().map(SheetRow::line).toList());
    }

    @Test
    void aSheetThatWouldBecomeAMonsterIsNotTurnedAround() {
        List<Cell> one = List.of(new Cell.Text("x"));
        List<Cell> wide = new ArrayList<>(java.util.Collections.nCopies(16_000, one.getFirst()));
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(new SheetRow(i + 1, i == 0 ? wide : one));
        }
        Sheet sheet = new Sheet("s", rows);
        assertFalse(sheet.canTranspose());
        assertThrows(IllegalStateException.class, sheet::transposed);
    }

    @Property(tries = 200)
    void turnedTwiceASheetHasItsCellsAgain(
            @ForAll @Size(max = 6) List<@Size(max = 6) List<@IntRange(max = 2) Integer>> numbers) {
        List<SheetRow> rows = new ArrayList<>();
        for (List<Integer> line : numbers) {
            SheetRow row = new SheetRow(
                    rows.size() + 1,
                    line.stream()
                            .<Cell>map(number -> number == 0 ? Cell.Empty.CELL : new Cell.Text("" + number))
                            .toList());
            rows.add(row);
        }
        Sheet sheet = new Sheet("s", rows);
        Sheet twice = sheet.transposed().transposed();
        for (SheetRow row : twice.rows()) {
            assertEquals(
                    sheet.rows().stream()
                            .filter(each -> !each.cells().isEmpty())
                            .map(SheetRow::cells)
                            .count(),
                    twice.rows().size());
            assertFalse(row.cells().isEmpty());
        }
    }

    @Test
    void emptyColumnsAndBlankRowsAreFound() {
        Sheet sheet = sheet("a;;b/;;c/ ; ;\u00A0");
        assertEquals(List.of(1), sheet.emptyColumns());
        assertEquals(List.of(2), sheet.blankRows());
        assertEquals(3, sheet.width());
        assertEquals(
                List.of("b", "c"),
                sheet.column(2).stream().limit(2).map(Cell::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsHaveTheLettersOfSpreadsheets(int column, String letters) {
        assertEquals(letters, Sheet.letters(column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date;title/1804;freedom/1915;marines                    | 0  | KNOWN_WORDS
            ;Date;Event/0;1610;moons/1;1668;telescope               | 0  | KNOWN_WORDS
            A short history;;/Année;Titre;/1804;freedom;            | 1  | KNOWN_WORDS
            rise;cause/0026-01-16;illness/0014-09-18;murder         | 0  | WORDS_OVER_VALUES
            1520;1527;Smallpox/1629;1631;Plague                     | -1 | VALUES_AT_TOP
            Anna;Paris/Bert;Rome/Carl;Bonn                          | -1 | ALL_ALIKE
            Name;City/Anna;Paris/Bert;Rome                          | 0  | KNOWN_WORDS
            date;date/1804;1805                                     | -1 | VALUES_AT_TOP
            """)
    void theNamesOfTheColumnsAreFoundWithTheReason(String text, int row, HeaderRow.Reason reason) {
        assertEquals(new HeaderRow(row, reason), HeaderRow.of(sheet(text)));
    }

    @Test
    void aSheetWithoutRowsHasNoHeader() {
        assertEquals(new HeaderRow(-1, HeaderRow.Reason.EMPTY), HeaderRow.of(new Sheet("s", List.of())));
    }
}
