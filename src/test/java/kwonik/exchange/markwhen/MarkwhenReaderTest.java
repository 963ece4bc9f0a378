package kwonik.exchange.markwhen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Reference;
import kwonik.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Markwhen is read as its own parser reads it, EDTF that it drops too, and nothing is left out without a word.
class MarkwhenReaderTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    static Imported read(String text) {
        try {
            return MarkwhenReader.read(
                    DataFile.of("a.mw", text.getBytes(StandardCharsets.UTF_8)), TODAY, Progress.NONE);
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Event> events(String text) {
        return read(text).chronicle().events();
    }

    private static String dates(String text) {
        return events(text).stream()
                .map(event -> event.when() == null ? "-" : event.when().edtf())
                .collect(Collectors.joining(" "));
    }

    private static List<String> remarks(Imported read, Remark.Kind kind) {
        return read.report().of(kind).stream()
                .map(remark -> remark.key().replace("markwhen.", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1995 | 1995
            1995-04 | 1995-04
            1995-04-28 | 1995-04-28
            2017-11 / 2018-03 | 2017-11/2018-03
            2017-11/2018-03 | 2017-11/2018-03
            2025-W30 | 2025-07-21/2025-07-27
            2024-05-05 14:30 | 2024-05-05T14:30
            2024-05-05 2pm / 2024-05-05 4:30pm | 2024-05-05T14:00/2024-05-05T16:30
            2024-05-05T10:20:30Z | 2024-05-05T10:20:30Z
            12/2012 | 2012-12
            12/2012 - 02/2013 | 2012-12/2013-02
            04/05/2017 | 2017-04-05
            12/25/2017-12/27/2017 | 2017-12-25/2017-12-27
            18 March 2026 | 2026-03-18
            March 18, 2026 | 2026-03-18
            Aug 30 2024 9:45am | 2024-08-30T09:45
            Aug 30 9:45am | 2026-08-30T09:45
            March 3 | 2026-03-03
            March | 2026-03
            October 2024 - June 2025 | 2024-10/2025-06
            October 2024 to June 2025 | 2024-10/2025-06
            1969-January 1983 | 1969/1983-01
            10 September 1990-1999 | 1990-09-10/1999
            1930 - 1967 | 1930/1967
            1930–1967 | 1930/1967
            1971-now | 1971/..
            2024-01 / now | 2024-01/..
            now | 2026-11-29
            now / 2030 | 2026-11-29/2030
            500 BCE | -0499
            500 BC | -0499
            79 CE | 0079
            50 BC - 50 AD | -0049/0050
            300–200 BCE | -0299/-0199
            12000 BCE | Y-11999
            1995~ | 1995~
            1995? | 1995?
            2020/.. | 2020/..
            ../1995 | ../1995
            -0500 | -0500
            199X | 199X
            2004-06~-11 | 2004-06~-11
            [1667,1668] | [1667,1668]
            Y-17000 | Y-17000
            850 | 0850
            1 | 0001
            2001-21 | 2001-21
            2020 / 3 weeks | 2020-01-01/2020-01-21
            2020-02-22T12:13:14Z-now | 2020-02-22T12:13:14Z/..
            2021-01-02T06:27:00Z-2022 | 2021-01-02T06:27:00Z/2022
            2022-02-22T16:27:08.369Z | 2022-02-22T16:27:08Z
            2023-04/4 months | 2023-04-01/2023-07-31
            03/2023 - 1 year | 2023-03-01/2024-02-29
            2000 - 09/12/2010 | 2000/2010-09-12
            1892/2021-08-12 | 1892/2021-08-12
            Dec 25 2023 | 2023-12-25
            Feb 18, 2014 - Jun 6, 2014 | 2014-02-18/2014-06-06
            08/2018 | 2018-08
            5/2009-12/2010 | 2009-05/2010-12
            2019-2021 | 2019/2021
            1 AD | 0001
            2024-12-31 23:30 / 2025-01-01 00:30 | 2024-12-31T23:30/2025-01-01T00:30
            2024-01-01 00:00 / 2024-01-03 | 2024-01-01/2024-01-03
            2024-01-01 / 5 week days | 2024-01-01/2024-01-07
            """)
    void everyDateIsReadAndEdtfToo(String range, String edtf) {
        assertEquals(edtf, dates(range + ": Something happens"), range);
        assertEquals(
                "Something happens",
                events(range + ": Something happens").getFirst().title().in("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Note: nothing
            Since 1971: it grew
            about 1590: a guess
            - 2024: in a list
            He said: 1995
            https://example.org/2024: a link
            Ende 1944: auf Deutsch
            "1995": quoted
            """)
    void otherLinesBeginNoEvent(String line) {
        assertEquals(1, events("1995: One\n\n" + line).size(), line);
        assertEquals(
                line,
                events("1995: One\n\n" + line).getFirst().details().summary().in("en"));
    }

    @Test
    void theHeaderSaysWhatTheWholeIsCalledAndAbout() {
        for (String fence : List.of("", "---\n")) {
            Imported read =
                    read(fence + "title: A title\ndescription: |\n  Two\n  lines\nauthor:\n  name: Me\n#red: #f00\n"
                            + fence + "\n1995: One");
            assertEquals("A title", read.chronicle().about().title().in("en"));
            assertEquals("Two\nlines", read.chronicle().about().summary().in("en"));
            assertEquals(List.of("header", "colours"), remarks(read, Remark.Kind.LEFT_OUT));
        }
        assertEquals(
                "Hello: world",
                read("title: \"Hello: world\"").chronicle().about().title().in("en"));
    }

    @Test
    void anEmptyTextIsRefusedAndOneOfAHeaderIsNot() {
        assertThrows(
                RefusedException.class,
                () -> MarkwhenReader.read(DataFile.of("a.mw", new byte[0]), TODAY, Progress.NONE));
        assertEquals(0, events("title: Hello world\nauthor:\n  name: Me\n").size());
    }

    private static List<String> lanes(String text) {
        return read(text).chronicle().lanes().stream()
                .map(Lane::name)
                .map(name -> name.in("en"))
                .toList();
    }

    @Test
    void headingsAreLanesAndThoseWithinThemTags() {
        String text = """
                # Art #culture
                1995: One
                ## Painting
                1996: Two
                ### Oil
                1997: Three
                ## Music
                1998: Four
                # War
                style: section
                1999: Five
                """;
        assertEquals(List.of("Art", "War"), lanes(text));
        List<List<String>> tags =
                events(text).stream().map(event -> event.details().tags()).toList();
        assertEquals(
                List.of(
                        List.of("culture"),
                        List.of("Painting", "culture"),
                        List.of("Painting", "Oil", "culture"),
                        List.of("Music", "culture"),
                        List.of()),
                tags);
    }

    @Test
    void oldGroupsEndByAWord() {
        String text = """
                section Whole
                group One: #tag
                1995: A
                endGroup
                1996: B
                group Two
                1997: C
                end group
                endSection
                1998: D
                """;
        assertEquals(List.of("Whole", "Events"), lanes(text));
        assertEquals(List.of("One", "Whole", "Two"), lanes(text.replace("1998: D", "")));
        assertEquals(
                List.of("group of people"),
                List.of(events("# A\n1995: One\n\ngroup of people")
                        .getFirst()
                        .details()
                        .summary()
                        .in("en")));
    }

    @Test
    void pagesHaveHeadersOfTheirOwn() {
        String text = "title: One\n1995: A\n\n_-_-_break_-_-_\ntitle: Two\n\n1996: B\n\n# Inner\n1997: C";
        assertEquals(List.of("Events", "Two"), lanes(text));
        assertEquals("One", read(text).chronicle().about().title().in("en"));
        assertEquals(List.of("Inner"), events(text).get(2).details().tags());
    }

    @Test
    void commentsAreLeftOutAndPropertiesAreNoText() {
        Event event = events("""
                // a comment
                1995: Title #tag #with_line
                id: some-id
                key: value
                tags: [one, "two words"]
                Text
                // not this
                more #inside text [x] and #1
                - [x] done
                - [ ] open
                """).getFirst();
        assertEquals("some-id", event.id());
        assertEquals("Title", event.title().in("en"));
        assertEquals(
                "key: value\nText\nmore inside text [x] and #1\n- ☑ done\n- ☐ open",
                event.details().summary().in("en"));
        assertEquals(
                List.of("tag", "with_line", "one", "two words", "inside"),
                event.details().tags());
    }

    @Test
    void linksBecomeReferences() {
        Event event = events("""
                1995: A [page](https://example.org/a_(b)) there
                Near [Paris](location), see [this](example.org/b) and ![a map](https://example.org/m.png).
                [Wikipedia](https://example.org/w)
                """).getFirst();
        assertEquals("A page there", event.title().in("en"));
        assertEquals(
                "Near Paris, see this and a map.", event.details().summary().in("en"));
        assertEquals(
                List.of("https://example.org/a_(b)", "", "https://example.org/w", "https://example.org/m.png", ""),
                event.details().references().stream().map(Reference::url).toList());
        assertEquals("example.org/b", event.details().references().get(1).note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"timezone: America/New_York", "tz: '-5'", "timezone:\n  America/New_York"})
    void aTimeZoneOfTheHeaderIsSaidAndMovesNoClock(String zone) {
        Imported read = read(zone + "\n\n1995-04-28 10:30: One");
        assertEquals(List.of("zone"), remarks(read, Remark.Kind.LEFT_OUT));
        assertEquals("1995-04-28T10:30", dates(zone + "\n\n1995-04-28 10:30: One"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"every year", "every 1 day", "every second week", "every year until never"})
    void whatComesAgainWithoutAnEndIsKeptOnceAndSaid(String every) {
        Imported read = read("2020 " + every + ": X");
        assertEquals(1, read.chronicle().events().size());
        assertEquals(List.of("every.first"), remarks(read, Remark.Kind.LEFT_OUT));
    }

    @Test
    void aPlanWithIndentedGroupsIsReadLikeOneWithout() {
        String text = """
                ---
                title: A plan
                edit:
                  - somebody@example.org
                view: *
                #One: #d336b1
                timezone: America/New_York
                ---

                section Everything #all
                  group First #One
                    // a comment
                    2025-01/2025-03: A task #Ann
                      More about it
                    2 months: What follows
                      assignees: [Ann, Bob]
                      - [x] done
                  endGroup
                  group Second
                    now: A [link](https://example.org)
                    #later
                  endGroup
                endSection
                """;
        assertEquals(List.of("First", "Second"), lanes(text));
        assertEquals("2025-01/2025-03 2025-04-01/2025-05-31 2026-11-29", dates(text));
        assertEquals(
                "assignees: [Ann, Bob]\n- ☑ done",
                events(text).get(1).details().summary().in("en"));
        assertEquals(
                List.of("Ann", "One", "all"), events(text).getFirst().details().tags());
        assertEquals(List.of("later", "all"), events(text).get(2).details().tags());
    }

    @Test
    void datesAreCountedFromOtherEvents() {
        String before = "2017-11 / 2018-03: Design\nid: design\n\n2019: Other\n\n";
        assertEquals("2018-04-01/2018-06-30", last(before + "after !design 3 months: X"));
        assertEquals("2017-10-01/2017-10-31", last(before + "before !design 1 month: X"));
        assertEquals("2020-01-01/2020-01-14", last(before + "2 weeks: X"));
        assertEquals("2020-01-15/2020-01-17", last(before + "2 weeks / 3 days: X"));
        assertEquals("2020-01-15/2020-01-17", last(before + "2 weeks - 3 days: X"));
        assertEquals("2017-11-01", last(before + "!design.start: X"));
        assertEquals("2018-04-01", last(before + "!design.end: X"));
        assertEquals("2018-04-01/2018-04-10", last(before + "!design / 2018-04-10: X"));
        assertEquals("2018-03-29/2018-03-30", last(before + "before !design.end 1 day / 2 days: X"));
        assertEquals(
                "2018-04-01/2018-04-05",
                dates("after !design 5 work days: X\n\n" + before).split(" ", -1)[0]);
        assertEquals("2018-12-31T10:30", last("2018-12-31 09:00: A\n\n10:30: B"));
        assertEquals("2019-01-01T10:30", last("2018-12-31: A\n\n10:30: B"));
        assertEquals("2019-01-01T10:30/2019-01-01T11:00", last("2018-12-31: A\n\n10:30 - 11am: B"));
        assertEquals("-", last(before + "after !nothing 3 months: X"));
        assertEquals(
                List.of("relative.lost"),
                remarks(read("after !b 1 day: A\nid: a\n\nafter !a 1 day: B\nid: b"), Remark.Kind.LEFT_OUT).stream()
                        .distinct()
                        .toList());
    }

    private static String last(String text) {
        return dates(text).replaceAll(".* ", "");
    }

    @Test
    void recurrencesWithAnEndBecomeEventsAndOthersAreTold() {
        assertEquals("2020 2022 2024", dates("2020 every 2 years for 3 times: X"));
        assertEquals("2020-01-31 2020-02-29 2020-03-31", dates("2020-01-31 every month x3: X"));
        assertEquals("2020-01-01 2020-01-08 2020-01-15", dates("2020-01-01 every week until 2020-01-15: X"));
        assertEquals("2020-01-01 2020-01-02", dates("2020-01-01 every day for 2 days: X"));
        assertEquals("2020/2021 2025/2026", dates("2020 / 2021 every 5 years x2: X"));
        assertEquals("2020", dates("2020 every year: X"));
        Imported bounded = read("2020-01-01 every day for 100000 times: X");
        assertEquals(Recurrence.MOST, bounded.chronicle().events().size());
        assertEquals(List.of("every.cut"), remarks(bounded, Remark.Kind.LEFT_OUT));
        assertEquals(List.of("every.first"), remarks(read("2020 every year: X"), Remark.Kind.LEFT_OUT));
    }

    @Test
    void slashesHaveTheMonthFirstUnlessTheTextSaysOtherwise() {
        Imported open = read("04/05/2017: X");
        assertEquals(List.of("celldate.order.month"), remarks(open, Remark.Kind.AMBIGUOUS));
        assertEquals("2017-05-04", dates("dateFormat: d/M/y\n04/05/2017: X"));
        assertEquals("2017-05-04 2017-12-20", dates("04/05/2017: X\n\n20/12/2017: Y"));
        assertEquals("2017-05-04/2017-12-20", dates("04/05/2017 - 20/12/2017: X"));
    }

    @Test
    void anEndBeforeTheBeginningLeavesNoDateAndSaysSo() {
        Imported read = read("now/2025: X");
        assertEquals(
                "now/2025",
                read.chronicle().events().getFirst().details().doubt().in("en"));
        assertEquals(List.of("order"), remarks(read, Remark.Kind.LEFT_OUT));
    }

    @Test
    void aTextIsToldFromOthers() {
        assertTrue(MarkwhenReader.isMarkwhen("title: X\n\n1995: One\n\n1996 / 1997: Two"));
        assertFalse(MarkwhenReader.isMarkwhen("An article.\n\nIt says: nothing."));
        assertFalse(MarkwhenReader.isMarkwhen("{\"a\": 1995}"));
        assertFalse(MarkwhenReader.isMarkwhen("BEGIN:VCALENDAR\nDTSTART:19950101"));
    }

    /// Repetitions that take regular expressions deep, or long.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[x](",
                "\\a",
                "#a ",
                " ",
                "\t",
                "(",
                "[a](b(c)",
                "*",
                "1995:",
                "every ",
                "1 day, ",
                "!a.b ",
                "\"",
                "\\\"",
                "# x\n",
                "group x\n",
                "1995: x\n",
                "after !x 1 day: y\n",
                "- ",
                "/",
                "!",
                "a: b\n",
                "1 ",
                "..",
                "é"
            })
    void longRepetitionsAreRead(String part) {
        String many = part.repeat(20_000);
        for (String text : List.of(
                many,
                "1995: " + many,
                "1995: x\ntags: [\"" + many,
                "1995: x\n[" + many + "]",
                "# " + many + "x",
                "title: \"" + many)) {
            if (!text.isBlank()) {
                read(text);
            }
        }
    }

    private static final String SEED = """
            ---
            title: "A \\"seed\\""
            dateFormat: d/M/y
            #tag: blue
            ---
            # One #tag
            1995-04-28 10:30 / 2 weeks: A *title* #tag
            id: first
            tags: [a, "b c"]
            edtf: 1995~
            - [x] done [link](https://example.org)

            after !first.end 3 work days: B
            ## Two
            500 BC - 50 AD every 2 years for 3 times: !name C
            group Old
            now - 2030: D
            10:30 - 11am: E
            endGroup
            _-_-_break_-_-_
            title: Next
            18 March 2026 to now: F
            //~ undated: G
            //~ id: g
            """;

    @Tag("fuzz")
    @Test
    void mutatedTextsAreReadWithoutAnException() {
        Random random = new Random(18);
        int count = Integer.getInteger("kwonik.fuzz.mutations", 3000);
        Words words = Words.in(Locale.ENGLISH);
        String letters = "0123456789-/:.!#[](){}~?XY \n\t\\\"'*every now after BC\u0000\uFEFF\u2013é\uD83D";
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(SEED);
            for (int change = random.nextInt(12); change >= 0; change--) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(20));
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, to);
                    case 1 -> text.insert(at, letters.charAt(random.nextInt(letters.length())));
                    case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                    default -> text.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
                }
            }
            inputs.of(
                    text::toString,
                    () -> !read(text.toString()).report().lines(words).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-30",
                "1990-13-01",
                "1990-13",
                "31/31/1990",
                "2019-00-10",
                "2019-02-29 / 2019-03-05",
                "2020-04-31 - 2020-05-02",
                "2020-04-31 / now",
                "2019-02-29/2019-03-05"
            })
    void aDayThatTheCalendarHasNotMakesAnEventWithoutDate(String day) {
        Imported read = read("1989: first\n" + day + ": second\n1991: third");
        assertEquals("1989 - 1991", dates("1989: first\n" + day + ": second\n1991: third"));
        assertEquals(List.of("noDay"), remarks(read, Remark.Kind.LEFT_OUT));
        assertEquals(2, read.report().of(Remark.Kind.LEFT_OUT).getFirst().line());
        assertEquals(day, read.chronicle().events().get(1).details().doubt().in("en"), "its words stay with the event");
    }
}
