package kwonik.layout.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.list.ListChange;

/// What came and went between two states of a chronicle, as an index sees it: those events alone are looked at.
final class PlaceChange {
    private final ListChange change;
    private final List<EventSpan> went;
    private final List<EventSpan> came;
    private final List<Event> gone = new ArrayList<>();
    private final List<Event> come = new ArrayList<>();
    private final int sizeBefore;
    /// Where each event stands now, by its place before; empty where all stay.
    private final int[] nowAt;

    PlaceChange(Chronicle before, Chronicle now, ListChange change) {
        this.change = change;
        this.sizeBefore = before.events().size();
        this.went = spans(before, change.gone(), gone);
        this.came = spans(now, change.come(), come);
        this.nowAt = new int[keepsPlaces() || went.size() + came.size() == 1 ? 0 : sizeBefore];
        if (nowAt.length > 0) {
            change.stayed(sizeBefore, (from, to, length) -> {
                for (int i = 0; i < length; i++) {
                    nowAt[from + i] = to + i;
                }
            });
        }
    }

    private static List<EventSpan> spans(Chronicle chronicle, int[] places, List<Event> events) {
        Map<String, Integer> laneById = new HashMap<>();
        for (Lane lane : chronicle.lanes()) {
            laneById.put(lane.id(), laneById.size());
        }
        List<EventSpan> spans = new ArrayList<>();
        for (int place : places) {
            Event event = chronicle.events().get(place);
            events.add(event);
            spans.add(EventSpan.of(
                    event, place, laneById.getOrDefault(event.lane().id(), 0)));
        }
        return spans;
    }

    /// Whether every event that came has the span and the lane of one that went, and its place: titles and texts differ
    /// at most.
    boolean isOfWordsOnly() {
        return went.equals(came);
    }

    /// Whether also their places in the order of time stay as they were.
    boolean keepsOrder() {
        return isOfWordsOnly()
                && gone.stream()
                        .map(Event::id)
                        .toList()
                        .equals(come.stream().map(Event::id).toList())
                && gone.stream()
                        .map(Event::when)
                        .toList()
                        .equals(come.stream().map(Event::when).toList());
    }

    /// Whether as many events as before last from each instant to each other.
    boolean keepsTimes() {
        return times(went).equals(times(came));
    }

    private static List<List<Long>> times(List<EventSpan> spans) {
        return spans.stream()
                .filter(EventSpan::isDated)
                .map(span -> List.of(span.start(), span.end()))
                .sorted((a, b) ->
                        Arrays.compare(new long[] {a.getFirst(), a.getLast()}, new long[] {b.getFirst(), b.getLast()}))
                .toList();
    }

    /// How many more events without a date there are now.
    int moreUndated() {
        return undated(came) - undated(went);
    }

    private static int undated(List<EventSpan> spans) {
        return (int) spans.stream().filter(span -> !span.isDated()).count();
    }

    /// Whether nothing with a date went from a lane or came to it.
    boolean keeps(int lane) {
        return went(lane).isEmpty() && came(lane).isEmpty();
    }

    List<EventSpan> went(int lane) {
        return dated(went, lane);
    }

    List<EventSpan> came(int lane) {
        return dated(came, lane);
    }

    private static List<EventSpan> dated(List<EventSpan> spans, int lane) {
        return spans.stream()
                .filter(span -> span.lane() == lane && span.isDated())
                .toList();
    }

    /// All with a date that went.
    List<EventSpan> datedWent() {
        return went.stream().filter(EventSpan::isDated).toList();
    }

    /// All with a date that came.
    List<EventSpan> datedCame() {
        return came.stream().filter(EventSpan::isDated).toList();
    }

    /// The places of the events without a date, the most important first.
    ///
    /// @param before the same before
    List<Integer> withoutDate(List<Integer> before, List<Event> events) {
        Stream<Integer> stayed = before.stream().map(change::now).filter(place -> place >= 0);
        Stream<Integer> fresh = came.stream()
                .map(EventSpan::place)
                .filter(place -> events.get(place).when() == null);
        return Stream.concat(stayed, fresh)
                .sorted(Comparator.comparingInt(
                                (Integer place) -> -events.get(place).importance())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// How many events bear each tag.
    ///
    /// @param before the same before
    SortedMap<String, Integer> tags(SortedMap<String, Integer> before) {
        SortedMap<String, Integer> counts = new TreeMap<>(before);
        come.forEach(event -> event.details().tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        gone.forEach(event ->
                event.details().tags().forEach(tag -> counts.computeIfPresent(tag, (_, count) -> count - 1)));
        counts.values().removeIf(count -> count == 0);
        return Collections.unmodifiableSortedMap(counts);
    }

    boolean keepsTags() {
        return tags(gone).equals(tags(come));
    }

    private static List<String> tags(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.details().tags().stream())
                .sorted()
                .toList();
    }

    /// The lane of each event.
    int[] lanes(int[] laneOf) {
        if (isOfWordsOnly()) {
            return laneOf;
        }
        int[] next = SortedChange.made(change, laneOf, new int[sizeBefore - went.size() + came.size()]);
        came.forEach(span -> next[span.place()] = span.lane());
        return next;
    }

    /// See [ListChange#placeBefore(int)].
    int placeBefore(int now) {
        return change.placeBefore(now);
    }

    int size() {
        return sizeBefore - went.size() + came.size();
    }

    /// Whether no event that stayed stands elsewhere now.
    boolean keepsPlaces() {
        return change.firstMoved() >= sizeBefore;
    }

    /// Places of events, as they are now; those of events that went are whatever.
    int[] moved(int[] places) {
        if (keepsPlaces()) {
            return places;
        }
        int[] moved = new int[places.length];
        if (went.size() + came.size() == 1) {
            int first = change.firstMoved();
            int by = came.size() - went.size();
            for (int i = 0; i < moved.length; i++) {
                moved[i] = places[i] < first ? places[i] : places[i] + by;
            }
            return moved;
        }
        for (int i = 0; i < moved.length; i++) {
            moved[i] = nowAt[places[i]];
        }
        return moved;
    }
}
