package kwonik.layout.search;

import java.util.BitSet;
import java.util.function.IntPredicate;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.InTime;
import kwonik.layout.index.RankedSet;
import org.jspecify.annotations.Nullable;

/// Which events of an index were found by a search, ready to be marked on a picture; immutable.
///
/// Made in O(hits), asked in O(log n): a frame costs no more when there are a million hits, and their order in time is
/// looked into only where someone walks.
public final class Hits {
    /// Nothing was found, or nothing was looked for.
    public static final Hits NONE = new Hits(new BitSet(), new RankedSet[0], null, new int[0], 0);

    private final BitSet events;
    /// For each lane, the positions of its hits.
    private final RankedSet[] lanes;
    /// Those with a date, or null if there are none.
    private final InTime.@Nullable Some dated;
    /// Those without a date, the most important first.
    private final int[] undated;
    private final int hidden;

    private Hits(BitSet events, RankedSet[] lanes, InTime.@Nullable Some dated, int[] undated, int hidden) {
        this.events = events;
        this.lanes = lanes;
        this.dated = dated;
        this.undated = undated;
        this.hidden = hidden;
    }

    /// Finds again in an index what was found in the whole chronicle.
    ///
    /// @param index all of the chronicle that was searched, or what a filter left of it
    public static Hits of(ChronicleIndex index, TextSearch.Found found) {
        BitSet all = found.places();
        BitSet events = index.left(all);
        int hidden = all.cardinality() - events.cardinality();
        if (events.isEmpty()) {
            return new Hits(events, new RankedSet[0], null, new int[0], hidden);
        }
        InTime.Some dated = index.some(events);
        int[] undated = dated.size() == events.cardinality()
                ? new int[0]
                : index.withoutDate().stream()
                        .mapToInt(Integer::intValue)
                        .filter(events::get)
                        .toArray();
        RankedSet[] lanes = index.lanes().stream()
                .parallel()
                .map(lane -> lane.positions(events))
                .toArray(RankedSet[]::new);
        return new Hits(events, lanes, dated, undated, hidden);
    }

    /// How many hits are in the index.
    public int size() {
        return withDate() + undated.length;
    }

    private int withDate() {
        InTime.Some some = dated;
        return some == null ? 0 : some.size();
    }

    /// How many more there are that the index leaves out.
    public int hidden() {
        return hidden;
    }

    /// How many hits have no date.
    public int undated() {
        return undated.length;
    }

    /// Whether an event, by its place in the chronicle, was found.
    public boolean has(int event) {
        return event >= 0 && events.get(event);
    }

    /// The event at a place among the hits in the order of time; those without a date come last.
    public int inOrder(int place) {
        InTime.Some some = dated;
        return some != null && place < some.size() ? some.event(place) : undated[place - withDate()];
    }

    /// The place of an event among the hits in the order of time, or -1 if it is none.
    public int placeOf(int event) {
        if (!has(event)) {
            return -1;
        }
        InTime.Some some = dated;
        int place = some == null ? -1 : some.placeOf(event);
        return place >= 0 ? place : withDate() + placeWithoutDate(event);
    }

    private int placeWithoutDate(int event) {
        int place = 0;
        while (undated[place] != event) {
            place++;
        }
        return place;
    }

    /// How many hits come before an event in time; none before one that has no date, or before -1.
    public int before(int event) {
        InTime.Some some = dated;
        return some == null || event < 0 ? 0 : Math.max(0, some.placeOf(event));
    }

    /// How many hits of a lane stand in `from..to` (exclusive).
    public int count(int lane, int from, int to) {
        return lane < lanes.length ? Math.max(0, lanes[lane].below(to) - lanes[lane].below(from)) : 0;
    }

    /// Visits the hits of a lane before the position `until`, the last first, until `visit` answers false.
    public void before(int lane, int until, IntPredicate visit) {
        if (lane < lanes.length) {
            lanes[lane].descend(until, visit);
        }
    }
}
