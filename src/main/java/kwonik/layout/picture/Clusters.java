package kwonik.layout.picture;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a text may be cut without parting what is read as one letter: a letter and its accents, a family of emoji.
public final class Clusters {
    /// Characters below this stand for themselves.
    private static final int FIRST_MARK = 0x300;

    private Clusters() {}

    /// The last place not after `at` where no cluster is parted.
    static int before(String text, int at) {
        if (at <= 0 || at >= text.length() || (text.charAt(at) < FIRST_MARK && text.charAt(at - 1) < FIRST_MARK)) {
            return at;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters.isBoundary(at) ? at : clusters.preceding(at);
    }

    /// The end of the cluster that begins at `at`.
    public static int after(String text, int at) {
        int next = at + 1;
        while (next < text.length() && before(text, next) < next) {
            next++;
        }
        return Math.min(next, text.length());
    }
}
