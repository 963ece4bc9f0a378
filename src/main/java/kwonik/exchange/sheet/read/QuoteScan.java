package kwonik.exchange.sheet.read;

/// Looks how quotation marks are used in a text with a delimiter.
///
/// @param whole cells that stand in quotation marks as they should
/// @param junk cells behind whose closing mark something stands before the delimiter
/// @param junkLine the first line in which one begins
/// @param spaced cells whose opening mark stands behind blanks
/// @param open 1 where the mark of a cell is never closed
record QuoteScan(int whole, int junk, int junkLine, int spaced, int open) {
    static QuoteScan of(String text, char delimiter, char quote) {
        if (quote == TextForm.NONE || text.indexOf(quote) < 0) {
            return new QuoteScan(0, 0, 0, 0, 0);
        }
        Walk walk = new Walk(text, delimiter, quote);
        walk.walk();
        return new QuoteScan(walk.whole, walk.junk, walk.junkLine, walk.spaced, walk.open);
    }

    /// The text without the blanks in front of quotation marks that open a cell.
    static String tight(String text, char delimiter, char quote) {
        Walk walk = new Walk(text, delimiter, quote);
        walk.walk();
        return walk.tight.append(text, walk.copied, text.length()).toString();
    }

    /// Whether more cells use the mark as a letter than as a quotation mark.
    boolean isLetter() {
        return junk + open > whole;
    }

    private static final class Walk {
        private final String text;
        private final char delimiter;
        private final char quote;
        private final StringBuilder tight = new StringBuilder();
        private int copied;
        private int line = 1;
        private int whole;
        private int junk;
        private int junkLine;
        private int spaced;
        private int open;

        Walk(String text, char delimiter, char quote) {
            this.text = text;
            this.delimiter = delimiter;
            this.quote = quote;
        }

        void walk() {
            int i = 0;
            while (i < text.length()) {
                int start = i;
                while (start < text.length() && text.charAt(start) == ' ') {
                    start++;
                }
                boolean opens = start < text.length() && text.charAt(start) == quote;
                if (opens && start > i && closes(start + 1)) {
                    spaced++;
                    tight.append(text, copied, i);
                    copied = start;
                    i = start;
                }
                i = endOfCell(text.charAt(i) == quote ? quoted(i + 1) : i) + 1;
            }
        }

        /// The end of a cell that begins with a mark; each further mark closes or opens, as FastCSV has it.
        private int quoted(int from) {
            int begins = line;
            boolean inside = true;
            boolean odd = false;
            int i = from;
            while (i < text.length() && (inside || !endsCell(i))) {
                char letter = text.charAt(i);
                if (letter == quote && inside && i + 1 < text.length() && text.charAt(i + 1) == quote) {
                    i++;
                } else if (letter == quote) {
                    inside = !inside;
                } else if (inside) {
                    count(i);
                } else {
                    odd |= letter != ' ';
                }
                i++;
            }
            open += inside ? 1 : 0;
            whole += odd || inside ? 0 : 1;
            junk += odd ? 1 : 0;
            junkLine = (odd || inside) && junkLine == 0 ? begins : junkLine;
            return i;
        }

        private boolean closes(int from) {
            int close = text.indexOf(quote, from);
            int end = text.indexOf('\n', from);
            int behind = close + 1;
            while (behind < text.length() && text.charAt(behind) == ' ') {
                behind++;
            }
            return close >= 0 && (end < 0 || close < end) && endsCell(behind);
        }

        private boolean endsCell(int at) {
            return at >= text.length() || text.charAt(at) == delimiter || isEnd(text.charAt(at));
        }

        private int endOfCell(int from) {
            int i = from;
            while (!endsCell(i)) {
                i++;
            }
            if (i < text.length()) {
                count(i);
            }
            return i;
        }

        private void count(int at) {
            char letter = text.charAt(at);
            boolean first = letter == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            line += isEnd(letter) && !first ? 1 : 0;
        }

        private static boolean isEnd(char letter) {
            return letter == '\n' || letter == '\r';
        }
    }
}
