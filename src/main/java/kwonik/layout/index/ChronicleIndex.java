package kwonik.layout.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.axis.Gap;
import kwonik.axis.Gaps;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Story;
import kwonik.model.filter.EventFilter;
import kwonik.model.list.ListChange;
import org.jspecify.annotations.Nullable;

/// A chronicle made ready for looking at: built once, then every question costs O(log n).
public final class ChronicleIndex {
    /// After more changes than this at once, a chronicle is indexed anew.
    private static final int MOST_EDITED = 1_000;

    private final Chronicle chronicle;
    private final @Nullable Filtered filtered;
    /// Which places of the whole chronicle are left, or null if all are.
    private final @Nullable RankedSet left;
    private final List<LaneIndex> lanes;
    /// Put in order while the lanes are built and after; only those that ask for an order wait for it.
    private final CompletableFuture<InTime> inTime;
    private final int[] laneOf;
    /// One object for all indexes that share their events.
    private final Object events;
    /// For each lane one object for all indexes that share its events.
    private final List<Object> laneContents;
    private final int undated;
    private final Extent whole;
    private @Nullable List<Gap> gaps;
    private @Nullable List<Integer> withoutDate;
    private @Nullable List<List<Integer>> eraRows;
    private @Nullable CompletableFuture<SortedMap<String, Integer>> tags;

    private ChronicleIndex(Chronicle chronicle, @Nullable Filtered filtered, @Nullable RankedSet left) {
        this.chronicle = chronicle;
        this.filtered = filtered;
        this.left = left;
        Spans spans = Spans.of(chronicle.events(), chronicle.lanes());
        int[] dated = spans.dated();
        this.undated = chronicle.events().size() - dated.length;
        this.laneOf = spans.lane;
        this.events = new Object();
        this.laneContents =
                Stream.generate(Object::new).limit(chronicle.lanes().size()).toList();
        this.inTime = CompletableFuture.supplyAsync(() -> InTime.of(chronicle.events(), spans, dated));
        this.lanes = Stream.of(byLane(dated))
                .parallel()
                .map(places -> LaneIndex.of(spans, places))
                .toList();
        this.whole = Extent.of(lanes, chronicle.eras());
    }

    /// What is left of a chronicle if no event is, over the time of the whole of it.
    private ChronicleIndex(ChronicleIndex that, Extent whole) {
        this(that, that.chronicle, whole);
    }

    private ChronicleIndex(ChronicleIndex that, Chronicle chronicle, Extent whole) {
        this.chronicle = chronicle;
        this.filtered = that.filtered;
        this.left = that.left;
        this.lanes = that.lanes;
        this.inTime = that.inTime;
        this.laneOf = that.laneOf;
        this.events = that.events;
        this.laneContents = that.laneContents;
        this.undated = that.undated;
        this.whole = whole;
        synchronized (that) {
            this.gaps = that.gaps;
            this.tags = that.tags;
            this.eraRows = that.eraRows;
        }
        this.withoutDate = that.withoutDate;
    }

    /// The index of a later state of the chronicle.
    private ChronicleIndex(
            ChronicleIndex that,
            Chronicle chronicle,
            PlaceChange change,
            @Nullable Filtered filtered,
            @Nullable RankedSet left) {
        this.chronicle = chronicle;
        this.filtered = filtered;
        this.left = left;
        this.events = new Object();
        // how many sources there are stands beside titles
        boolean sameSources = chronicle.sources().equals(that.chronicle.sources());
        this.laneContents = IntStream.range(0, that.lanes.size())
                .mapToObj(lane -> sameSources && change.keeps(lane) ? that.laneContents.get(lane) : new Object())
                .toList();
        this.undated = that.undated + change.moreUndated();
        this.laneOf = change.lanes(that.laneOf);
        this.inTime = change.keepsOrder()
                ? that.inTime
                : that.inTime.thenApplyAsync(before -> before.with(change, chronicle.events()));
        this.lanes = change.isOfWordsOnly()
                ? that.lanes
                : IntStream.range(0, that.lanes.size())
                        .parallel()
                        .mapToObj(lane -> that.lanes.get(lane).with(change, change.went(lane), change.came(lane)))
                        .toList();
        this.whole = Extent.of(lanes, chronicle.eras());
        List<Integer> undatedBefore = that.withoutDate;
        this.withoutDate = undatedBefore == null ? null : change.withoutDate(undatedBefore, chronicle.events());
        synchronized (that) {
            this.gaps = change.keepsTimes() ? that.gaps : null;
            CompletableFuture<SortedMap<String, Integer>> known = that.tags;
            this.tags = known == null || change.keepsTags() ? known : known.thenApply(change::tags);
        }
    }

    /// Indexes a chronicle; O(n).
    public static ChronicleIndex of(Chronicle chronicle) {
        return new ChronicleIndex(chronicle, null, null);
    }

    /// Indexes what a filter leaves of a chronicle; O(n).
    public static ChronicleIndex of(Chronicle whole, EventFilter filter) {
        if (filter.isNone()) {
            return of(whole);
        }
        Chronicle left = filter.of(whole);
        Filtered filtered =
                new Filtered(filter, left.events().size(), whole.events().size());
        ChronicleIndex index = new ChronicleIndex(left, filtered, filtered.hidden() == 0 ? null : left(whole, left));
        return left.events().isEmpty() ? new ChronicleIndex(index, of(whole).whole) : index;
    }

    /// Indexes a later state of this whole chronicle. After a few edits only the events are looked at that came or
    /// went;
    /// what is known of the others is copied, or shared where nothing of it changed.
    public ChronicleIndex edited(Chronicle now) {
        ListChange change = filtered == null && now.lanes().equals(chronicle.lanes())
                ? now.eventsSince(chronicle, MOST_EDITED)
                : null;
        return change == null
                ? of(now)
                : new ChronicleIndex(this, now, new PlaceChange(chronicle, now, change), null, null);
    }

    /// Indexes what the filter of this index leaves of a later state of the whole chronicle, by what came and went;
    /// null
    /// where that is too much, and all are to be filtered again.
    ///
    /// @param before the whole chronicle, of which this is left
    /// @param now the later state
    public @Nullable ChronicleIndex edited(Chronicle before, Chronicle now) {
        boolean sameFrame = now.lanes().equals(before.lanes()) && now.sources().equals(before.sources());
        ListChange change = sameFrame ? now.eventsSince(before, MOST_EDITED) : null;
        if (change == null) {
            return null;
        }
        int size = before.events().size();
        RankedSet among = left == null ? RankedSet.all(size) : left;
        BitSet places = among.moved(change, size);
        List<Event> come = new ArrayList<>();
        BitSet came = new BitSet();
        for (int place : change.come()) {
            Event passing = filter().of(now.events().get(place));
            if (passing != null) {
                come.add(passing);
                places.set(place);
                came.set(place);
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        RankedSet amongNow = new RankedSet(places);
        ListChange here = ListChange.of(
                Arrays.stream(change.gone()).filter(among::has).map(among::below),
                came.stream().map(amongNow::below));
        Chronicle next = EventFilter.edited(chronicle, here, come, now);
        Filtered much =
                new Filtered(filter(), next.events().size(), now.events().size());
        return new ChronicleIndex(
                this, next, new PlaceChange(chronicle, next, here), much, much.hidden() == 0 ? null : amongNow);
    }

    /// A filter keeps the order of events: both are walked through side by side.
    private static RankedSet left(Chronicle whole, Chronicle left) {
        BitSet places = new BitSet(whole.events().size());
        int at = 0;
        for (int place = 0; at < left.events().size(); place++) {
            if (whole.events().get(place).id().equals(left.events().get(at).id())) {
                places.set(place);
                at++;
            }
        }
        return new RankedSet(places);
    }

    /// Where some events of the whole chronicle stand in what is left of it; those that are left out stand nowhere.
    public BitSet left(BitSet places) {
        RankedSet among = left;
        if (among == null) {
            return places;
        }
        BitSet here = new BitSet(chronicle.events().size());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (among.has(place)) {
                here.set(among.below(place));
            }
        }
        return here;
    }

    /// Indexes some of these events, with the same sources left out; O(n).
    public ChronicleIndex part(Chronicle some) {
        return new ChronicleIndex(some, filtered, null);
    }

    /// This index with other stories: everything that was found out about the events is shared, so it costs nothing.
    ///
    /// @throws IllegalArgumentException on a duplicate id, or a step that points at no event
    public ChronicleIndex withStories(List<Story> stories) {
        return new ChronicleIndex(this, chronicle.withStories(stories), whole);
    }

    /// Whether both stand on the same events, and differ in their stories at most.
    public boolean sharesEventsWith(ChronicleIndex that) {
        return events.equals(that.events);
    }

    /// Whether a lane has the same events in both, at the same positions, though they may have other places in the
    /// chronicle.
    public boolean sharesLaneWith(ChronicleIndex that, int lane) {
        return lane < laneContents.size()
                && lane < that.laneContents.size()
                && laneContents.get(lane).equals(that.laneContents.get(lane));
    }

    /// How much of a chronicle is not shown.
    ///
    /// @param by what was left out
    /// @param shown how many events are shown
    /// @param all how many there are
    public record Filtered(EventFilter by, int shown, int all) {
        /// How many events are left out.
        public int hidden() {
            return all - shown;
        }
    }

    /// What is left out of the chronicle, or null if it is whole.
    public @Nullable Filtered filtered() {
        return filtered;
    }

    /// What is left out.
    public EventFilter filter() {
        return filtered == null ? EventFilter.NONE : filtered.by();
    }

    /// Whether no source is left out, so that of an event it can be said how many tell of it.
    public boolean hasAllSources() {
        return filter().sources().hidden().isEmpty();
    }

    private int[][] byLane(int[] dated) {
        int[] counts = new int[chronicle.lanes().size()];
        for (int event : dated) {
            counts[laneOf[event]]++;
        }
        int[][] places = new int[counts.length][];
        for (int lane = 0; lane < counts.length; lane++) {
            places[lane] = new int[counts[lane]];
            counts[lane] = 0;
        }
        for (int event : dated) {
            int lane = laneOf[event];
            places[lane][counts[lane]++] = event;
        }
        return places;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /// How many events have a date that a window shows some of; O(log n).
    public int touching(ViewState view) {
        return lanes.stream()
                .mapToInt(lane -> lane.touching(view.start(), view.end()))
                .sum();
    }

    /// The window that shows everything, with a margin on both sides.
    public ViewState whole() {
        return whole.view();
    }

    /// When the first event or era begins, in seconds; the whole has a margin before that.
    public long begin() {
        return whole.first();
    }

    /// When the last of them is over, exclusive.
    public long end() {
        return whole.last();
    }

    /// Whether anything has a date; if not, no stretch of time is that of the chronicle.
    public boolean isTimed() {
        return whole.timed();
    }

    /// The window that shows all a date may mean, with a margin; where it is open, as far as the chronicle goes.
    public ViewState within(When range) {
        return whole.view().narrowedTo(range);
    }

    /// The stretches in which nothing happens, by the rule of [Gaps]; found when they are first asked for.
    public synchronized List<Gap> gaps() {
        List<Gap> known = gaps;
        if (known == null) {
            long[] starts = new long[dated()];
            long[] ends = new long[dated()];
            int n = 0;
            for (LaneIndex lane : lanes) {
                for (int position = 0; position < lane.size(); position++) {
                    starts[n] = lane.start(position);
                    ends[n++] = lane.end(position);
                }
            }
            Arrays.parallelSort(starts);
            Arrays.parallelSort(ends);
            known = Gaps.between(starts, ends);
            gaps = known;
        }
        return known;
    }

    /// Whether there are events, and none of them has a date.
    public boolean isUndated() {
        return dated() == 0 && undated() > 0;
    }

    /// The eras, by their places, in rows in which none overlaps another; found when they are first asked for.
    public synchronized List<List<Integer>> eraRows() {
        List<List<Integer>> known = eraRows;
        if (known == null) {
            known = EraRows.packed(chronicle.eras());
            eraRows = known;
        }
        return known;
    }

    /// How many events bear each tag, by the alphabet; counted once, in the background, when first asked for.
    public synchronized CompletableFuture<SortedMap<String, Integer>> tags() {
        CompletableFuture<SortedMap<String, Integer>> known = tags;
        if (known == null) {
            known = CompletableFuture.supplyAsync(() -> {
                Map<String, Integer> counts = new HashMap<>();
                for (Event event : chronicle.events()) {
                    event.details().tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
                }
                return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
            });
            tags = known;
        }
        return known;
    }

    /// The most important events of a lane that start in a stretch of time, edges included, as places in the
    /// chronicle.
    ///
    /// @param most no more than this many
    /// @param wanted only these
    public List<Integer> mostImportant(int lane, double from, double to, int most, IntPredicate wanted) {
        LaneIndex events = lanes.get(lane);
        List<Integer> found = new ArrayList<>();
        events.byImportance(events.startedBefore(from), events.startedBefore(Math.nextUp(to)), position -> {
            if (wanted.test(events.event(position))) {
                found.add(events.event(position));
            }
            return found.size() < most;
        });
        return found;
    }

    /// The most important events that a window shows some of, as places in the chronicle in the order of time; of
    /// equals the earliest.
    ///
    /// @param least none that is less important
    /// @param most no more than this many
    public List<Integer> mostImportant(ViewState view, int least, int most) {
        record Found(int event, int rank, long start) {}
        List<Found> found = new ArrayList<>();
        for (LaneIndex lane : lanes) {
            int from = lane.startedBefore(view.start());
            int before = found.size();
            lane.byImportance(from, lane.startedBefore(view.end()), at -> {
                boolean wanted = lane.rank(at) >= least;
                if (wanted) {
                    found.add(new Found(lane.event(at), lane.rank(at), lane.start(at)));
                }
                return wanted && found.size() - before < most;
            });
            lane.running(view.start(), from, at -> {
                if (lane.rank(at) >= least) {
                    found.add(new Found(lane.event(at), lane.rank(at), lane.start(at)));
                }
                return true;
            });
        }
        return found.stream()
                .sorted(Comparator.comparingInt((Found each) -> -each.rank()).thenComparingLong(Found::start))
                .limit(most)
                .map(Found::event)
                .sorted(Comparator.comparingInt(this::placeInTime))
                .toList();
    }

    /// The events without a date, as places in the chronicle, the most important first.
    public List<Integer> withoutDate() {
        List<Integer> known = withoutDate;
        if (known == null) {
            List<Integer> found = new ArrayList<>();
            List<Event> events = chronicle.events();
            for (int i = 0; i < events.size() && found.size() < undated; i++) {
                if (events.get(i).when() == null) {
                    found.add(i);
                }
            }
            found.sort(Comparator.comparingInt(i -> -events.get(i).importance()));
            known = List.copyOf(found);
            withoutDate = known;
        }
        return known;
    }

    /// How many events have no date.
    public int undated() {
        return undated;
    }

    /// How many events have a date.
    public int dated() {
        return laneOf.length - undated;
    }

    /// When the earliest of the events begins, in seconds; some event has a date. O(lanes).
    public long first() {
        return lanes.stream()
                .filter(lane -> lane.size() > 0)
                .mapToLong(lane -> lane.start(0))
                .min()
                .orElseThrow();
    }

    /// When the last of them is over, in seconds, exclusive.
    public long last() {
        return lanes.stream()
                .filter(lane -> lane.size() > 0)
                .mapToLong(LaneIndex::last)
                .max()
                .orElseThrow();
    }

    public LaneIndex lane(int lane) {
        return lanes.get(lane);
    }

    public List<LaneIndex> lanes() {
        return lanes;
    }

    /// The place of an event's lane among the lanes of the chronicle.
    public int laneOf(int event) {
        return laneOf[event];
    }

    /// The event at a place in the order of time, 0 the earliest.
    public int inTime(int place) {
        return inTime.join().event(place);
    }

    /// The place of an event in the order of time, or -1 for one without a date.
    public int placeInTime(int event) {
        return inTime.join().place(event);
    }

    /// Some of the events in the order of time.
    public InTime.Some some(BitSet places) {
        return inTime.join().some(places);
    }

    /// The lane at a place.
    public Lane laneAt(int lane) {
        return chronicle.lanes().get(lane);
    }
}
