package kwonik.exchange.sheet.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Remarks;

/// Writes a table as an Excel workbook (.xlsx) of one sheet, row by row. The same table gives the same bytes.
///
/// Texts are text whatever they look like, and so is what someone types below or beside them: ids, EDTF dates and
/// leading zeros stay as they are. The names of the columns are bold and stay in sight. A sheet has at most 1,048,576
/// rows and 16,384 columns, and a cell 32,767 letters: a larger table is refused, a longer text is cut and told.
public final class XlsxFile {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    static final int MOST_LETTERS = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// The second format is for the names of columns, the third for texts.
    private static final String STYLES = """
            <styleSheet xmlns="%s"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>\
            """.formatted(MAIN);

    /// Writes a file whole or not at all.
    ///
    /// @return what did not fit
    /// @throws RefusedException if the table has more rows or columns than a sheet
    /// @throws IOException if it cannot be written
    /// @throws CancellationException if `progress` calls it off
    public List<Remark> write(Path target, OutgoingTable table, Progress progress) throws IOException {
        if (table.rows().size() >= MOST_ROWS || table.columns().size() > MOST_COLUMNS) {
            throw new RefusedException(
                    0, "sheet.refused.rows", String.valueOf(MOST_ROWS - 1), String.valueOf(MOST_COLUMNS));
        }
        Remarks remarks = new Remarks();
        String name = sheetName(table.name());
        if (!name.equals(table.name())) {
            remarks.decided(0, "", "sheet.write.name", name);
        }
        SafeFile.write(target, out -> write(out, name, new SheetXml(table, remarks, progress)));
        return remarks.all();
    }

    /// A name that sheets can have.
    private static String sheetName(String name) {
        String plain = WrittenText.whole(name)
                .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^['\\s]+|['\\s]+$", "");
        int end = Math.min(LONGEST_NAME, plain.length());
        boolean half = end > 0 && Character.isHighSurrogate(plain.charAt(end - 1));
        String cut = plain.substring(0, half ? end - 1 : end).replaceAll("['\\s]+$", "");
        return cut.isEmpty() || cut.equalsIgnoreCase("History") ? "Kwonik" : cut;
    }

    private static void write(OutputStream to, String name, SheetXml sheet) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%2$sstyles+xml"/></Types>""".formatted(PACKAGE, TYPE));
        part(zip, "_rels/.rels", relations("officeDocument\" Target=\"xl/workbook.xml"));
        part(zip, "xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
                """.formatted(MAIN, OFFICE, WrittenText.escaped(name)));
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                relations("worksheet\" Target=\"worksheets/sheet1.xml", "styles\" Target=\"styles.xml"));
        part(zip, "xl/styles.xml", STYLES);
        begin(zip, "xl/worksheets/sheet1.xml");
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.append(HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\">");
        sheet.write(out);
        out.append("</worksheet>").flush();
        zip.closeEntry();
        zip.finish();
    }

    private static String relations(String... targets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < targets.length; i++) {
            all.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\"/>".formatted(i + 1, OFFICE, targets[i]));
        }
        return all.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        begin(zip, name);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
