package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.list.ListChange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// An index that follows edits says what one says that is built anew, and keeps what they do not concern.
class EditedIndexTest {
    private static final List<String> TAGS = List.of("army", "coup", "election");

    /// A chronicle after one edit of some kind, by chance.
    private static Chronicle edited(Random random, Chronicle now, int number) {
        List<Event> events = now.events();
        if (events.isEmpty() || random.nextInt(8) == 0) {
            return now.with(fresh(random, now, "n" + number));
        }
        Event event = events.get(random.nextInt(events.size()));
        return switch (random.nextInt(11)) {
            case 0 -> now.with(event.withTitle(Localized.of("Edited " + number)));
            case 1 -> now.with(event.withWhen(when(random, now)));
            case 2 -> now.with(event.withLane(now.lanes().get(random.nextInt(now.lanes().size()))));
            case 3 -> now.with(event.withImportance(1 + random.nextInt(5)));
            case 4 -> now.with(event.withDetails(event.details().withTags(tags(random))));
            case 5 -> now.without(event.id());
            case 6 -> now.with(event.withWhen(null));
            case 7 -> now.withEras(random.nextBoolean() ? List.of() : List.of(era(random, now)));
            case 8 ->
                // another event in its place
                now.with(ListChange.at(now.indexOf(event.id())), List.of(fresh(random, now, "n" + number)));
            case 9 -> many(random, now, number);
            default ->
                now.with(
                        ListChange.came(random.nextInt(events.size() + 1)),
                        List.of(fresh(random, now, "n" + number)));
        };
    }

    private static Chronicle many(Random random, Chronicle now, int number) {
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        int size = now.events().size();
        for (int i = random.nextInt(5); i > 0; i--) {
            gone.set(random.nextInt(size));
        }
        int more = random.nextInt(5);
        int next = size - gone.cardinality() + more;
        while (come.cardinality() < more) {
            come.set(random.nextInt(next));
        }
        List<Event> fresh = IntStream.range(0, more)
                .mapToObj(i -> fresh(random, now, "m" + number + "-" + i))
                .toList();
        return now.with(ListChange.of(gone.stream(), come.stream()), fresh);
    }

    private static Event fresh(Random random, Chronicle now, String id) {
        return new Event(
                        id,
                        random.nextInt(4) == 0 ? null : when(random, now),
                        now.lanes().get(random.nextInt(now.lanes().size())),
                        1 + random.nextInt(5),
                        Localized.of("Title of " + id),
                        Event.Details.NONE)
                .withDetails(Event.Details.NONE.withTags(tags(random)));
    }

    private static List<String> tags(Random random) {
        return TAGS.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    /// Often that of another event, so that many share their bounds.
    private static When when(Random random, Chronicle now) {
        When known = now.events().isEmpty()
                ? null
                : now.events().get(random.nextInt(now.events().size())).when();
        return known != null && random.nextInt(3) > 0
                ? known
                : When.parse(List.of("1995", "1995-04-12", "2004", "1991/1994", "1902-02", "2101").get(random.nextInt(6)));
    }

    private static Era era(Random random, Chronicle now) {
        return new Era("era", Localized.of("Era"), when(random, now), List.of());
    }

    private static Chronicle random(Random random) {
        Chronicle made = Chronicles.random(random);
        List<Event> events = made.events().stream()
                .map(event -> random.nextInt(8) == 0 ? event.withWhen(null) : event)
                .map(event -> event.withDetails(event.details().withTags(tags(random))))
                .toList();
        return Chronicles.chronicle(made.lanes().size(), events);
    }

    /// Asks something of which the answer is kept.
    private static void ask(Random random, ChronicleIndex index) {
        int events = index.chronicle().events().size();
        switch (random.nextInt(6)) {
            case 0 -> index.gaps();
            case 1 -> index.tags().join();
            case 2 -> index.withoutDate();
            case 3 -> index.eraRows();
            default -> {
                for (int i = 0; i < 5 && events > 0; i++) {
                    index.placeInTime(random.nextInt(events));
                }
            }
        }
    }

    @Property(tries = 500)
    void itSaysWhatOneSaysThatIsBuiltAnew(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle now = random(random);
        ChronicleIndex index = ChronicleIndex.of(now);
        for (int number = 0; number < 12; number++) {
            ask(random, index);
            now = edited(random, now, number);
            index = index.edited(now);
            if (random.nextInt(3) == 0) {
                assertSays(random, ChronicleIndex.of(now), index);
            }
        }
        assertSays(random, ChronicleIndex.of(now), index);
    }

    private static void assertSays(Random random, ChronicleIndex expected, ChronicleIndex index) {
        List<Event> events = expected.chronicle().events();
        assertEquals(events, index.chronicle().events());
        assertEquals(expected.dated(), index.dated());
        assertEquals(expected.undated(), index.undated());
        assertEquals(expected.withoutDate(), index.withoutDate());
        assertEquals(expected.whole(), index.whole());
        assertEquals(List.of(expected.begin(), expected.end()), List.of(index.begin(), index.end()));
        assertEquals(expected.isTimed(), index.isTimed());
        assertEquals(expected.gaps(), index.gaps());
        assertEquals(expected.eraRows(), index.eraRows());
        assertEquals(expected.tags().join(), index.tags().join());
        assertEquals(
                IntStream.range(0, events.size()).mapToObj(expected::laneOf).toList(),
                IntStream.range(0, events.size()).mapToObj(index::laneOf).toList());
        assertEquals(
                IntStream.range(0, events.size()).mapToObj(expected::placeInTime).toList(),
                IntStream.range(0, events.size()).mapToObj(index::placeInTime).toList());
        assertEquals(
                IntStream.range(0, expected.dated()).mapToObj(expected::inTime).toList(),
                IntStream.range(0, expected.dated()).mapToObj(index::inTime).toList());
        assertEquals(expected.lanes().size(), index.lanes().size());
        for (int lane = 0; lane < expected.lanes().size(); lane++) {
            assertSays(random, expected.lane(lane), index.lane(lane));
        }
    }

    private static void assertSays(Random random, LaneIndex expected, LaneIndex lane) {
        assertEquals(rows(expected), rows(lane));
        int size = expected.size();
        for (int i = 0; i < 10 && size > 0; i++) {
            double time = expected.start(random.nextInt(size)) + random.nextInt(3) - 1;
            assertEquals(expected.startedBefore(time), lane.startedBefore(time));
            assertEquals(expected.runningAt(time), lane.runningAt(time));
            assertEquals(expected.touching(time, time + 1e7), lane.touching(time, time + 1e7));
            assertEquals(running(expected, time), running(lane, time));
            int from = random.nextInt(size);
            int to = from + random.nextInt(size - from + 1);
            assertEquals(expected.best(from, to), lane.best(from, to));
        }
    }

    private static List<Integer> running(LaneIndex lane, double time) {
        List<Integer> found = new ArrayList<>();
        lane.running(time, lane.size(), found::add);
        return found;
    }

    private static List<List<Long>> rows(LaneIndex lane) {
        return IntStream.range(0, lane.size())
                .mapToObj(at -> List.of((long) lane.event(at), lane.start(at), lane.end(at), (long) lane.rank(at)))
                .toList();
    }

    // ----- What an edit does not concern is kept

    private static Chronicle three() {
        return Chronicles.chronicle(
                3,
                List.of(
                        Chronicles.on("a", "1991", 0, 3),
                        Chronicles.on("b", "1992", 1, 3),
                        Chronicles.on("c", "1993", 2, 3)));
    }

    private static List<Integer> kept(ChronicleIndex before, ChronicleIndex now) {
        return IntStream.range(0, 3)
                .filter(lane -> before.lane(lane).equals(now.lane(lane)))
                .boxed()
                .toList();
    }

    @Test
    void anEditOfWordsKeepsEveryLane() {
        ChronicleIndex index = ChronicleIndex.of(three());
        Event first = three().events().getFirst();
        ChronicleIndex now = index.edited(index.chronicle().with(first.withTitle(Localized.of("Other"))));
        assertEquals(List.of(0, 1, 2), kept(index, now));
        assertEquals("Other", now.chronicle().events().getFirst().title().in("en"));
    }

    @Test
    void anEditOfOneLaneKeepsTheOthers() {
        ChronicleIndex index = ChronicleIndex.of(three());
        Chronicle all = index.chronicle();
        Event middle = all.events().get(1);
        assertEquals(List.of(0, 2), kept(index, index.edited(all.with(middle.withWhen(When.parse("2001"))))));
        assertEquals(List.of(2), kept(index, index.edited(all.with(middle.withLane(all.lanes().getFirst())))));
        // the places of those behind it are others
        assertEquals(List.of(0), kept(index, index.edited(all.without("b"))));
        assertEquals(List.of(0, 1), kept(index, index.edited(all.with(Chronicles.on("d", "1994", 2, 3)))));
    }

    @Test
    void otherLanesMakeAnotherIndex() {
        ChronicleIndex index = ChronicleIndex.of(three());
        Chronicle turned = index.chronicle().withLanes(index.chronicle().lanes().reversed());
        assertEquals(2, index.edited(turned).laneOf(0));
    }
}
