package kwonik.exchange.check.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.archive.file.Progress;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableFile;

/// A list that is a table in a file: CSV and its kin, or the first sheet of a spreadsheet.
public final class ListTable {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "xlsx", "xlsm", "ods", "fods");

    private ListTable() {}

    /// Whether a file is a table by its name.
    public static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// The table as lines with tabs between the cells, each on the line on which it stands in the file.
    ///
    /// @throws IOException if it cannot be read, or no table is in it
    public static String read(Path file, Progress progress) throws IOException {
        Sheet sheet = TableFile.read(file, progress).workbook().first();
        StringBuilder text = new StringBuilder();
        int width = sheet.width();
        int line = 1;
        for (SheetRow row : sheet.rows()) {
            for (; line < row.line() && text.length() < StatementList.LONGEST; line++) {
                text.append('\n');
            }
            text.append(line(row, width));
            if (text.length() > StatementList.LONGEST) {
                break;
            }
        }
        return text.toString();
    }

    private static String line(SheetRow row, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> cell(row.cell(column).text()))
                .collect(Collectors.joining("\t"));
    }

    /// On one line; two quotation marks in a row would be read as one cell with more of them.
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("\"\"", "\"").strip();
    }
}
