package kwonik.exchange.sheet.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.Workbook;

/// A table in a text file: its encoding, its layout, and then its rows.
final class TextTable {
    /// Excel’s first line for files whose delimiter is not that of the country.
    private static final Pattern SEP =
            Pattern.compile("\"?sep=([^\\r\\n])\"?(\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    /// A text has not more control characters than one in so many letters.
    private static final int RARELY = 200;
    /// One that says in which encoding it is may have more.
    private static final int RARELY_MARKED = 2;

    private static final int SMALL = 400;
    /// The mark with which old programs end a text.
    private static final char END_OF_FILE = '\u001A';

    private TextTable() {}

    static TableReading read(DataFile file, TextChoice choice, Progress progress) throws RefusedException {
        Remarks remarks = new Remarks();
        EncodingGuess found = EncodingGuess.of(file.bytes());
        TextEncoding given = choice.encoding();
        TextEncoding encoding = given == null ? found.encodings().getFirst() : given;
        TextForm.Letters letters = new TextForm.Letters(encoding, found.encodings(), given == null ? found.sure() : 1);
        int rarely = EncodingGuess.marked(file.bytes()) == null ? RARELY : RARELY_MARKED;
        String text = letters(encoding.decode(file.bytes()), rarely, remarks);
        tellLost(text, remarks);
        if (given == null && encoding.isOld()) {
            if (letters.isSure()) {
                remarks.decided(0, "", "sheet.encoding.shown", encoding.label());
            } else {
                remarks.ambiguous(0, "", "sheet.encoding.guessed", encoding.label());
            }
        }
        Matcher sep = SEP.matcher(text);
        boolean first = sep.lookingAt();
        TextChoice told = first && choice.delimiter() == null
                ? choice.withDelimiter(sep.group(1).charAt(0))
                : choice;
        int line = first ? 2 : 1;
        String table = text.substring(first ? sep.end() : 0);
        DelimiterGuess guess = DelimiterGuess.of(table, file.ending(), told);
        char mark = choice.quote() == null && guess.quote() == TextForm.NONE ? '"' : guess.quote();
        QuoteScan scan = QuoteScan.of(table, guess.delimiter(), mark);
        boolean letter = choice.quote() == null && (scan.isLetter() || guess.quote() == TextForm.NONE);
        tellQuotes(letter, scan, line, remarks);
        char quote = letter ? TextForm.NONE : guess.quote();
        TextForm form = new TextForm(letters, guess.delimiter(), quote, guess.sure());
        tellDelimiter(form, remarks);
        String tight = !letter && scan.spaced() > 0 ? QuoteScan.tight(table, guess.delimiter(), quote) : table;
        List<SheetRow> rows = new CsvTable(tight, form, remarks, progress).read(line);
        if (rows.isEmpty()) {
            throw new RefusedException(0, "sheet.refused.nothing");
        }
        return new TableReading(new Workbook(List.of(new Sheet(file.stem(), rows))), form, remarks.all());
    }

    private static void tellQuotes(boolean letter, QuoteScan scan, int line, Remarks remarks) {
        if (letter && scan.oddLine() > 0) {
            remarks.decided(scan.oddLine() + line - 1, "", "sheet.csv.letters");
        } else if (!letter && scan.junk() > 0) {
            remarks.decided(scan.oddLine() + line - 1, "", "sheet.csv.junk", String.valueOf(scan.junk()));
        }
    }

    private static void tellLost(String text, Remarks remarks) {
        int first = text.indexOf('\uFFFD');
        if (first >= 0) {
            long lost = text.chars().filter(letter -> letter == '\uFFFD').count();
            String before = text.substring(0, first + 1);
            remarks.ambiguous((int) before.lines().count(), "", "sheet.encoding.lost", String.valueOf(lost));
        }
    }

    /// The letters without zeros, which are no letters.
    private static String letters(String text, int rarely, Remarks remarks) throws RefusedException {
        int zeros = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            zeros += letter == '\0' ? 1 : 0;
            signs += letter < '\t' || (letter > '\r' && letter < ' ' && letter != END_OF_FILE) ? 1 : 0;
        }
        if (signs > Math.max(SMALL, text.length()) / rarely) {
            throw new RefusedException(0, "sheet.refused.binary");
        }
        if (zeros > 0) {
            remarks.decided(0, "", "sheet.csv.zeros", String.valueOf(zeros));
        }
        int last = text.length() - 1;
        String end = last >= 0 && text.charAt(last) == END_OF_FILE ? text.substring(0, last) : text;
        return zeros > 0 ? end.replace("\0", "") : end;
    }

    private static void tellDelimiter(TextForm form, Remarks remarks) {
        if (!form.isSure()) {
            switch (form.delimiter()) {
                case '\t' -> remarks.ambiguous(0, "", "sheet.csv.delimiter.tab");
                case TextForm.NONE -> remarks.ambiguous(0, "", "sheet.csv.delimiter.none");
                default -> remarks.ambiguous(0, "", "sheet.csv.delimiter", String.valueOf(form.delimiter()));
            }
        }
    }
}
