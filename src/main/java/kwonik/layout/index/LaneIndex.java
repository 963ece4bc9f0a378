package kwonik.layout.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import kwonik.edtf.When;
import kwonik.model.Event;
import kwonik.model.list.ListChange;

/// The dated events of one lane, sorted by start, in primitive arrays with an implicit segment tree.
///
/// Answers in O(log n): how many start in a stretch, how many run through an instant, and which event of a range is
/// the most important one. A position counts in the order of start; [#event(int)] leads back to the chronicle.
public final class LaneIndex {
    private static final int BLOCK = 8;
    private static final int BLOCKS = 64;

    private final int[] event;
    private final long[] start;
    private final long[] end;
    private final byte[] rank;
    /// All ends in ascending order: how many have ended before an instant.
    private final long[] ends;
    /// Segment tree over blocks of positions; a node holds the position of its most important event.
    private final int[] best;
    /// How far the latest event of each block reaches, and of each row of blocks.
    private final long[] reach;
    private final long[] far;
    private final int leaves;

    private LaneIndex(int[] event, long[] start, long[] end, byte[] rank, long[] ends) {
        this.event = event;
        this.start = start;
        this.end = end;
        this.rank = rank;
        this.ends = ends;
        this.leaves = Math.max(1, (event.length + BLOCK - 1) / BLOCK);
        this.best = new int[2 * leaves];
        this.reach = new long[leaves];
        this.far = new long[(leaves + BLOCKS - 1) / BLOCKS];
        Arrays.fill(far, Long.MIN_VALUE);
        for (int leaf = 0; leaf < leaves; leaf++) {
            reach[leaf] = latest(leaf * BLOCK, Math.min(event.length, (leaf + 1) * BLOCK));
            far[leaf / BLOCKS] = Math.max(far[leaf / BLOCKS], reach[leaf]);
            best[leaves + leaf] = scan(leaf * BLOCK, Math.min(event.length, (leaf + 1) * BLOCK));
        }
        for (int node = leaves - 1; node > 0; node--) {
            best[node] = better(best[2 * node], best[2 * node + 1]);
        }
    }

    /// The same events at other places in the chronicle.
    private LaneIndex(LaneIndex that, int[] event) {
        this.event = event;
        this.start = that.start;
        this.end = that.end;
        this.rank = that.rank;
        this.ends = that.ends;
        this.best = that.best;
        this.reach = that.reach;
        this.far = that.far;
        this.leaves = that.leaves;
    }

    /// Indexes the events at `places` of the chronicle, all of them dated.
    static LaneIndex of(List<Event> events, int[] places) {
        return of(Spans.of(events, List.of()), places);
    }

    /// Indexes the spans at `places`, all of them dated.
    static LaneIndex of(Spans spans, int[] places) {
        int[] event = taken(places, TimeOrder.of(taken(spans.start, places)));
        byte[] rank = new byte[event.length];
        for (int i = 0; i < event.length; i++) {
            rank[i] = spans.rank[event[i]];
        }
        long[] end = taken(spans.end, event);
        return new LaneIndex(event, taken(spans.start, event), end, rank, taken(end, TimeOrder.of(end)));
    }

    /// This lane after some of its events went and others came; looks at no other event.
    ///
    /// @param change of the whole chronicle, as far as it is one of the places of events that stay
    /// @param went spans of those that went, and their places before
    /// @param came spans of those that came, and their places now
    LaneIndex with(PlaceChange change, List<EventSpan> went, List<EventSpan> came) {
        int[] placed = change.moved(event);
        if (went.isEmpty() && came.isEmpty()) {
            return Arrays.equals(placed, event) ? this : new LaneIndex(this, placed);
        }
        List<EventSpan> fresh = came.stream().sorted(EventSpan.IN_LANE).toList();
        ListChange positions = SortedChange.of(
                went.stream().mapToInt(span -> find(span.start(), span.place())),
                fresh.stream().mapToInt(span -> find(span.start(), change.placeBefore(span.place()))));
        ListChange ending = SortedChange.of(
                SortedChange.distinct(went.stream().mapToLong(EventSpan::end), time -> lowerBound(ends, time)),
                came.stream().mapToLong(EventSpan::end).sorted().mapToInt(time -> lowerBound(ends, time)));
        int size = event.length - went.size() + came.size();
        int[] nextEvent = SortedChange.made(positions, placed, new int[size]);
        long[] nextStart = SortedChange.made(positions, start, new long[size]);
        long[] nextEnd = SortedChange.made(positions, end, new long[size]);
        byte[] nextRank = SortedChange.made(positions, rank, new byte[size]);
        long[] nextEnds = SortedChange.made(ending, ends, new long[size]);
        int[] at = positions.come();
        for (int i = 0; i < at.length; i++) {
            EventSpan span = fresh.get(i);
            nextEvent[at[i]] = span.place();
            nextStart[at[i]] = span.start();
            nextEnd[at[i]] = span.end();
            nextRank[at[i]] = (byte) span.rank();
        }
        long[] times = came.stream().mapToLong(EventSpan::end).sorted().toArray();
        int[] timesAt = ending.come();
        for (int i = 0; i < times.length; i++) {
            nextEnds[timesAt[i]] = times[i];
        }
        return new LaneIndex(nextEvent, nextStart, nextEnd, nextRank, nextEnds);
    }

    /// The first position that starts later, or at the same time and stands at `place` or behind it.
    private int find(long time, int place) {
        int low = 0;
        int high = event.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start[middle] < time || (start[middle] == time && event[middle] < place)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long[] taken(long[] from, int[] places) {
        long[] taken = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            taken[i] = from[places[i]];
        }
        return taken;
    }

    private static int[] taken(int[] from, int[] places) {
        int[] taken = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            taken[i] = from[places[i]];
        }
        return taken;
    }

    public static When whenOf(Event event) {
        When when = event.when();
        if (when == null) {
            throw new IllegalArgumentException(event.id() + " has no date");
        }
        return when;
    }

    public int size() {
        return event.length;
    }

    /// The place in the chronicle of the event at `position`.
    public int event(int position) {
        return event[position];
    }

    /// The positions of some events, given by their places in the chronicle.
    public RankedSet positions(BitSet events) {
        BitSet positions = new BitSet(event.length);
        for (int position = 0; position < event.length; position++) {
            if (events.get(event[position])) {
                positions.set(position);
            }
        }
        return new RankedSet(positions);
    }

    /// Its strict start, in seconds.
    public long start(int position) {
        return start[position];
    }

    /// Its strict end, in seconds, exclusive.
    public long end(int position) {
        return end[position];
    }

    /// The latest of all strict ends; there is an event.
    long last() {
        return ends[ends.length - 1];
    }

    public int rank(int position) {
        return rank[position];
    }

    /// The position of the event at a place in the chronicle, which is one of this lane.
    public int position(int place, long starts) {
        int position = startedBefore(starts);
        while (event[position] != place) {
            position++;
        }
        return position;
    }

    /// How many events start before `time`; also the first position that starts at `time` or later.
    public int startedBefore(double time) {
        return lowerBound(start, time);
    }

    /// How many events start before `time` and end after it.
    public int runningAt(double time) {
        // ends <= time, as opposed to < time: an event that ends exactly here no longer runs
        int ended = lowerBound(ends, Math.nextUp(time));
        return Math.max(0, lowerBound(start, time) - ended);
    }

    /// Visits the positions before `until` whose events end after `time`, in order, until `visit` answers false.
    public void running(double time, int until, IntPredicate visit) {
        for (int leaf = nextLeaf(0, time); leaf * BLOCK < until; leaf = nextLeaf(leaf + 1, time)) {
            for (int at = leaf * BLOCK; at < Math.min(until, (leaf + 1) * BLOCK); at++) {
                if (end[at] > time && !visit.test(at)) {
                    return;
                }
            }
        }
    }

    /// The first leaf from `leaf` on with an event that ends after `time`; the number of leaves if there is none.
    private int nextLeaf(int leaf, double time) {
        int at = leaf;
        while (at < leaves && reach[at] <= time) {
            at = at % BLOCKS == 0 && far[at / BLOCKS] <= time ? at + BLOCKS : at + 1;
        }
        return Math.min(at, leaves);
    }

    private long latest(int from, int to) {
        long latest = Long.MIN_VALUE;
        for (int at = from; at < to; at++) {
            latest = Math.max(latest, end[at]);
        }
        return latest;
    }

    /// How many events touch the open stretch `from..to`.
    public int touching(double from, double to) {
        return Math.max(0, lowerBound(start, to) - lowerBound(ends, Math.nextUp(from)));
    }

    /// The position of the most important event in `from..to` (exclusive), the earliest of equals; -1 if empty.
    int best(int from, int to) {
        if (from >= to) {
            return -1;
        }
        int firstLeaf = (from + BLOCK - 1) / BLOCK;
        int lastLeaf = to / BLOCK;
        if (firstLeaf >= lastLeaf) {
            return scan(from, to);
        }
        int result = better(scan(from, firstLeaf * BLOCK), scan(lastLeaf * BLOCK, to));
        int low = firstLeaf + leaves;
        int high = lastLeaf + leaves;
        while (low < high) {
            if ((low & 1) == 1) {
                result = better(result, best[low++]);
            }
            if ((high & 1) == 1) {
                result = better(result, best[--high]);
            }
            low >>= 1;
            high >>= 1;
        }
        return result;
    }

    /// Visits the positions of `from..to` (exclusive) from the most important down, until `visit` answers false.
    public void byImportance(int from, int to, IntPredicate visit) {
        List<int[]> open = new ArrayList<>();
        open.add(new int[] {from, to, best(from, to)});
        while (true) {
            int top = -1;
            for (int i = 0; i < open.size(); i++) {
                int at = open.get(i)[2];
                if (at >= 0 && (top < 0 || better(at, open.get(top)[2]) == at)) {
                    top = i;
                }
            }
            if (top < 0) {
                return;
            }
            int[] range = open.remove(top);
            if (!visit.test(range[2])) {
                return;
            }
            open.add(new int[] {range[0], range[2], best(range[0], range[2])});
            open.add(new int[] {range[2] + 1, range[1], best(range[2] + 1, range[1])});
        }
    }

    private int scan(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            found = better(found, i);
        }
        return found;
    }

    private int better(int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return rank[a] != rank[b] ? (rank[a] > rank[b] ? a : b) : Math.min(a, b);
    }

    private static int lowerBound(long[] sorted, long time) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int lowerBound(long[] sorted, double time) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
