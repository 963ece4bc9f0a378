package kwonik.exchange.sheet.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;

/// The XML of the one sheet of a workbook: widths, the names of the columns, rows.
record SheetXml(OutgoingTable table, Remarks remarks, Progress progress) {
    private static final int ROWS_MEASURED = 200;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final double LARGEST = 1e15;

    void write(Writer out) throws IOException {
        if (!table.columns().isEmpty()) {
            out.append(
                            "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                    .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
            int[] widths = widths();
            for (int i = 0; i < widths.length; i++) {
                out.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" style=\"2\" customWidth=\"1\"/>"
                        .formatted(i + 1, widths[i]));
            }
            out.append("</cols>");
        }
        out.append("<sheetData><row r=\"1\">");
        for (int i = 0; i < table.columns().size(); i++) {
            text(out, table.columns().get(i), i, 1);
        }
        out.append("</row>");
        int number = 1;
        for (List<? extends Cell> row : table.rows()) {
            OutgoingTable.tell(progress, number - 1, table.rows().size());
            number++;
            out.append("<row r=\"").append(String.valueOf(number)).append("\">");
            for (int i = 0; i < Math.min(row.size(), XlsxFile.MOST_COLUMNS); i++) {
                cell(out, row.get(i), i, number);
            }
            out.append("</row>");
        }
        out.append("</sheetData>");
        progress.at(1);
    }

    private int[] widths() {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(table.columns().get(i), NARROWEST);
        }
        int measured = 0;
        for (List<? extends Cell> row : table.rows()) {
            for (int i = 0; i < Math.min(row.size(), widths.length); i++) {
                widths[i] = width(row.get(i).text(), widths[i]);
            }
            measured++;
            if (measured == ROWS_MEASURED) {
                break;
            }
        }
        return widths;
    }

    private static int width(String text, int before) {
        int line = text.indexOf('\n');
        return Math.clamp((line < 0 ? text.length() : line) + 2L, before, Math.max(before, WIDEST));
    }

    private void cell(Writer out, Cell cell, int column, int row) throws IOException {
        switch (cell) {
            case Cell.Empty _ -> {}
            case Cell.Figure(double value, String _) -> figure(out, value, column, row);
            case Cell.NoDay(double value, String _) -> figure(out, value, column, row);
            case Cell.Truth truth ->
                begin(out, column, row)
                        .append(" t=\"b\"><v>")
                        .append(truth.value() ? "1" : "0")
                        .append("</v></c>");
            case Cell.Text _, Cell.Dated _, Cell.Fault _ -> text(out, cell.text(), column, row);
        }
    }

    private void figure(Writer out, double value, int column, int row) throws IOException {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST;
        begin(out, column, row).append("><v>");
        out.append(whole ? String.valueOf((long) value) : String.valueOf(value)).append("</v></c>");
    }

    private void text(Writer out, String text, int column, int row) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String held = text;
        if (text.length() > XlsxFile.MOST_LETTERS) {
            int most = XlsxFile.MOST_LETTERS - 1;
            held = text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
            String place = Sheet.letters(column) + row;
            remarks.leftOut(row, place, "sheet.write.long", String.valueOf(XlsxFile.MOST_LETTERS));
        }
        begin(out, column, row)
                .append(row == 1 ? " s=\"1\"" : " s=\"2\"")
                .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(WrittenText.escaped(held))
                .append("</t></is></c>");
    }

    private static Writer begin(Writer out, int column, int row) throws IOException {
        out.append("<c r=\"")
                .append(Sheet.letters(column))
                .append(String.valueOf(row))
                .append('"');
        return out;
    }
}
