package kwonik.model;

import static kwonik.model.Samples.ARMY;
import static kwonik.model.Samples.POLICE;
import static kwonik.model.Samples.about;
import static kwonik.model.Samples.at;
import static kwonik.model.Samples.chronicle;
import static kwonik.model.Samples.claim;
import static kwonik.model.Samples.event;
import static kwonik.model.Samples.excerpt;
import static kwonik.model.Samples.over;
import static kwonik.model.Samples.quoting;
import static kwonik.model.Samples.source;
import static kwonik.model.Samples.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.model.list.ListChange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// A chronicle finds its parts by their ids, and none of them points outside.
class ChronicleTest {
    private static final Source REPORT = source("report", SourceKind.NEWS_REPORT);
    private static final Source OPINION = source("opinion", SourceKind.OPINION);

    private static final Excerpt SAID = excerpt("report", Excerpt.Role.DIRECT);
    private static final Excerpt THEME = excerpt("opinion", Excerpt.Role.THEME);

    private static final Event QUOTED = event(
            "b", "1995", ARMY, 5, quoting(List.of(SAID, THEME), List.of(claim("How many?", "opinion", "report"))));
    private static final Event BARE = event("a", "2017", POLICE, 1);
    private static final Chronicle TWO = chronicle(List.of(REPORT, OPINION), List.of(QUOTED, BARE));

    private static String refused(Runnable made) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, made::run).getMessage());
    }

    @Test
    void partsAreFoundByTheirIds() {
        assertSame(QUOTED, TWO.event("b").orElseThrow());
        assertSame(BARE, TWO.event("a").orElseThrow());
        assertEquals(Optional.empty(), TWO.event("c"));
        assertEquals(List.of(0, 1, -1), List.of(TWO.indexOf("b"), TWO.indexOf("a"), TWO.indexOf("")));
        assertSame(OPINION, TWO.source("opinion").orElseThrow());
        assertEquals(Optional.empty(), TWO.source("nobody"));
    }

    @Test
    void partsStandInTheOrderOfTheFile() {
        assertEquals(List.of(QUOTED, BARE), TWO.events());
        assertEquals(List.of(REPORT, OPINION), TWO.sources());
        assertEquals(List.of(ARMY, POLICE), TWO.lanes());
        assertEquals(about(), TWO.about());
        assertEquals(List.of(), TWO.stories());
    }

    @Test
    void everyPassageComesWithItsEventAndAnswersBehindExcerpts() {
        assertEquals(
                List.of(
                        Map.entry(QUOTED, SAID),
                        Map.entry(QUOTED, THEME),
                        Map.entry(QUOTED, excerpt("opinion", Excerpt.Role.CLAIM)),
                        Map.entry(QUOTED, excerpt("report", Excerpt.Role.CLAIM))),
                TWO.excerpts());
        assertEquals(List.of(), chronicle(List.of(REPORT), List.of(BARE)).excerpts());
    }

    @Test
    void noTwoPartsOfAKindHaveOneId() {
        assertEquals("duplicate event id a", refused(() -> chronicle(List.of(), List.of(BARE, BARE))));
        assertEquals(
                "duplicate source id report",
                refused(() -> chronicle(List.of(REPORT, source("report", SourceKind.OPINION)), List.of())));
        assertEquals("duplicate lane id army", refused(() -> chronicle(List.of(), List.of(ARMY, ARMY), List.of())));
        Era era = new Era("junta", Localized.of("Junta"), When.parse("1991/1994"), List.of());
        assertEquals(
                "duplicate era id junta",
                refused(() -> new Chronicle(about(), List.of(), List.of(), List.of(era, era), List.of(), Map.of())));
        assertEquals("duplicate story id s", refused(() -> TWO.withStories(List.of(story("s"), story("s")))));
    }

    @Test
    void nothingPointsOutside() {
        assertEquals("a: unknown lane police", refused(() -> chronicle(List.of(), List.of(ARMY), List.of(BARE))));
        assertEquals("b: unknown source opinion", refused(() -> chronicle(List.of(REPORT), List.of(QUOTED))));
        Event answered = event("e", null, ARMY, 3, quoting(List.of(), List.of(claim("Who?", "nobody"))));
        assertEquals("e: unknown source nobody", refused(() -> chronicle(List.of(REPORT), List.of(answered))));
        assertEquals("s: unknown event z", refused(() -> TWO.withStories(List.of(story("s", at("a"), at("z"))))));
    }

    @Test
    void anEventThatWasReplacedMayPointElsewhereThanBefore() {
        EventsById events = new EventsById();
        events.add(event("a", "2017", new Lane("lost", Localized.of("Lost")), 1));
        events.replace(0, BARE);
        Chronicle made = new Chronicle(about(), List.of(), List.of(ARMY, POLICE), List.of(), events, Map.of());
        assertSame(BARE, made.events().getFirst());
    }

    @Test
    void otherStoriesLeaveAllElseAsItIs() {
        Story told = story("s", at("a"), over("1990/1999"));
        Chronicle with = TWO.withStories(List.of(told));
        assertEquals(List.of(told), with.stories());
        assertEquals(List.of(), TWO.stories());
        assertSame(TWO.events(), with.events());
        assertSame(TWO.sources(), with.sources());
        assertSame(TWO.lanes(), with.lanes());
        assertSame(TWO.about(), with.about());
        assertEquals(1, with.indexOf("a"));
        assertSame(REPORT, with.source("report").orElseThrow());
        assertEquals(List.of(), with.withStories(List.of()).stories());
    }

    @Test
    void whatItIsMadeOfCanChangeWithoutIt() {
        List<Source> sources = new ArrayList<>(List.of(REPORT, OPINION));
        Map<String, String> extras = new LinkedHashMap<>(Map.of("$.x", "1"));
        EventsById events = new EventsById();
        events.add(BARE);
        Chronicle made = new Chronicle(about(), sources, List.of(ARMY, POLICE), List.of(), events, extras);
        sources.clear();
        extras.clear();
        events.add(QUOTED);
        assertEquals(2, made.sources().size());
        assertEquals(Map.of("$.x", "1"), made.extras());
        assertEquals(List.of(BARE), made.events());
        assertEquals(-1, made.indexOf("b"));
        assertThrows(UnsupportedOperationException.class, () -> made.extras().put("$.y", "2"));
    }

    @Test
    void theOnlyVoiceIsTheOneThatReportsTheEventItself() {
        assertSame(REPORT, TWO.onlyVoice(QUOTED).orElseThrow());
        assertEquals(Optional.empty(), TWO.onlyVoice(BARE));
        Event both =
                event("c", null, ARMY, 3, quoting(List.of(SAID, excerpt("opinion", Excerpt.Role.DIRECT)), List.of()));
        assertEquals(Optional.empty(), TWO.onlyVoice(both));
        assertEquals(Optional.empty(), TWO.onlyVoice(event("c", null, ARMY, 3, quoting(List.of(THEME), List.of()))));
        assertSame(
                REPORT,
                TWO.onlyVoice(event("c", null, ARMY, 3, quoting(List.of(SAID, SAID), List.of())))
                        .orElseThrow());
    }

    @Test
    void aChronicleOfOneSourceHasNoOnlyVoice() {
        Event said = event("b", null, ARMY, 3, quoting(List.of(SAID), List.of()));
        assertEquals(Optional.empty(), chronicle(List.of(REPORT), List.of(said)).onlyVoice(said));
        assertTrue(TWO.onlyVoice(said).isPresent());
    }

    @Test
    void twoChroniclesAreEqualInContentIfEveryPartIs() {
        Era era = new Era("junta", Localized.of("Junta"), When.parse("1991/1994"), List.of());
        List<Story> told = List.of(story("s", at("a")));
        Chronicle all = made("c", REPORT, ARMY, era, BARE, "1").withStories(told);
        assertTrue(all.contentEquals(made("c", REPORT, ARMY, era, BARE, "1").withStories(told)));
        assertEquals(List.of(era), all.eras());
        Source other = source("report", SourceKind.OPINION);
        Lane lane = new Lane("army", Localized.of("The army"));
        Era later = new Era("junta", Localized.of("Junta"), When.parse("1992/1994"), List.of());
        Event event = event("a", "2018", POLICE, 1);
        for (Chronicle different : List.of(
                made("d", REPORT, ARMY, era, BARE, "1").withStories(told),
                made("c", other, ARMY, era, BARE, "1").withStories(told),
                made("c", REPORT, lane, era, BARE, "1").withStories(told),
                made("c", REPORT, ARMY, later, BARE, "1").withStories(told),
                made("c", REPORT, ARMY, era, event, "1").withStories(told),
                made("c", REPORT, ARMY, era, BARE, "2").withStories(told),
                made("c", REPORT, ARMY, era, BARE, "1"))) {
            assertFalse(all.contentEquals(different));
            assertFalse(different.contentEquals(all));
        }
    }

    private static Chronicle made(String id, Source source, Lane lane, Era era, Event event, String extra) {
        return new Chronicle(
                new Chronicle.About(id, Localized.of("C"), Localized.NONE, "", ""),
                List.of(source),
                List.of(lane, POLICE),
                List.of(era),
                List.of(event),
                Map.of("$.x", extra));
    }

    @Test
    void aChronicleWithOtherStoriesSharesItsEvents() {
        assertTrue(TWO.sharesEventsWith(TWO.withStories(List.of(story("s", at("a"))))));
        assertFalse(TWO.sharesEventsWith(chronicle(List.of(REPORT, OPINION), List.of(QUOTED, BARE))));
    }

    private static Chronicle of(List<Event> events) {
        return chronicle(List.of(REPORT, OPINION), events);
    }

    private static List<Map.Entry<String, Excerpt>> quotedBy(Chronicle chronicle) {
        return chronicle.excerpts().stream()
                .map(quoted -> Map.entry(quoted.getKey().id(), quoted.getValue()))
                .toList();
    }

    @Property(tries = 500)
    void whetherTwoQuoteAlikeIsFoundInWhatDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        List<Event.Details> quoted = List.of(
                Event.Details.NONE,
                Samples.quoting(List.of(SAID), List.of()),
                Samples.quoting(List.of(SAID, THEME), List.of()),
                Samples.quoting(List.of(), List.of(claim("How many?", "opinion"))));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(event("e" + i, "1995", ARMY, 1, quoted.get(random.nextInt(4))));
        }
        Chronicle first = of(events);
        Chronicle next = first;
        for (int step = 1 + random.nextInt(3); step > 0; step--) {
            int place = random.nextInt(next.events().size());
            Event old = next.events().get(place);
            next = switch (random.nextInt(6)) {
                case 0 -> next.without(old.id());
                case 1 -> next.with(event("n" + step, "1996", ARMY, 2, quoted.get(random.nextInt(4))));
                case 2 -> next.with(old.withDetails(quoted.get(random.nextInt(4))));
                case 3 -> next.without(old.id()).with(old);
                case 4 -> next.with(ListChange.at(place), List.of(event("n" + step, "1995", ARMY, 1, old.details())));
                default -> next.with(old.withImportance(5));
            };
        }
        boolean alike = quotedBy(next).equals(quotedBy(first));
        assertEquals(alike, next.quotesLike(first));
        assertEquals(alike, first.quotesLike(next));
        assertEquals(alike, of(new ArrayList<>(next.events())).quotesLike(first));
    }
}
