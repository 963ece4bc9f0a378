package kwonik.exchange.text;

/// The text of a document as it grows: words, and between them the ends of lines and paragraphs, of which only those
/// are written that have words on both sides.
///
/// Paragraphs stand apart by an empty line; items of a list and rows of a table are lines, with tabs between cells.
final class TextFlow {
    private static final int PARAGRAPH = 2;

    private final StringBuilder text = new StringBuilder();
    /// What is to be written before the next words.
    private int breaks;

    private int tabs;
    private boolean blank;
    /// Whether the paragraph is an item of a list, and whether the one before was.
    private boolean item;

    private boolean itemBefore;
    /// Whether no cell of the row has begun yet, nothing stands in the cell, and one has several lines.
    private boolean rowStart;

    private boolean cellStart;
    private boolean lines;

    /// Words of which each blank counts, but for those at the beginning and the end of a line, where they only indent.
    void verbatim(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '\n' || letter == '\r') {
                put(' ');
            } else if (letter == '\t' || !Character.isISOControl(letter)) {
                put(letter);
            }
        }
    }

    /// Words in which any run of blanks and ends of lines is one blank, and none at the ends of lines.
    void collapsed(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f') {
                blank = true;
            } else if (!Character.isISOControl(letter)) {
                put(letter);
            }
        }
    }

    /// A blank that stays beside others, but for the beginning of a line.
    void space() {
        put(' ');
    }

    void tab() {
        put('\t');
    }

    private void put(char letter) {
        boolean begins = text.isEmpty() || breaks > 0 || tabs > 0;
        if (begins && (letter == ' ' || letter == '\t')) {
            return;
        }
        if (breaks > 0 && !text.isEmpty()) {
            while (text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.repeat('\n', breaks);
            lines |= !cellStart;
            blank = false;
        } else if (text.isEmpty()) {
            blank = false;
        }
        if (tabs > 0) {
            text.repeat('\t', tabs);
        } else if (blank) {
            text.append(' ');
        }
        breaks = 0;
        tabs = 0;
        blank = false;
        cellStart = false;
        text.append(letter);
    }

    /// What follows stands on a line of its own.
    void line() {
        if (!cellStart) {
            breaks = Math.max(breaks, 1);
        }
    }

    /// One more end of a line, of which two are an empty line.
    void lineBreak() {
        if (!cellStart) {
            breaks = Math.min(breaks + 1, PARAGRAPH);
        }
    }

    /// What follows is a paragraph of its own.
    void paragraph() {
        endOfParagraph();
        itemBefore = item;
        item = false;
    }

    void endOfParagraph() {
        if (!cellStart) {
            breaks = PARAGRAPH;
        }
    }

    /// The paragraph that has begun is an item of a list.
    void item() {
        item = true;
        if (itemBefore && breaks == PARAGRAPH) {
            breaks = 1;
        }
    }

    /// Paragraphs that stood beside the others: those of a text box, or of a note.
    void aside(String words) {
        paragraph();
        for (String line : words.split("\n", -1)) {
            verbatim(line);
            lineBreak();
        }
        endOfParagraph();
    }

    // ----- Tables

    void row() {
        line();
        rowStart = true;
        lines = false;
    }

    /// The next cell of a row: behind a tab, but on a line of its own where the one before has several lines. So a
    /// table that only arranges paragraphs on a page is read as paragraphs.
    void cell() {
        if (!cellStart) {
            breaks = rowStart ? breaks : 0;
        }
        if (rowStart) {
            rowStart = false;
        } else if (lines) {
            breaks = Math.max(breaks, 1);
        } else {
            tabs++;
        }
        lines = false;
        cellStart = true;
    }

    /// The next row follows on the next line, unless paragraphs stand in this one.
    void endOfRow() {
        if (!cellStart && !lines) {
            breaks = 1;
        }
        tabs = 0;
        cellStart = false;
        rowStart = false;
        line();
        lines = true;
    }

    /// The text so far.
    @Override
    public String toString() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }
}
