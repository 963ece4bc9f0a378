package kwonik.layout.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.edtf.calendar.Precision;
import kwonik.model.Event;
import kwonik.model.list.ListChange;

/// All dated events of a chronicle in their order: by the middle of the strict bounds, then the sharper date, then
/// id.
///
/// A large chronicle has many events on a day, and hardly any of them is ever asked for its place: those that share
/// a middle are put in order among themselves when the first of them is asked for.
public final class InTime {
    private final List<Event> events;
    private final int[] order;
    private final int[] places;
    /// The first places of those stretches of equal middles that are in order.
    private final BitSet sorted = new BitSet();

    private InTime(List<Event> events, int[] order) {
        this(events, order, new int[events.size()]);
        Arrays.fill(places, -1);
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
    }

    private InTime(List<Event> events, int[] order, int[] places) {
        this.events = events;
        this.order = order;
        this.places = places;
    }

    /// Orders the events at the places `dated`, whose spans are known; O(n).
    static InTime of(List<Event> events, Spans spans, int[] dated) {
        long[] keys = new long[dated.length];
        for (int i = 0; i < dated.length; i++) {
            keys[i] = middle(spans.start[dated[i]], spans.end[dated[i]]);
        }
        int[] order = TimeOrder.of(keys);
        for (int i = 0; i < order.length; i++) {
            order[i] = dated[order[i]];
        }
        return new InTime(events, order);
    }

    /// The order after some events went and others came; looks at few others.
    ///
    /// @param now all events
    synchronized InTime with(PlaceChange change, List<Event> now) {
        List<EventSpan> fresh = change.datedCame().stream()
                .sorted(Comparator.comparingLong((EventSpan span) -> middle(span.start(), span.end()))
                        .thenComparingInt(EventSpan::place))
                .toList();
        ListChange positions = SortedChange.of(
                change.datedWent().stream().mapToInt(span -> places[span.place()]),
                fresh.stream().mapToInt(span -> firstAt(middle(span.start(), span.end()))));
        int[] next = SortedChange.made(
                positions,
                change.moved(order),
                new int[order.length - change.datedWent().size() + fresh.size()]);
        int[] at = positions.come();
        for (int i = 0; i < at.length; i++) {
            next[at[i]] = fresh.get(i).place();
        }
        InTime made = change.keepsPlaces() ? new InTime(now, next, placesOf(next, change, at)) : new InTime(now, next);
        BitSet kept = (BitSet) sorted.clone();
        // a stretch that something went from or came to is put in order anew
        Stream.concat(change.datedWent().stream(), change.datedCame().stream())
                .mapToInt(span -> firstAt(middle(span.start(), span.end())))
                .forEach(kept::clear);
        kept.stream().map(positions::now).forEach(made.sorted::set);
        return made;
    }

    /// Where each event is now in an order that differs from this one only between the first and the last that went or
    /// came.
    private int[] placesOf(int[] next, PlaceChange change, int[] come) {
        int[] now = Arrays.copyOf(places, change.size());
        IntStream out = change.datedWent().stream().mapToInt(span -> places[span.place()]);
        int[] touched = IntStream.concat(out, Arrays.stream(come)).sorted().toArray();
        change.datedWent().forEach(span -> now[span.place()] = -1);
        Arrays.fill(now, Math.min(places.length, now.length), now.length, -1);
        int from = touched.length == 0 ? next.length : touched[0];
        int until = next.length == order.length && from < next.length ? touched[touched.length - 1] + 1 : next.length;
        for (int place = from; place < until; place++) {
            now[next[place]] = place;
        }
        return now;
    }

    /// Halves first, so that the sum of two huge instants cannot overflow.
    private static long middle(long start, long end) {
        return start / 2 + end / 2;
    }

    /// The event at a place in time, 0 the earliest.
    int event(int place) {
        sortEqual(place);
        return order[place];
    }

    /// The place of an event in time, or -1 for one without a date.
    int place(int event) {
        if (places[event] >= 0) {
            sortEqual(places[event]);
        }
        return places[event];
    }

    /// Some of the events, counted in their order; O(how many), and nothing is put in order for it.
    synchronized Some some(BitSet some) {
        BitSet at = new BitSet(order.length);
        for (int event = some.nextSetBit(0); event >= 0; event = some.nextSetBit(event + 1)) {
            if (places[event] >= 0) {
                at.set(places[event]);
            }
        }
        return new Some(some, new RankedSet(at));
    }

    /// Some of the events. How many of them share a middle is always known; which of these comes first, only when that
    /// is asked for.
    public final class Some {
        private final BitSet events;
        private final RankedSet at;

        private Some(BitSet events, RankedSet at) {
            this.events = events;
            this.at = at;
        }

        /// How many have a date.
        public int size() {
            return at.size();
        }

        /// How many come before an event, which may be another; -1 if it has no date.
        public int placeOf(int event) {
            int place = place(event);
            if (place < 0) {
                return -1;
            }
            int first = firstAt(keyAt(place));
            int count = at.below(first);
            for (int other = first; other < place; other++) {
                count += events.get(order[other]) ? 1 : 0;
            }
            return count;
        }

        /// The event that has `count` of them before it.
        public int event(int count) {
            int near = at.at(count);
            sortEqual(near);
            int place = firstAt(keyAt(near));
            int skip = count - at.below(place);
            while (!events.get(order[place]) || skip-- > 0) {
                place++;
            }
            return order[place];
        }
    }

    private synchronized void sortEqual(int place) {
        long key = keyAt(place);
        int first = firstAt(key);
        if (sorted.get(first)) {
            return;
        }
        sorted.set(first);
        int end = key == Long.MAX_VALUE ? order.length : firstAt(key + 1);
        List<Integer> inOrder = new ArrayList<>();
        for (int at = first; at < end; at++) {
            inOrder.add(order[at]);
        }
        inOrder.sort(Comparator.<Integer, Precision>comparing(
                        event -> LaneIndex.whenOf(events.get(event)).precision())
                .thenComparing(event -> events.get(event).id()));
        for (int i = 0; i < inOrder.size(); i++) {
            order[first + i] = inOrder.get(i);
            places[inOrder.get(i)] = first + i;
        }
    }

    private long keyAt(int place) {
        When when = LaneIndex.whenOf(events.get(order[place]));
        return middle(when.start(), when.end());
    }

    /// The first place with this key or a greater one.
    private int firstAt(long key) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keyAt(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
