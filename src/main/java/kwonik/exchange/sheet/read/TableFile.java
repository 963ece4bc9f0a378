package kwonik.exchange.sheet.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kwonik.archive.FileKind;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.packed.PackedParts;

/// Reads a table file of any kind, told by its content: CSV and its kin, xlsx, ods, fods.
///
///     DataFile file = DataFile.read(path, progress);
///     TableReading reading = TableFile.read(file, TextChoice.GUESS, progress);
///     Sheet sheet = reading.workbook().first();
///     HeaderRow header = HeaderRow.of(sheet);                      // row -1: there is none; reason() says why
///     for (SheetRow row : sheet.rows().subList(header.row() + 1, sheet.rows().size())) {
///         switch (row.cell(0)) {
///             case Cell.Dated dated -> taken(row.line(), dated.text());  // ISO, as sharp as it is shown
///             case Cell cell -> taken(row.line(), cell.text());
///         }
///     }
///     SerialYears.of(sheet.rows(), 0).ifPresent(years -> ask(years));  // 1789 that is shown as a day of 1904
///     reading.remarks().forEach(draft.remarks()::add);
///
/// Another delimiter, quotation mark or encoding, as chosen in a wizard, is a [TextChoice]; what was found is
/// [TableReading#form].
public final class TableFile {
    private static final int HEAD = 4096;
    private static final List<String> OLD_EXCEL =
            List.of("\t\0\u0004\0", "\t\u0002\u0006\0", "\t\u0004\u0006\0", "\t\b");
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private TableFile() {}

    /// Reads a file and what is in it.
    ///
    /// @throws RefusedException if there is no table in it that can be read, with the reason and the remedy
    /// @throws IOException if it cannot be read
    /// @throws CancellationException if `progress` calls it off
    public static TableReading read(Path file, Progress progress) throws IOException {
        return read(DataFile.read(file, progress.part(0, 0.1)), TextChoice.GUESS, progress.part(0.1, 1));
    }

    /// Reads what is in a file.
    ///
    /// @param choice what is decided about a text file; without a meaning for others
    /// @throws RefusedException if there is no table in it that can be read, with the reason and the remedy
    /// @throws CancellationException if `progress` calls it off
    public static TableReading read(DataFile file, TextChoice choice, Progress progress) throws RefusedException {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw new RefusedException(0, "report.refused.empty");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return full(packed(new PackedParts(bytes, progress), file));
        } else if (start.startsWith(COMPOUND)) {
            throw new RefusedException(0, compound(bytes));
        } else if (OLD_EXCEL.stream().anyMatch(start::startsWith)) {
            throw new RefusedException(0, "sheet.refused.xls");
        }
        String plain = start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (plain.startsWith("<?xml") || plain.startsWith("<office:document")) {
            if (start.contains("opendocument.spreadsheet") || start.contains("opendocument:xmlns:office")) {
                return full(OdsTable.flat(bytes, progress));
            }
            throw new RefusedException(0, plain.contains("excel.sheet") ? "sheet.refused.xls" : "sheet.refused.xml");
        } else if (plain.startsWith("<!doctype html") || plain.startsWith("<html")) {
            throw new RefusedException(0, "sheet.refused.page");
        }
        refuseOthers(bytes, start, file.name());
        return TextTable.read(file, choice, progress);
    }

    private static TableReading full(TableReading reading) throws RefusedException {
        if (reading.workbook().first().rows().isEmpty()) {
            throw new RefusedException(0, "sheet.refused.nothing");
        }
        return reading;
    }

    private static TableReading packed(PackedParts parts, DataFile file) throws RefusedException {
        if (parts.has("mimetype")) {
            String type = parts.name("mimetype");
            if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
                return OdsTable.packed(parts);
            }
        }
        String main = XlsxTable.mainPart(parts);
        if (main.endsWith(".bin")) {
            throw new RefusedException(0, "sheet.refused.xlsb");
        } else if (main.contains("workbook") || main.startsWith("xl/")) {
            return XlsxTable.read(parts, main);
        } else if (!parts.has("mimetype") && parts.has("content.xml")) {
            return OdsTable.packed(parts);
        } else if (parts.has("Index/Document.iwa") || parts.has("Index.zip") || parts.has("index.xml")) {
            throw new RefusedException(0, "sheet.refused.numbers");
        }
        boolean document = !main.isEmpty() || parts.has("mimetype");
        boolean table = List.of("xlsx", "xlsm", "ods").contains(file.ending());
        throw new RefusedException(
                0, table ? "sheet.refused.broken" : document ? "sheet.refused.document" : "sheet.refused.packed");
    }

    /// What a compound file of Microsoft is: a locked new one, or an old one.
    private static String compound(byte[] bytes) {
        String all = new String(bytes, 0, Math.min(bytes.length, 1 << 22), StandardCharsets.ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            return "sheet.refused.locked";
        } else if (all.contains(wide("WordDocument")) || all.contains(wide("PowerPoint Document"))) {
            return "sheet.refused.document";
        }
        return "sheet.refused.xls";
    }

    /// A name as compound files hold it, in UTF-16.
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /// Pictures, recordings and the like are known by their first bytes; so may a table be that begins with “ID3”.
    private static void refuseOthers(byte[] bytes, String start, String name) throws RefusedException {
        FileKind kind = FileKind.of(Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.HEAD)), name);
        boolean letters = start.chars().noneMatch(c -> c < '\t' || (c > '\r' && c < 27));
        switch (kind) {
            case PICTURE, RECORDING, ARCHIVE, LESSON, SLIDES -> {
                if (!letters) {
                    throw new RefusedException(
                            0, kind == FileKind.ARCHIVE ? "sheet.refused.packed" : "sheet.refused.binary");
                }
            }
            case PDF, DOCUMENT -> {
                if (start.startsWith("%PDF-") || start.startsWith("{\\rtf")) {
                    throw new RefusedException(0, "sheet.refused.document");
                }
            }
            case CHRONICLE, NOTES, TABLE, WEB_PAGE, XML, TEXT, UTF16, BINARY -> {}
        }
    }
}
