package kwonik.model.filter;

import static kwonik.model.Samples.ARMY;
import static kwonik.model.Samples.POLICE;
import static kwonik.model.Samples.at;
import static kwonik.model.Samples.chronicle;
import static kwonik.model.Samples.claim;
import static kwonik.model.Samples.event;
import static kwonik.model.Samples.excerpt;
import static kwonik.model.Samples.over;
import static kwonik.model.Samples.quoting;
import static kwonik.model.Samples.source;
import static kwonik.model.Samples.story;
import static kwonik.model.Samples.tagged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a filter leaves of a chronicle, its passages and its stories.
class FiltersTest {
    private static final List<Source> SOURCES =
            List.of(source("report", SourceKind.NEWS_REPORT), source("opinion", SourceKind.OPINION));
    private static final Event BOTH = event(
            "both",
            "1995",
            ARMY,
            5,
            quoting(
                    List.of(excerpt("report", Excerpt.Role.DIRECT), excerpt("opinion", Excerpt.Role.CONTRAST)),
                    List.of(claim("How many?", "report", "opinion"), claim("Why?", "opinion"))));
    private static final Event OPINED =
            event("opined", "2004", ARMY, 2, quoting(List.of(excerpt("opinion", Excerpt.Role.DIRECT)), List.of()));
    private static final Event UNQUOTED = event("unquoted", null, POLICE, 3, tagged("port", "gang"));
    private static final Chronicle PLAIN = chronicle(SOURCES, List.of(BOTH, OPINED, UNQUOTED));
    private static final Chronicle WHOLE = PLAIN.withStories(
            List.of(story("s", at("both"), over("1990/2000"), at("opined"), at("unquoted")), story("t", at("opined"))));

    private static List<String> ids(Chronicle chronicle) {
        return chronicle.events().stream().map(Event::id).toList();
    }

    private static List<Integer> steps(Chronicle chronicle) {
        return chronicle.stories().stream().map(Story::steps).map(List::size).toList();
    }

    @Test
    void stepsOfEventsThatAreLeftOutGoAndTheirStoriesStay() {
        Chronicle left = EventFilter.NONE.withImportance(3).of(WHOLE);
        assertEquals(List.of("both", "unquoted"), ids(left));
        assertEquals(List.of("s", "t"), left.stories().stream().map(Story::id).toList());
        assertEquals(List.of(3, 0), steps(left));
        assertEquals("Story s", left.stories().getFirst().title().in("en"));
    }

    @Test
    void aHiddenSourceTakesItsPassagesAndClaimsThatNobodyElseAnswers() {
        Chronicle left = SourceFilter.NONE.hiding("opinion").of(WHOLE);
        assertEquals(List.of("both", "unquoted"), ids(left));
        Event.Details details = left.events().getFirst().details();
        assertEquals(
                List.of(excerpt("report", Excerpt.Role.DIRECT)),
                details.evidence().excerpts());
        assertEquals(List.of(claim("How many?", "report")), details.evidence().claims());
        assertEquals(List.of(3, 0), steps(left));
        assertSame(UNQUOTED, left.events().getLast());
        assertEquals(SOURCES, left.sources());
    }

    @Test
    void anEventKnownByClaimsAloneGoesWithTheSourceChoice() {
        Event claimed = event("c", null, ARMY, 3, quoting(List.of(), List.of(claim("Who?", "report"))));
        Chronicle one = chronicle(SOURCES, List.of(claimed));
        assertEquals(List.of("c"), ids(SourceFilter.NONE.of(one)));
        assertEquals(List.of(), ids(SourceFilter.NONE.hiding("opinion").of(one)));
    }

    @Test
    void nothingLeftOutIsTheChronicleItself() {
        assertSame(WHOLE, EventFilter.NONE.of(WHOLE));
        assertSame(WHOLE, SourceFilter.NONE.of(WHOLE));
        assertSame(WHOLE, SourceFilter.NONE.hiding("nobody").of(WHOLE));
        assertSame(WHOLE, EventFilter.NONE.withImportance(2).of(WHOLE));
    }

    @Test
    void sourcesAreCountedAndChosen() {
        assertEquals(2, SourceFilter.NONE.shown(WHOLE));
        assertEquals(1, SourceFilter.NONE.hiding("opinion").shown(WHOLE));
        assertEquals(2, SourceFilter.NONE.hiding("nobody").shown(WHOLE));
        assertEquals(SourceFilter.NONE, SourceFilter.NONE.hiding("opinion").showing("opinion"));
        assertEquals(
                Set.of("opinion"),
                SourceFilter.only(WHOLE, SourceKind.NEWS_REPORT).hidden());
        assertEquals(
                Set.of("report", "opinion"),
                SourceFilter.only(WHOLE, SourceKind.NEWS_SUMMARY).hidden());
    }

    @Test
    void oneOfTheTagsIsEnough() {
        assertTrue(EventFilter.NONE.withTag("port").passes(UNQUOTED));
        assertTrue(EventFilter.NONE.withTag("port").withTag("airport").passes(UNQUOTED));
        assertFalse(EventFilter.NONE.withTag("airport").passes(UNQUOTED));
        assertFalse(EventFilter.NONE.withTag("port").passes(BOTH));
    }

    @ParameterizedTest
    @CsvSource({
        "1995, 1995, true",
        "1995, 1994, false",
        "1995, 1996, false",
        "1994-12-31, 1995, false",
        "1995-01-01, 1995, true",
        "1995-12-31, 1995, true",
        "1990/2000, 1995, true",
        "1995, ../1995, true",
        "1995, 1996/.., false",
        "1995, 1996~, true",
        "1990, 1995~, false"
    })
    void anEventTouchesAPeriodOrDoesNot(String when, String period, boolean passes) {
        EventFilter filter = EventFilter.NONE.withPeriod(When.parse(period));
        assertEquals(passes, filter.passes(event("e", when, ARMY, 3)));
    }

    @Test
    void anEventWithoutADateIsInNoPeriod() {
        EventFilter filter = EventFilter.NONE.withPeriod(When.parse("1900/2100"));
        assertFalse(filter.passes(UNQUOTED));
        assertTrue(filter.withPeriod(null).passes(UNQUOTED));
    }

    @Test
    void importanceAndLanesAreAskedForOneByOne() {
        assertTrue(EventFilter.NONE.withImportance(5).passes(BOTH));
        assertFalse(EventFilter.NONE.withImportance(4).passes(UNQUOTED));
        assertTrue(EventFilter.NONE.withImportance(3).passes(UNQUOTED));
        EventFilter noArmy = EventFilter.NONE.hidingLane("army");
        assertFalse(noArmy.passes(BOTH));
        assertTrue(noArmy.passes(UNQUOTED));
        assertEquals(EventFilter.NONE, noArmy.showingLane("army"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void noOtherImportanceCanBeAskedFor(int importance) {
        assertThrows(IllegalArgumentException.class, () -> EventFilter.NONE.withImportance(importance));
    }

    @Test
    void eachPartChangesAloneAndNoneIsNone() {
        EventFilter all = new EventFilter(
                Set.of("army"), 4, SourceFilter.NONE.hiding("opinion"), Set.of("port"), When.parse("1995"));
        assertFalse(all.isNone());
        assertTrue(EventFilter.NONE.isNone());
        assertEquals(
                new EventFilter(Set.of("army", "police"), 4, all.sources(), all.tags(), all.period()),
                all.hidingLane("police"));
        assertEquals(new EventFilter(all.lanes(), 2, all.sources(), all.tags(), all.period()), all.withImportance(2));
        assertEquals(
                new EventFilter(all.lanes(), 4, SourceFilter.NONE, all.tags(), all.period()),
                all.withSources(SourceFilter.NONE));
        assertEquals(new EventFilter(all.lanes(), 4, all.sources(), Set.of(), all.period()), all.withoutTag("port"));
        assertNull(all.withPeriod(null).period());
        assertEquals(all, all.withPeriod(null).withPeriod(When.parse("1995")));
    }

    @Test
    void whatAChronicleDoesNotHaveIsForgotten() {
        EventFilter far = new EventFilter(
                Set.of("army", "navy"),
                2,
                new SourceFilter(Set.of("opinion", "nobody")),
                Set.of("port", "airport"),
                When.parse("1995"));
        EventFilter near = new EventFilter(
                Set.of("army"), 2, new SourceFilter(Set.of("opinion")), Set.of("port"), When.parse("1995"));
        assertEquals(near, far.within(WHOLE, "port"::equals));
    }

    @Test
    void setsAreCopied() {
        Set<String> hidden = new HashSet<>(Set.of("report"));
        SourceFilter filter = new SourceFilter(hidden);
        hidden.clear();
        assertEquals(Set.of("report"), filter.hidden());
    }
}
