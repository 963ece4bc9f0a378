package kwonik.layout.table;

import java.text.Normalizer;
import java.util.Locale;

/// Reads a text letter by letter as an index of a book sorts it: without case, accents and punctuation, œ as oe.
final class FoldedText {
    /// After the last letter.
    static final int END = 0;

    /// Up to here each letter is known beforehand; those above stand for themselves.
    private static final int KNOWN = 0x2000;

    private static final char SPACE = ' ';
    private static final char[] FOLDED = new char[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            FOLDED[c] = folded(c);
        }
    }

    private String text = "";
    private int at;
    /// The second of two letters that one is sorted as.
    private char second;
    private boolean begun;

    /// Starts before the first letter of a text.
    void begin(String next) {
        text = next;
        at = 0;
        second = END;
        begun = false;
    }

    /// The next letter, or [#END].
    int next() {
        if (second != END) {
            char letter = second;
            second = END;
            return letter;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            second = secondOf(c);
            char letter = c < KNOWN ? FOLDED[c] : c;
            // no text begins with a space: one may stand behind a mark of quotation that does not count
            if (letter != END && (letter != SPACE || begun)) {
                begun = true;
                return letter;
            }
        }
        return END;
    }

    /// Whether this text begins with another one; both are read on.
    boolean beginsWith(FoldedText that) {
        for (int wanted = that.next(); wanted != END; wanted = that.next()) {
            if (next() != wanted) {
                return false;
            }
        }
        return true;
    }

    /// Which comes first; both are read on.
    int compareTo(FoldedText that) {
        int mine = next();
        int other = that.next();
        while (mine == other && mine != END) {
            mine = next();
            other = that.next();
        }
        return Integer.compare(mine, other);
    }

    private static char secondOf(char c) {
        return switch (c) {
            case 'œ', 'Œ', 'æ', 'Æ' -> 'e';
            case 'ß' -> 's';
            default -> END;
        };
    }

    private static char folded(char c) {
        char first = switch (c) {
            case 'œ', 'Œ' -> 'o';
            case 'æ', 'Æ' -> 'a';
            case 'ß' -> 's';
            case 'ø', 'Ø' -> 'o';
            case 'ı' -> 'i';
            default ->
                Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .charAt(0);
        };
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return SPACE;
        }
        return Character.isLetterOrDigit(first) ? first : END;
    }
}
