package kwonik.cite;

import java.util.ArrayList;
import java.util.List;

/// Puts a citation together, and never sets a full stop behind another mark that ends a sentence.
final class Draft {
    private static final String CLOSING = "”’»\"\u00a0";
    private static final String ENDING = ".?!…";

    private final List<Cited.Run> runs = new ArrayList<>();

    /// Adds text in upright letters.
    Draft add(String text) {
        return add(text, false);
    }

    /// Adds text in italics.
    Draft italic(String text) {
        return add(text, true);
    }

    Draft add(Cited cited) {
        runs.addAll(cited.runs());
        return this;
    }

    /// Adds text in italics or not; no text adds nothing.
    Draft add(String text, boolean italic) {
        if (!text.isEmpty()) {
            runs.add(new Cited.Run(text, italic));
        }
        return this;
    }

    /// Adds `separator` unless this is the beginning.
    Draft between(String separator) {
        return isEmpty() ? this : add(separator);
    }

    /// Ends the sentence with a full stop, unless it has ended; quotation marks behind the end do not matter.
    Draft stop() {
        return isEmpty() || ended() ? this : add(".");
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    private boolean ended() {
        return ends(cited().plain());
    }

    /// Whether a text ends as a sentence does.
    static boolean ends(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDING.indexOf(text.charAt(last)) >= 0;
    }

    Cited cited() {
        return new Cited(runs);
    }
}
