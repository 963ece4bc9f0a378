package kwonik.layout.index;

/// Sorts places by a time key without boxing a million numbers: a stable radix sort (Knuth, TAOCP 3, 5.2.5).
///
/// Only the bits in which the keys differ are sorted by. Times that are whole days of two centuries differ in
/// twenty-six: two passes, with counts that stay in the nearest cache.
public final class TimeOrder {
    private static final int MOST_BITS = 13;

    private TimeOrder() {}

    /// The permutation that puts `keys` in ascending order; equal keys keep their order.
    public static int[] of(long[] keys) {
        int n = keys.length;
        int[] order = new int[n];
        long least = Long.MAX_VALUE;
        boolean sorted = true;
        for (int i = 0; i < n; i++) {
            order[i] = i;
            sorted &= i == 0 || keys[i - 1] <= keys[i];
            least = Math.min(least, keys[i]);
        }
        if (sorted) {
            return order;
        }
        long differing = 0;
        for (long key : keys) {
            differing |= key - least;
        }
        int shift = Long.numberOfTrailingZeros(differing);
        int width = Long.SIZE - Long.numberOfLeadingZeros(differing) - shift;
        int passes = (width + MOST_BITS - 1) / MOST_BITS;
        int bits = (width + passes - 1) / passes;
        int[] other = new int[n];
        for (int pass = 0; pass < passes; pass++) {
            pass(keys, least, shift + pass * bits, (1 << bits) - 1, order, other);
            int[] swap = order;
            order = other;
            other = swap;
        }
        return order;
    }

    /// Sorts by one digit: the bits of `mask` of what a key is above `least`, `shift` bits up.
    private static void pass(long[] keys, long least, int shift, int mask, int[] from, int[] into) {
        int[] next = new int[mask + 2];
        for (long key : keys) {
            next[((int) ((key - least) >>> shift) & mask) + 1]++;
        }
        for (int digit = 0; digit < mask; digit++) {
            next[digit + 1] += next[digit];
        }
        for (int at : from) {
            into[next[(int) ((keys[at] - least) >>> shift) & mask]++] = at;
        }
    }
}
