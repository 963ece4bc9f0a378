package kwonik.exchange.sheet.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SheetRow;

/// The rows of a text whose cells are parted by a sign.
///
/// A cell whose quotation mark is never closed ends with its line, so that it does not swallow all that follows; after
/// some such cells quotation marks are letters like others.
final class CsvTable {
    private static final int MOST_UNCLOSED = 20;
    /// A cell with so many lines in it that look like rows has probably swallowed them.
    private static final int SWALLOWED = 3;

    private final String text;
    private final TextForm form;
    private final Remarks remarks;
    private final Progress progress;
    private final TableBounds bounds = new TableBounds();
    private final List<SheetRow> rows = new ArrayList<>();
    /// So many line breaks stood in cells, which a spreadsheet does not count as rows.
    private int inside;

    CsvTable(String text, TextForm form, Remarks remarks, Progress progress) {
        this.text = text;
        this.form = form;
        this.remarks = remarks;
        this.progress = progress;
    }

    /// Reads them.
    ///
    /// @param line the line that begins the text
    List<SheetRow> read(int line) throws RefusedException {
        int at = 0;
        int first = line;
        int unclosed = 0;
        while (at < text.length()) {
            char quote = unclosed < MOST_UNCLOSED ? form.quote() : TextForm.NONE;
            Rows taken = new Rows(first);
            if (take(
                    taken,
                    DelimiterGuess.builder(form.delimiter(), quote, DelimiterGuess.Unclosed.REFUSED),
                    at,
                    text.length())) {
                return rows;
            }
            unclosed++;
            at = offset(at, taken.begun - first);
            int end = endOfLine(at);
            remarks.ambiguous(taken.begun - inside, "", "sheet.csv.unclosed");
            take(
                    new Rows(taken.begun),
                    DelimiterGuess.builder(form.delimiter(), quote, DelimiterGuess.Unclosed.TAKEN),
                    at,
                    end);
            at = offset(at, 1);
            first = taken.begun + 1;
        }
        return rows;
    }

    /// Whether all of it could be read; if not, the row that could not is the last one begun.
    private boolean take(Rows taken, CsvReader.CsvReaderBuilder builder, int from, int to) throws RefusedException {
        try (CsvReader<SheetRow> reader = builder.build(taken, new LetterSource(text, from, to, progress))) {
            Iterator<SheetRow> all = reader.iterator();
            while (all.hasNext()) {
                SheetRow row = all.next();
                bounds.row(row.cells().size() + 1);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            }
            return true;
        } catch (CsvParseException e) {
            rethrow(e);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    /// What went wrong elsewhere comes out wrapped.
    private static void rethrow(CsvParseException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException other && !(other instanceof CsvParseException)) {
                throw other;
            }
        }
    }

    /// Where a line begins that stands so many lines behind a place.
    private int offset(int from, int lines) {
        int at = from;
        for (int i = 0; i < lines && at < text.length(); i++) {
            at = endOfLine(at);
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private final class Rows extends AbstractBaseCsvCallbackHandler<SheetRow> {
        private final int first;
        private Cell[] cells = new Cell[16];
        private int count;
        private int begun;
        private int breaks;

        Rows(int first) {
            this.first = first;
            this.begun = first;
        }

        @Override
        protected void handleBegin(long startingLine) {
            begun = (int) startingLine + first - 1;
            count = 0;
            breaks = 0;
        }

        @Override
        protected void handleField(int index, char[] letters, int offset, int length, boolean quoted) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, count * 2);
            }
            cells[count] = bounds.text(letters, offset, length);
            count++;
            if (quoted) {
                lookForRows(letters, offset, length);
            }
        }

        @Override
        protected SheetRow buildRecord() {
            SheetRow row = new SheetRow(begun - inside, Arrays.asList(Arrays.copyOf(cells, count)));
            inside += breaks;
            return row;
        }

        /// Tells if a cell holds lines that look like rows.
        private void lookForRows(char[] letters, int offset, int length) {
            int lines = 0;
            int signs = 0;
            int usual = rows.isEmpty() ? 1 : Math.max(1, rows.getFirst().cells().size() - 1);
            for (int i = offset; i < offset + length; i++) {
                if (letters[i] == form.delimiter()) {
                    signs++;
                } else if (letters[i] == '\n' || letters[i] == '\r') {
                    boolean second = letters[i] == '\n' && i > offset && letters[i - 1] == '\r';
                    breaks += second ? 0 : 1;
                    lines += signs == usual ? 1 : 0;
                    signs = 0;
                }
            }
            if (lines >= SWALLOWED && usual > 1) {
                remarks.ambiguous(begun - inside, "", "sheet.csv.swallowed", String.valueOf(lines));
            }
        }
    }
}
