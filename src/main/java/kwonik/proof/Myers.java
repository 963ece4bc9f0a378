package kwonik.proof;

import java.util.Arrays;

/// Finds where in a text a passage most like a word ends, in a time of text length by word length / 64.
///
/// After G. Myers, A fast bit-vector algorithm for approximate string matching based on dynamic programming, J.
/// ACM 46 (1999), in the block form of H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau
/// edit distances, Nordic J. of Computing 10 (2003): a column of the table of Sellers (1980) is held as its
/// vertical differences.
final class Myers {
    private final int length;
    private final int blocks;
    /// For each letter of the text and each block: the places in the word where the letter stands.
    private final long[] places;

    /// @param word at least one letter, spelled in terms of `text`
    Myers(int[] word, Letters text) {
        length = word.length;
        blocks = (length + 63) >>> 6;
        places = new long[text.kinds() * blocks];
        for (int i = 0; i < length; i++) {
            if (word[i] != Letters.STRANGE) {
                places[word[i] * blocks + (i >>> 6)] |= 1L << i;
            }
        }
    }

    /// Tells, for each position from `from` to `to`, the smallest edit distance of the word to a passage that
    /// begins at `from` or later and ends there.
    void scan(Letters text, int from, int to, Ending ending) {
        long[] rises = new long[blocks];
        long[] falls = new long[blocks];
        Arrays.fill(rises, -1);
        long top = 1L << (length - 1);
        int distance = length;
        for (int at = from; at < to; at++) {
            int row = text.at(at) * blocks;
            // Nothing comes in from above the first row: a passage may begin anywhere.
            int carry = 0;
            for (int b = 0; b < blocks; b++) {
                long rise = rises[b];
                long fall = falls[b];
                long equal = places[row + b];
                long vertical = equal | fall;
                if (carry < 0) {
                    equal |= 1;
                }
                long zero = (((equal & rise) + rise) ^ rise) | equal;
                long up = fall | ~(zero | rise);
                long down = rise & zero;
                if (b == blocks - 1) {
                    distance += (up & top) != 0 ? 1 : (down & top) != 0 ? -1 : 0;
                }
                int out = (int) (up >>> 63) - (int) (down >>> 63);
                up <<= 1;
                down <<= 1;
                if (carry < 0) {
                    down |= 1;
                } else if (carry > 0) {
                    up |= 1;
                }
                rises[b] = down | ~(vertical | up);
                falls[b] = up & vertical;
                carry = out;
            }
            ending.at(at + 1, distance);
        }
    }

    /// Hears of every position at which a passage may end.
    @FunctionalInterface
    interface Ending {
        /// The smallest distance of a passage that ends before the letter at `end`.
        void at(int end, int distance);
    }
}
