package kwonik.exchange.sheet.read;

import java.util.stream.Collectors;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.text.Packed;

/// Small workbooks, made of their parts in memory.
final class Books {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Books() {}

    /// A workbook of one sheet with these rows, formats and shared texts.
    static Packed xlsx(String rows, String styles, String texts) {
        return xlsx("<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"a\"/></sheets>", styles, texts, rows);
    }

    /// A workbook whose sheets lie in order of their relations `a`, `b`, ….
    static Packed xlsx(String book, String styles, String texts, String... sheets) {
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        Packed packed = Packed.office("xl/workbook.xml");
        for (int i = 0; i < sheets.length; i++) {
            String part = "worksheets/part" + (i + 1) + ".xml";
            relations.append("<Relationship Id=\"%s\" Type=\"%s/worksheet\" Target=\"%s\"/>"
                    .formatted((char) ('a' + i), OFFICE, part));
            types.append(
                    "<Override PartName=\"/xl/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            .formatted(part));
            packed.with(
                    "xl/" + part,
                    "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheets[i]));
        }
        relations.append("<Relationship Id=\"y\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(OFFICE));
        relations.append("<Relationship Id=\"z\" Type=\"%s/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                .formatted(OFFICE));
        return packed.with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="xml" ContentType="application/xml"/>
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                        <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                        %s</Types>""".formatted(types))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s</workbook>".formatted(MAIN, OFFICE, book))
                .with("xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>
                        """.formatted(relations))
                .with("xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, styles))
                .with("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, texts));
    }

    /// The formats of cells: the first is the general one, those that are given follow.
    static String formats(String... codes) {
        StringBuilder own = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
            own.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
            cells.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        return "<numFmts>" + own + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
                + "</cellXfs>";
    }

    static final String ODS_NAMES = """
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             office:version="1.2\"""";

    private static String odsBody(String tables) {
        return """
                <office:automatic-styles><style:style style:name="hid" style:family="table">\
                <style:table-properties table:display="false"/></style:style></office:automatic-styles>\
                <office:body><office:spreadsheet>%s</office:spreadsheet></office:body>""".formatted(tables);
    }

    /// An OpenDocument spreadsheet with these tables.
    static Packed ods(String tables) {
        return Packed.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content " + ODS_NAMES + ">" + odsBody(tables) + "</office:document-content>")
                .with("styles.xml", "<office:document-styles " + ODS_NAMES + "/>")
                .with("META-INF/manifest.xml", "<m/>");
    }

    /// The same as one file.
    static String fods(String tables) {
        return "<?xml version=\"1.0\"?><office:document " + ODS_NAMES
                + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">" + odsBody(tables)
                + "</office:document>";
    }

    static TableReading read(Packed packed) throws RefusedException {
        return read(packed.bytes());
    }

    static TableReading read(byte[] bytes) throws RefusedException {
        return TableFile.read(DataFile.of("a.x", bytes), TextChoice.GUESS, Progress.NONE);
    }

    /// The rows of a sheet as `line:cell¦cell`, an empty cell as nothing.
    static String shown(Sheet sheet) {
        return sheet.rows().stream().map(Books::shown).collect(Collectors.joining(" "));
    }

    private static String shown(SheetRow row) {
        return row.line() + ":"
                + row.cells().stream()
                        .map(cell -> cell.text()
                                .replace("\n", "↵")
                                .replace("\t", "→")
                                .replace("\r", "←"))
                        .collect(Collectors.joining("¦"));
    }
}
