package kwonik.archive.part;

import static kwonik.archive.ProblemTableTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kwonik.archive.ChronicleReader;
import kwonik.archive.ProblemTableTest;
import kwonik.archive.Reading;
import kwonik.archive.file.Progress;
import kwonik.model.Chronicle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file whose events are taken from its bytes reads like the same file that gson reads alone.
class BareEventsTest {
    private static final String HEAD =
            "{\"kwonik\": 1, \"id\": \"c\", \"title\": \"C\",\n\"lanes\": [{\"id\": \"l\", \"name\": \"L\"}, {\"id\": \"é\", \"name\": \"E\"}],\n";
    private static final List<String> VALUES = List.of(
            "\"id\": \"x\"",
            "\"id\": \"é\"",
            "\"id\": 5",
            "\"when\": \"1995\"",
            "\"when\": \"1995-02-30\"",
            "\"when\": \"2001-01-01/2000-01-01\"",
            "\"when\": \"2000-01-01/2001-01-01\"",
            "\"when\": null",
            "\"lane\": \"m\"",
            "\"lane\": \"é\"",
            "\"importance\": 5",
            "\"importance\": 3.5",
            "\"importance\": 7",
            "\"title\": \"Ayiti 😀 fòs\"",
            "\"title\": \"\"",
            "\"title\": \"a\\tb }\"",
            "\"title\": {\"en\": \"E\", \"fr\": \"F\"}",
            "\"titel\": 1",
            "\"tags\": [\"}\", \"{\"]",
            "\"summary\": \"S\"");
    /// Makes room for a field that says nothing, and makes an event one that gson must read.
    private static final String ROOM = "§";

    private static final String NOTHING = "\"doubt\": \"\",";
    private static final List<String> SPACES = List.of("", "", " ", "\n", "\r\n  ", "\t");

    /// An event is bare, or has something else in it, or breaks the file.
    private static String event(Random random, int i, boolean whole) {
        List<String> fields = new ArrayList<>(List.of(
                "\"id\": \"e" + (random.nextInt(9) == 0 ? i / 2 : i) + "\"",
                "\"lane\": \"l\"",
                "\"title\": \"Event " + i + (random.nextInt(3) == 0 ? " née" : "") + "\"",
                "\"when\": \"20" + (10 + i % 80) + "-03-0" + (1 + i % 9) + "\""));
        for (int more = random.nextInt(4); more == 0; more = random.nextInt(4)) {
            fields.add(random.nextInt(fields.size() + 1), VALUES.get(random.nextInt(VALUES.size())));
        }
        String space = SPACES.get(random.nextInt(SPACES.size()));
        String broken = whole || random.nextInt(40) > 0
                ? ""
                : List.of("}", "\"", ":", ",", "\u0001").get(random.nextInt(5));
        return space + "{" + ROOM + space + String.join(space + "," + space, fields) + broken + space + "}" + space;
    }

    private static List<String> said(Reading reading) {
        List<String> said = new ArrayList<>();
        reading.problems().forEach(problem -> said.add(problem.toString()));
        reading.chronicle().events().forEach(event -> said.add(event.toString()));
        said.add(reading.chronicle().extras().toString());
        return said;
    }

    @Property(tries = 2000)
    void bareEventsReadLikeAllOthers(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> events = new ArrayList<>();
        boolean whole = random.nextBoolean();
        for (int i = 0; i < 12; i++) {
            events.add(random.nextInt(30) == 0 ? "null" : random.nextInt(30) == 0 ? "[5]" : event(random, i, whole));
        }
        assertReadLikeOthers(HEAD + "\"events\": [" + String.join(",", events) + "]}");
    }

    /// Long enough for many buffers, with titles that look like the ends of events.
    @Property(tries = 20)
    void longRowsOfBareEventsReadLikeAllOthers(@ForAll long seed) {
        Random random = new Random(seed);
        int rare = List.of(200, 3_000, 1_000_000).get(random.nextInt(3));
        boolean ends = random.nextBoolean();
        StringBuilder json = new StringBuilder(HEAD).append("\"events\": [");
        for (int i = 0; i < 12_000; i++) {
            String bare = "{" + ROOM + "\"id\": \"e" + i + "\", \"lane\": \"l\", \"when\": \"2001-0" + (1 + i % 9)
                    + "-11\",\n \"title\": \"An événement of " + (ends ? "{a},{b}," : "") + " 40 letters\"}";
            json.append(i == 0 ? "" : ",").append(random.nextInt(rare) == 0 ? event(random, i, true) : bare);
        }
        assertReadLikeOthers(json + "]}");
    }

    private static void assertReadLikeOthers(String json) {
        String bare = json.replace(ROOM, " ".repeat(NOTHING.length()));
        assertEquals(said(read(json.replace(ROOM, NOTHING))), said(read(bare)), bare);
    }

    @Test
    void firstEventsAreShownBeforeTheLastAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.json");
        StringBuilder json = new StringBuilder(HEAD).append("\"events\": [\n");
        for (int i = 0; i < 100_000; i++) {
            json.append("{\"id\": \"e").append(i).append("\", \"lane\": \"l\", \"title\": \"E\"},\n");
        }
        String last = "{\"id\": \"e\", \"lane\": \"l\", \"title\": \"E\"}]";
        Files.writeString(file, json + last + "}");
        List<Chronicle> shown = new ArrayList<>();
        Chronicle all = ChronicleReader.read(file, Progress.NONE, shown::add).chronicle();
        assertEquals(2, shown.size());
        for (Chronicle some : shown) {
            assertEquals(all.events().subList(0, some.events().size()), some.events());
            assertEquals(all.lanes(), some.lanes());
            assertEquals(19_999, some.indexOf("e19999"));
            assertEquals(-1, some.indexOf("e" + some.events().size()));
        }
        assertTrue(shown.getFirst().events().size() < 30_000);
        assertEquals(100_000, all.indexOf("e"));

        // lanes that come last: nothing can be shown
        Files.writeString(
                file,
                json.toString().replaceAll("\"lanes\".*\n", "") + last
                        + ", \"lanes\": [{\"id\": \"l\", \"name\": \"L\"}]}");
        shown.clear();
        assertEquals(
                all.events(),
                ChronicleReader.read(file, Progress.NONE, shown::add)
                        .chronicle()
                        .events());
        assertEquals(List.of(), shown);
    }

    @Test
    void eventsOverTheEdgeOfTheBufferAreReadWhole() {
        for (int pad = 0; pad < 300; pad += 7) {
            StringBuilder json =
                    new StringBuilder(HEAD).append("\"curator\": \"" + "x".repeat(pad) + "\", \"events\": [\n");
            for (int i = 0; i < 2_500; i++) {
                json.append("{\"id\": \"e").append(i).append("\", \"lane\": \"l\", \"title\": \"Événement\"},\n");
            }
            json.append("{\"id\": \"e7\", \"lane\": \"l\", \"title\": \"E\"}]}");
            Reading reading = read(json.toString());
            assertEquals(2_500, reading.chronicle().events().size());
            assertEquals(List.of("ERROR 2504 $.events[2500].id archive.duplicate"), ProblemTableTest.briefs(reading));
            assertEquals("11", reading.problems().getFirst().args().getLast());
        }
    }
}
