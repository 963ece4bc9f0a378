package kwonik.layout.index;

import java.util.Arrays;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kwonik.model.list.ListChange;

/// Takes values out of sorted arrays and puts others in, by copying what lies between them.
final class SortedChange {
    private SortedChange() {}

    /// A change by places in the array before.
    ///
    /// @param gone what goes, no place twice
    /// @param come before which of the old values each new one comes, ascending
    static ListChange of(IntStream gone, IntStream come) {
        int[] out = gone.sorted().toArray();
        int[] in = come.toArray();
        for (int i = 0; i < in.length; i++) {
            int found = Arrays.binarySearch(out, in[i]);
            in[i] += i - (found < 0 ? -found - 1 : found);
        }
        return ListChange.of(Arrays.stream(out), Arrays.stream(in));
    }

    /// The places of some values; of equal ones as many as there are.
    ///
    /// @param first the first place of a value
    static IntStream distinct(LongStream values, LongToIntFunction first) {
        long[] sorted = values.sorted().toArray();
        int[] places = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            places[i] = i > 0 && sorted[i] == sorted[i - 1] ? places[i - 1] + 1 : first.applyAsInt(sorted[i]);
        }
        return Arrays.stream(places);
    }

    /// Copies what stays.
    ///
    /// @param array the values before
    /// @param into an array of the same kind, as long as there are values now
    static int[] made(ListChange change, int[] array, int[] into) {
        change.stayed(array.length, (before, now, length) -> System.arraycopy(array, before, into, now, length));
        return into;
    }

    static long[] made(ListChange change, long[] array, long[] into) {
        change.stayed(array.length, (before, now, length) -> System.arraycopy(array, before, into, now, length));
        return into;
    }

    static byte[] made(ListChange change, byte[] array, byte[] into) {
        change.stayed(array.length, (before, now, length) -> System.arraycopy(array, before, into, now, length));
        return into;
    }
}
