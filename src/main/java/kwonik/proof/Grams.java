package kwonik.proof;

import java.util.function.IntConsumer;

/// Where in a text each run of a few letters stands: hash chains over all positions, in two arrays.
final class Grams {
    private static final int SPREAD = 0x9E3779B9;

    private final Letters text;
    private final int size;
    private final int shift;
    private final int[] last;
    private final int[] before;
    private final int[] counts;

    /// @param size letters in a run
    Grams(Letters text, int size) {
        this.text = text;
        this.size = size;
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(text.length()));
        this.shift = 32 - bits;
        this.last = new int[1 << bits];
        this.counts = new int[1 << bits];
        this.before = new int[Math.max(0, text.length() - size + 1)];
        for (int at = 0; at < before.length; at++) {
            int hash = 0;
            for (int i = 0; i < size; i++) {
                hash = hash * 31 + text.at(at + i) + 1;
            }
            int slot = (hash * SPREAD) >>> shift;
            before[at] = last[slot];
            last[slot] = at + 1;
            counts[slot]++;
        }
    }

    int size() {
        return size;
    }

    /// At most how often the run of `word` from `offset` stands in the text.
    int count(int[] word, int offset) {
        return counts[slot(word, offset)];
    }

    /// Every position of the run of `word` from `offset`, from the last to the first.
    void each(int[] word, int offset, IntConsumer position) {
        for (int at = last[slot(word, offset)]; at > 0; at = before[at - 1]) {
            if (matches(word, offset, at - 1)) {
                position.accept(at - 1);
            }
        }
    }

    private boolean matches(int[] word, int offset, int at) {
        for (int i = 0; i < size; i++) {
            if (text.at(at + i) != word[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int[] word, int offset) {
        int hash = 0;
        for (int i = 0; i < size; i++) {
            hash = hash * 31 + word[offset + i] + 1;
        }
        return (hash * SPREAD) >>> shift;
    }
}
