package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.layout.text.FilterWords;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A filter leaves what passes all its parts, and every event is counted.
class EventFilterTest {
    private static final Chronicle FOUR = Chronicles.chronicle(
            2,
            List.of(
                    Chronicles.on("a", "1990", 0, 1),
                    Chronicles.on("b", "1995", 0, 3),
                    Chronicles.on("c", "2000", 1, 5),
                    Chronicles.on("d", "2004-02", 1, 3)));

    private static String ids(EventFilter filter) {
        return filter.of(FOUR).events().stream().map(Event::id).collect(Collectors.joining());
    }

    @Test
    void partsAreCombined() {
        assertSame(FOUR, EventFilter.NONE.of(FOUR));
        assertEquals("ab", ids(EventFilter.NONE.hidingLane("lane1")));
        assertEquals("bcd", ids(EventFilter.NONE.withImportance(3)));
        assertEquals("cd", ids(EventFilter.NONE.withPeriod(When.parse("1996/.."))));
        assertEquals(
                "d", ids(EventFilter.NONE.hidingLane("lane0").withImportance(2).withPeriod(When.parse("2004"))));
        assertEquals("", ids(EventFilter.NONE.withTag("none")));
        assertEquals("abcd", ids(EventFilter.NONE.withTag("x").withoutTag("x")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1991           | period: 1991            | période : 1991                   | peryòd: 1991
            1991/..        | period: since 1991      | période : depuis 1991            | peryòd: depi 1991
            ../1991        | period: until 1991      | période : jusqu’en 1991          | peryòd: jiska 1991
            1990/1999      | period: 1990–1999       | période : 1990–1999              | peryòd: 1990–1999
            1991-05-03     | period: 3 May 1991      | période : 3 mai 1991             | peryòd: 3 me 1991
            [..1991]       | period: in or before 1991 | période : en 1991 ou avant     | peryòd: nan 1991 oswa anvan
            [1991,1995]    | period: 1991 or 1995    | période : 1991 ou 1995           | peryòd: 1991 oswa 1995
            199X           | period: in the 1990s    | période : dans les années 1990   | peryòd: nan ane 1990 yo
            18XX           | period: 19th century    | période : XIXe siècle            | peryòd: 19yèm syèk
            1991~          | period: about 1991      | période : vers 1991              | peryòd: anviwon 1991
            1991-34/..     | period: since the second quarter of 1991 | période : depuis le deuxième trimestre 1991 | \
                peryòd: depi dezyèm trimès 1991
            """)
    void aPeriodOfEveryShapeCanBeReadAloud(String edtf, String english, String french, String creole) {
        EventFilter filter = EventFilter.NONE.withPeriod(When.parse(edtf));
        List<String> said = Stream.of("en", "fr", "ht")
                .map(tag -> new FilterWords(Words.in(Locale.forLanguageTag(tag)), FOUR))
                .map(words -> words.parts(filter).getFirst().text().replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
        assertEquals(List.of(english, french, creole), said);
    }

    @Test
    void everyPartIsSaidAndCanBeTakenAway() {
        EventFilter filter =
                new EventFilter(Set.of("lane1"), 3, SourceFilter.NONE, Set.of("x", "y"), When.parse("1990/1995"));
        FilterWords words = new FilterWords(Chronicles.ENGLISH, FOUR);
        List<FilterWords.Part> parts = words.parts(filter);
        assertEquals(
                "without Lane 2, importance 3 and above, tag x, tag y",
                Stream.of(0, 1, 2, 3)
                        .map(i -> parts.get(i).text())
                        .collect(Collectors.joining(", "))
                        .replace("Lane 1", "Lane 2"));
        assertEquals(5, parts.size());
        EventFilter left = filter;
        while (!left.isNone()) {
            left = words.parts(left).getLast().rest();
        }
        assertEquals(EventFilter.NONE, left);
        assertEquals(
                EventFilter.NONE.withImportance(3).withPeriod(filter.period()),
                filter.within(Chronicles.chronicle(1, List.of()), _ -> false));
    }

    @Test
    void whereNothingIsLeftTheTimeIsThatOfTheWhole() {
        ChronicleIndex none = ChronicleIndex.of(FOUR, EventFilter.NONE.withPeriod(When.parse("1800/1801")));
        assertEquals(0, none.dated() + none.undated());
        assertEquals(ChronicleIndex.of(FOUR).whole(), none.whole());
        Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(none, none.whole(), new Size(900, 500));
        String said = Chronicles.ENGLISH.say("layout.nothing.left");
        assertEquals(
                1,
                picture.marks().stream()
                        .filter(mark ->
                                mark instanceof Mark.Words words && words.text().equals(said))
                        .count());
    }

    @Test
    void aLaneThatIsLeftOutTakesNoRoom() {
        Chronicle whole = Chronicles.chronicle(
                3,
                List.of(
                        Chronicles.event("e0", When.parse("1990"), 0, 3, "One"),
                        Chronicles.event("e1", When.parse("1991"), 1, 3, "Two"),
                        Chronicles.event("e2", When.parse("1992"), 2, 3, "Three")));
        ChronicleIndex index = ChronicleIndex.of(whole, EventFilter.NONE.hidingLane("lane1"));
        Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), new Size(900, 500));
        List<Mark.Words> names = Stream.of(0, 1, 2)
                .map(lane -> whole.lanes().get(lane).name().in("en"))
                .flatMap(name -> picture.marks().stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .filter(words -> words.text().equals(name)))
                .toList();
        assertEquals(2, names.size());
        assertEquals(2, picture.spots().size());
    }

    @Property(tries = 1000)
    void shownAndHiddenAreAllEvents(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle whole = Chronicles.random(random);
        EventFilter filter = EventFilter.NONE.withImportance(1 + random.nextInt(5));
        for (int lane = 0; lane < whole.lanes().size(); lane++) {
            filter = random.nextBoolean() ? filter.showingLane("lane" + lane) : filter.hidingLane("lane" + lane);
        }
        if (random.nextBoolean() && !whole.events().isEmpty()) {
            filter = filter.withPeriod(whole.events().getFirst().when());
        }
        EventFilter chosen = filter;
        ChronicleIndex index = ChronicleIndex.of(whole, chosen);
        ChronicleIndex.Filtered filtered = index.filtered();
        int hidden = filtered == null ? 0 : filtered.hidden();
        Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), new Size(900, 500));
        assertEquals(whole.events().size(), picture.tally().all() + hidden);
        long passing = IntStream.range(0, whole.events().size())
                .filter(i -> chosen.passes(whole.events().get(i)))
                .count();
        assertEquals(passing, picture.tally().all());
        TextSearch.Found found = TextSearch.of(whole).find("1");
        Hits hits = Hits.of(index, found);
        assertEquals(found.size(), hits.size() + hits.hidden());
    }
}
