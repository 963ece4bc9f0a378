package kwonik.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kwonik.model.Event;

/// Which events of an index were found by a search, ready to be marked on a picture; immutable.
///
/// Made in O(n), asked in O(log n): a frame costs no more when there are a million hits.
public final class Hits {
    /// Nothing was found, or nothing was looked for.
    public static final Hits NONE = new Hits(new BitSet(), new int[0][], new int[0], 0, 0);

    private final BitSet events;
    /// For each lane, the positions of its hits in ascending order.
    private final int[][] positions;
    private final int[] inOrder;
    private final int hidden;
    private final int undated;

    private Hits(BitSet events, int[][] positions, int[] inOrder, int hidden, int undated) {
        this.events = events;
        this.positions = positions;
        this.inOrder = inOrder;
        this.hidden = hidden;
        this.undated = undated;
    }

    /// Finds again in an index what was found in the whole chronicle.
    ///
    /// @param index all of the chronicle that was searched, or what a filter left of it
    public static Hits of(ChronicleIndex index, TextSearch.Found found) {
        int[] all = found.events();
        BitSet events = shown(index, found, all);
        int lanes = index.chronicle().lanes().size();
        int[][] positions = new int[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            LaneIndex in = index.lane(lane);
            positions[lane] = IntStream.range(0, in.size())
                    .filter(position -> events.get(in.event(position)))
                    .toArray();
        }
        int[] inOrder = IntStream.concat(
                        IntStream.range(0, index.dated()).map(index::inTime),
                        index.withoutDate().stream().mapToInt(Integer::intValue))
                .filter(events::get)
                .toArray();
        int dated = Arrays.stream(positions).mapToInt(lane -> lane.length).sum();
        return new Hits(events, positions, inOrder, all.length - inOrder.length, inOrder.length - dated);
    }

    /// A filter keeps the order of events: both are walked through side by side.
    private static BitSet shown(ChronicleIndex index, TextSearch.Found found, int[] all) {
        BitSet shown = new BitSet();
        var left = index.chronicle().events();
        var whole = found.chronicle().events();
        if (left.size() == whole.size()) {
            Arrays.stream(all).forEach(shown::set);
            return shown;
        }
        int at = 0;
        int hit = 0;
        for (int place = 0; place < whole.size() && at < left.size() && hit < all.length; place++) {
            Event event = whole.get(place);
            boolean here = left.get(at).id().equals(event.id());
            if (all[hit] == place) {
                hit++;
                shown.set(at, at + (here ? 1 : 0));
            }
            at += here ? 1 : 0;
        }
        return shown;
    }

    /// How many hits are in the index.
    public int size() {
        return inOrder.length;
    }

    /// How many more there are that the index leaves out.
    public int hidden() {
        return hidden;
    }

    /// How many hits have no date.
    int undated() {
        return undated;
    }

    /// Whether an event, by its place in the chronicle, was found.
    public boolean has(int event) {
        return event >= 0 && events.get(event);
    }

    /// The event at a place among the hits in the order of time; those without a date come last.
    public int inOrder(int place) {
        return inOrder[place];
    }

    /// The place of an event among the hits in the order of time, or -1 if it is none.
    public int placeOf(int event) {
        for (int place = 0; has(event) && place < inOrder.length; place++) {
            if (inOrder[place] == event) {
                return place;
            }
        }
        return -1;
    }

    /// How many hits of a lane stand in `from..to` (exclusive).
    int count(int lane, int from, int to) {
        return lane < positions.length ? Math.max(0, below(lane, to) - below(lane, from)) : 0;
    }

    /// Visits the hits of a lane before the position `until`, the last first, until `visit` answers false.
    void before(int lane, int until, IntPredicate visit) {
        for (int at = lane < positions.length ? below(lane, until) - 1 : -1; at >= 0; at--) {
            if (!visit.test(positions[lane][at])) {
                return;
            }
        }
    }

    private int below(int lane, int position) {
        int place = Arrays.binarySearch(positions[lane], position);
        return place >= 0 ? place : -place - 1;
    }
}
