package kwonik.exchange.check.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A row of a pasted table, as cells.
///
/// @param line on which it begins, from 1
record PastedRow(int line, List<String> cells) {
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?");
    private static final int MOST_LINES = 50;

    PastedRow {
        cells = List.copyOf(cells);
    }

    /// A cell without marks; empty where the row is too short.
    String plain(int column) {
        return column < cells.size() ? ListMarks.of(cells.get(column)).text() : "";
    }

    /// Whether a line parts the headings of a Markdown table from its rows.
    static boolean isRule(String line) {
        return line.length() < 1000
                && line.indexOf('|') >= 0
                && RULE.matcher(line).matches();
    }

    static PastedRow markdown(String line, int number) {
        String inner = line.startsWith("|") ? line.substring(1) : line;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length() && inner.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return new PastedRow(number, cells);
    }

    /// Rows of cells with a sign between; a cell in quotation marks may go on over lines.
    static List<PastedRow> delimited(List<String> lines, char separator) {
        List<PastedRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int first = i;
            while (isOpen(line, separator) && i + 1 < lines.size() && i - first < MOST_LINES) {
                line = line + "\n" + lines.get(++i);
            }
            if (isOpen(line, separator)) {
                i = first;
                line = lines.get(first);
            }
            if (!line.isBlank() && !line.strip().startsWith("```")) {
                rows.add(new PastedRow(first + 1, cells(line, separator)));
            }
        }
        return rows;
    }

    /// Whether a cell that begins with a quotation mark is not closed.
    private static boolean isOpen(String line, char separator) {
        boolean inside = false;
        boolean begins = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && (begins || inside)) {
                inside = !inside;
            }
            begins = (c == separator && !inside) || (begins && c == ' ') || (c == '"' && !inside);
        }
        return inside;
    }

    private static List<String> cells(String line, char separator) {
        // who types tabs between means quotation marks as such; spreadsheets double them
        if (separator == '\t' && !line.contains("\"\"") && line.indexOf('\n') < 0) {
            return Stream.of(line.split("\t", -1)).map(String::strip).toList();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = inside && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"' && (inside || cell.toString().isBlank())) {
                inside = !inside;
            } else if (c == separator && !inside) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
