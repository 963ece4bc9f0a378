package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A ranked set says of each place what counting one by one says.
class RankedSetTest {
    @Property(tries = 1000)
    void ranksAndSelectsAsCountingDoes(
            @ForAll List<@IntRange(max = 700) Integer> places, @ForAll @IntRange(max = 900) int until) {
        BitSet bits = new BitSet();
        places.forEach(bits::set);
        RankedSet set = new RankedSet(bits);
        assertEquals(bits.cardinality(), set.size());
        assertEquals(bits.get(until), set.has(until));
        assertEquals(bits.get(0, until).cardinality(), set.below(until));
        int[] sorted = bits.stream().toArray();
        for (int i = 0; i < sorted.length; i++) {
            assertEquals(sorted[i], set.at(i));
        }
        List<Integer> seen = new ArrayList<>();
        set.descend(until, seen::add);
        assertEquals(
                IntStream.range(0, until)
                        .map(i -> until - 1 - i)
                        .filter(bits::get)
                        .boxed()
                        .toList(),
                seen);
        List<Integer> last = new ArrayList<>();
        set.descend(until, place -> !last.add(place));
        assertEquals(seen.stream().limit(1).toList(), last);
    }
}
