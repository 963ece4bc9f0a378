package kwonik.exchange.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the cells of OpenDocument spreadsheets.
class OdsTableTest {
    private static String table(String rows) {
        return "<table:table table:name=\"One\">" + rows + "</table:table>";
    }

    private static List<String> keys(TableReading reading) {
        return reading.remarks().stream().map(Remark::key).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <C><text:p>plain</text:p></C><C office:value-type="string"><text:p>one</text:p><text:p>two</text:p></C> | 1:plain¦one↵two
            <C><text:p>a<text:s/>b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e</text:p></C> | 1:a b   c→d↵e
            <C><text:p>a   b <text:span>c</text:span> <text:a>d</text:a></text:p></C>              | 1:a b c d
            <C office:value-type="float" office:value="1995"><text:p>1995</text:p></C>             | 1:1995
            <C office:value-type="float" office:value="500"><text:p>500 BC</text:p></C>            | 1:500 BC
            <C office:value-type="float" office:value="0.30000000000000004"/>                     | 1:0.3
            <C office:value-type="percentage" office:value="0.12"><text:p>12%</text:p></C>         | 1:12%
            <C office:value-type="date" office:date-value="1791-08-22"><text:p>22/08/91</text:p></C> | 1:1791-08-22
            <C office:value-type="date" office:date-value="1995-03-04T00:00:00"><text:p>1995</text:p></C> | 1:1995
            <C office:value-type="date" office:date-value="1995-03-04T10:30:00"><text:p>x</text:p></C> | 1:1995-03-04T10:30:00
            <C office:value-type="time" office:time-value="PT10H30M00S"><text:p>10:30</text:p></C> | 1:10:30:00
            <C office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00</text:p></C> | 1:36:00
            <C office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></C>   | 1:TRUE
            <C office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></C>  | 1:#DIV/0!
            <C office:value-type="string" office:string-value="kept"/>                             | 1:kept
            <C><office:annotation><dc:date>2020</dc:date><text:p>note</text:p></office:annotation><text:p>seen</text:p></C> | 1:seen
            <C table:number-columns-repeated="3"/><C><text:p>x</text:p></C>                        | 1:¦¦¦x
            <C table:number-columns-repeated="2"><text:p>x</text:p></C><C table:number-columns-repeated="16000"/> | 1:x¦x
            """)
    void cellsHoldWhatTheFileHasStored(String cells, String shown) throws RefusedException {
        String row = "<table:table-row>"
                + cells.replace("<C", "<table:table-cell").replace("</C>", "</table:table-cell>")
                + "</table:table-row>";
        assertEquals(
                shown, Books.shown(Books.read(Books.ods(table(row))).workbook().first()));
        byte[] flat = Books.fods(table(row)).getBytes(StandardCharsets.UTF_8);
        assertEquals(shown, Books.shown(Books.read(flat).workbook().first()));
    }

    @Test
    void repeatedRowsAreCountedAndEmptyOnesCostNothing() throws RefusedException {
        String rows = """
                <table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="900000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>
                """;
        assertEquals(
                "1:x 2:x 900000003:y",
                Books.shown(Books.read(Books.ods(table(rows))).workbook().first()));
    }

    @Test
    void moreCellsThanAnyTableHasAreRefused() {
        String rows = "<table:table-row table:number-rows-repeated=\"900000000\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>";
        RefusedException refused = assertThrows(RefusedException.class, () -> Books.read(Books.ods(table(rows))));
        assertEquals("sheet.refused.cells", refused.problem("a").key());
    }

    @Test
    void whatIsMergedHiddenOrBeforeChristIsTold() throws RefusedException {
        String rows = """
                <table:table-row table:visibility="collapse"><table:table-cell table:number-columns-spanned="2"><text:p>x</text:p></table:table-cell>\
                <table:covered-table-cell><text:p>under</text:p></table:covered-table-cell></table:table-row>
                <table:table-row><table:table-cell office:value-type="date" office:date-value="-0043-03-15"/></table:table-row>
                """;
        String secret =
                "<table:table table:name=\"Secret\" table:style-name=\"hid\"><table:table-row><table:table-cell>"
                        + "<text:p>s</text:p></table:table-cell></table:table-row></table:table>";
        TableReading reading = Books.read(Books.ods(secret + table(rows)));
        assertEquals("1:x 2:-0043-03-15", Books.shown(reading.workbook().first()));
        assertEquals("Secret", reading.workbook().sheets().getLast().name());
        assertEquals(
                List.of("sheet.ods.bce", "sheet.hidden.rows", "sheet.merged", "sheet.hidden.sheet"), keys(reading));
    }

    @Test
    void aLockedSpreadsheetIsToldInOneLine() {
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> Books.read(Books.ods("")
                        .with(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m=\"urn:m\"><m:encryption-data/></m:manifest>")));
        assertEquals("sheet.refused.locked", refused.problem("a").key());
    }

    @Test
    void ourReadingIsThatOfSods() throws IOException {
        com.github.miachm.sods.Sheet made = new com.github.miachm.sods.Sheet("Made", 3, 4);
        made.getRange(0, 0).setValue("title");
        made.getRange(0, 1).setValue("line\nbreak");
        made.getRange(0, 3).setValue("  two  blanks");
        made.getRange(1, 0).setValue(1804);
        made.getRange(1, 1).setValue(0.25);
        made.getRange(1, 2).setValue(LocalDate.of(1791, 8, 22));
        made.getRange(2, 1).setValue(true);
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(made);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.save(bytes);
        Sheet ours = Books.read(bytes.toByteArray()).workbook().first();
        Range theirs = new SpreadSheet(new ByteArrayInputStream(bytes.toByteArray()))
                .getSheet(0)
                .getDataRange();
        int compared = 0;
        for (SheetRow row : ours.rows()) {
            for (int column = 0; column < theirs.getNumColumns(); column++) {
                compare(theirs.getCell(row.line() - 1, column).getValue(), row.cell(column));
                compared++;
            }
        }
        assertTrue(compared >= 12);
        assertInstanceOf(Cell.Dated.class, ours.rows().get(1).cell(2));
    }

    private static void compare(@Nullable Object theirs, Cell ours) {
        switch (ours) {
            case Cell.Figure figure ->
                assertEquals(theirs instanceof Number number ? number.doubleValue() : Double.NaN, figure.value());
            case Cell.Empty _ -> assertTrue(theirs == null);
            case Cell.Truth truth -> assertEquals(theirs, truth.value());
            default -> assertEquals(String.valueOf(theirs), ours.text());
        }
    }
}
