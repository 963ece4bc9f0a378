package kwonik.layout.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import kwonik.model.list.ListChange;

/// A set of places that is counted in O(1): bits, and how many stand before each word of them (Jacobson 1989, rank and
/// select); immutable.
public final class RankedSet {
    /// No place.
    static final RankedSet NONE = new RankedSet(new BitSet());

    private static final int WORD = 6;

    private final long[] words;
    /// How many places of the set are in the words before each word, and at last all.
    private final int[] before;

    RankedSet(BitSet places) {
        words = places.toLongArray();
        before = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(words[word]);
        }
    }

    /// All of so many places.
    static RankedSet all(int size) {
        BitSet places = new BitSet(size);
        places.set(0, size);
        return new RankedSet(places);
    }

    /// The set after a change of the list whose places it has; none that came is in it.
    ///
    /// @param size of the list before
    BitSet moved(ListChange change, int size) {
        if (change.firstMoved() >= size) {
            BitSet same = BitSet.valueOf(words);
            Arrays.stream(change.gone()).forEach(same::clear);
            return same;
        }
        BitSet now = new BitSet(size);
        BitSet known = BitSet.valueOf(words);
        change.stayed(size, (before, place, length) -> {
            int end = before + length;
            for (int at = known.nextSetBit(before); at >= 0 && at < end; at = known.nextSetBit(at + 1)) {
                now.set(place + at - before);
            }
        });
        return now;
    }

    /// How many places there are.
    int size() {
        return before[words.length];
    }

    boolean has(int place) {
        return place >> WORD < words.length && (words[place >> WORD] & 1L << place) != 0;
    }

    /// How many are less than `place`.
    public int below(int place) {
        int word = place >> WORD;
        return word < words.length ? before[word] + Long.bitCount(words[word] & ((1L << place) - 1)) : size();
    }

    /// The place that has `count` before it, which is less than [#size()].
    int at(int count) {
        int found = Arrays.binarySearch(before, count);
        int word = found >= 0 ? found : -found - 2;
        // of several words before which as many stand, only the last has any
        while (words[word] == 0) {
            word++;
        }
        long left = words[word];
        for (int skip = count - before[word]; skip > 0; skip--) {
            left &= left - 1;
        }
        return (word << WORD) + Long.numberOfTrailingZeros(left);
    }

    /// Visits the places less than `until`, the greatest first, until `visit` answers false.
    public void descend(int until, IntPredicate visit) {
        int word = Math.min(until >> WORD, words.length);
        long left = word < words.length ? words[word] & ((1L << until) - 1) : 0;
        while (true) {
            while (left == 0) {
                if (--word < 0) {
                    return;
                }
                left = words[word];
            }
            int bit = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
            if (!visit.test((word << WORD) + bit)) {
                return;
            }
            left ^= 1L << bit;
        }
    }
}
