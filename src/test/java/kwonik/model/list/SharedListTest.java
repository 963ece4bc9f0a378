package kwonik.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Whatever is done to a shared list, it is what the same would make of any other list; and what two lists have in
/// common is found, and kept once.
@SuppressWarnings("ReferenceEquality") // what is shared is one object
class SharedListTest {
    private static final int MUCH = 1 << 20;

    private static SharedList<String> numbers(int count) {
        return SharedList.copyOf(
                IntStream.range(0, count).mapToObj(i -> "n" + i).toList());
    }

    /// A change by chance, of a few parts that stand close together or far apart.
    private static ListChange change(Random random, int size) {
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        int near = random.nextInt(size + 1);
        for (int i = random.nextInt(6); i > 0 && size > 0; i--) {
            gone.set(random.nextBoolean() ? Math.min(size - 1, near + random.nextInt(4)) : random.nextInt(size));
        }
        int more = random.nextInt(6);
        int next = size - gone.cardinality() + more;
        if (random.nextBoolean() && more >= gone.cardinality()) {
            come.or(gone);
        }
        while (come.cardinality() < more) {
            come.set(
                    switch (random.nextInt(3)) {
                        case 0 -> Math.min(next - 1, near + random.nextInt(8));
                        case 1 -> next - 1 - random.nextInt(more);
                        default -> random.nextInt(next);
                    });
        }
        return ListChange.of(gone.stream(), come.stream());
    }

    private static List<String> made(List<String> before, ListChange change, List<String> come) {
        List<String> next = new ArrayList<>();
        BitSet gone = new BitSet();
        for (int place : change.gone()) {
            gone.set(place);
        }
        for (int place = 0; place < before.size(); place++) {
            if (!gone.get(place)) {
                next.add(before.get(place));
            }
        }
        int[] places = change.come();
        for (int i = 0; i < places.length; i++) {
            next.add(places[i], come.get(i));
        }
        return next;
    }

    @Property(tries = 300)
    void manyChangesMakeWhatTheyMakeOfAnyList(@ForAll long seed) {
        Random random = new Random(seed);
        SharedList<String> list = numbers(random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(5000));
        List<String> expected = new ArrayList<>(list);
        for (int step = 0; step < 40; step++) {
            ListChange change = change(random, list.size());
            int fresh = step * 10;
            List<String> come = IntStream.range(0, change.come().length)
                    .mapToObj(i -> "c" + (fresh + i))
                    .toList();
            SharedList<String> next = list.with(change, come);
            List<String> wanted = made(expected, change, come);
            assertEquals(wanted, next);
            assertEquals(next, wanted);
            assertEquals(
                    wanted, IntStream.range(0, next.size()).mapToObj(next::get).toList());
            assertEquals(wanted.hashCode(), next.hashCode());
            assertEquals(expected, list);
            assertEquals(SharedList.copyOf(wanted), next);
            assertTrue(next.chunkCount() <= 3 + next.size() / 256, next.chunkCount() + " of " + next.size());
            list = next;
            expected = wanted;
        }
    }

    @Property(tries = 300)
    void whatCameAndWentIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        SharedList<String> first = numbers(1 + random.nextInt(5000));
        SharedList<String> list = first;
        ListChange all = ListChange.NONE;
        for (int step = random.nextInt(4); step >= 0; step--) {
            ListChange change = change(random, list.size());
            int fresh = step * 10;
            list = list.with(
                    change,
                    IntStream.range(0, change.come().length)
                            .mapToObj(i -> "c" + (fresh + i))
                            .toList());
            all = all.then(change);
            ListChange found = Objects.requireNonNull(list.since(first, MUCH));
            // what is told leads from one list to the other
            SharedList<String> now = list;
            assertEquals(
                    list,
                    made(
                            first,
                            found,
                            IntStream.of(found.come()).mapToObj(now::get).toList()));
            assertTrue(found.size() <= all.size() || found.size() <= 32, found + " for " + all);
            for (int place = 0; place < first.size(); place++) {
                int at = all.now(place);
                assertEquals(at < 0 ? -1 : place, at < 0 ? -1 : all.before(at));
                assertTrue(at < 0 || first.get(place) == now.get(at));
                assertTrue(at < 0 || place >= all.firstMoved() || at == place);
            }
        }
    }

    @Test
    void aChangeCostsOneChunk() {
        SharedList<String> list = numbers(100_000);
        SharedList<String> next = list.with(ListChange.at(50_000), List.of("changed"));
        long shared = IntStream.range(0, list.chunkCount())
                .filter(chunk -> list.chunk(chunk) == next.chunk(chunk))
                .count();
        assertEquals(list.chunkCount() - 1, shared);
        SharedList<String> longer = next.and("last");
        assertSame(next.chunk(0), longer.chunk(0));
        assertEquals(100_001, longer.size());
        assertEquals("last", longer.getLast());
    }

    @Test
    void whatAListKeepsBesideAnotherIsCounted() {
        SharedList<String> list = numbers(100_000);
        assertEquals(0, list.placesBeside(list));
        SharedList<String> changed = list.with(ListChange.at(50_000), List.of("changed"));
        assertEquals(98 + SharedList.CHUNK, list.placesBeside(changed));
        assertEquals(98 + SharedList.CHUNK, changed.placesBeside(list));
        SharedList<String> shorter = list.with(ListChange.went(50_000), List.of());
        assertEquals(98 + SharedList.CHUNK - 1, shorter.placesBeside(list));
        assertEquals(98 + 100_000, list.placesBeside(list.map(part -> part + "!")));
        assertEquals(98 + 100_000, list.placesBeside(numbers(0)));
        assertEquals(0, numbers(0).placesBeside(list));
    }

    @Test
    void aListThatGrowsAtItsEndFillsItsChunks() {
        SharedList<Integer> list = SharedList.copyOf(List.of());
        for (int i = 0; i < 5000; i++) {
            list = list.and(i);
        }
        assertEquals(IntStream.range(0, 5000).boxed().toList(), list);
        assertEquals(5, list.chunkCount());
    }

    @Test
    void aListThatShrinksHasFewChunks() {
        SharedList<String> list = numbers(20_000);
        Random random = new Random(7);
        while (list.size() > 1000) {
            list = list.with(ListChange.went(random.nextInt(list.size())), List.of());
        }
        assertTrue(list.chunkCount() <= 3, list.chunkCount() + " chunks");
    }

    @Test
    void mappingSharesWhatStaysAsItIs() {
        SharedList<String> list = numbers(5000);
        assertSame(list, list.map(part -> part));
        SharedList<String> next = list.map(part -> part.equals("n3000") ? "other" : part);
        assertEquals("other", next.get(3000));
        assertEquals(ListChange.at(3000), next.since(list, 10));
        assertSame(list.chunk(0), next.chunk(0));
    }

    @Test
    void tooMuchIsNotTold() {
        SharedList<String> list = numbers(5000);
        assertNull(list.map(part -> part + "!").since(list, 500));
        assertNotNull(list.with(ListChange.at(7), List.of("x")).since(list, 2));
        assertNull(list.with(ListChange.at(7), List.of("x")).since(list, 1));
        assertEquals(ListChange.NONE, list.since(list, 0));
    }

    @Test
    void listsAreEqualByWhatTheyHold() {
        SharedList<String> list = numbers(3000);
        assertEquals(list, numbers(3000));
        assertEquals(List.copyOf(list), list);
        assertNotEquals(list, numbers(3001));
        assertNotEquals(list, list.with(ListChange.at(2999), List.of("x")));
        // of the same length, with chunks that begin elsewhere
        SharedList<String> moved = list.with(ListChange.went(10), List.of()).and("n2999b");
        assertNotEquals(list, moved);
        assertEquals(moved, SharedList.copyOf(new ArrayList<>(moved)));
        assertNotEquals(list, "n0");
    }

    @Test
    void noPartIsBeyondTheEnds() {
        SharedList<String> list = numbers(3);
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(3));
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(-1));
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, "x"));
        var walk = list.iterator();
        walk.next();
        walk.next();
        walk.next();
        assertThrows(NoSuchElementException.class, walk::next);
        assertThrows(IllegalArgumentException.class, () -> list.with(ListChange.went(3), List.of()));
        assertThrows(IllegalArgumentException.class, () -> list.with(ListChange.came(4), List.of("x")));
        assertThrows(IllegalArgumentException.class, () -> list.with(ListChange.at(1), List.of()));
    }
}
