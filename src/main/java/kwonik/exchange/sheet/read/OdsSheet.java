package kwonik.exchange.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.format.NumberCode;
import kwonik.exchange.sheet.packed.XmlWalk;

/// One sheet of an OpenDocument spreadsheet while it is read. Cells and rows that are repeated stand once in the file;
/// those in which nothing stands only move on the count.
final class OdsSheet {
    /// A cell that asks for more blanks in a row means none of them.
    private static final int MOST_BLANKS = 100;

    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern TIME = Pattern.compile("PT0*(\\d{1,2})H0*(\\d{1,2})M0*(\\d{1,2})(?:[.,]\\d+)?S");

    private final String name;
    private final TableBounds bounds;
    private final Remarks remarks;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Stored stored = Stored.NONE;
    private int row = 1;
    private int column;
    private int rowRepeats;
    private int cellRepeats;
    private int hiddenRows;
    private int merged;
    private int paragraphs;
    private int depth;
    private boolean blank;
    private boolean covered;

    /// Whether a sheet is shown by its program.
    enum State {
        SHOWN,
        HIDDEN
    }

    /// The value of a cell as its attributes have it.
    private record Stored(String type, String value) {
        static final Stored NONE = new Stored("", "");
    }

    OdsSheet(String name, TableBounds bounds, Remarks remarks) {
        this.name = name;
        this.bounds = bounds;
        this.remarks = remarks;
    }

    /// The sheet as it was read; says what is to be known of it.
    Sheet done(State state) {
        if (hiddenRows > 0) {
            remarks.decided(0, name, "sheet.hidden.rows", String.valueOf(hiddenRows));
        }
        if (merged > 0) {
            remarks.decided(0, name, "sheet.merged", String.valueOf(merged));
        }
        return new Sheet(name, rows, state == State.HIDDEN);
    }

    void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table-row" -> {
                cells.clear();
                column = 0;
                rowRepeats = Math.max(1, XlsxSheet.number(XmlWalk.attribute(xml, "number-rows-repeated"), 1));
                String visibility = XmlWalk.attribute(xml, "visibility");
                if (visibility.equals("collapse") || visibility.equals("filter")) {
                    hiddenRows++;
                }
            }
            case "table-cell", "covered-table-cell" -> {
                cellRepeats = Math.max(1, XlsxSheet.number(XmlWalk.attribute(xml, "number-columns-repeated"), 1));
                covered = xml.getLocalName().startsWith("covered");
                boolean spans = !XmlWalk.attribute(xml, "number-columns-spanned")
                                .matches("1?")
                        || !XmlWalk.attribute(xml, "number-rows-spanned").matches("1?");
                merged += spans ? 1 : 0;
                stored = stored(xml);
                text.setLength(0);
                paragraphs = 0;
            }
            case "p", "h" -> {
                if (paragraphs > 0) {
                    text.append('\n');
                }
                paragraphs++;
                depth++;
                blank = true;
            }
            case "s" -> {
                int blanks = XlsxSheet.number(XmlWalk.attribute(xml, "c"), 1);
                put(" ".repeat(Math.min(blanks, MOST_BLANKS)));
            }
            case "tab" -> put("\t");
            case "line-break" -> put("\n");
            default -> {}
        }
    }

    private void put(String words) {
        if (depth > 0) {
            text.append(words);
            blank = false;
        }
    }

    private static Stored stored(XMLStreamReader xml) {
        String type = "";
        String value = "";
        boolean error = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "value-type" -> {
                    String given = xml.getAttributeValue(i);
                    error |= given.equals("error");
                    type = given.equals("error") || !type.isEmpty() ? type : given;
                }
                case "value", "date-value", "time-value", "boolean-value", "string-value" ->
                    value = xml.getAttributeValue(i);
                default -> {}
            }
        }
        return new Stored(error ? "error" : type, value);
    }

    /// Letters of a paragraph, in which any run of blanks is one.
    void letters(XMLStreamReader xml) {
        if (depth == 0) {
            return;
        }
        String piece = xml.getText();
        for (int i = 0; i < piece.length(); i++) {
            char letter = piece.charAt(i);
            boolean isBlank = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
            if (!isBlank) {
                text.append(letter);
            } else if (!blank) {
                text.append(' ');
            }
            blank = isBlank;
        }
    }

    void end(String element) throws RefusedException {
        switch (element) {
            case "p", "h" -> depth--;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws RefusedException {
        bounds.letters(text.length());
        // what a merged cell covers is not seen
        Cell cell = covered ? Cell.Empty.CELL : cell();
        int repeats = Math.min(cellRepeats, TableBounds.MOST_COLUMNS - column);
        if (!cell.isEmpty() && repeats > 0) {
            while (cells.size() < column) {
                cells.add(Cell.Empty.CELL);
            }
            for (int i = 0; i < repeats; i++) {
                cells.add(cell);
            }
        }
        column += Math.max(0, repeats);
    }

    private void endRow() throws RefusedException {
        if (!cells.isEmpty()) {
            SheetRow first = new SheetRow(row, cells);
            for (int i = 0; i < rowRepeats; i++) {
                bounds.row(first.cells().size());
                rows.add(i == 0 ? first : new SheetRow(row + i, first.cells()));
            }
            cells.clear();
        }
        row = (int) Math.min(Integer.MAX_VALUE, (long) row + rowRepeats);
    }

    private Cell cell() {
        String shown = text.toString();
        String value = stored.value;
        return switch (stored.type) {
            case "float", "currency", "percentage" -> {
                double number = XlsxSheet.decimal(value.strip());
                yield Double.isNaN(number)
                        ? bounds.text(shown)
                        : new Cell.Figure(number, shown.isBlank() ? NumberCode.general(number) : shown.strip());
            }
            case "date" -> value.isBlank() ? bounds.text(shown) : dated(value.strip(), shown.strip());
            case "time" -> value.isBlank() ? bounds.text(shown) : timed(value.strip(), shown.strip());
            case "boolean" ->
                value.isBlank()
                        ? bounds.text(shown)
                        : new Cell.Truth(value.strip().equals("true"));
            case "error" -> new Cell.Fault(shown.isBlank() ? "#N/A" : shown.strip());
            case "string" -> bounds.text(paragraphs == 0 ? value : shown);
            default -> bounds.text(shown);
        };
    }

    private Cell dated(String value, String shown) {
        String iso = value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value;
        if (iso.startsWith("-")) {
            remarks.ambiguous(row, name, "sheet.ods.bce", iso);
        }
        boolean year = YEAR.matcher(shown).matches() && iso.startsWith(shown + "-");
        return new Cell.Dated(iso, year ? shown : iso, null);
    }

    /// Hours of the day are written as a length of time, too.
    private static Cell timed(String value, String shown) {
        Matcher found = TIME.matcher(value);
        if (found.matches() && Integer.parseInt(found.group(1)) < 24) {
            String time = String.format(
                    Locale.ROOT,
                    "%02d:%02d:%02d",
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            return new Cell.Dated(time, time, null);
        }
        return new Cell.Dated(value, shown.isEmpty() ? value : shown, null);
    }
}
