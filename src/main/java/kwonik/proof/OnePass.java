package kwonik.proof;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/// Finds every place at which a run of letters stands in a text, and reads each letter of the text once, however often
/// the two repeat themselves (Knuth, Morris and Pratt, SIAM Journal on Computing 6, 1977).
final class OnePass {
    private OnePass() {}

    /// Tells where the word begins, from the first place to the last; one without letters stands nowhere.
    ///
    /// @param length of the text
    /// @param text the letter at each place of it
    static void each(int length, IntUnaryOperator text, int[] word, IntConsumer place) {
        if (word.length == 0 || word.length > length) {
            return;
        }
        int[] borders = borders(word);
        int matched = 0;
        for (int at = 0; at < length; at++) {
            int letter = text.applyAsInt(at);
            while (matched > 0 && (matched == word.length || word[matched] != letter)) {
                matched = borders[matched - 1];
            }
            if (word[matched] == letter) {
                matched++;
            }
            if (matched == word.length) {
                place.accept(at + 1 - word.length);
            }
        }
    }

    /// For each beginning of the word, how many letters at its end are also those at its start.
    private static int[] borders(int[] word) {
        int[] borders = new int[word.length];
        int same = 0;
        for (int at = 1; at < word.length; at++) {
            while (same > 0 && word[same] != word[at]) {
                same = borders[same - 1];
            }
            if (word[same] == word[at]) {
                same++;
            }
            borders[at] = same;
        }
        return borders;
    }
}
