package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.archive.json.ProblemCollector;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Problem;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// A file takes a time in proportion to its length, whatever there is much of in it.
///
/// Each file is so large that work by pairs would take far longer than the limit, and work by parts a second or two.
class LargeInputsTest {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private static final String HEAD = """
            {"kwonik": 1, "id": "c", "title": "C", "lanes": [{"id": "l", "name": "L"}],
            """;
    private static final String EVENT = "{\"id\": \"e\", \"when\": \"1995\", \"lane\": \"l\", \"title\": \"E\"";

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(",\n"));
    }

    private static Reading read(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> ProblemTableTest.read(text));
    }

    private static Event onlyEvent(Reading reading) {
        List<Event> events = reading.chronicle().events();
        assertEquals(1, events.size());
        return events.getFirst();
    }

    @Test
    void unknownFieldsAreKeptHoweverManyThereAre() {
        Reading reading =
                read(HEAD + "\"events\": [" + EVENT + "}],\n" + many(300_000, i -> "\"k" + i + "\": 1") + "}");
        assertEquals(300_000, reading.chronicle().extras().size());
        assertEquals("1", reading.chronicle().extras().get("$.k77"));
    }

    @Test
    void aFieldGivenTwiceIsToldHoweverOftenItComes() {
        Reading reading =
                read(HEAD + "\"events\": [" + many(300_000, i -> "\"k\": 1").transform(k -> EVENT + ", " + k) + "}]}");
        assertEquals("e", onlyEvent(reading).id());
        assertEquals(ProblemCollector.MOST + 1, reading.problems().size());
    }

    @Test
    void aTitleHasAnyNumberOfLanguages() {
        String tags = many(300_000, i -> "\"en-x-" + i + "\": \"t" + i % 9_000 + "\"");
        Event event =
                onlyEvent(read(HEAD + "\"events\": [" + EVENT + ", \"summary\": {\"en\": \"S\",\n" + tags + "}}]}"));
        assertTimeoutPreemptively(LIMIT, () -> {
            assertEquals("t1", event.details().summary().in("en-x-1"));
            assertEquals(9_001, event.details().summary().texts("en").size());
        });
    }

    @Test
    void namesOfWhatDoesNotExistListTheFirstThatDo() {
        String lanes = many(40_000, i -> "{\"id\": \"l" + i + "\", \"name\": \"L\"}");
        String events = many(40_000, i -> "{\"id\": \"e" + i + "\", \"lane\": \"none\", \"title\": \"E\"}");
        Reading reading = read("{\"kwonik\": 1, \"id\": \"c\", \"title\": \"C\", \"events\": [" + events
                + "],\n\"lanes\": [" + lanes + "]}");
        Problem first = reading.problems().getFirst();
        assertEquals("archive.lane", first.key());
        assertTrue(
                first.remedy(Words.in(Locale.ENGLISH)).contains("l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, …"));
    }

    @Test
    void faultsOutsideEventsDoNotSlowDownTheEvents() {
        String lanes = many(100_000, i -> "{\"id\": 1}");
        String events = many(100_000, i -> "{\"id\": \"e" + i + "\", \"lane\": \"l\", \"title\": \"E\", \"tags\": []}");
        Reading reading =
                read("{\"kwonik\": 1, \"id\": \"c\", \"title\": \"C\",\n\"lanes\": [{\"id\": \"l\", \"name\": \"L\"}, "
                        + lanes + "],\n\"events\": [" + events + "]}");
        assertEquals(100_000, reading.chronicle().events().size());
    }

    @Test
    void sourcesAreFoundHoweverManyThereAre() {
        String sources = many(100_000, i -> "{\"id\": \"s" + i + "\", \"title\": \"S\", \"kind\": \"opinion\"}");
        Chronicle chronicle = read(HEAD + "\"sources\": [" + sources + "],\n\"events\": [" + EVENT + "}]}")
                .chronicle();
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertTrue(chronicle.sources().stream()
                        .allMatch(source ->
                                source.equals(chronicle.source(source.id()).orElseThrow()))));
    }

    /// `Aa` and `BB` have one hash, and so have all texts made of so many of them.
    @Test
    void idsOfOneHashAreToldApartAtNoCost() {
        IntFunction<String> id = i -> IntStream.range(0, 16)
                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
        assertEquals(id.apply(1).hashCode(), id.apply(2).hashCode());
        String events =
                many(60_000, i -> "{\"id\": \"" + id.apply(60_000 - i) + "\", \"lane\": \"l\", \"title\": \"E\"}");
        Chronicle chronicle = read(HEAD + "\"events\": [" + events + "]}").chronicle();
        assertTimeoutPreemptively(LIMIT, () -> {
            assertEquals(60_000, chronicle.events().size());
            assertTrue(IntStream.range(0, 60_000).allMatch(i -> chronicle.indexOf(id.apply(60_000 - i)) == i));
        });
    }

    @Test
    void aSetOfDatesHasABoundThatIsTold() {
        String set = "{" + "1995,".repeat(300_000) + "1996}";
        Reading reading = read(HEAD + "\"events\": [" + EVENT.replace("1995", set) + "}]}");
        Problem problem = reading.problems().getFirst();
        assertEquals("archive.date.event", problem.key());
        assertEquals("$.events[0].when", problem.path());
        assertTrue(problem.what(Words.in(Locale.ENGLISH)).contains("10000"), problem.what(Words.in(Locale.ENGLISH)));
    }
}
