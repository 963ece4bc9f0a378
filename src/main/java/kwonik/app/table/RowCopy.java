package kwonik.app.table;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kwonik.export.common.XmlText;

/// Rows of the table as other programs take them: text with tabs for a spreadsheet, a table of HTML for a document.
///
/// @param heads the names of the columns
/// @param rows as many cells each
record RowCopy(List<String> heads, List<List<String>> rows) {
    /// The style by which spreadsheets know a cell of text.
    private static final String AS_TEXT = " style=\"mso-number-format:'\\@'\"";

    String text() {
        return line(heads) + rows.stream().map(RowCopy::line).collect(Collectors.joining());
    }

    /// The cells are in one line each, without tabs; a spreadsheet takes those that begin with an apostrophe for text.
    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> isFormula(cell) ? "'" + cell : cell)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /// Whether a spreadsheet would count with a text.
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    String html() {
        return "<table><thead>" + line(heads, "th") + "</thead><tbody>"
                + rows.stream().map(row -> line(row, "td")).collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String line(List<String> cells, String tag) {
        UnaryOperator<String> cell =
                text -> "<" + tag + (isFormula(text) ? AS_TEXT : "") + ">" + XmlText.escaped(text) + "</" + tag + ">";
        return "<tr>" + cells.stream().map(cell).collect(Collectors.joining()) + "</tr>";
    }
}
