package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Problem;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.words.PlainText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stories go into the file, and nothing else there changes.
class ChronicleFileTest {
    private static final String SHIPPED = "/assets/haiti/chronicle.json";
    private static final String SMALL = """
            {"kwonik": 1, "id": "small", "title": "Small", "mine": {"a": 1.50},
              "lanes": [{"id": "army", "name": "Army"}], "eras": [], "stories": [], "events": [
              {"id": "coup-1991", "title": "A", "when": "1991", "lane": "army", "importance": 3},
              {"id": "pnh-created-1995", "title": "B", "when": "1995", "lane": "army", "importance": 3},
              {"id": "soldiers-to-mexico-2025", "title": "C", "when": "2025", "lane": "army", "importance": 3}]}""";
    private static final Story STORY = new Story(
            "new",
            Localized.of("New <b>&</b> ‘story’"),
            List.of(new Step(null, When.parse("1990/1996"), false, true, Localized.NONE)));
    private static Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("stories");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        clear();
    }

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createTempDirectory("stories");
        file = folder.resolve("chronicle.json");
    }

    @AfterEach
    void end() throws IOException {
        clear();
    }

    private static void clear() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(ChronicleFileTest.class.getResourceAsStream(SHIPPED))) {
            return in.readAllBytes();
        }
    }

    private static List<Story> stories(byte[] json) throws IOException {
        Reading reading = ChronicleReader.read(new ByteArrayInputStream(json), "test");
        assertTrue(!reading.lossy(), () -> reading.problems().toString());
        return reading.chronicle().stories();
    }

    private void save(List<Story> stories) throws IOException {
        Chronicle read = ChronicleReader.read(file, Progress.NONE).chronicle();
        ChronicleFile.save(file, FileStamp.of(file), file, read.withStories(stories));
    }

    /// A chronicle of nothing but one story.
    private static Chronicle told() throws IOException {
        return ChronicleReader.read(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), "test")
                .chronicle()
                .withStories(List.of(STORY));
    }

    private static byte[] saved(byte[] json, List<Story> stories) throws IOException {
        Path target = folder.resolve("saved.json");
        Chronicle read =
                ChronicleReader.read(new ByteArrayInputStream(json), "test").chronicle();
        ChronicleFile.save("test", () -> new ByteArrayInputStream(json), target, read.withStories(stories));
        return Files.readAllBytes(target);
    }

    private static JsonObject tree(byte[] json) {
        return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    @Test
    void theSameStoriesGiveTheSameBytes() throws IOException {
        byte[] json = shipped();
        assertArrayEquals(json, saved(json, stories(json)));
    }

    @Provide
    static Arbitrary<List<Story>> tales() {
        Arbitrary<String> id =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> text = Arbitraries.of(
                        "a", "é", " ", "’", "\"", "\\", "<", "&", "\n", "\t", "\u2028", "\uD83D\uDE00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(letters -> String.join("", letters))
                // what a hand types is cleaned before it becomes a story
                .map(PlainText::line)
                .filter(cleaned -> !cleaned.isEmpty());
        Arbitrary<Localized> words = Combinators.combine(text, text.optional(), text.optional())
                .as((en, fr, ht) -> {
                    Map<String, String> tags = new LinkedHashMap<>(Map.of("en", en));
                    fr.ifPresent(given -> tags.put("fr", given));
                    ht.ifPresent(given -> tags.put("ht", given));
                    return Localized.of(tags);
                });
        Arbitrary<String> event = Arbitraries.of("coup-1991", "pnh-created-1995", "soldiers-to-mexico-2025");
        Arbitrary<When> view = Arbitraries.of(
                        "1990/1996", "2024-02/2025-07", "1995", "../1996", "2025-07-24T10:00:00Z/2025-07-24T11:00:00Z")
                .map(When::parse);
        Arbitrary<Boolean> truth = Arbitraries.of(true, false);
        Arbitrary<Localized> note = Arbitraries.oneOf(words, Arbitraries.just(Localized.NONE));
        Arbitrary<Step> step = Arbitraries.oneOf(
                Combinators.combine(event, view, truth, truth, note).as(Step::new),
                Combinators.combine(event, truth, truth, note).as((e, c, t, n) -> new Step(e, null, c, t, n)),
                Combinators.combine(view, truth, truth, note).as((v, c, t, n) -> new Step(null, v, c, t, n)));
        return Combinators.combine(id, words, step.list().ofMaxSize(5))
                .as(Story::new)
                .list()
                .uniqueElements(Story::id)
                .ofMaxSize(4);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("tales") List<Story> tales) throws IOException {
        byte[] json = SMALL.getBytes(StandardCharsets.UTF_8);
        byte[] written = saved(json, tales);
        assertEquals(tales, stories(written));
        JsonObject old = tree(json);
        JsonObject now = tree(written);
        assertEquals(List.copyOf(old.keySet()), List.copyOf(now.keySet()));
        old.remove("stories");
        now.remove("stories");
        assertEquals(old, now);
    }

    @Test
    void aStoryThatIsOnlyBegunIsReadAgainWithoutComplaint() throws IOException {
        List<Story> begun = List.of(new Story("begun", Localized.of("Begun"), List.of()));
        byte[] written = saved(SMALL.getBytes(StandardCharsets.UTF_8), begun);
        Reading reading = ChronicleReader.read(new ByteArrayInputStream(written), "test");
        assertEquals(begun, reading.chronicle().stories());
        assertEquals(
                List.of("$.mine"),
                reading.problems().stream().map(Problem::path).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'eras':[],'events':[],'x':1} | eras, stories, events, x",
                "{'events':[],'eras':[]} | events, eras, stories",
                "{'id':'a','events':[]} | id, stories, events",
                "{'stories':null,'id':'a'} | stories, id",
                "{'id':'a','stories':7,'eras':[],'events':[]} | id, stories, eras, events",
                "{} | stories"
            })
    void storiesHaveTheirPlace(String json, String names) throws IOException {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertEquals(names, String.join(", ", tree(saved(bytes, List.of(STORY))).keySet()));
    }

    /// The file has a story of this id that could not be read, because its title is a number.
    @Test
    void aTitleThatWasNoTextGivesWayToOneThatIs() throws IOException {
        String json = """
                {"kwonik": 1, "id": "c", "title": "C", "stories": [
                  {"id": "new", "title": {"en": 5}, "steps": []}], "events": []}
                """;
        byte[] written = saved(json.getBytes(StandardCharsets.UTF_8), List.of(STORY));
        assertEquals(List.of(STORY), stories(written));
    }

    @Test
    void numbersAndUnknownFieldsStayAsTheyAreWritten() throws IOException {
        String json = """
                {
                  "kwonik": 1,
                  "mine": [1.0, 1e400, -0, 123456789012345678901234567890, null, true, "é <&> '"],
                  "stories": [{"colour": 1.50, "id": "new", "title": "New <b>&</b> ‘story’", "steps": [
                    {"beat": 2.0, "torn": true, "view": "1990/1996"}, {"view": "1991", "beat": 3.0}]}],
                  "events": []
                }""";
        Files.writeString(file, json);
        Step changed = new Step(null, When.parse("1991"), false, false, Localized.of("Ask."));
        save(List.of(
                new Story("new", STORY.title(), List.of(changed, STORY.steps().getFirst()))));
        String now = Files.readString(file);
        for (String kept :
                List.of("1.0", "1e400", "-0", "123456789012345678901234567890", "1.50", "2.0", "3.0", "é <&> '")) {
            assertTrue(now.contains(kept), kept);
        }
        assertTrue(now.contains("\"title\": \"New <b>&</b> ‘story’\""), now);
        assertTrue(now.endsWith("[]\n}"), now);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a note, another stretch of time, another event; a step that is new; one of two at the same event
                "{'event':'a','x':1} | {'event':'a','x':1,'note':{'en':'n'}}",
                "{'event':'a','view':'1990','x':1} | {'event':'a','view':'1991','x':1}",
                "{'event':'a','view':'1990','x':1} | {'event':'b','view':'1990','x':1}",
                "{'view':'1990','torn':true,'x':1} | {'view':'1990','x':1}",
                "{'event':'a','note':{'en':'n','x':[1]}} | {'event':'a','note':{'en':'m','x':[1]}}",
                "{'event':'a','x':1} | {'event':'b'}",
                "{'event':'a','x':1} | {'event':'a','x':1},{'event':'a','note':{'en':'n'}}",
                "{'event':'a','view':'1990','x':1},{'event':'a','view':'1991','x':2}"
                        + " | {'event':'a','view':'1991','torn':true,'x':2}",
                "{'event':'a','x':1},{'event':'a','view':'1991','x':2}"
                        + " | {'event':'a','view':'1991','x':2},{'event':'a','torn':true,'x':1}"
            })
    void aStepThatIsChangedKeepsWhatElseTheFileSaysOfIt(String before, String after) throws IOException {
        String frame = "{'kwonik':1,'id':'c','title':'C','lanes':[{'id':'l','name':'L'}],"
                + "'stories':[{'id':'s','title':'S','steps':[%s]}],'events':["
                + "{'id':'a','title':'A','when':'1990','lane':'l','importance':3},"
                + "{'id':'b','title':'B','when':'1990','lane':'l','importance':3}]}";
        byte[] wanted = frame.formatted(after).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        List<Story> told = ChronicleReader.read(new ByteArrayInputStream(wanted), "test")
                .chronicle()
                .stories();
        byte[] json = frame.formatted(before).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertEquals(tree(wanted), tree(saved(json, told)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"events\": [", "", "[]", "{\"events\": []} x", "{\"a\": \"\\q\"}", "{'a': 1}"})
    void aBrokenFileIsNotOverwritten(String broken) throws IOException {
        Files.writeString(file, broken);
        NotSavedException refused = assertThrows(NotSavedException.class, () -> save(List.of(STORY)));
        assertEquals("archive.save.broken", refused.problem().key());
        assertEquals(file.toString(), refused.problem().file());
        assertEquals(broken, Files.readString(file));
    }

    @Test
    void aFileThatIsNotUtf8IsNotOverwritten() throws IOException {
        byte[] latin = "{\"id\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertThrows(NotSavedException.class, () -> save(List.of(STORY)));
        assertArrayEquals(latin, Files.readAllBytes(file));
    }

    @Test
    void aFileThatSomeoneChangedIsNotOverwritten() throws IOException {
        Files.writeString(file, "{\"events\": []}");
        FileStamp then = FileStamp.of(file);
        Files.writeString(file, "{\"events\": [], \"theirs\": 1}");
        NotSavedException refused =
                assertThrows(NotSavedException.class, () -> ChronicleFile.save(file, then, file, told()));
        assertEquals("archive.save.changed", refused.problem().key());
        Files.writeString(file, "{\"events\": [");
        refused = assertThrows(NotSavedException.class, () -> ChronicleFile.save(file, then, file, told()));
        assertEquals("archive.save.broken", refused.problem().key());
        Files.delete(file);
        refused = assertThrows(NotSavedException.class, () -> ChronicleFile.save(file, then, file, told()));
        assertEquals("archive.save.gone", refused.problem().key());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    /// Calls off once so much is done.
    private static Progress until(double most, List<Double> told) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return !told.isEmpty() && told.getLast() >= most;
            }
        };
    }

    @Test
    void aSavingIsToldHowFarItIsAndCanBeCalledOff() throws IOException {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            events.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"e")
                    .append(i)
                    .append("\", \"title\": \"Event\", \"when\": \"1991\", \"lane\": \"army\", \"importance\": 3}");
        }
        String json =
                "{\"kwonik\": 1, \"id\": \"many\", \"title\": \"Many\", \"lanes\": [{\"id\": \"army\", \"name\": \"Army\"}], \"events\": ["
                        + events + "]}";
        Path many = Files.writeString(folder.resolve("many.json"), json);
        FileStamp stamp = FileStamp.of(many);
        Chronicle now = ChronicleReader.read(many, Progress.NONE).chronicle().without("e7");
        for (double most : new double[] {0, 0.5, 0.7, 0.99}) {
            Progress some = until(most, new ArrayList<>());
            assertThrows(CancellationException.class, () -> ChronicleFile.save(many, stamp, many, now, some));
            assertEquals(json, Files.readString(many));
            assertEquals(stamp, FileStamp.of(many));
        }
        List<Double> told = new ArrayList<>();
        ChronicleFile.save(many, stamp, many, now, until(2, told));
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.getFirst() < 0.1 && told.getLast() > 0.95 && told.getLast() <= 1, told.toString());
        assertTrue(ChronicleReader.read(many, Progress.NONE)
                .chronicle()
                .event("e7")
                .isEmpty());
    }
}
