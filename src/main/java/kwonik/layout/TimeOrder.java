package kwonik.layout;

/// Sorts places by a time key without boxing a million numbers: a stable radix sort (Knuth, TAOCP 3, 5.2.5).
final class TimeOrder {
    private static final int DIGIT = 16;
    private static final int SIZE = 1 << DIGIT;

    private TimeOrder() {}

    /// The permutation that puts `keys` in ascending order; equal keys keep their order.
    static int[] of(long[] keys) {
        int n = keys.length;
        int[] order = new int[n];
        boolean sorted = true;
        for (int i = 0; i < n; i++) {
            order[i] = i;
            sorted &= i == 0 || keys[i - 1] <= keys[i];
        }
        if (sorted) {
            return order;
        }
        int[] other = new int[n];
        int[] counts = new int[SIZE + 1];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
            java.util.Arrays.fill(counts, 0);
            for (long key : keys) {
                counts[digit(key, shift) + 1]++;
            }
            if (counts[digit(keys[0], shift) + 1] == n) {
                continue;
            }
            for (int d = 0; d < SIZE; d++) {
                counts[d + 1] += counts[d];
            }
            for (int at : order) {
                other[counts[digit(keys[at], shift)]++] = at;
            }
            int[] swap = order;
            order = other;
            other = swap;
        }
        return order;
    }

    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (SIZE - 1);
    }
}
