package kwonik.proof;

import java.util.HashMap;
import java.util.Map;

/// A text as code points, each also as a small number of its own, so that tables by letter stay small.
final class Letters {
    /// The number of a code point that the text does not have.
    static final int STRANGE = -1;

    private final int[] codePoints;
    private final int[] numbers;
    private final Map<Integer, Integer> numberOf = new HashMap<>();

    Letters(String text) {
        codePoints = text.codePoints().toArray();
        numbers = new int[codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            int size = numberOf.size();
            Integer number = numberOf.putIfAbsent(codePoints[i], size);
            numbers[i] = number == null ? size : number;
        }
    }

    int length() {
        return numbers.length;
    }

    /// How many different code points there are; their numbers are 0 to this.
    int kinds() {
        return numberOf.size();
    }

    int at(int position) {
        return numbers[position];
    }

    /// The numbers of another text in terms of this one, [#STRANGE] where this one lacks the letter.
    int[] spell(String other) {
        return other.codePoints().map(c -> numberOf.getOrDefault(c, STRANGE)).toArray();
    }

    /// Whether `word` stands at `start`.
    boolean has(int[] word, int start) {
        if (start < 0 || start > numbers.length - word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (numbers[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    String slice(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /// Whether a letter or digit stands at `position`; false outside the text.
    boolean inWord(int position) {
        return position >= 0 && position < codePoints.length && isWordPart(codePoints[position]);
    }

    static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /// Edit distances (Levenshtein 1966) between the whole of `word` and every piece of the text that begins at
    /// `from` and goes on in direction `step` (1 or -1): entry `k` is for the piece of `k` letters. Backwards,
    /// `word` is compared from its end.
    ///
    /// @param most letters to go at most; fewer where the text ends
    int[] distances(int[] word, int from, int step, int most) {
        int reach = Math.min(most, step > 0 ? numbers.length - from : from + 1);
        int[] row = new int[Math.max(0, reach) + 1];
        for (int k = 0; k < row.length; k++) {
            row[k] = k;
        }
        for (int i = 0; i < word.length; i++) {
            int letter = word[step > 0 ? i : word.length - 1 - i];
            int diagonal = row[0];
            row[0] = i + 1;
            for (int k = 1; k < row.length; k++) {
                int replaced = diagonal + (numbers[from + step * (k - 1)] == letter ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.min(replaced, Math.min(diagonal, row[k - 1]) + 1);
            }
        }
        return row;
    }
}
