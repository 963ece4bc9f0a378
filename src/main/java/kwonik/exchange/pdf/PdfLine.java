package kwonik.exchange.pdf;

/// A line of a PDF document.
///
/// @param page its number
/// @param left where it begins on the page, in points
/// @param right where it ends
/// @param base how far below the top of the page it stands
/// @param size of its letters
record PdfLine(String text, int page, double left, double right, double base, double size) {
    private static final double SAME_SIZE = 0.08;

    /// Whether its letters are as large as those of another line.
    boolean hasSizeOf(PdfLine other) {
        return Math.abs(size - other.size) <= SAME_SIZE * Math.max(size, other.size);
    }

    /// How wide the first word of the line is, with a blank before it.
    double firstWord() {
        int blank = text.indexOf(' ');
        int letters = 1 + (blank < 0 ? text.length() : blank);
        return (right - left) * letters / Math.max(1, text.length());
    }
}
