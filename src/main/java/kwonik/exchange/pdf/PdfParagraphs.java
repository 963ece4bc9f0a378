package kwonik.exchange.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Puts the lines of a PDF document together to paragraphs.
///
/// A PDF knows letters and their places alone. A line goes on in the next where the first word of that had no more room
/// in it; nothing else tells a heading, an address or a row of a table from a line that is merely full. Apart from
/// that,
/// a larger gap, an indent or letters of another size begin a paragraph. Only blanks and line ends are decided here.
/// The
/// line end behind the hyphen of a broken word stays, since nobody knows whether that hyphen belongs to the word.
final class PdfParagraphs {
    private static final String PARAGRAPH = "\n\n";
    private static final String LINE = "\n";
    private static final String SAME = " ";
    /// In sizes of the letters: the largest distance of two lines of a block, and the least indent.
    private static final double FAR = 3;

    private static final double INDENT = 0.8;
    /// A gap between paragraphs is so many times that between lines.
    private static final double GAP = 1.3;
    /// In sizes of the letters: typesetters may let a line end a little sooner or later.
    private static final double UNEVEN = 0.3;

    private static final Pattern BULLET = Pattern.compile("[•◦▪‣●○■] ");
    /// The first line of an item may stand out.
    private static final Pattern ITEM = Pattern.compile("(?:[•◦▪‣●○■*–—-]|\\(?\\w{1,3}[.)]) ");

    private final List<PdfLine> lines;
    private final double[] rights;
    private final double[] lefts;
    private final double leading;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.rights = new double[lines.size()];
        this.lefts = new double[lines.size()];
        this.leading = leading();
        measure();
    }

    /// The text of these lines.
    static String of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : between(i - 1)).append(lines.get(i).text());
        }
        return text.toString();
    }

    /// The usual distance of two lines, in sizes of their letters: the middle one of all.
    private double leading() {
        double[] all = new double[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isBlock(i)) {
                all[count++] = distance(i);
            }
        }
        Arrays.sort(all, 0, count);
        return count == 0 ? FAR : all[count / 2];
    }

    /// The edges of the block in which each line stands.
    private void measure() {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !isBlock(i)) {
                List<PdfLine> block = lines.subList(start, i + 1);
                double right = block.stream().mapToDouble(PdfLine::right).max().orElse(0);
                double left = block.stream().mapToDouble(PdfLine::left).min().orElse(0);
                Arrays.fill(rights, start, i + 1, right);
                Arrays.fill(lefts, start, i + 1, left);
                start = i + 1;
            }
        }
    }

    /// Whether a line stands right above the next, in letters of one size.
    private boolean isBlock(int i) {
        PdfLine line = lines.get(i);
        PdfLine next = lines.get(i + 1);
        return line.page() == next.page()
                && line.hasSizeOf(next)
                && next.base() > line.base()
                && distance(i) < FAR
                && next.left() < line.right()
                && line.left() < next.right();
    }

    private double distance(int i) {
        PdfLine line = lines.get(i);
        return (lines.get(i + 1).base() - line.base()) / Math.max(1, line.size());
    }

    private String between(int i) {
        PdfLine line = lines.get(i);
        PdfLine next = lines.get(i + 1);
        if (!isBlock(i)) {
            // the next column, or the next page
            boolean goesOn = line.hasSizeOf(next)
                    && !endsSentence(line.text())
                    && Character.isLowerCase(next.text().codePointAt(0));
            return goesOn ? joint(line.text(), next.text()) : PARAGRAPH;
        }
        boolean full = isFull(i, next);
        boolean indented = next.left() > line.left() + INDENT * line.size();
        boolean hangs = full && ITEM.matcher(line.text()).lookingAt();
        if (distance(i) > GAP * leading || (indented && !hangs)) {
            return PARAGRAPH;
        }
        return full && !BULLET.matcher(next.text()).lookingAt() ? joint(line.text(), next.text()) : LINE;
    }

    private boolean isFull(int i, PdfLine next) {
        PdfLine line = lines.get(i);
        boolean toTheLeft = line.text().codePoints().anyMatch(PdfParagraphs::runsToTheLeft);
        double room = toTheLeft ? line.left() - lefts[i] : rights[i] - line.right();
        return room < next.firstWord() + UNEVEN * line.size();
    }

    private static boolean runsToTheLeft(int point) {
        byte way = Character.getDirectionality(point);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean endsSentence(String text) {
        return ".!?…:”»\")".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String joint(String line, String next) {
        int last = line.length() - 1;
        boolean broken = "-\u2010\u00AD".indexOf(line.charAt(last)) >= 0
                && last > 0
                && Character.isLetter(line.charAt(last - 1))
                && Character.isLetter(next.charAt(0));
        return broken ? LINE : SAME;
    }
}
