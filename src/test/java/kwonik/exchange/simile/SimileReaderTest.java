package kwonik.exchange.simile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.XmlTree;
import kwonik.exchange.web.Mutants;
import kwonik.model.Event;
import kwonik.model.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events of SIMILE come over as sharp as they are there, and no sharper.
class SimileReaderTest {
    private static DataFile file(String text) {
        return DataFile.of("events.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported read(String text) throws RefusedException {
        return SimileReader.read(file(text), Progress.NONE);
    }

    private static List<String> keys(Imported read) {
        return read.report().remarks().stream().map(each -> each.key()).toList();
    }

    private static String when(String text) throws RefusedException {
        return String.valueOf(read(text).chronicle().events().getFirst().when());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 BC|-0199",
                "30|0030",
                "1 AD|0001",
                "1995|1995",
                "-500|-0500",
                "Sat May 20 1961 00:00:00 GMT-0600|1961-05-20",
                "May 28 2006 09:00:00 GMT|2006-05-28T09:00:00Z",
                "Aug 02 2006 08:35:00 GMT-0500|2006-08-02T08:35:00-05:00",
                "1921-01-01 10:20:01Z|1921-01-01T10:20:01Z",
                "2006-06-28T00:00:00-05:00|2006-06-28",
                "19610520|1961-05-20",
                "1961-05|1961-05",
                "10000 BC|-9999",
                "1952 1952 1952-01-01 10:20:01Z|null"
            })
    void datesOfBothReadersAreRead(String start, String edtf) throws RefusedException {
        assertEquals(edtf, when("<data><event start='" + start + "' title='A'>x</event></data>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "start='1913' end='1929'|[1913..1929]",
                "start='1913' end='1929' isDuration='true'|1913/1929",
                "start='1913' end='1929' durationEvent='true'|1913/1929",
                "start='1913' end='1929' isDuration='false'|[1913..1929]",
                "start='1913' end='1913'|1913",
                "start='1910-01-01' end='1910-12-31'|1910",
                "start='1913' end='1910'|1913",
                "start='1913' end='1910' isDuration='true'|1913",
                "start='1913' latestStart='1915' earliestEnd='1918' end='1920' isDuration='true'|1913~/1920~",
                "start='1910' latestStart='1919' end='1930' isDuration='true'|191X/1930",
                "start='1910-01-01' latestStart='1910-12-31' end='1930' isDuration='true'|1910/1930",
                "start='1910' earliestEnd='1930-01-01' end='1930-01-31' isDuration='true'|1910/1930-01",
                "start='1910' latestStart='1915'|[1910..1915]"
            })
    void whatIsDoubtfulStaysDoubtful(String attributes, String edtf) throws RefusedException {
        assertEquals(edtf, when("<data><event " + attributes + " title='A'/></data>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "start: '1913', end: '1929'|1913/1929",
                "s: '1913', e: '1929', de: false|[1913..1929]",
                "start: '1913', end: '1929', durationEvent: true|1913/1929",
                "start: '1913', end: '1929', isDuration: true|1913/1929",
                "start: '1913', end: '1929', isDuration: false|[1913..1929]",
                "start: 1913|1913",
                "start: new Date(1913, 0, 2)|1913-01-02"
            })
    void jsonHasDurationsUnlessItSaysOtherwise(String fields, String edtf) throws RefusedException {
        String json = "{'dateTimeFormat': 'iso8601', 'events': [{" + fields + ", title: 'A'}, ]}";
        assertEquals(edtf, when(json));
        assertTrue(SimileReader.fits(LiteralReader.read(json, new Remarks())));
    }

    @Test
    void theEarliestAndLatestDatesStandBesideTheEvent() throws RefusedException {
        Imported read =
                read("<data><event start='1913' latestStart='1915' end='1920' isDuration='true' title='A'/></data>");
        assertEquals(
                "start: 1913\nlatestStart: 1915\nend: 1920",
                read.chronicle().events().getFirst().details().doubt().in("en"));
        assertTrue(keys(read).contains("simile.doubtful"));
    }

    @Test
    void textsLinksAndPicturesComeAlong() throws RefusedException {
        Imported read = read("""
                <data wiki-url="http://wiki.org/" wiki-section="Talk:">
                  <event start="1995" title="One PROBLEM: dates" link="http://x.org/a?b=1&c=2" image="http://x.org/p.png"
                    icon="dot.png" classname="special" color="#aabbcc">See &lt;b&gt;this&lt;/b&gt; and <a
                    href="http://x.org/q">that</a>, too.</event></data>""");
        Event event = read.chronicle().events().getFirst();
        assertEquals("One", event.title().in("en"));
        assertEquals("See this and that, too.", event.details().summary().in("en"));
        assertEquals(List.of("special"), event.details().tags());
        assertEquals(
                List.of("http://x.org/a?b=1&c=2", "http://x.org/p.png", "http://wiki.org/Talk:One", "http://x.org/q"),
                event.details().references().stream()
                        .map(Reference::url)
                        .filter(url -> !url.isEmpty())
                        .toList());
        assertTrue(
                keys(read).containsAll(List.of("simile.problem", "report.ampersand", "report.picture", "web.field")));
    }

    @Test
    void anEndBeforeTheStartIsToldAndNothingIsSwapped() throws RefusedException {
        Imported read = read("<data><event start='Aug 02 1950 00:00:00 GMT' end='Jun 26 1950 00:00:00 GMT'/></data>");
        Event event = read.chronicle().events().getFirst();
        assertEquals("1950-08-02", String.valueOf(event.when()));
        assertEquals(
                "Aug 02 1950 00:00:00 GMT – Jun 26 1950 00:00:00 GMT",
                event.details().doubt().in("en"));
        assertTrue(keys(read).contains("web.end.before"));
    }

    @Test
    void otherXmlIsNotTakenForIt() throws RefusedException {
        Remarks remarks = new Remarks();
        assertTrue(SimileReader.fits(XmlTree.read(file("<data><event start='1995'/></data>"), remarks)));
        assertFalse(SimileReader.fits(XmlTree.read(
                file("<timeline><events><event><start>1995</start></event></events></timeline>"), remarks)));
        assertThrows(RefusedException.class, () -> read("<html><p>no</p></html>"));
        assertThrows(RefusedException.class, () -> read("{\"a\": 1}"));
    }

    @Tag("fuzz")
    @Test
    void faultsAtRandomAreToldAndNeverThrown() {
        String xml = """
                <?xml version="1.0"?><data date-time-format="iso8601" wiki-url="http://wiki.org/"><event start="1913"
                latestStart="1915" earliestEnd="1918-01-01" end="Jun 26 1950 00:00:00 GMT" isDuration="true" title="A"
                link="http://x.org">See &lt;b&gt;this&lt;/b&gt; <a href="q">that</a></event>
                <event start="200 BC" end="1921-01-01 10:20:01Z" title="B PROBLEM: x"/></data>""";
        assertTrue(Mutants.read("a.xml", xml, SimileReader::read) > 1_000);
        String json = "\uFEFF{'dateTimeFormat': 'iso8601', \"events\": [{s: '1913', e: new Date(1929, 1), de: false, "
                + "t: 'A', 'ls': \"1915-01\", tags: ['a', \"b;c\"]}, {start: 1950, isDuration: true, end: '1951'},]}";
        assertTrue(Mutants.read("a.js", json, SimileReader::read) > 1_000);
    }
}
