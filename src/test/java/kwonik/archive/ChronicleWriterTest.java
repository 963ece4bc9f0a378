package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read again as it was, and what nobody changed stays as it stands in the file.
class ChronicleWriterTest {
    private static final String FRAME = """
            {
              "$schema": "x",
              "kwonik": 1,
              "id": "small", "title": {"en": "Small"},
              "mine": {"a": 1.50},
              "lanes": [
                {"id": "l", "name": "L", "colour": 7},
                {"id": "m", "name": {"en": "M"}}
              ],
              "events": [
                %s
              ]
            }
            """;
    private static final String EVENT = """
            {
                  "id": "a", "when": "1990", "lane": "l",
                  "importance": 3,
                  "title": "A",   "mine": [1.0, {"b": 1e2}]
                }""";
    private static final String OTHER = "{\"id\":\"b\",\"when\":\"1991\",\"lane\":\"m\",\"title\":\"B\"}";

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = ChronicleWriterTest.class.getResourceAsStream("/assets/haiti/chronicle.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static Chronicle read(byte[] json) throws IOException {
        return ChronicleReader.read(new ByteArrayInputStream(json), "test").chronicle();
    }

    private static byte[] written(byte[] original, Chronicle now) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChronicleWriter.write(original, read(original), now, out);
        return out.toByteArray();
    }

    private static Chronicle with(Chronicle old, List<Event> events) {
        return new Chronicle(old.about(), old.sources(), old.lanes(), old.eras(), events, old.extras())
                .withStories(old.stories().stream()
                        .filter(story -> story.steps().stream()
                                .allMatch(step -> step.event() == null
                                        || events.stream()
                                                .anyMatch(event -> event.id().equals(step.event()))))
                        .toList());
    }

    private static void assertSame(Chronicle wanted, Chronicle read) {
        assertEquals(wanted.about(), read.about());
        assertEquals(wanted.sources(), read.sources());
        assertEquals(wanted.lanes(), read.lanes());
        assertEquals(wanted.eras(), read.eras());
        assertEquals(wanted.stories(), read.stories());
        assertEquals(wanted.events(), read.events());
    }

    @Test
    void whatNobodyChangedIsWrittenByteForByte() throws IOException {
        assertArrayEquals(shipped(), written(shipped(), read(shipped())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " {\"events\":[ ]\t}\r\n\r\n",
                "\uFEFF{\"kwonik\":1}",
                "{\"events\": [5, {\"id\": \"x\"}, null], \"stories\": 7, \"title\": {\"fr\": \"x\"}}",
                "{\"title\": \"half \\ud83d\", \"title\": \"twice\"}"
            })
    void oddFilesTooStayAsTheyAre(String json) throws IOException {
        assertArrayEquals(bytes(json), written(bytes(json), read(bytes(json))));
    }

    @Test
    void aWholeChronicleIsWrittenWithoutAFile() throws IOException {
        Chronicle all = read(shipped());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChronicleWriter.write(all, out);
        Reading again = ChronicleReader.read(new ByteArrayInputStream(out.toByteArray()), "test");
        assertFalse(again.lossy(), () -> again.problems().toString());
        assertSame(all, again.chronicle());
    }

    @Test
    void anEventThatIsChangedKeepsWhatElseTheFileSaysOfItAndNothingAroundItMoves() throws IOException {
        byte[] json = bytes(FRAME.formatted(EVENT + ",\n    " + OTHER));
        Chronicle old = read(json);
        Event a = old.events().getFirst();
        Event later = new Event(a.id(), When.parse("1990-05"), a.lane(), 5, a.title(), a.details());
        String now =
                new String(written(json, with(old, List.of(later, old.events().get(1)))), StandardCharsets.UTF_8);
        String wanted = EVENT.replace("\"1990\"", "\"1990-05\"").replace("\"importance\": 3", "\"importance\": 5");
        assertEquals(FRAME.formatted(wanted + ",\n    " + OTHER), now);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what goes, what comes, what is in between
                "{'id':'a','lane':'l','title':'A','when':'1990','x':1} | when | {'id':'a','lane':'l','title':'A','x':1}",
                "{'id':'a','lane':'l','title':'A','x':1} | summary"
                        + " | {'id':'a','lane':'l','title':'A','summary':{'en':'S'},'x':1}",
                "{'id':'a','title':{'en':'A','fr':'B','x':[1]},'lane':'l'} | title"
                        + " | {'id':'a','title':{'en':'T','x':[1]},'lane':'l'}",
                "{'id':'a','title':'A','lane':'l'} | title | {'id':'a','title':'T','lane':'l'}",
                "{'id':'a','lane':'l','lane':'m','title':'A','when':'1990'} | when"
                        + " | {'id':'a','lane':'l','lane':'m','title':'A'}",
            })
    void oneMemberIsWrittenAnewAndTheOthersStay(String before, String what, String after) throws IOException {
        String frame = "{'id':'c','title':'C','lanes':[{'id':'l','name':'L'},{'id':'m','name':'M'}],'events':[%s]}";
        byte[] json = bytes(frame.formatted(before).replace('\'', '"'));
        Chronicle old = read(json);
        Event a = old.events().getFirst();
        Event next = switch (what) {
            case "when" -> new Event(a.id(), null, a.lane(), a.importance(), a.title(), a.details());
            case "title" -> new Event(a.id(), a.when(), a.lane(), a.importance(), Localized.of("T"), a.details());
            default -> new Event(a.id(), a.when(), a.lane(), a.importance(), a.title(), summary("S"));
        };
        String now = new String(written(json, with(old, List.of(next))), StandardCharsets.UTF_8);
        assertEquals(frame.formatted(after).replace('\'', '"'), now);
    }

    private static Event.Details summary(String text) {
        return new Event.Details(
                Localized.of(text),
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                List.of(),
                List.of(),
                new Event.Evidence(List.of(), List.of(), List.of()));
    }

    @Test
    void eventsGoAndComeBetweenWhatCouldNotBeRead() throws IOException {
        byte[] json = bytes(FRAME.formatted("5, " + EVENT + ",\n    {\"id\": \"bad\"},\n    " + OTHER));
        Chronicle old = read(json);
        Event fresh =
                new Event("c", When.parse("2000"), old.lanes().getFirst(), 3, Localized.of("C"), Event.Details.NONE);
        byte[] now = written(json, with(old, List.of(old.events().get(1), fresh)));
        String text = new String(now, StandardCharsets.UTF_8);
        assertTrue(text.contains("5,\n    {\"id\": \"bad\"},\n    " + OTHER + ","), text);
        assertEquals(
                List.of("b", "c"), read(now).events().stream().map(Event::id).toList());
    }

    @Test
    void lanesAreMovedAndRenamedWithWhatTheFileSaysOfThem() throws IOException {
        byte[] json = bytes(FRAME.formatted(EVENT));
        Chronicle old = read(json);
        List<Lane> lanes = List.of(new Lane("m", Localized.of("N")), old.lanes().getFirst());
        byte[] now =
                written(json, new Chronicle(old.about(), old.sources(), lanes, old.eras(), old.events(), old.extras()));
        String text = new String(now, StandardCharsets.UTF_8);
        assertTrue(text.contains("\"colour\": 7"), text);
        assertEquals(lanes, read(now).lanes());
    }

    /// Any chronicle from any other: each event of the shipped one is changed, left out, or left as it is, by chance.
    @Property(tries = 200)
    void anyChangesAreReadAgain(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] json = shipped();
        Chronicle old = read(json);
        List<Event> events = new ArrayList<>();
        for (Event event : old.events()) {
            int what = random.nextInt(12);
            if (what == 0) {
                continue;
            }
            events.add(what > 3 ? event : changed(event, what, old, random));
        }
        Chronicle now = with(old, events);
        assertSame(now, read(written(json, now)));
    }

    private static Event changed(Event event, int what, Chronicle all, Random random) {
        Event.Details d = event.details();
        Event other = all.events().get(random.nextInt(all.events().size()));
        List<String> tags = new ArrayList<>(d.tags());
        tags.add(random.nextInt(tags.size() + 1), "new “tag”");
        Event.Details details = switch (what) {
            case 1 ->
                new Event.Details(
                        other.details().summary(),
                        d.doubt(),
                        d.basis(),
                        d.confidence(),
                        tags,
                        other.details().references(),
                        new Event.Evidence(
                                other.details().evidence().excerpts(),
                                List.of(Difference.DATE),
                                d.evidence().claims(),
                                List.of(new Illustration("p/é.JPG", Localized.of("A ship"), "me", "CC BY 4.0"))));
            case 2 ->
                new Event.Details(
                        d.summary(),
                        Localized.NONE,
                        other.details().basis(),
                        Map.of(),
                        List.of(),
                        d.references().reversed(),
                        new Event.Evidence(
                                List.of(), List.of(), other.details().evidence().claims()));
            default -> Event.Details.NONE;
        };
        return new Event(event.id(), other.when(), other.lane(), 1 + random.nextInt(5), other.title(), details);
    }
}
