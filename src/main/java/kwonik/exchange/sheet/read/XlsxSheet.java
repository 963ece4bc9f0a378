package kwonik.exchange.sheet.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Serial;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.format.CellFormat;
import kwonik.exchange.sheet.packed.XmlWalk;

/// One sheet of an Excel workbook while it is read.
final class XlsxSheet {
    private final String name;
    private final Book book;
    private final TableBounds bounds;
    private final Remarks remarks;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private String type = "";
    private CellFormat format = CellFormat.GENERAL;
    private int row;
    private int column;
    private int hiddenRows;
    private int merged;
    private int uncounted;
    private int leftOut;
    private boolean inValue;
    private boolean inText;
    private boolean formula;

    /// What all sheets of a workbook have in common.
    record Book(Serial.Epoch epoch, CellFormats formats, SharedTexts texts) {}

    XlsxSheet(String name, Book book, TableBounds bounds, Remarks remarks) {
        this.name = name;
        this.book = book;
        this.bounds = bounds;
        this.remarks = remarks;
    }

    /// The rows that were read; says what is to be known of them.
    List<SheetRow> rows() {
        if (hiddenRows > 0) {
            remarks.decided(0, name, "sheet.hidden.rows", String.valueOf(hiddenRows));
        }
        if (merged > 0) {
            remarks.decided(0, name, "sheet.merged", String.valueOf(merged));
        }
        if (uncounted > 0) {
            remarks.leftOut(0, name, "sheet.xlsx.formula", String.valueOf(uncounted));
        }
        return rows;
    }

    void at(int event, XMLStreamReader xml) throws RefusedException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (leftOut > 0) {
                    leftOut++;
                } else {
                    begin(xml);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (leftOut > 0) {
                    leftOut--;
                } else {
                    end(xml.getLocalName());
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inValue) {
                    value.append(xml.getText());
                } else if (inText && leftOut == 0) {
                    inline.append(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = number(XmlWalk.attribute(xml, "r"), row + 1);
                column = -1;
                cells.clear();
                hiddenRows += isOn(XmlWalk.attribute(xml, "hidden")) ? 1 : 0;
            }
            case "c" -> {
                int given = columnOf(XmlWalk.attribute(xml, "r"));
                column = given < 0 ? column + 1 : given;
                type = XmlWalk.attribute(xml, "t");
                format = book.formats.format(number(XmlWalk.attribute(xml, "s"), -1));
                value.setLength(0);
                inline.setLength(0);
                formula = false;
            }
            case "f" -> formula = true;
            case "v" -> inValue = true;
            case "t" -> inText = true;
            case "rPh" -> leftOut = 1;
            case "mergeCell" -> merged++;
            default -> {}
        }
    }

    private void end(String element) throws RefusedException {
        switch (element) {
            case "v" -> inValue = false;
            case "t" -> inText = false;
            case "c" -> {
                uncounted += formula && value.isEmpty() && inline.isEmpty() && !type.equals("str") ? 1 : 0;
                put(cell());
            }
            case "row" -> endRow();
            default -> {}
        }
    }

    private void put(Cell cell) {
        if (cell.isEmpty() || column >= TableBounds.MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(Cell.Empty.CELL);
        }
        cells.set(column, cell);
    }

    private void endRow() throws RefusedException {
        if (!cells.isEmpty()) {
            bounds.row(cells.size());
            rows.add(new SheetRow(row, cells));
            cells.clear();
        }
    }

    private Cell cell() throws RefusedException {
        String stored = value.toString();
        bounds.letters(stored.length() + inline.length());
        return switch (type) {
            case "s" -> book.texts.cell(number(stored.strip(), -1));
            case "inlineStr" -> bounds.text(SharedTexts.unescaped(inline.toString()));
            case "str" -> bounds.text(SharedTexts.unescaped(stored));
            case "b" -> stored.isBlank() ? Cell.Empty.CELL : new Cell.Truth(isOn(stored.strip()));
            case "e" -> stored.isBlank() ? Cell.Empty.CELL : new Cell.Fault(stored.strip());
            case "d" -> isoCell(stored.strip());
            default -> inline.isEmpty() ? numberCell(stored.strip()) : bounds.text(inline.toString());
        };
    }

    private Cell isoCell(String iso) {
        String plain = iso.endsWith("T00:00:00") ? iso.substring(0, iso.length() - 9) : iso;
        return plain.isEmpty() ? Cell.Empty.CELL : new Cell.Dated(plain, plain, null);
    }

    private Cell numberCell(String stored) {
        if (stored.isEmpty()) {
            return Cell.Empty.CELL;
        }
        double number = decimal(stored);
        if (Double.isNaN(number)) {
            return new Cell.Text(stored);
        }
        Cell cell = format.cell(number, book.epoch);
        if (format.shown() != null && cell instanceof Cell.Figure(double value, String text)) {
            String key = number < 0 ? "sheet.serial.negative" : number == 60 ? "sheet.serial.60" : "sheet.serial.none";
            remarks.ambiguous(row, place(), key, text);
            return new Cell.NoDay(value, text);
        }
        return cell;
    }

    private String place() {
        return (name.isEmpty() ? "" : name + "!") + Sheet.letters(column) + row;
    }

    /// A number as XML writes it; NaN for what is none.
    static double decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /// A whole number from 0; another where there is none.
    static int number(String text, int otherwise) {
        if (text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// The column of a place such as `AB12`, from 0; -1 where there is none.
    static int columnOf(String place) {
        int column = 0;
        int i = 0;
        while (i < place.length() && i < 4) {
            int letter = Character.toUpperCase(place.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
            i++;
        }
        return column - 1;
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }
}
