package kwonik.archive;

import static kwonik.archive.ProblemTableTest.briefs;
import static kwonik.archive.ProblemTableTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.archive.json.ProblemCollector;
import kwonik.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with a file, what is right in it opens.
class GoodPartTest {
    private static final String HEAD = """
            {"kwonik": 1, "id": "c", "title": "C",
            "lanes": [{"id": "l", "name": "L"}],
            """;

    private static String events(int count) {
        StringBuilder text = new StringBuilder("\"events\": [\n");
        for (int i = 0; i < count; i++) {
            text.append("{\"id\": \"e").append(i).append("\", \"lane\": \"l\", \"title\": \"E\"},\n");
        }
        return text.substring(0, text.length() - 2) + "\n]";
    }

    private static List<String> ids(Reading reading) {
        return reading.chronicle().events().stream().map(Event::id).toList();
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceInTheOrderOfTheirLines() {
        Reading reading = read("""
                {"kwonik": 1, "id": "c", "title": "C", "colour": "red",
                "events": [
                {"id": "a", "when": "1995-02-30", "lane": "l", "title": "A"},
                {"id": "b", "when": "1995", "lane": "nowhere", "title": "B"},
                {"id": "c", "when": "1995", "lane": "l", "title": "C",
                 "excerpts": [
                  {"source": "none", "role": "direct", "exact": "x", "start": 0, "end": 1},
                  {"source": "s", "role": "direct", "exact": "x", "start": 0, "end": 1}]},
                {"id": "c", "lane": "l", "title": "D"},
                {"id": "d", "lane": "l", "title": "D", "importance": 0}],
                "lanes": [{"id": "l", "name": "L"}],
                "sources": [{"id": "s", "title": "S", "kind": "opinion", "sha256": "x"}]}
                """);
        assertEquals(
                List.of(
                        "WARNING 1 $.colour archive.unknown",
                        "ERROR 3 $.events[0].when archive.date.event",
                        "ERROR 4 $.events[1].lane archive.lane",
                        "ERROR 7 $.events[2].excerpts[0].source archive.source",
                        "ERROR 9 $.events[3].id archive.duplicate",
                        "ERROR 10 $.events[4].importance archive.importance",
                        "ERROR 12 $.sources[0].sha256 archive.sha256"),
                briefs(reading));
        assertEquals(List.of("c", "d"), ids(reading));
        assertEquals(
                1,
                reading.chronicle()
                        .events()
                        .getFirst()
                        .details()
                        .evidence()
                        .excerpts()
                        .size());
        assertEquals("L", reading.chronicle().events().getFirst().lane().name().in("en"));
    }

    @Test
    void unknownFieldsAreKeptAsTheyAre() {
        Reading reading = read(HEAD + """
                "map": {"zoom": 1.50, "points": [[1, 2e3], null, true, "é\\n<"]},
                "events": [{"id": "e", "lane": "l", "title": "E", "mood": []}, {"id": "f", "lane": "l", "title": "F", "mood": 1}]}
                """);
        assertEquals(
                Map.of(
                        "$.map", "{\"zoom\":1.50,\"points\":[[1,2e3],null,true,\"é\\n<\"]}",
                        "$.events[0].mood", "[]",
                        "$.events[1].mood", "1"),
                reading.chronicle().extras());
        assertEquals(
                List.of("WARNING 3 $.map archive.unknown", "WARNING 4 $.events[0].mood archive.unknown"),
                briefs(reading));
        assertEquals(List.of("mood", "2"), reading.problems().get(1).args());
    }

    @Test
    void malformedJsonKeepsWhatWasReadBefore() {
        String good = HEAD + events(5) + "}";
        Reading reading = read(good.replace("\"id\": \"e3\",", "\"id\": \"e3\""));
        assertEquals(List.of("ERROR 7 $.events[3].id archive.json.comma"), briefs(reading));
        assertEquals(List.of("7", "14"), reading.problems().getFirst().args());
        assertEquals(List.of("e0", "e1", "e2"), ids(reading));
    }

    @Test
    void eventsBeforeABreakStandEvenIfTheirLanesWouldHaveComeLater() {
        Reading reading = read("{\"kwonik\": 1, \"id\": \"c\", \"title\": \"C\", " + events(2) + ", \"lanes\" [");
        assertEquals(List.of("ERROR 4 $.lanes archive.json.colon"), briefs(reading));
        assertEquals(List.of("e0", "e1"), ids(reading));
    }

    @Test
    void fileThatBreaksOffAnywhereIsOneProblemAndNoCrash() {
        String good = HEAD + "\"x\": {\"y\": [1, -2.5e3, \"é\\u00e9😀\", true, null]},\n" + events(3) + "}";
        for (int end = 0; end < good.strip().length(); end++) {
            Reading reading = read(good.substring(0, end));
            long breaks = reading.problems().stream()
                    .filter(problem -> problem.key().startsWith("archive.json."))
                    .count();
            assertEquals(1, breaks, "cut at " + end + ": " + briefs(reading));
            assertTrue(reading.chronicle().events().size() <= 3);
        }
    }

    @Test
    void eachWayToBreakJsonHasItsOwnWords() {
        assertEquals(List.of("ERROR 1 $ archive.json.empty"), briefs(read("")));
        assertEquals(List.of("ERROR 2 $ archive.json.empty"), briefs(read(" \n ")));
        assertEquals(List.of("ERROR 1 $ archive.json.empty"), briefs(read("\ufeff")));
        assertEquals(List.of("ERROR 2 $.id archive.json.end"), briefs(read("{\"id\": \"x\"\n")));
        assertEquals(List.of("ERROR 1 $.id archive.json.name"), briefs(read("{\"id\": \"x\",}")));
        assertEquals(List.of("ERROR 1 $.id archive.json.text"), briefs(read("{\"id\": \"x\\y\"}")));
        assertEquals(
                "archive.json.value", read("// hello\n{}").problems().getFirst().key());
        assertEquals(
                "archive.json.value",
                read("{\"id\": nope}").problems().getFirst().key());
    }

    @Test
    void textAfterTheEndIsToldAndTheWholeChronicleKept() {
        Reading reading = read(HEAD + events(2) + "}\n}");
        assertEquals(List.of("ERROR 7 $ archive.json.value"), briefs(reading));
        assertEquals(2, reading.chronicle().events().size());
    }

    @Test
    void hugeNestingIsAProblemAndNotAnOverflow() {
        Reading unknown = read(HEAD + "\"x\": " + "[".repeat(100_000));
        assertEquals("archive.json.deep", unknown.problems().getFirst().key());
        Reading wrongType = read(HEAD + "\"eras\": " + "{\"a\":".repeat(100_000));
        assertTrue(briefs(wrongType).toString().contains("archive.json.deep"));
    }

    @Test
    void byteOrderMarkIsNoProblem() {
        assertEquals(List.of(), read("\uFEFF" + HEAD + events(1) + "}").problems());
    }

    @Test
    void bytesThatAreNotUtf8AreToldOnceWithTheirFirstLine() throws IOException {
        byte[] latin = (HEAD + events(2).replace("\"E\"", "\"é\"") + "}").getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = ChronicleReader.read(new ByteArrayInputStream(latin), "latin.json");
        assertEquals(List.of("ERROR 4  archive.utf8"), briefs(reading));
        assertEquals(List.of("2"), reading.problems().getFirst().args());
        assertEquals(2, reading.chronicle().events().size());
    }

    @Test
    void badDatesBeyondThoseToldStillLeaveTheirEventsOut() {
        String dated = events(ProblemCollector.MOST + 7).replace("\"title\"", "\"when\": \"soon\", \"title\"");
        Reading reading = read(HEAD + dated + "}");
        assertEquals(0, reading.chronicle().events().size());
        assertEquals(List.of("7"), reading.problems().getLast().args());
    }

    @Test
    void hopelessFileIsCutToTheFirstTenThousandProblems() {
        Reading reading = read(HEAD + events(ProblemCollector.MOST + 7).replace("\"l\", ", "\"m\", ") + "}");
        assertEquals(ProblemCollector.MOST + 1, reading.problems().size());
        assertEquals("archive.more", reading.problems().getLast().key());
        assertEquals(List.of("7"), reading.problems().getLast().args());
    }

    @Test
    void fileThatIsNotThereOrAFolderIsAnIoException(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> ChronicleReader.read(folder.resolve("none.json"), Progress.NONE));
        assertThrows(FileSystemException.class, () -> ChronicleReader.read(folder, Progress.NONE));
    }

    @Test
    void progressRisesToOneAndReadingCanBeCalledOff(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.json");
        Files.writeString(file, HEAD + events(5_000) + "}");
        List<Double> heard = new ArrayList<>();
        Progress listening = new Progress() {
            @Override
            public void at(double fraction) {
                heard.add(fraction);
            }
        };
        assertEquals(
                5_000,
                ChronicleReader.read(file, listening).chronicle().events().size());
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(1.0, heard.getLast());
        Progress calledOff = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> ChronicleReader.read(file, calledOff));
    }

    @Test
    void absentFieldsHaveTheirDefaults() {
        Event event = read(HEAD + events(1) + "}").chronicle().events().getFirst();
        assertEquals(3, event.importance());
        assertEquals(null, event.when());
        assertSame(Event.Details.NONE, event.details());
    }
}
