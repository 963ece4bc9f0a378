package kwonik.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a date says about itself beyond its bounds.
class WhenTest {

    @Test
    void aLargeSetIsAskedForItsBoundsAsQuicklyAsOneDate() {
        String years =
                IntStream.rangeClosed(1, 9_999).mapToObj("%04d"::formatted).collect(Collectors.joining(",", "{", "}"));
        When set = When.parse(years);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 1_000; i++) {
                assertFalse(set.startDoubtful() || set.endDoubtful());
            }
            for (int i = 0; i < 10_000_000; i++) {
                assertTrue(set.start() < set.end());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1995                | DATE     |
            2004-06-11T10:00    | DATE     |
            1995?               | DATE     | uncertain doubtfulStart doubtfulEnd
            1995~               | DATE     | approximate doubtfulStart doubtfulEnd
            1995%               | DATE     | uncertain approximate doubtfulStart doubtfulEnd
            199X                | DATE     | doubtfulStart doubtfulEnd
            1950S2              | DATE     | doubtfulStart doubtfulEnd
            2025-07-XX          | DATE     | doubtfulStart doubtfulEnd
            Y-17E7              | DATE     |
            2004?-06-11         | DATE     | uncertain doubtfulStart doubtfulEnd
            1995/1997           | INTERVAL |
            1995~/1997          | INTERVAL | approximate doubtfulStart
            1995/1997?          | INTERVAL | uncertain doubtfulEnd
            ../1804             | INTERVAL | openStart
            2018/..             | INTERVAL | openEnd
            /1804               | INTERVAL | unknownStart doubtfulStart
            2018/               | INTERVAL | unknownEnd doubtfulEnd
            [1667,1668]         | ONE_OF   | doubtfulStart doubtfulEnd
            [..1804]            | ONE_OF   | openStart doubtfulStart doubtfulEnd
            [1760-12..]         | ONE_OF   | openEnd doubtfulStart doubtfulEnd
            {1667,1668}         | ALL_OF   |
            {1667~,1668}        | ALL_OF   | approximate doubtfulStart
            {..1984}            | ALL_OF   | openStart
            """)
    void shapeAndDoubts(String edtf, Shape shape, @org.jspecify.annotations.Nullable String doubts) {
        When when = When.parse(edtf);
        assertEquals(shape, when.shape());
        String found = Stream.of(
                        when.isUncertain() ? "uncertain" : "",
                        when.isApproximate() ? "approximate" : "",
                        when.startIsOpen() ? "openStart" : "",
                        when.endIsOpen() ? "openEnd" : "",
                        when.startIsUnknown() ? "unknownStart" : "",
                        when.endIsUnknown() ? "unknownEnd" : "",
                        when.startDoubtful() ? "doubtfulStart" : "",
                        when.endDoubtful() ? "doubtfulEnd" : "")
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        assertEquals(Objects.requireNonNullElse(doubts, ""), found);
    }

    @Test
    void intervalKnowsItsEnds() {
        When interval = When.parse("2024-10/..");
        assertEquals(When.parse("2024-10"), interval.from());
        assertNull(interval.to());
        When date = When.parse("1995");
        assertEquals(date, date.from());
        assertEquals(date, date.to());
    }

    @Test
    void setKnowsItsMembers() {
        assertEquals(
                List.of(When.parse("1667"), When.parse("1668"), When.parse("1670/1672")),
                When.parse("[1667,1668,1670..1672]").members());
        assertEquals(List.of(When.parse("../1984")), When.parse("{..1984}").members());
        assertTrue(When.parse("1995/1996").members().isEmpty());
    }

    @Test
    void equalTextsAreEqualDates() {
        for (String text : List.of("1995", "2025-07-24", "1995~", "199X", "1995/..", "[1667,1668]", "2004-06-11T10Z")) {
            assertEquals(When.parse(text), When.parse(text));
            assertEquals(When.parse(text).hashCode(), When.parse(text).hashCode());
            assertEquals(text, When.parse(text).toString());
        }
        assertNotEquals(When.parse("1995"), When.parse("1995~"));
        assertNotEquals(When.parse("1995/.."), When.parse("1995/"));
        assertNotEquals(When.parse("Y-17E7"), When.parse("Y-170000000"));
    }

    @Test
    void orderIsByMiddleThenSharpness() {
        List<String> expected = List.of(
                "Y-138E8",
                "-0499",
                "1804",
                "19XX",
                "199X",
                "1995-06",
                "1995-07-02",
                "1995",
                "1995~",
                "1995-07-02T13",
                "2025");
        List<String> sorted = expected.reversed().stream()
                .map(When::parse)
                .sorted(When.ORDER)
                .map(When::edtf)
                .toList();
        assertEquals(expected, sorted);
    }

    @Test
    void plainDatesKeepNoText() {
        for (String text : List.of("1995", "2025-07", "2025-07-24", "2001-21", "1995~", "-0499", "Y-17000")) {
            assertTrue(When.parse(text) instanceof PlainDate, text);
        }
        assertFalse(When.parse("Y-17E7") instanceof PlainDate);
    }

    @Test
    void datesWithoutAZonePassNoZone() {
        assertEquals(
                When.parse("1985-04-12").start(),
                When.parse("1985-04-12T00:00:00").start());
        assertEquals(
                When.parse("1985-04-13T03:20:30Z").start(),
                When.parse("1985-04-12T23:20:30-04:00").start());
    }

    @Test
    void fiftyBillionYearsFitEitherWay() {
        for (String text : List.of("Y50000000000%", "Y-50000000000%", "/Y-50000000000%", "Y5E10S1%", "Y5E10/")) {
            When when = When.parse(text);
            assertTrue(When.BEGINNING <= when.paddedStart() && when.paddedStart() <= when.start(), text);
            assertTrue(when.start() < when.end() && when.end() <= when.paddedEnd(), text);
            assertTrue(when.paddedEnd() <= When.END_OF_TIME, text);
        }
    }
}
