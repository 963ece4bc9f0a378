package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.model.Event;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Every answer of the index is the one that counting by hand gives.
class LaneIndexTest {
    private static List<Event> events(Random random) {
        return Chronicles.random(random).events();
    }

    private static LaneIndex index(List<Event> events) {
        return LaneIndex.of(events, IntStream.range(0, events.size()).toArray());
    }

    @Property(tries = 300)
    void countsAreThoseOfAScan(@ForAll long seed) {
        Random random = new Random(seed);
        LaneIndex index = index(events(random));
        for (int i = 0; i < 20 && index.size() > 0; i++) {
            double time = index.start(random.nextInt(index.size())) + random.nextInt(3) - 1;
            int started = 0;
            int running = 0;
            List<Integer> runners = new ArrayList<>();
            for (int at = 0; at < index.size(); at++) {
                started += index.start(at) < time ? 1 : 0;
                if (index.start(at) < time && index.end(at) > time) {
                    running++;
                    runners.add(at);
                }
            }
            assertEquals(started, index.startedBefore(time));
            assertEquals(running, index.runningAt(time));
            List<Integer> visited = new ArrayList<>();
            index.running(time, index.startedBefore(time), visited::add);
            assertEquals(runners, visited);
        }
    }

    @Property(tries = 1000)
    void theMostImportantInSightAreThoseOfASort(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Chronicles.random(random));
        List<Event> events = index.chronicle().events();
        ViewState whole = index.whole();
        double from = whole.start() + random.nextDouble() * whole.span();
        ViewState view = whole.at(from, from + random.nextDouble() * whole.span());
        int most = 1 + random.nextInt(20);
        List<Integer> found = index.mostImportant(view, 3, most);
        List<String> expected = IntStream.range(0, events.size())
                .filter(event -> events.get(event).importance() >= 3
                        && LaneIndex.whenOf(events.get(event)).start() < view.end()
                        && LaneIndex.whenOf(events.get(event)).end() > view.start())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer event) -> -events.get(event).importance())
                        .thenComparingLong(
                                event -> LaneIndex.whenOf(events.get(event)).start()))
                .limit(most)
                .map(event -> rankAndStart(events.get(event)))
                .sorted()
                .toList();
        assertEquals(
                expected,
                found.stream()
                        .map(event -> rankAndStart(events.get(event)))
                        .sorted()
                        .toList());
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparingInt(index::placeInTime))
                        .toList(),
                found);
    }

    private static String rankAndStart(Event event) {
        return event.importance() + " " + LaneIndex.whenOf(event).start();
    }

    @Property(tries = 300)
    void theMostImportantComesFirst(@ForAll long seed) {
        Random random = new Random(seed);
        LaneIndex index = index(events(random));
        int from = random.nextInt(index.size() + 1);
        int to = from + random.nextInt(index.size() - from + 1);
        List<Integer> expected = IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> -index.rank(at)).thenComparing(at -> at))
                .toList();
        List<Integer> visited = new ArrayList<>();
        index.byImportance(from, to, visited::add);
        assertEquals(expected, visited);
        assertEquals(expected.isEmpty() ? -1 : (int) expected.getFirst(), index.best(from, to));
    }

    @Property(tries = 300)
    void theRadixSortIsAStableSort(@ForAll long[] keys) {
        int[] expected = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(at -> keys[at]))
                .mapToInt(at -> at)
                .toArray();
        assertArrayEquals(expected, TimeOrder.of(keys), Arrays.toString(keys));
    }
}
