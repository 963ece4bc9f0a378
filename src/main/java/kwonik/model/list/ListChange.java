package kwonik.model.list;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What came and went between two lists; all other parts are the same in both, and in the same order.
///
/// A part that was changed is one that went and one that came in its place.
public final class ListChange {
    /// Both lists are the same.
    public static final ListChange NONE = new ListChange(new int[0], new int[0]);

    /// Places in the list before, ascending.
    private final int[] gone;
    /// Places in the list now, ascending.
    private final int[] come;

    private ListChange(int[] gone, int[] come) {
        this.gone = gone;
        this.come = come;
    }

    /// A change by the places of what went and what came.
    ///
    /// @param gone places in the list before
    /// @param come places in the list now
    public static ListChange of(IntStream gone, IntStream come) {
        return new ListChange(
                gone.sorted().distinct().toArray(), come.sorted().distinct().toArray());
    }

    /// One part went.
    public static ListChange went(int place) {
        return new ListChange(new int[] {place}, new int[0]);
    }

    /// One part came.
    public static ListChange came(int place) {
        return new ListChange(new int[0], new int[] {place});
    }

    /// One part is another now.
    public static ListChange at(int place) {
        return new ListChange(new int[] {place}, new int[] {place});
    }

    /// Whether nothing came or went.
    public boolean isNone() {
        return gone.length == 0 && come.length == 0;
    }

    /// The first place behind which parts that are in both lists may stand elsewhere now.
    public int firstMoved() {
        int same = 0;
        while (same < gone.length && same < come.length && gone[same] == come[same]) {
            same++;
        }
        int goes = same < gone.length ? gone[same] : Integer.MAX_VALUE;
        int comes = same < come.length ? come[same] : Integer.MAX_VALUE;
        return Math.min(goes, comes);
    }

    /// The places in the list before of what went, ascending.
    public int[] gone() {
        return gone.clone();
    }

    /// The places in the list now of what came, ascending.
    public int[] come() {
        return come.clone();
    }

    int goneCount() {
        return gone.length;
    }

    /// The place of a part that came.
    int come(int number) {
        return come[number];
    }

    /// How many parts came or went.
    public int size() {
        return gone.length + come.length;
    }

    /// Where a part of the list before stands now, or -1 if it went.
    public int now(int before) {
        return moved(before, gone, come);
    }

    /// Where a part of the list now stood before, or -1 if it came.
    public int before(int now) {
        return moved(now, come, gone);
    }

    private static int moved(int place, int[] out, int[] in) {
        int found = Arrays.binarySearch(out, place);
        return found >= 0 ? -1 : behind(place + found + 1, in);
    }

    /// The place of the part that has so many before it, not counted those at `in`.
    private static int behind(int count, int[] in) {
        int low = 0;
        int high = in.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (in[middle] - middle <= count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return count + low;
    }

    /// The place in the list now of the part that has so many before it of those that are in both.
    int kept(int count) {
        return behind(count, come);
    }

    /// The place in the list before at which a part would have stood that came at a place of the list now: behind all
    /// that stand before it now.
    public int placeBefore(int now) {
        return behind(stayed(now), gone);
    }

    /// How many parts that are in both lists stand before a place of the list before.
    public int staying(int before) {
        return before - countBelow(gone, before);
    }

    /// How many parts that are in both lists stand before a place of the list now.
    public int stayed(int now) {
        return now - countBelow(come, now);
    }

    private static int countBelow(int[] places, int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? -found - 1 : found;
    }

    /// Takes a stretch of parts that stayed together.
    @FunctionalInterface
    public interface Stretch {
        /// Takes one.
        ///
        /// @param before where it began in the list before
        /// @param now where it begins in the list now
        void stayed(int before, int now, int length);
    }

    /// Visits all parts that are in both lists, in their order.
    ///
    /// @param size of the list before
    public void stayed(int size, Stretch visit) {
        int before = 0;
        int now = 0;
        int goneAt = 0;
        int comeAt = 0;
        while (before < size || comeAt < come.length) {
            if (comeAt < come.length && come[comeAt] == now) {
                comeAt++;
                now++;
            } else if (goneAt < gone.length && gone[goneAt] == before) {
                goneAt++;
                before++;
            } else {
                int length = Math.min(
                        (goneAt < gone.length ? gone[goneAt] : size) - before,
                        comeAt < come.length ? come[comeAt] - now : Integer.MAX_VALUE);
                visit.stayed(before, now, length);
                before += length;
                now += length;
            }
        }
    }

    /// This change and then another.
    public ListChange then(ListChange next) {
        if (isNone() || next.isNone()) {
            return isNone() ? next : this;
        }
        return of(
                IntStream.concat(
                        Arrays.stream(gone),
                        Arrays.stream(next.gone).map(this::before).filter(place -> place >= 0)),
                IntStream.concat(
                        Arrays.stream(come).map(next::now).filter(place -> place >= 0), Arrays.stream(next.come)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListChange that && Arrays.equals(gone, that.gone) && Arrays.equals(come, that.come);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(gone) + Arrays.hashCode(come);
    }

    @Override
    public String toString() {
        return "gone " + Arrays.toString(gone) + ", come " + Arrays.toString(come);
    }
}
