package kwonik.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kwonik.edtf.Iso;
import kwonik.edtf.When;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Which stretches are cut.
class GapsTest {

    private static List<Gap> between(String... dates) {
        List<When> whens = Stream.of(dates).map(When::parse).toList();
        return Gaps.between(
                whens.stream().mapToLong(When::start).sorted().toArray(),
                whens.stream().mapToLong(When::end).sorted().toArray());
    }

    private static List<String> texts(List<Gap> gaps) {
        return gaps.stream()
                .map(g -> Iso.text(g.start()) + ".." + Iso.text(g.end()))
                .toList();
    }

    @Test
    void twoDecadesWithoutEventsAreCutWithRoomToBreathe() {
        assertEquals(
                List.of("1997-01-01..2016-01-01"),
                texts(between(
                        "1995-01-01",
                        "1995-04-28",
                        "1995-12-01",
                        "2017-11-16",
                        "2017-11-18",
                        "2018-03-01",
                        "2019-05-05")));
    }

    @Test
    void longMissionKeepsNoGapOpen() {
        assertEquals(
                List.of("2005-01-01..2017-01-01"),
                texts(between(
                        "2004-02-29",
                        "2004-03-01",
                        "2004-06-01/2017-10-15",
                        "2017-11-16",
                        "2017-11-18",
                        "2017-12-01")));
    }

    @Test
    void evenlySpacedEventsStayWhole() {
        assertEquals(List.of(), between("1990", "1995", "2000", "2005", "2010", "2015", "2020"));
    }

    @Test
    void fewEventsMakeNoGap() {
        assertEquals(List.of(), Gaps.between(new long[0], new long[0]));
        assertEquals(List.of(), between("1995"));
    }

    @Test
    void neverMoreThanSeven() {
        String[] dates = new String[100];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = "%d-01-%02d".formatted(1800 + i / 10 * 20 + i / 10 % 3, i % 10 + 1);
        }
        List<Gap> gaps = between(dates);
        assertEquals(Gaps.MOST, gaps.size());
        assertTrue(Gap.areSorted(gaps));
    }

    @Property(tries = 1000)
    void nothingHappensInAGap(
            @ForAll @Size(min = 1, max = 60)
                    List<@LongRange(min = -10_000_000_000L, max = 10_000_000_000L) Long> moments) {
        long[] starts = moments.stream().mapToLong(m -> m).sorted().toArray();
        long[] ends = Arrays.stream(starts)
                .map(s -> s + 1 + Math.floorMod(s, 1000L))
                .sorted()
                .toArray();
        List<Gap> gaps = Gaps.between(starts, ends);
        assertTrue(gaps.size() <= Gaps.MOST && Gap.areSorted(gaps));
        for (Gap gap : gaps) {
            assertTrue(Arrays.stream(starts).noneMatch(m -> gap.start() <= m && m <= gap.end()));
            assertTrue(Arrays.stream(ends).noneMatch(m -> gap.start() <= m && m <= gap.end()));
        }
    }
}
