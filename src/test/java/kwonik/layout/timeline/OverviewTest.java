package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.calendar.CivilDate;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OverviewTest {
    @Provide
    Arbitrary<Chronicle> chronicles() {
        return Chronicles.any();
    }

    @Property
    void everyDatedEventIsCountedOnce(
            @ForAll("chronicles") Chronicle chronicle, @ForAll @IntRange(min = 1, max = 700) int columns) {
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Overview overview = Overview.of(index, columns);
        assertEquals(columns, overview.counts().size());
        assertEquals(
                index.dated(),
                overview.counts().stream().mapToInt(Integer::intValue).sum());
        assertTrue(overview.counts().stream().allMatch(count -> count >= 0 && count <= overview.most()));
    }

    @Tag("slow")
    @Test
    void aMillionEventsAreAsManyBarsAsTen() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            CivilDate day = CivilDate.ofEpochDay(i % 20_000);
            events.add(Chronicles.on(
                    "e" + i, "%04d-%02d-%02d".formatted(day.year(), day.month(), day.day()), i % 3, 1 + i % 5));
        }
        Overview overview = Overview.of(ChronicleIndex.of(Chronicles.chronicle(3, events)), 300);
        assertEquals(300, overview.counts().size());
        assertEquals(
                1_000_000,
                overview.counts().stream().mapToInt(Integer::intValue).sum());
        assertTrue(overview.bands().size() <= 5, "bands are those of the eras");
    }

    @Test
    void anInstantComesBackFromItsShare() {
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(
                1, List.of(Chronicles.on("a", "1990-01-01", 0, 1), Chronicles.on("b", "2020-01-01", 0, 1))));
        Overview overview = Overview.of(index, 100);
        assertEquals(0, overview.shareOf(index.whole().start()));
        assertEquals(1, overview.shareOf(index.whole().end()));
        assertEquals(1e9, overview.instantAt(overview.shareOf(1e9)), 1e-3);
    }
}
