package kwonik.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Every part is found by its id, after whatever changes, and no id is there twice.
class PlacesTest {
    private static SharedList<String> parts(Random random, int count, boolean rising) {
        List<String> ids = new java.util.ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> "e" + i).toList());
        if (!rising) {
            java.util.Collections.shuffle(ids, random);
        }
        return SharedList.copyOf(ids);
    }

    private static void check(SharedList<String> list, Places<String> places) {
        Map<String, Integer> expected = new HashMap<>();
        for (String part : list) {
            expected.put(RollTest.id(part), expected.size());
        }
        for (int i = -1; i < 1200; i++) {
            assertEquals(expected.getOrDefault("e" + i, -1), places.find("e" + i, list), "e" + i);
        }
    }

    @Property(tries = 200)
    void everyIdIsFoundAfterAnyChanges(@ForAll long seed) {
        Random random = new Random(seed);
        SharedList<String> list = parts(random, random.nextInt(1000), random.nextBoolean());
        Places<String> places = Places.of(list, RollTest::id);
        check(list, places);
        for (int step = 0; step < 30; step++) {
            String id = "e" + random.nextInt(1100);
            int at = places.find(id, list);
            ListChange change;
            List<String> come;
            if (at >= 0 && random.nextBoolean()) {
                change = ListChange.at(at);
                come = List.of(id + " version " + step);
            } else if (at >= 0) {
                change = ListChange.went(at);
                come = List.of();
            } else {
                change = ListChange.came(random.nextBoolean() ? list.size() : random.nextInt(list.size() + 1));
                come = List.of(id);
            }
            SharedList<String> next = list.with(change, come);
            Places<String> then = places.with(change, list, next);
            check(next, then);
            // those of the list before stay as they were
            assertEquals(at, places.find(id, list));
            list = next;
            places = then;
        }
    }

    @Test
    void anotherVersionOfAPartChangesNoPlaces() {
        SharedList<String> list = SharedList.copyOf(List.of("a", "b", "c"));
        Places<String> places = Places.of(list, RollTest::id);
        ListChange change = ListChange.at(1);
        assertSame(places, places.with(change, list, list.with(change, List.of("b newer"))));
    }

    @Test
    void noIdIsThereTwice() {
        SharedList<String> list = SharedList.copyOf(List.of("a", "b", "c"));
        Places<String> places = Places.of(list, RollTest::id);
        ListChange came = ListChange.came(3);
        SharedList<String> twice = list.with(came, List.of("b again"));
        assertThrows(IllegalArgumentException.class, () -> places.with(came, list, twice));
        ListChange at = ListChange.at(0);
        SharedList<String> renamed = list.with(at, List.of("b again"));
        assertThrows(IllegalArgumentException.class, () -> places.with(at, list, renamed));
        ListChange both = ListChange.of(IntStream.empty(), IntStream.of(0, 1));
        SharedList<String> two = list.with(both, List.of("x", "x again"));
        assertThrows(IllegalArgumentException.class, () -> places.with(both, list, two));
        assertThrows(IllegalArgumentException.class, () -> Places.of(twice, RollTest::id));
    }

    @Test
    void twoPartsMayChangePlaces() {
        SharedList<String> list = SharedList.copyOf(List.of("a", "b", "c"));
        Places<String> places = Places.of(list, RollTest::id);
        ListChange both = ListChange.of(IntStream.of(0, 1), IntStream.of(0, 1));
        SharedList<String> next = list.with(both, List.of("b", "a"));
        Places<String> then = places.with(both, list, next);
        assertEquals(
                List.of(1, 0, 2, -1),
                List.of(then.find("a", next), then.find("b", next), then.find("c", next), then.find("d", next)));
    }

    @Test
    void afterVeryManyChangesThereIsANewTable() {
        SharedList<String> list = SharedList.copyOf(List.of("z"));
        Places<String> places = Places.of(list, RollTest::id);
        for (int i = 0; i < 2500; i++) {
            ListChange came = ListChange.came(list.size());
            SharedList<String> next = list.and("e" + i);
            places = places.with(came, list, next);
            list = next;
        }
        assertEquals(0, places.find("z", list));
        for (int i = 0; i < 2500; i++) {
            assertEquals(i + 1, places.find("e" + i, list));
        }
    }
}
