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
    String text() {
        return line(heads) + rows.stream().map(RowCopy::line).collect(Collectors.joining());
    }

    /// The cells are in one line each, without tabs.
    private static String line(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }

    String html() {
        return "<table><thead>" + line(heads, "th") + "</thead><tbody>"
                + rows.stream().map(row -> line(row, "td")).collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String line(List<String> cells, String tag) {
        UnaryOperator<String> cell = text -> "<" + tag + ">" + XmlText.escaped(text) + "</" + tag + ">";
        return "<tr>" + cells.stream().map(cell).collect(Collectors.joining()) + "</tr>";
    }
}
