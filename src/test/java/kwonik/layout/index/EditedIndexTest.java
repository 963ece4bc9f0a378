package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.filter.EventFilter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// An index that follows edits says what one says that is built anew, and keeps what they do not concern.
class EditedIndexTest {
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
        Chronicle now = EditedChronicles.random(random);
        ChronicleIndex index = ChronicleIndex.of(now);
        for (int number = 0; number < 12; number++) {
            ask(random, index);
            now = EditedChronicles.edited(random, now, number);
            index = index.edited(now);
            if (random.nextInt(3) == 0) {
                assertSays(random, ChronicleIndex.of(now), index);
            }
        }
        assertSays(random, ChronicleIndex.of(now), index);
    }

    private static EventFilter filter(Random random) {
        EventFilter filter = EventFilter.NONE.withImportance(2 + random.nextInt(2));
        return switch (random.nextInt(4)) {
            case 0 -> filter.hidingLane("lane0");
            case 1 -> EventFilter.NONE.withTag("coup");
            case 2 -> EventFilter.NONE.withPeriod(When.parse("1900/2000"));
            default -> filter;
        };
    }

    @Property(tries = 500)
    void whatAFilterLeavesFollowsEditsToo(@ForAll long seed) {
        Random random = new Random(seed);
        EventFilter filter = filter(random);
        Chronicle now = EditedChronicles.random(random);
        ChronicleIndex left = ChronicleIndex.of(now, filter);
        for (int number = 0; number < 12; number++) {
            ask(random, left);
            Chronicle next = EditedChronicles.edited(random, now, number);
            ChronicleIndex expected = ChronicleIndex.of(next, filter);
            ChronicleIndex followed = left.edited(now, next);
            now = next;
            if (followed == null) {
                assertTrue(expected.chronicle().events().isEmpty());
                left = expected;
                continue;
            }
            left = followed;
            assertTrue(expected.chronicle().contentEquals(left.chronicle()));
            assertEquals(expected.filtered(), left.filtered());
            BitSet some = new BitSet();
            for (int i = 0; i < 20 && !now.events().isEmpty(); i++) {
                some.set(random.nextInt(now.events().size()));
            }
            assertEquals(expected.left(some), left.left(some));
            if (random.nextInt(3) == 0) {
                assertSays(random, expected, left);
            }
        }
        assertSays(random, ChronicleIndex.of(now, filter), left);
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
                IntStream.range(0, events.size())
                        .mapToObj(expected::placeInTime)
                        .toList(),
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
        assertEquals(
                List.of(2),
                kept(index, index.edited(all.with(middle.withLane(all.lanes().getFirst())))));
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
