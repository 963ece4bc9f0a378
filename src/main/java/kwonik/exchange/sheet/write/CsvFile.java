package kwonik.exchange.sheet.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.ApostropheGuard;
import kwonik.exchange.sheet.Cell;

/// Writes a table as CSV (RFC 4180) in UTF-8, with a byte order mark by which Excel knows it.
///
/// Texts stand in quotation marks with their line breaks as they are; those that a program would take for a formula are
/// guarded by an apostrophe ([ApostropheGuard]). What CSV cannot do is keep a program from making a date of a text that
/// looks like one, or from taking away leading zeros; xlsx can.
///
/// @param delimiter [#COMMA], or [#SEMICOLON], which Excel expects where the comma parts whole from tenths
public record CsvFile(char delimiter) {
    public static final char COMMA = ',';
    public static final char SEMICOLON = ';';

    private static final char MARK = '\uFEFF';
    private static final String END = "\r\n";

    /// Writes a file whole or not at all.
    ///
    /// @return what did not fit
    /// @throws IOException if it cannot be written
    /// @throws CancellationException if `progress` calls it off
    public List<Remark> write(Path target, OutgoingTable table, Progress progress) throws IOException {
        Remarks remarks = new Remarks();
        SafeFile.write(target, out -> write(out, table, remarks, progress));
        return remarks.all();
    }

    private void write(OutputStream to, OutgoingTable table, Remarks remarks, Progress progress) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.append(MARK);
        for (int i = 0; i < table.columns().size(); i++) {
            out.append(i == 0 ? "" : String.valueOf(delimiter));
            text(out, ApostropheGuard.guarded(table.columns().get(i)));
        }
        out.append(END);
        int line = 1;
        for (List<? extends Cell> row : table.rows()) {
            OutgoingTable.tell(progress, line - 1, table.rows().size());
            line++;
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : String.valueOf(delimiter));
                cell(out, row.get(i), line, remarks);
            }
            out.append(END);
        }
        out.flush();
        progress.at(1);
    }

    private static void cell(Writer out, Cell cell, int row, Remarks remarks) throws IOException {
        switch (cell) {
            case Cell.Empty _ -> {}
            case Cell.Figure figure -> text(out, figure.text());
            case Cell.NoDay number -> text(out, number.text());
            case Cell.Text text -> {
                String whole = WrittenText.whole(text.text());
                if (!whole.equals(text.text())) {
                    remarks.leftOut(row, "", "sheet.write.letter");
                }
                text(out, ApostropheGuard.guarded(whole));
            }
            case Cell.Dated dated -> text(out, ApostropheGuard.guarded(dated.text()));
            case Cell.Truth truth -> text(out, truth.text());
            case Cell.Fault fault -> text(out, ApostropheGuard.guarded(fault.text()));
        }
    }

    private static void text(Writer out, String text) throws IOException {
        if (!text.isEmpty()) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }
}
