package kwonik.exchange.sheet.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells by which sign the cells of a text are parted: the one that gives the most rows the same number of cells.
///
/// @param delimiter the sign; [TextForm#NONE] where none does
/// @param quote the quotation mark that goes with it
/// @param sure how far ahead of the next best it is, 0 to 1
record DelimiterGuess(char delimiter, char quote, double sure) {
    /// In this order they are believed: commas stand in texts and numbers, too.
    private static final String CANDIDATES = "\t;|,";

    private static final int SAMPLE = 1 << 16;
    private static final int MOST_SAMPLE = 1 << 22;
    /// After so many cells in quotation marks the sample tells enough.
    private static final int WHOLE_CELLS = 8;
    private static final int MOST_ROWS = 300;
    /// Fewer rows of one width than this are no table.
    private static final double LEAST = 0.4;

    /// Looks at the first lines of a text.
    ///
    /// @param ending of the name of the file
    static DelimiterGuess of(String text, String ending, TextChoice choice) {
        List<Candidate> all = new ArrayList<>();
        Character given = choice.delimiter();
        String signs = given == null ? CANDIDATES : String.valueOf(given);
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            String sample = sample(text, sign);
            Character mark = choice.quote();
            char quote = mark == null ? quote(text, sample, sign) : mark;
            double trust = 1 - 0.015 * i;
            all.add(new Candidate(sign, quote, score(sample, sign, quote) * trust + named(sign, ending)));
        }
        if (given != null) {
            return new DelimiterGuess(given, all.getFirst().quote, 1);
        }
        all.sort((a, b) -> Double.compare(b.score, a.score));
        Candidate best = all.getFirst();
        if (best.score < LEAST) {
            char quote = choice.quote() == null ? quote(text, start(text, SAMPLE), TextForm.NONE) : best.quote;
            return new DelimiterGuess(TextForm.NONE, quote, 1 - best.score / LEAST);
        }
        double next = Math.max(LEAST, all.get(1).score);
        return new DelimiterGuess(best.sign, best.quote, (best.score - next) / best.score);
    }

    private record Candidate(char sign, char quote, double score) {}

    /// The name of a file decides between two that are as good, and where there is a single row.
    private static double named(char sign, String ending) {
        return switch (ending) {
            case "tsv", "tab" -> sign == '\t' ? 0.3 : 0;
            case "csv" -> sign == ',' || sign == ';' ? 0.01 : 0;
            default -> 0;
        };
    }

    /// The first lines: more of them where a cell with whole pages in it begins there, so that some rows end.
    private static String sample(String text, char sign) {
        int size = SAMPLE;
        while (size < Math.min(text.length(), MOST_SAMPLE)) {
            QuoteScan scan = QuoteScan.of(start(text, size), sign, '"');
            if (scan.open() == 0 || scan.whole() > WHOLE_CELLS) {
                break;
            }
            size *= 4;
        }
        return start(text, size);
    }

    private static String start(String text, int size) {
        if (text.length() <= size) {
            return text;
        }
        int end = Math.max(text.lastIndexOf('\n', size), text.lastIndexOf('\r', size));
        return text.substring(0, end < 0 ? size : end + 1);
    }

    /// The quotation mark; none where it is a letter in more cells than it is one.
    private static char quote(String text, String sample, char sign) {
        QuoteScan usual = QuoteScan.of(sample, sign, '"');
        if (usual.whole() == 0) {
            QuoteScan single = QuoteScan.of(sample, sign, '\'');
            if (single.whole() > 2
                    && single.junk() == 0
                    && single.whole() >= sample.lines().count()) {
                return '\'';
            }
        }
        // where the sample breaks off, its last cell may well be closed
        boolean cut = sample.length() < text.length();
        boolean letter = cut ? usual.junk() > usual.whole() : usual.isLetter();
        return letter ? TextForm.NONE : '"';
    }

    private static double score(String sample, char sign, char quote) {
        List<Integer> widths = widths(sample, sign, quote);
        Map<Integer, Integer> counts = new HashMap<>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        int usual = usual(counts);
        if (usual < 2) {
            return 0;
        }
        double exact = (double) counts.getOrDefault(usual, 0) / widths.size();
        double near = (double) widths.stream()
                        .filter(width -> width > 1 && width < usual)
                        .count()
                / widths.size();
        // the names of the columns are as many as the cells below them
        double head = widths.getFirst() == usual ? 1 : widths.getFirst() == 1 ? 0.7 : 0.85;
        return (exact + near / 2) * head * (1 - 0.05 / usual);
    }

    private static int usual(Map<Integer, Integer> counts) {
        int usual = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            int known = counts.getOrDefault(usual, 0);
            if (each.getValue() > known || (each.getValue() == known && each.getKey() > usual)) {
                usual = each.getKey();
            }
        }
        return usual;
    }

    /// How many cells each of the first rows has.
    private static List<Integer> widths(String sample, char sign, char quote) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<Integer> reader = builder(sign, quote, Unclosed.TAKEN).build(new Widths(), sample)) {
            for (int width : reader) {
                widths.add(width);
                if (widths.size() >= MOST_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException _) {
            // the rows so far tell enough
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return widths.isEmpty() ? List.of(0) : widths;
    }

    private static final class Widths extends AbstractBaseCsvCallbackHandler<Integer> {
        @Override
        protected Integer buildRecord() {
            return getFieldCount();
        }
    }

    /// What is done with a quotation mark that is never closed.
    enum Unclosed {
        TAKEN,
        REFUSED
    }

    /// A reader that takes whatever comes.
    static CsvReader.CsvReaderBuilder builder(char sign, char quote, Unclosed unclosed) {
        return CsvReader.builder()
                .fieldSeparator(sign == TextForm.NONE ? '\uFDD0' : sign)
                .quoteCharacter(quote == TextForm.NONE ? '\uFDD1' : quote)
                .skipEmptyLines(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(unclosed == Unclosed.TAKEN)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 22);
    }
}
