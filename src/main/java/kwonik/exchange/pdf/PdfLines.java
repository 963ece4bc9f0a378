package kwonik.exchange.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of a PDF document in the order in which it draws them.
///
/// That is the order of reading in what word processors, browsers and typesetters make. Sorted by their place on the
/// page, the lines of two columns would be mixed.
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private double left;
    private double right;
    private double base;
    private double size;

    private PdfLines() {}

    /// The lines of all pages.
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        for (TextPosition letter : letters) {
            if (words.isEmpty() && letter.equals(letters.getFirst())) {
                left = letter.getXDirAdj();
                right = left;
                base = letter.getYDirAdj();
                size = 0;
            }
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            size = Math.max(size, Math.abs(letter.getFontSizeInPt()));
        }
        words.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        String text =
                words.toString().replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(new PdfLine(text, getCurrentPageNo(), left, right, base, size));
        }
        words.setLength(0);
    }

    @Override
    protected void endArticle() {
        writeLineSeparator();
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
    }

    // Where a paragraph ends is told by the lines around it.

    @Override
    protected void writeParagraphSeparator() {}

    @Override
    protected void writeParagraphStart() {}

    @Override
    protected void writeParagraphEnd() {}

    @Override
    protected void writePageStart() {}

    @Override
    protected void writePageEnd() {}
}
