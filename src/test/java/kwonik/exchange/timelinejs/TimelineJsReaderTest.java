package kwonik.exchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.web.Mutants;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Reference;
import kwonik.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every slide of TimelineJS becomes an event, as sharp as its date, and what was decided is said.
class TimelineJsReaderTest {
    private static Imported read(String json) throws RefusedException {
        return TimelineJsReader.read(DataFile.of("slides.json", json.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private static Event first(String json) throws RefusedException {
        return read(json).chronicle().events().getFirst();
    }

    private static List<String> keys(Imported read) {
        return read.report().remarks().stream().map(each -> each.key()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{year: 1995}|1995|",
                "{year: '1995', month: '', day: ''}|1995|",
                "{year: '1,995', month: 4}|1995-04|",
                "{year: 602, month: '7', day: '9'}|0602-07-09|",
                "{year: 1995, month: 4, day: 28, hour: 0, minute: 0}|1995-04-28|",
                "{year: 1995, month: 4, day: 28, hour: '0'}|1995-04-28T00|",
                "{year: 1995, month: 4, day: 28, hour: 0, minute: 30}|1995-04-28T00:30|",
                "{year: 1995, month: 4, day: 28, hour: 13, minute: 5, second: '09'}|1995-04-28T13:05:09|",
                "{year: 1995, month: 4, day: 28, second: 9}|1995-04-28T00:00:09|",
                "{year: 1995, month: 4, day: 28, time: '1:05 p.m.'}|1995-04-28T13:05|",
                "{year: -500}|-0499|timelinejs.bce",
                "{year: '-1'}|0000|timelinejs.bce",
                "{year: 0}|0000|timelinejs.zero",
                "{year: '-13800000000'}|Y-13799999999|timelinejs.bce",
                "{year: 1995, month: 13}|1995|timelinejs.date.blunt",
                "{year: 1995, month: 4, day: 31}|1995-04|timelinejs.date.blunt",
                "{year: 1995, day: 4}|1995|timelinejs.date.blunt",
                "{year: 1995, month: 4, hour: 5}|1995-04|timelinejs.date.blunt",
                "{year: 1995, month: 4, day: 28, hour: 25}|1995-04-28|timelinejs.date.blunt",
                "{year: 1, month: 1, day: 1, hour: 1, minute: 1, second: 1, millisecond: 7}|0001-01-01T01:01:01|timelinejs.date.millis",
                "{month: 4, day: 28}||timelinejs.date.noYear",
                "{year: 'n/a', month: 4}||timelinejs.date.unread",
                "{year: 'c. 1590'}|1590~|celldate.about",
                "{}||timelinejs.undated",
                "{year: '99999999999'}||timelinejs.date.unread"
            })
    void aDateIsAsSharpAsItsFinestPart(String date, String edtf, String key) throws RefusedException {
        Imported read = read("{events: [{start_date: " + date + ", text: {headline: 'A'}}]}");
        Event event = read.chronicle().events().getFirst();
        assertEquals(edtf, event.when() == null ? null : event.when().edtf());
        List<String> keys = keys(read).stream()
                .filter(each -> !each.equals("timelinejs.bce") || each.equals(key))
                .toList();
        assertEquals(key == null ? List.of() : List.of(key), keys);
        boolean kept = key == null || edtf == null || !key.startsWith("timelinejs.date");
        assertEquals(kept, event.details().doubt().isEmpty() || edtf == null, "what could not be stays as a text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{year: 1995}|{year: 1995}|1995|",
                "{year: 1990}|{year: 1995}|1990/1995|",
                "{year: 1990}|{year: '', month: '', time: ''}|1990|",
                "{year: 1990, month: 5}|{year: 1989}|1990-05|1990-5 – 1989",
                "{year: 1995, month: 4}|{year: 1995}|1995-04/1995|",
                "null|{year: 1995}|/1995|",
                "{year: 1990}|{month: 5}|1990|-5"
            })
    void anEndCountsWhereItComesBehindTheStart(String start, String end, String edtf, String doubt)
            throws RefusedException {
        Event event = first("{events: [{start_date: " + start + ", end_date: " + end + ", text: {headline: 'A'}}]}");
        assertEquals(edtf, String.valueOf(event.when()));
        assertEquals(doubt == null ? "" : doubt, event.details().doubt().in("en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c. 1590|1590~|",
                "1590|1590|",
                ".|1590|",
                "the year of the comet|1590|the year of the comet",
                "<b>1590?</b>|1590?|"
            })
    void whatIsShownInThePlaceOfTheDateIsKeptAndIsNoDoubt(String display, String edtf, String written)
            throws RefusedException {
        Event event = first("{events: [{start_date: {year: 1590}, display_date: '" + display + "'}]}");
        assertEquals(edtf, String.valueOf(event.when()));
        assertEquals(
                written == null ? "" : "the file writes it as “" + written + "”",
                event.details().basis().note().in("en"));
        assertEquals("", event.details().doubt().in("en"));
    }

    @Test
    void wordsInThePlaceOfADateThatNobodyGivesAreWhatIsSaidOfIt() throws RefusedException {
        Event event = first("{events: [{text: {headline: 'A'}, display_date: 'long ago'}]}");
        assertEquals("long ago", event.details().doubt().in("en"));
        assertEquals(DateBasis.UNKNOWN, event.details().basis());
    }

    @Test
    void theTitleSlideIsWhatTheChronicleSaysOfItself() throws RefusedException {
        for (String title : List.of("{text: {headline: 'T', text: 'S'}}", "[{text: {headline: 'T', text: 'S'}}]")) {
            Imported read = read("{title: " + title + ", events: [{start_date: {year: 1}}]}");
            assertEquals("T", read.chronicle().about().title().in("en"));
            assertEquals("S", read.chronicle().about().summary().in("en"));
            assertEquals(1, read.chronicle().events().size());
        }
    }

    @Test
    void linksOfTheTitleSlideAreSaid() throws RefusedException {
        Imported read = read("{title: {text: {headline: '<a href=\"https://x.org/1\">T</a> <i>it</i>', "
                + "text: '<a href=\"https://x.org/2\">S</a>'}}, events: [{start_date: {year: 1}}]}");
        assertEquals("T it", read.chronicle().about().title().in("en"));
        assertEquals(
                List.of(List.of("https://x.org/1"), List.of("https://x.org/2")),
                read.report().remarks().stream()
                        .filter(each -> each.key().equals("timelinejs.title.medium"))
                        .map(each -> each.args())
                        .toList());
    }

    @Test
    void aHeadlineInHtmlIsTextAndItsLinkAReference() throws RefusedException {
        Event event = first("{events: [{start_date: {year: 1}, text: {headline: "
                + "'<h2 onclick=\"x()\">A &amp; <a href=\"https://x.org/p\">B</a><br>C</h2><script>d()</script>'}}]}");
        assertEquals("A & B C", event.title().in("en"));
        assertEquals("https://x.org/p", event.details().references().getFirst().url());
    }

    @Test
    void anEndBeforeItsStartStaysAsTextAndIsSaid() throws RefusedException {
        String json = "{events: [{start_date: {year: 1995, month: 4}, end_date: {year: 1994}, text: {headline: 'A'}}]}";
        Event event = first(json);
        assertEquals("1995-04", Objects.requireNonNull(event.when()).edtf());
        assertTrue(event.details().doubt().in("en").contains("1995-4 – 1994"));
        assertTrue(keys(read(json)).contains("web.end.before"));
    }

    @Test
    void whatIsSharperThanASecondStaysAsTextAndIsSaid() throws RefusedException {
        String json = "{events: [{start_date: {year: 1995, month: 4, day: 28, hour: 10, minute: 5, second: 9, "
                + "millisecond: 70}, text: {headline: 'A'}}]}";
        assertEquals(
                "1995-04-28T10:05:09",
                Objects.requireNonNull(first(json).when()).edtf());
        assertTrue(first(json).details().doubt().in("en").contains("1995-4-28 10:5:9.70"));
        assertTrue(
                read(json).report().lines(Words.in(Locale.ENGLISH)).toString().contains("sharper than a second"));
    }

    @Test
    void groupsAreLanesErasAreErasAndMediaAreReferences() throws RefusedException {
        Imported read = read("""
                {"events": [{"start_date": {"year": "1995"}, "group": "Army", "unique_id": "a-1",
                  "text": {"headline": "<b>One</b>", "text": "See <a href='http://x.org/p'>p</a>"},
                  "media": {"url": "img/a.png", "caption": "A picture", "credit": "Me", "link": "//x.org/q"}}],
                 "eras": [{"start_date": {"year": 1990}, "end_date": {"year": 1990}, "text": {"headline": "E"}},
                  {"text": {"headline": "Nothing"}}]}""");
        Event event = read.chronicle().events().getFirst();
        assertEquals("a-1", event.id());
        assertEquals("Army", event.lane().name().in("en"));
        assertEquals("One", event.title().in("en"));
        assertEquals(
                List.of("A picture: Me; img/a.png", "x.org: ", "p: "),
                event.details().references().stream()
                        .limit(3)
                        .map(each -> each.title() + ": " + each.note())
                        .toList());
        assertEquals("1990", read.chronicle().eras().getFirst().when().edtf());
        assertEquals(1, read.chronicle().eras().size());
        assertTrue(keys(read).contains("timelinejs.era.undated"));
    }

    @Test
    void embeddedHtmlIsAReferenceToItsAddress() throws RefusedException {
        Event event = first("{events: [{media: {url: '<iframe src=\"https://x.org/film\"></iframe>'}}]}");
        Reference reference = event.details().references().getFirst();
        assertEquals("https://x.org/film", reference.url());
    }

    @Test
    void whatHasNoPlaceIsCounted() throws RefusedException {
        Imported read = read("{events: [{start_date: {year: 1}, location: {lat: 1}}, {start_date: {year: 2}, "
                + "location: {lat: 2}, background: {url: ''}}, 7]}");
        List<String> lines = read.report().lines(Words.in(Locale.ENGLISH));
        assertTrue(lines.toString().contains("“location” has no place here, and is left out 2 times"));
        assertFalse(lines.toString().contains("background"));
        assertTrue(keys(read).contains("timelinejs.noSlide"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2011,12,10|2011-12-10",
                "2011|2011",
                "2011,12,10,07,02|2011-12-10T07:02",
                "2011,12,10,07,02,09|2011-12-10T07:02:09",
                "2011,12|2011-12",
                "2011,0,0|2011",
                "12/10/2011|2011-12-10",
                "2011-12-10|2011-12-10",
                "-500|-0499"
            })
    void theOldLayoutIsReadToo(String date, String edtf) throws RefusedException {
        String json = "storyjs_jsonp_data = {\"timeline\": {\"headline\": \"T\", \"type\": \"default\", \"date\": "
                + "[{\"startDate\": \"" + date + "\", \"headline\": \"A\", \"tag\": \"L\", \"tags\": \"a, b\", "
                + "\"asset\": {\"media\": \"http://x.org/a\"}}], \"era\": [{\"startDate\": \"1990\", \"endDate\": "
                + "\"2000\", \"headline\": \"E\"}]}}";
        Imported read = read(json);
        Event event = read.chronicle().events().getFirst();
        assertEquals(edtf, String.valueOf(event.when()));
        assertEquals("L", event.lane().name().in("en"));
        assertEquals(List.of("a", "b"), event.details().tags());
        assertEquals("http://x.org/a", event.details().references().getFirst().url());
        assertEquals("1990/2000", read.chronicle().eras().getFirst().when().edtf());
        assertTrue(TimelineJsReader.fits(LiteralReader.read(json, new Remarks())));
    }

    @Test
    void aTimelineMayBeWrappedOnceMore() throws RefusedException {
        for (String list : List.of("slides", "events")) {
            String json = "{timeline: {" + list + ": [{start_date: {year: 1888}, text: {headline: 'A'}}]}}";
            assertEquals("1888", String.valueOf(first(json).when()));
            assertTrue(TimelineJsReader.fits(LiteralReader.read(json, new Remarks())));
        }
    }

    @Test
    void whatIsNoTimelineIsRefusedInASentence() {
        assertThrows(RefusedException.class, () -> read(""));
        assertThrows(RefusedException.class, () -> read("{\"a\": 1}"));
    }

    @Test
    void aSlideWithoutADateIsAnEventWithoutOne() throws RefusedException {
        Imported read = read("{events: [{text: {headline: 'A'}}]}");
        assertNull(read.chronicle().events().getFirst().when());
        assertEquals(List.of("timelinejs.undated"), keys(read));
    }

    @Tag("fuzz")
    @Test
    void faultsAtRandomAreToldAndNeverThrown() {
        String base = """
                {"scale": "human", "title": [{"text": {"headline": "T", "text": "<p>S</p>"}}],
                 "events": [{"start_date": {"year": "1995", "month": 4, "day": "28", "hour": "13", "minute": "05"},
                  "end_date": {"year": 1996, "month": "", "time": "5:58 pm"}, "display_date": "c. 1995",
                  "text": {"headline": "A &amp; B", "text": "See <a href='http://x.org/p'>p</a>"}, "group": "G",
                  "media": {"url": "https://x.org/a.png", "caption": "C"}, "unique_id": "a"}],
                 "eras": [{"start_date": {"year": -500}, "end_date": {"year": "0"}, "text": {"headline": "E"}}],
                 "timeline2": {"date": [{"startDate": "2011,12,10", "endDate": "12/10/2012"}]}}""";
        assertTrue(Mutants.read("a.json", base, TimelineJsReader::read) > 1_000);
        String old = "f({\"timeline\": {\"headline\": \"T\", \"date\": [{\"startDate\": \"2011,12,10,07,02\", "
                + "\"endDate\": \"12/10/2012 10:30\", \"headline\": \"A\", \"tag\": \"L\"}]}})";
        assertTrue(Mutants.read("b.js", old, TimelineJsReader::read) > 1_000);
    }
}
