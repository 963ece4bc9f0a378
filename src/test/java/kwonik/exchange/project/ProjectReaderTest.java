package kwonik.exchange.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.common.RefusedException;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file of The Timeline Project is read in each of its formats, with its dates no sharper than they are.
class ProjectReaderTest {
    private static final String WHOLE = """
            <?xml version="1.0" encoding="utf-8"?>
            <timeline>
              <version>2.5.0 (67ed963f67ff 2021-10-05)</version>
              <timetype>gregoriantime</timetype>
              <eras>
                <era><name>Occupation</name><start>1915-07-28 00:00:00</start><end>1934-08-15 00:00:00</end></era>
              </eras>
              <categories>
                <category><name>State</name><color>1,2,3</color></category>
                <category><name>Army</name><parent>State</parent></category>
                <category><name>Unused</name></category>
              </categories>
              <events>
                <event><start>1990-01-01 00:00:00</start><end>1995-01-01 00:00:00</end><text>[1]Crisis</text>
                  <category>Army</category><icon>iVBORw0KGgo=</icon></event>
                <event id="e7"><start>1991-09-30 08:15:00</start><end>1991-09-30 08:15:00</end><text>(1)Coup</text>
                  <progress>50</progress><milestone>True</milestone><labels>exile, coup</labels>
                  <categories><category>State</category></categories><alert>1991-09-30 00:00:00;x</alert>
                  <hyperlink>https://un.org/a;b;https://oas.org/c</hyperlink>
                  <description>One &lt;b&gt;two&lt;/b&gt;</description></event>
                <event><start>2000-01-01 00:00:00</start><end>2000-01-01 00:00:00</end><text> (not) a container</text></event>
                <event><start>2000-01-01 00:00:00</start><end>2000-01-01 00:00:00</end><text>(1987) a year</text></event>
              </events>
              <view><displayed_period/></view>
            </timeline>
            """;

    private static Imported read(String text) throws RefusedException {
        return ProjectReader.read(DataFile.of("haiti.timeline", text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private static List<String> titles(Chronicle chronicle) {
        return chronicle.events().stream().map(each -> each.title().in("en")).toList();
    }

    @Test
    void categoriesAreLanesAndTagsAndContainersAreTags() throws RefusedException {
        Chronicle chronicle = read(WHOLE).chronicle();
        assertEquals(List.of("Crisis", "Coup", "(not) a container", "(1987) a year"), titles(chronicle));
        assertEquals(
                List.of("State", "Events"),
                chronicle.lanes().stream().map(each -> each.name().in("en")).toList());
        assertEquals("1915-07-28/1934-08-15", chronicle.eras().getFirst().when().edtf());
        assertEquals(List.of("Army"), chronicle.events().getFirst().details().tags());
        Event coup = chronicle.event("e7").orElseThrow();
        assertEquals("1991-09-30T08:15", String.valueOf(coup.when()));
        assertEquals(List.of("Crisis", "exile", "coup", "50%"), coup.details().tags());
        assertEquals("One two", coup.details().summary().in("en"));
        assertEquals(4, coup.importance());
        assertEquals(
                List.of("https://un.org/a;b", "https://oas.org/c", ""),
                coup.details().references().stream().map(each -> each.url()).toList());
    }

    @Test
    void whatIsLeftOutIsTold() throws RefusedException {
        List<String> keys =
                read(WHOLE).report().remarks().stream().map(each -> each.key()).toList();
        assertTrue(keys.containsAll(List.of("project.icons", "project.alerts", "project.midnights")), keys.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1995-01-01 00:00:00|1995-01-01 00:00:00||1995-01-01",
                "1995-1-1 0:0:0|1995-1-3 0:0:0||1995-01-01/1995-01-03",
                "1995-01-01 08:00:00|1995-01-02 00:00:00||1995-01-01T08:00/1995-01-02T00:00",
                "1995-01-01 08:00:07|1995-01-01 08:00:07||1995-01-01T08:00:07",
                "1995-01-01 00:00:00|1995-01-03 00:00:00|fuzzy|1995-01-01~/1995-01-03~",
                "1995-01-01 00:00:00|1995-01-03 00:00:00|fuzzy_end|1995-01-01/1995-01-03~",
                "1995-01-01 08:00:00|1995-01-01 08:00:00|fuzzy|1995-01-01~",
                "1995-01-01 08:00:00|1995-01-03 10:00:00|fuzzy_start|1995-01-01~/1995-01-03T10:00",
                "1995-01-01 00:00:00|1995-01-03 00:00:00|ends_today|1995-01-01/..",
                "-44-3-15 00:00:00|-44-3-15 00:00:00||-0044-03-15",
                "-12000-01-01 08:00:00|-11999-01-01 00:00:00||Y-12000-01-01/Y-11999-01-01",
                "0-02-29 00:00:00|0-02-29 00:00:00||0000-02-29",
                "1995-01-03 00:00:00|1995-01-01 00:00:00||1995-01-03",
                "1995-02-30 00:00:00|1995-02-30 00:00:00||null",
                "soon|later||null"
            })
    void datesAreAsSharpAsTheyAre(String start, String end, String flag, String edtf) throws RefusedException {
        String mark = flag == null ? "" : "<" + flag + ">True</" + flag + ">";
        Chronicle chronicle = read("<timeline><version>1.0.0</version><categories/><events><event><start>" + start
                        + "</start><end>" + end + "</end><text>A</text>" + mark + "</event></events></timeline>")
                .chronicle();
        Event event = chronicle.events().getFirst();
        assertEquals(edtf, String.valueOf(event.when()));
        boolean broken = edtf.equals("null") || start.startsWith("1995-01-03");
        assertEquals(broken, event.details().doubt().in("en").contains(start));
    }

    @ParameterizedTest
    @CsvSource({"numtime,project.numbers", "coptic,project.calendar", "bosparaniantime,project.calendar"})
    void otherWaysToCountTimeGiveTextsAndNoDates(String type, String key) throws RefusedException {
        Imported read = read("<timeline><version>2.5.0</version><timetype>" + type
                + "</timetype><eras><era><name>E</name><start>2</start><end>3</end></era></eras><events>"
                + "<event><start>5</start><end>24</end><text>A</text></event></events></timeline>");
        Event event = read.chronicle().events().getFirst();
        assertEquals("null 5 – 24", event.when() + " " + event.details().doubt().in("en"));
        assertTrue(read.report().remarks().stream().anyMatch(each -> each.key().equals(key)));
        assertTrue(read.report().lossy());
    }

    @Test
    void theOldPlainTextIsRead() throws RefusedException {
        Chronicle chronicle = read("""
                # Written by Timeline 0.7.0 on 2009-11-15 19:28:7
                PREFERRED-PERIOD:2009-10-17 22:38:32;2009-12-2 16:22:4
                CATEGORY:Work\\; and play;188,129,224;True
                EVENT:2009-11-4 22:52:0;2009-11-11 22:52:0;Debian;Work\\; and play;description:One\\n\\nTwo\\; three;icon:iVBORw0KGgo
                EVENT:2009-4-11 0:0:0;2009-4-11 0:0:0;Released
                # END
                """).chronicle();
        assertEquals(List.of("Debian", "Released"), titles(chronicle));
        assertEquals(
                "Work; and play", chronicle.events().getFirst().lane().name().in("en"));
        assertEquals(
                "One\n\nTwo; three",
                chronicle.events().getFirst().details().summary().in("en"));
        assertEquals("2009-04-11", String.valueOf(chronicle.events().getLast().when()));
    }

    @Test
    void itIsKnownByWhatIsInIt() {
        assertTrue(ProjectReader.fits(DataFile.of("a.xml", WHOLE.getBytes(StandardCharsets.UTF_8))));
        assertFalse(ProjectReader.fits(
                DataFile.of("a.timeline", "<data><event start='1995'/></data>".getBytes(StandardCharsets.UTF_8))));
        assertThrows(RefusedException.class, () -> read("<data><event/></data>"));
        assertThrows(RefusedException.class, () -> read(""));
        assertThrows(RefusedException.class, () -> read("no timeline"));
    }

    @Tag("fuzz")
    @Test
    void mutationsNeverFail() {
        byte[] xml = WHOLE.getBytes(StandardCharsets.UTF_8);
        byte[] plain =
                "# Written by Timeline 0.7.0\nCATEGORY:A\\;b;1,2,3;True\nEVENT:2009-11-4 22:52:0;2009-11-11 2:5:0;T;A\\;b;description:x\\n;icon:iV\n# END"
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(17);
        int many = Integer.getInteger("kwonik.fuzz.mutations", 3_000);
        int read = 0;
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < many; i++) {
            byte[] bytes = mutated(random.nextInt(4) == 0 ? plain : xml, random);
            read += inputs.of(
                    () -> new String(bytes, StandardCharsets.ISO_8859_1),
                    () -> !ProjectReader.read(DataFile.of("a.timeline", bytes), Progress.NONE)
                            .chronicle()
                            .events()
                            .isEmpty());
        }
        assertTrue(read > many / 3, read + " of " + many);
    }

    private static byte[] mutated(byte[] start, Random random) {
        byte[] bytes = start;
        for (int change = random.nextInt(5); change >= 0 && bytes.length > 1; change--) {
            int at = random.nextInt(bytes.length);
            int from = random.nextInt(bytes.length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1 -> out.write(random.nextInt(256));
                case 2 -> out.write(bytes, from, Math.min(30, bytes.length - from));
                case 3 -> out.write("0123456789-:; <>[]()&".charAt(random.nextInt(21)));
                default -> at = random.nextInt(10) == 0 ? bytes.length - 1 : at;
            }
            out.write(bytes, at + 1, bytes.length - at - 1);
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
