package kwonik.archive.json;

import java.util.Arrays;

/// The field names met so far in each open JSON object, to notice a name given twice at next to no cost.
///
/// Names are held as numbers of hash, length and first letter: keeping the strings would make the collector
/// follow a million objects, and the worst that a coincidence does is a warning too many.
final class Names {
    /// Objects with more fields than this are watched no further: nothing in a chronicle has them.
    private static final int MOST = 64;

    private long[] names = new long[8 * MOST];
    private int[] counts = new int[8];
    private int depth = -1;

    /// A new object opens inside the present one.
    void open() {
        if (++depth == counts.length) {
            counts = Arrays.copyOf(counts, depth * 2);
            names = Arrays.copyOf(names, depth * 2 * MOST);
        }
        counts[depth] = 0;
    }

    /// The innermost object ends.
    void close() {
        depth--;
    }

    /// Remembers a name of the innermost object.
    ///
    /// @return whether it had come before
    boolean again(String name) {
        long number = ((long) name.hashCode() << 32) | ((long) name.length() << 16);
        if (!name.isEmpty()) {
            number |= name.charAt(0);
        }
        int from = depth * MOST;
        int to = from + counts[depth];
        for (int i = from; i < to; i++) {
            if (names[i] == number) {
                return true;
            }
        }
        if (counts[depth] < MOST) {
            names[to] = number;
            counts[depth]++;
        }
        return false;
    }
}
