package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What two sides made of one chronicle comes together: no change of either side is lost but in a conflict.
class MergeTest {
    private static Chronicle chronicle(int title, int lanes, int events, int stories) {
        List<Lane> all = IntStream.rangeClosed(0, lanes)
                .mapToObj(i -> new Lane("lane" + i, Localized.of("Lane " + i)))
                .toList();
        List<Event> made = IntStream.range(0, events)
                .mapToObj(i -> new Event(
                        "e" + i,
                        When.parse("1990"),
                        all.getFirst(),
                        1 + i % 5,
                        Localized.of("Event " + i),
                        Event.Details.NONE))
                .toList();
        var about = new Chronicle.About("c", Localized.of("C" + title), Localized.NONE, "", "");
        return new Chronicle(about, List.of(), all, List.of(), made, Map.of())
                .withStories(IntStream.range(0, stories)
                        .mapToObj(i -> Chronicles.story("s" + i))
                        .toList());
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(few, few, few, few).as(MergeTest::chronicle);
    }

    private static boolean same(Chronicle a, Chronicle b) {
        return a.contentEquals(b);
    }

    @Property
    void aSideThatChangedNothingTakesTheOther(
            @ForAll("chronicles") Chronicle base, @ForAll("chronicles") Chronicle other) {
        assertTrue(same(other, Merge.of(base, base, other)));
        assertTrue(same(other, Merge.of(base, other, base)));
        assertFalse(Merge.conflicts(base, base, other));
        assertFalse(Merge.conflicts(base, other, base));
        assertFalse(Merge.conflicts(base, other, other));
    }

    @Property
    void withoutAConflictEveryPartIsTheChangedOne(
            @ForAll("chronicles") Chronicle base,
            @ForAll("chronicles") Chronicle ours,
            @ForAll("chronicles") Chronicle theirs) {
        Chronicle merged = Merge.of(base, ours, theirs);
        List<String> mine = Merge.changed(base, ours);
        assertEquals((mine.contains("stories") ? ours : theirs).stories(), merged.stories());
        assertEquals((mine.contains("events") ? ours : theirs).events(), merged.events());
        assertEquals((mine.contains("about") ? ours : theirs).about(), merged.about());
        // events bring the lanes along that they stand in
        assertEquals((mine.contains("lanes") || mine.contains("events") ? ours : theirs).lanes(), merged.lanes());
        boolean both = mine.stream()
                .anyMatch(part -> Merge.changed(base, theirs).contains(part)
                        && Merge.changed(ours, theirs).contains(part));
        assertEquals(both, Merge.conflicts(base, ours, theirs));
    }
}
