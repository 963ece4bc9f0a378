package kwonik.exchange.sheet.read;

/// Looks how quotation marks are used in a text with a delimiter. It goes from mark to mark, since most of a text is
/// none.
///
/// @param whole cells that stand in quotation marks as they should
/// @param junk cells behind whose closing mark something stands before the delimiter
/// @param oddLine the first line in which one begins that is not as it should be; 0 where none is
/// @param spaced cells whose opening mark stands behind blanks
/// @param open 1 where the mark of a cell is never closed
record QuoteScan(int whole, int junk, int oddLine, int spaced, int open) {
    static QuoteScan of(String text, char delimiter, char quote) {
        if (quote == TextForm.NONE || text.indexOf(quote) < 0) {
            return new QuoteScan(0, 0, 0, 0, 0);
        }
        Walk walk = new Walk(text, delimiter, quote);
        walk.walk();
        return new QuoteScan(walk.whole, walk.junk, walk.oddLine(), walk.spaced, walk.open);
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
        private int whole;
        private int junk;
        private int oddAt = -1;
        private int spaced;
        private int open;

        Walk(String text, char delimiter, char quote) {
            this.text = text;
            this.delimiter = delimiter;
            this.quote = quote;
        }

        void walk() {
            int mark = text.indexOf(quote);
            while (mark >= 0) {
                int start = mark;
                while (start > 0 && text.charAt(start - 1) == ' ') {
                    start--;
                }
                boolean first = start == 0 || endsCell(start - 1);
                boolean behindBlanks = first && start < mark;
                boolean opens = first && (start == mark || closes(mark + 1));
                if (opens && behindBlanks) {
                    spaced++;
                    tight.append(text, copied, start);
                    copied = mark;
                }
                mark = text.indexOf(quote, opens ? quoted(mark) : mark + 1);
            }
        }

        /// The end of a cell that begins with a mark; each further mark closes or opens, as FastCSV has it.
        private int quoted(int mark) {
            boolean inside = true;
            boolean odd = false;
            int i = mark + 1;
            while (i < text.length() && (inside || !endsCell(i))) {
                if (inside) {
                    int next = text.indexOf(quote, i);
                    i = next < 0 ? text.length() : next + 1;
                    boolean doubled = i < text.length() && text.charAt(i) == quote;
                    inside = doubled || next < 0;
                    i += doubled ? 1 : 0;
                } else {
                    inside = text.charAt(i) == quote;
                    odd |= !inside && text.charAt(i) != ' ';
                    i++;
                }
            }
            open += inside ? 1 : 0;
            whole += odd || inside ? 0 : 1;
            junk += odd ? 1 : 0;
            oddAt = (odd || inside) && oddAt < 0 ? mark : oddAt;
            return i;
        }

        private boolean closes(int from) {
            int close = text.indexOf(quote, from);
            int behind = close + 1;
            while (behind < text.length() && text.charAt(behind) == ' ') {
                behind++;
            }
            return close >= 0
                    && endsCell(behind)
                    && text.substring(from, close).lines().count() < 2;
        }

        private boolean endsCell(int at) {
            return at >= text.length() || text.charAt(at) == delimiter || isEnd(text.charAt(at));
        }

        private int oddLine() {
            int line = oddAt < 0 ? 0 : 1;
            for (int i = 0; i < oddAt; i++) {
                boolean first = text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                line += isEnd(text.charAt(i)) && !first ? 1 : 0;
            }
            return line;
        }

        private static boolean isEnd(char letter) {
            return letter == '\n' || letter == '\r';
        }
    }
}
