package kwonik.exchange.sheet.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.sheet.HeaderRow;
import kwonik.exchange.sheet.SerialYears;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.text.Packed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a broken disk or a hostile hand makes of a table, it is read or refused in one line.
class TableMutationTest {
    private static final int MANY = Integer.getInteger("kwonik.fuzz.mutations", 3_000);

    private static final String CSV = """
            date,title,"a ""b"", c"\r
            1804-01-01,"freedom
            in Haïti",x;y\r
            ,,|\t'é'
            c. 1590,=1+1,"œuvre"
            """;
    private static final String ROWS = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>34762.5</v></c><c r="AB1" t="b"><v>1</v></c></row>
            <row r="3" hidden="1"><c t="inlineStr"><is><t>in_x0041_</t></is></c><c t="e"><v>#N/A</v></c><c t="d"><v>1995-01-01</v></c></row>
            <row><c s="2"><v>-1.5E3</v></c><c s="1"><v>60</v></c><c><f>1</f></c></row>""";
    private static final String TABLES = """
            <table:table table:name="One"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2">\
            <text:p>a<text:s text:c="2"/></text:p></table:table-cell><table:covered-table-cell/></table:table-row>\
            <table:table-row><table:table-cell office:value-type="date" office:date-value="1791-08-22"/>\
            <table:table-cell office:value-type="time" office:time-value="PT10H30M00S"><text:p>10:30</text:p></table:table-cell>\
            <table:table-cell office:value-type="float" office:value="1.5"/></table:table-row></table:table>""";
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\0",
            "\r",
            "\n\n",
            ",",
            ";",
            "\t",
            "|",
            "\uFEFF",
            "sep=",
            "<",
            ">",
            "&",
            "&#x0;",
            "]]>",
            "<!--",
            "<!DOCTYPE a [",
            "<v>",
            "</c>",
            "r=\"ZZZZ9\"",
            "r=\"99999999999\"",
            "repeated=\"999999999\"",
            "s=\"-1\"",
            "1e999",
            "NaN",
            "9".repeat(400),
            "-",
            "[h",
            "yyyy\"",
            "\\",
            "_x0000_",
            "PK\u0003\u0004",
            "\u00FF\u00FE",
            "0;0;0;0;",
            "<row>",
            "<table:table>",
            "\uD83D");

    @Tag("fuzz")
    @ParameterizedTest
    @ValueSource(strings = {"csv", "utf16", "xlsx", "ods", "fods", "xlsx parts", "ods parts"})
    void aMutatedTableIsReadOrRefused(String kind) {
        Random random = new Random(17);
        byte[] source = source(kind);
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < MANY; i++) {
            byte[] bytes = kind.endsWith("parts") ? parts(kind, random) : mutated(source, random);
            inputs.of(() -> kind + ": " + Arrays.toString(Arrays.copyOf(bytes, 300)), () -> {
                TableReading reading = Books.read(bytes);
                for (Sheet sheet : reading.workbook().sheets()) {
                    HeaderRow.of(sheet);
                    SerialYears.of(sheet.rows(), 1);
                    sheet.emptyColumns();
                    if (sheet.canTranspose()) {
                        sheet.transposed();
                    }
                }
                return true;
            });
        }
    }

    private static byte[] source(String kind) {
        return switch (kind) {
            case "csv" -> CSV.getBytes(StandardCharsets.UTF_8);
            case "utf16" -> CSV.getBytes(StandardCharsets.UTF_16LE);
            case "xlsx" -> xlsx(ROWS, Books.formats("[h]:mm;@", "#,##0.0\" BC\""), "<si><t>a</t></si>");
            case "fods" -> Books.fods(TABLES).getBytes(StandardCharsets.UTF_8);
            default -> Books.ods(TABLES).bytes();
        };
    }

    private static byte[] xlsx(String rows, String styles, String texts) {
        return Books.xlsx(rows, styles, texts).bytes();
    }

    /// The zip stays whole, and the XML in it is changed.
    private static byte[] parts(String kind, Random random) {
        if (kind.startsWith("ods")) {
            return Books.ods(changed(TABLES, random)).bytes();
        }
        return switch (random.nextInt(4)) {
            case 0 -> xlsx(changed(ROWS, random), Books.formats("d/m/yyyy", "0"), "<si><t>a</t></si>");
            case 1 ->
                xlsx(
                        ROWS,
                        Books.formats(
                                changed("[$-409]d\"x\"mm/yy h:mm;@", random),
                                changed("#,##0.00_);[Red]\"a\"0%", random)),
                        "");
            case 2 ->
                xlsx(
                        ROWS,
                        Books.formats("d/m/yyyy", "0"),
                        changed("<si><r><t>a</t></r><rPh><t>b</t></rPh></si>", random));
            default ->
                Packed.office("xl/workbook.xml")
                        .with(
                                "xl/workbook.xml",
                                changed(
                                        "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" id=\"b\"/></sheets></workbook>",
                                        random))
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                changed("<R><r Type=\"/worksheet\" Id=\"b\" Target=\"../xl/s.xml\"/></R>", random))
                        .with("xl/s.xml", "<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>")
                        .bytes();
        };
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(8)));
                default -> {
                    int end = Math.min(changed.length(), at + random.nextInt(60));
                    changed.insert(at, changed.substring(at, end));
                }
            }
        }
        return changed.toString();
    }

    private static byte[] mutated(byte[] source, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte one : source) {
            bytes.add(one);
        }
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.size() + 1);
            switch (random.nextInt(5)) {
                case 0 -> bytes.subList(at, bytes.size()).clear();
                case 1 ->
                    bytes.subList(at, Math.min(bytes.size(), at + 1 + random.nextInt(9)))
                            .clear();
                case 2 -> {
                    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                    for (int j = 0; j < piece.length; j++) {
                        bytes.add(at + j, piece[j]);
                    }
                }
                default -> {
                    if (at < bytes.size()) {
                        bytes.set(at, (byte) random.nextInt(256));
                    }
                }
            }
        }
        byte[] mutated = new byte[bytes.size()];
        for (int i = 0; i < mutated.length; i++) {
            mutated[i] = bytes.get(i);
        }
        return mutated;
    }
}
