package kwonik.exchange.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SerialYears;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.text.Packed;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the cells of Excel’s workbooks.
class XlsxTableTest {
    private static final String TEXTS = """
            <si><t>plain</t></si>\
            <si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and not</t></r></si>\
            <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>\
            <si><t>two_x000D_
            lines &lt;b&gt; _x0041_</t></si>\
            <si/>""";

    private static Sheet sheet(String rows, String... formats) throws RefusedException {
        return Books.read(Books.xlsx(rows, Books.formats(formats), TEXTS))
                .workbook()
                .first();
    }

    private static List<String> keys(TableReading reading) {
        return reading.remarks().stream().map(Remark::key).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>              | 1:plain¦bold and not
            <c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c>              | 1:東京¦two←↵lines <b> A
            <c r="A1" t="s"><v>4</v></c><c r="B1" t="s"><v>99</v></c><c><v>1</v></c> | 1:¦¦1
            <c r="B1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c> | 1:¦inline
            <c t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c><f>1+1</f><v>2</v></c>   | 1:ab¦2
            <c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c> | 1:TRUE¦FALSE¦#DIV/0!
            <c t="d"><v>1995-03-04T00:00:00</v></c><c t="d"><v>1995-03-04T10:30:00</v></c> | 1:1995-03-04¦1995-03-04T10:30:00
            <c r="A1"/><c r="C1"><v>3</v></c><c><v>4</v></c><c r="AA1"><v>27</v></c> | 1:¦¦3¦4¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦27
            <c><v>0.1</v></c><c><v>0.30000000000000004</v></c><c><v>1E+21</v></c><c><v>1995</v></c><c><v>-500</v></c> | 1:0.1¦0.3¦1E+21¦1995¦-500
            <c><v>12345678901234567</v></c><c><v>1.0E-5</v></c><c><v>x1</v></c>  | 1:12345678901234600¦0.00001¦x1
            """)
    void cellsHoldWhatTheFileHasStored(String cells, String shown) throws RefusedException {
        assertEquals(shown, Books.shown(sheet("<row r=\"1\">" + cells + "</row>")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            yyyy-mm-dd              | 34762            | 1995-03-04             | 1995-03-04
            yyyy                    | 34762            | 1995-03-04             | 1995
            mmm\\ yyyy              | 34762            | 1995-03-04             | 1995-03
            mm/yy                   | 34762            | 1995-03-04             | 1995-03
            d-mmm                   | 34762            | 1995-03-04             | 1995-03-04
            d/m/yyyy\\ h:mm         | 34762.4375       | 1995-03-04T10:30:00    | 1995-03-04T10:30:00
            d/m/yyyy                | 34762.4375       | 1995-03-04T10:30:00    | 1995-03-04
            h:mm                    | 0.4375           | 10:30:00               | 10:30:00
            h:mm AM/PM              | 0.9999999        | 00:00:00               | 00:00:00
            mm:ss.0                 | 0.5              | 12:00:00               | 12:00:00
            [h]:mm                  | 1.5              | PT36H                  | 36:00:00
            [mm]:ss                 | 0.0625           | PT1H30M                | 01:30:00
            [$-409]d\\-mmm\\-yy;@   | 34762            | 1995-03-04             | 1995-03-04
            [Red]yyyy/m/d           | 34762            | 1995-03-04             | 1995-03-04
            "day "d" of "mmmm yyyy  | 34762            | 1995-03-04             | 1995-03-04
            yyyy"年"m"月"d"日"        | 34762            | 1995-03-04             | 1995-03-04
            m/d/yy                  | 59               | 1900-02-28             | 1900-02-28
            m/d/yy                  | 61               | 1900-03-01             | 1900-03-01
            """)
    void datesAreIsoAndAsSharpAsTheyAreShown(String format, String stored, String iso, String text)
            throws RefusedException {
        Cell cell = sheet("<row><c s=\"1\"><v>" + stored + "</v></c></row>", format.replace("\\\\", "\\"))
                .rows()
                .getFirst()
                .cell(0);
        Cell.Dated dated = assertInstanceOf(Cell.Dated.class, cell);
        assertEquals(iso, dated.iso());
        assertEquals(text, dated.text());
        assertTrue(dated.serial() != null && dated.serial().number() == Double.parseDouble(stored));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            General           | 1995     | 1995
            0                 | 1995     | 1995
            00000             | 123      | 00123
            0.00              | 3.14159  | 3.14
            #,##0             | 1234567  | 1,234,567
            #,##0.0#          | 1234.5   | 1,234.5
            0%                | 0.125    | 13%
            0.0%              | 0.125    | 12.5%
            0" BC"            | 500      | 500 BC
            "c. "0            | 1590     | c. 1590
            0\\ "av. J.-C."   | 44       | 44 av. J.-C.
            0;0" BC"          | -44      | 44 BC
            0;-0;"none"       | 0        | 0
            [$€-407] #,##0.00 | 12.5     | € 12.50
            $0                | 5        | $5
            [Red]0            | 5        | 5
            0.00E+00          | 12345    | 12345
            # ?/?             | 0.5      | 0.5
            0,                | 12000    | 12
            @                 | 7        | 7
            "Year "0          | 7        | Year 7
            """)
    void numbersReadAsTheyAreShown(String format, String stored, String text) throws RefusedException {
        Cell cell = sheet("<row><c s=\"1\"><v>" + stored + "</v></c></row>", format.replace("\\\\", "\\"))
                .rows()
                .getFirst()
                .cell(0);
        assertEquals(new Cell.Figure(Double.parseDouble(stored), text), cell);
    }

    @ParameterizedTest
    @CsvSource({
        "60, sheet.serial.60",
        "-3, sheet.serial.negative",
        "0, sheet.serial.none",
        "2958466, sheet.serial.none",
        "1e9, sheet.serial.none"
    })
    void numbersThatAreNoDaysStayNumbersAndAreTold(String stored, String key) throws RefusedException {
        TableReading reading = Books.read(Books.xlsx(
                "<row r=\"7\"><c r=\"C7\" s=\"1\"><v>" + stored + "</v></c></row>", Books.formats("d/m/yyyy"), ""));
        assertInstanceOf(
                Cell.NoDay.class, reading.workbook().first().rows().getFirst().cell(2));
        assertEquals(List.of(key), keys(reading));
        assertEquals("One!C7", reading.remarks().getFirst().place());
        assertEquals(7, reading.remarks().getFirst().line());
    }

    @Test
    void builtInFormatsAreKnownByTheirNumber() throws RefusedException {
        String cells =
                "<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"31\"/><xf numFmtId=\"9\"/></cellXfs>";
        String rows =
                "<row><c s=\"0\"><v>2</v></c><c s=\"1\"><v>2.5</v></c><c s=\"2\"><v>2</v></c><c s=\"3\"><v>2</v></c></row>";
        assertEquals(
                "1:1900-01-02¦1900-01-02T12:00:00¦1900-01-02¦200%",
                Books.shown(Books.read(Books.xlsx(rows, cells, "")).workbook().first()));
    }

    @Test
    void oldMacsCountFrom1904() throws RefusedException {
        TableReading reading = Books.read(Books.xlsx(
                "<workbookPr date1904=\"true\"/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets>",
                Books.formats("d/m/yyyy"),
                "",
                "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>60</v></c></row>"));
        assertEquals("1:1904-01-01¦1904-03-01", Books.shown(reading.workbook().first()));
        assertEquals(List.of("sheet.xlsx.epoch1904"), keys(reading));
    }

    @Test
    void yearsThatBecameDaysAreOfferedAsYears() throws RefusedException {
        String row = "<row><c s=\"1\"><v>%d</v></c></row>";
        Sheet sheet = sheet(row.formatted(1789) + row.formatted(1804) + row.formatted(1915), "d/m/yyyy");
        assertEquals(Optional.of(new SerialYears(3, 1, "1904-11-23", 1789)), SerialYears.of(sheet.rows(), 0));
    }

    @Test
    void sheetsStandInTheOrderOfTheBookAndHiddenOnesLast() throws RefusedException {
        TableReading reading = Books.read(
                Books.xlsx(
                        """
                <sheets><sheet name="Secret" sheetId="9" state="veryHidden" r:id="a"/>\
                <sheet name="Second part" sheetId="3" r:id="c"/><sheet name="First" sheetId="2" r:id="b"/>\
                <sheet name="Gone" sheetId="8" r:id="q"/></sheets>""",
                        "",
                        "",
                        "<row><c><v>1</v></c></row>",
                        "<row r=\"3\" hidden=\"1\"><c><v>2</v></c></row>",
                        "<row><c><v>3</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><sheetData>"));
        assertEquals(
                List.of("Second part", "First", "Secret"),
                reading.workbook().sheets().stream().map(Sheet::name).toList());
        assertEquals("1:3", Books.shown(reading.workbook().first()));
        assertTrue(reading.workbook().sheets().getLast().hidden());
        assertEquals(
                List.of("sheet.merged", "sheet.hidden.rows", "sheet.xlsx.noPart", "sheet.hidden.sheet"), keys(reading));
    }

    @Test
    void rowsWithoutNumbersFollowEachOtherAndMissingOnesLeaveAGap() throws RefusedException {
        assertEquals(
                "1:1 2:2 9:3 10:4",
                Books.shown(sheet("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row r=\"5\"><c s=\"0\"/></row>"
                        + "<row r=\"9\"><c><v>3</v></c></row><row><c><v>4</v></c></row>")));
    }

    @Test
    void aFormulaWithoutAStoredValueIsTold() throws RefusedException {
        TableReading reading = Books.read(Books.xlsx("<row><c><v>1</v></c><c><f>A1+1</f></c></row>", "", ""));
        assertEquals("1:1", Books.shown(reading.workbook().first()));
        assertEquals(List.of("sheet.xlsx.formula"), keys(reading));
    }

    @Test
    void strictNamespacesAndOtherFoldersAreRead() throws RefusedException {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Packed packed = Packed.empty()
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"" + relations
                                + "/officeDocument\" Target=\"/book/workbook.xml\"/></Relationships>")
                .with(
                        "book/workbook.xml",
                        "<x:workbook xmlns:x=\"" + main + "\" xmlns:r=\"" + relations
                                + "\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" r:id=\"p\"/></x:sheets></x:workbook>")
                .with(
                        "book/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"p\" Type=\"" + relations
                                + "/worksheet\" Target=\"../Pages/One.xml\"/></Relationships>")
                .with(
                        "pages/one.xml",
                        "<x:worksheet xmlns:x=\"" + main
                                + "\"><x:dimension ref=\"A1:XFD1048576\"/><x:sheetData><x:row><x:c t=\"d\"><x:v>-0044-03-15</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        assertEquals("1:-0044-03-15", Books.shown(Books.read(packed).workbook().first()));
    }

    @Test
    void ourReadingIsThatOfFastExcel() throws IOException {
        String styles = Books.formats("yyyy-mm-dd", "0.00");
        String rows = """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>in</t></is></c></row>
                <row r="3"><c r="A3" s="1"><v>34762</v></c><c r="B3" s="1"><v>2</v></c><c r="C3"><v>12.25</v></c><c r="D3" t="b"><v>1</v></c></row>
                <row r="4"><c r="A4" t="str"><f>1</f><v>one</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" s="2"><v>-1.5</v></c></row>
                """;
        byte[] bytes = Books.xlsx(rows, styles, TEXTS).bytes();
        Sheet ours = Books.read(bytes).workbook().first();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> theirs = book.getFirstSheet().read();
            assertEquals(
                    theirs.stream().map(Row::getRowNum).toList(),
                    ours.rows().stream().map(SheetRow::line).toList());
            for (int i = 0; i < theirs.size(); i++) {
                for (int column = 0; column < 4; column++) {
                    compare(theirs.get(i), column, ours.rows().get(i).cell(column));
                }
            }
        }
    }

    private static void compare(Row row, int column, Cell ours) {
        switch (ours) {
            case Cell.Text text -> assertEquals(text.text(), row.getCellText(column));
            case Cell.Figure figure ->
                assertEquals(
                        figure.value(),
                        row.getCellAsNumber(column).orElseThrow().doubleValue());
            case Cell.NoDay number ->
                assertEquals(
                        number.value(),
                        row.getCellAsNumber(column).orElseThrow().doubleValue());
            case Cell.Truth truth -> assertEquals(Optional.of(truth.value()), row.getCellAsBoolean(column));
            case Cell.Dated dated ->
                assertEquals(
                        dated.iso(),
                        row.getCellAsDate(column).orElseThrow().toLocalDate().toString());
            case Cell.Fault fault ->
                assertEquals(fault.text(), row.getCell(column).getRawValue());
            case Cell.Empty _ -> assertTrue(row.getCellText(column).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sheet.refused.xlsb     | xl/workbook.bin
            sheet.refused.document | word/document.xml
            sheet.refused.document | ppt/presentation.xml
            sheet.refused.broken   | xl/workbook.xml
            """)
    void whatIsNoWorkbookIsToldInOneLine(String key, String main) {
        RefusedException refused = assertThrows(RefusedException.class, () -> Books.read(Packed.office(main)));
        assertEquals(key, refused.problem("a").key());
    }

    @ParameterizedTest
    @CsvSource({
        "sheet.refused.numbers, Index/Document.iwa",
        "sheet.refused.packed, notes.txt",
    })
    void otherPackedFilesAreToldInOneLine(String key, String part) {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> Books.read(Packed.empty().with(part, "x")));
        assertEquals(key, refused.problem("a").key());
    }

    @Test
    void aPartThatUnpacksBeyondReasonIsRefused() {
        String bomb = "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(400 << 20 >> 4) + "</t></is></c></row>";
        RefusedException refused = assertThrows(RefusedException.class, () -> Books.read(Books.xlsx(bomb, "", "")));
        assertEquals("sheet.refused.bomb", refused.problem("a").key());
    }

    @Test
    void aSheetMayHaveAnyNumberOfQuotationMarksAndAmpersands() throws RefusedException {
        String text = "&quot;a&quot; &amp; b ".repeat(100);
        String rows = ("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>").repeat(600);
        assertEquals(600, sheet(rows).rows().size());
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() {
        Packed packed = Books.xlsx("<row><c><v>1</v></c></row>", "", "")
                .with(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst><si><t>&a;</t></si></sst>");
        assertThrows(RefusedException.class, () -> Books.read(packed));
    }
}
