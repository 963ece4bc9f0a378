package kwonik.archive.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kwonik.archive.ProblemTableTest;
import kwonik.archive.Reading;
import kwonik.archive.file.Progress;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.archive.json.Utf8Lines;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An event is found in the bytes of a file, or read by tokens: both give the same event and the same problems, or
/// the first gives none.
class TwoReadersTest {
    private static final String HEAD = """
            {"kwonik": 1, "id": "c", "title": "C",
            "sources": [{"id": "s", "title": "S", "kind": "opinion"}],
            "lanes": [{"id": "l", "name": "L"}, {"id": "armée", "name": "A"}, {"id": "l\\u00e0", "name": "B"}],
            "events": [{"id": "first", "lane": "l", "title": "First"}""";
    private static final String TAIL = ", {\"id\": \"last\", \"lane\": \"l\", \"title\": \"Last\"}]}";

    /// A field that says nothing and that only the reader by tokens takes, and as much white space.
    private static final String NOTHING = "\"doubt\": \"\",";

    private static final String ROOM = " ".repeat(NOTHING.length());

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void anEventReadsTheSameFromBytesAndByTokens(@ForAll("events") List<String> parts) {
        String event = String.join("", parts);
        Statistics.label("found in the bytes")
                .collect(found(ROOM, event))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10 && share < 90));
        assertFalse(found(NOTHING, event), event);
        assertEquals(read(NOTHING, event), read(ROOM, event), event);
    }

    private static boolean found(String before, String event) {
        byte[] text = ("," + "{" + before + event).getBytes(StandardCharsets.UTF_8);
        return new BareEvent(Arrays.copyOf(text, text.length + 2 * Long.BYTES)).find(0, 1);
    }

    private static boolean endsInText(String json) {
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\') {
                i++;
            } else if (c == '"') {
                inside = !inside;
            }
        }
        return inside;
    }

    /// The event is read twice in a row, if it ends, so that lanes and dates are met that were met before, and an id
    /// that is
    /// taken.
    private static List<String> read(String before, String event) {
        String next = ",{" + before + event;
        // a text that does not end would end in the second event, and there the two differ
        String again = endsInText(event) ? "" : next;
        Reading reading = ProblemTableTest.read(HEAD + next + again + TAIL);
        List<String> said = new ArrayList<>();
        // where a file breaks before the name of a field, the field before it is named
        reading.problems().forEach(problem -> said.add(problem.toString().replace("].doubt,", "],")));
        reading.chronicle().events().forEach(one -> said.add(one.toString()));
        said.add(reading.chronicle().extras().toString());
        return said;
    }

    /// Most are whole and bare; the others have a field too many, twice, or of the wrong kind, or break the file.
    @Provide
    Arbitrary<List<String>> events() {
        Arbitrary<List<String>> fields = Combinators.combine(
                        plain(), odd(), Arbitraries.integers().between(0, 9))
                .as((plain, odd, place) -> {
                    List<String> all = new ArrayList<>(plain);
                    odd.forEach(field -> all.add(Math.min(place, all.size()), field));
                    return all;
                });
        return Combinators.combine(fields, spaces(), endings()).as(TwoReadersTest::joined);
    }

    private static List<String> joined(List<String> fields, String space, String ending) {
        List<String> parts = new ArrayList<>();
        for (String field : fields) {
            parts.add((parts.isEmpty() ? "" : space + ",") + space + field.replaceFirst(":", space + ":" + space));
        }
        parts.add(space + ending + space);
        return parts;
    }

    private static Arbitrary<List<String>> plain() {
        return Combinators.combine(
                        field("id", ids()),
                        field(
                                "lane",
                                Arbitraries.of("\"l\"", "\"l\"", "\"armée\"", "\"là\"", "\"l\\u00e0\"", "\"none\"")),
                        field("title", titles()),
                        field("when", dates().map(date -> '"' + date + '"')).optional(0.8),
                        field("importance", Arbitraries.integers().between(1, 5).map(String::valueOf))
                                .optional(0.5))
                .as((id, lane, title, when, importance) -> {
                    List<String> all = new ArrayList<>(List.of(id, lane, title));
                    when.ifPresent(all::add);
                    importance.ifPresent(all::addFirst);
                    return all;
                });
    }

    private static Arbitrary<String> field(String name, Arbitrary<String> value) {
        return value.map(said -> '"' + name + "\":" + said);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(20)
                                .map(id -> '"' + id + '"')),
                Tuple.of(
                        1,
                        Arbitraries.of("\"first\"", "\"é\"", "\"😀\"", "\"\"", "\" a \"", "\"a\\nb\"", "\"\\u0065\"")));
    }

    private static Arbitrary<String> titles() {
        Arbitrary<String> words = Arbitraries.of(
                        "a",
                        "Port-au-Prince",
                        " ",
                        "é",
                        "Ayiti",
                        "},{",
                        "]}",
                        ":",
                        "\\\"",
                        "\\\\",
                        "\\t",
                        "\\u00e9",
                        "\\ud83d",
                        "\\ud83d\\ude00",
                        "😀",
                        "e\u0301",
                        "\u00ad",
                        "\u00a0",
                        "\ufeff",
                        "\u2028",
                        "\u007f",
                        "\u0085",
                        "'",
                        "/",
                        "ÿ")
                .list()
                .ofMaxSize(8)
                .map(all -> '"' + String.join("", all) + '"');
        Arbitrary<String> simple =
                Arbitraries.strings().alpha().withChars(' ').ofMaxLength(30).map(text -> '"' + text + '"');
        return Arbitraries.frequencyOf(
                Tuple.of(4, simple),
                Tuple.of(2, words),
                Tuple.of(2, simple.map(text -> "{\"en\":" + text + "}")),
                Tuple.of(1, words.map(text -> "{ \"en\" : " + text + ", \"fr\": \"Titre\"}")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "{}",
                                "{\"fr\": \"Titre\"}",
                                "{\"en\": \"\"}",
                                "{\"en\": null}",
                                "{\"en\": \"A\", \"en\": \"B\"}",
                                "{\"en\": \"A\",}",
                                "{\"e\": \"A\"}")));
    }

    private static Arbitrary<String> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2030);
        Arbitrary<String> days = Combinators.combine(
                        years,
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as("%04d-%02d-%02d"::formatted);
        return Arbitraries.oneOf(
                years.map(String::valueOf),
                days,
                Combinators.combine(days, days).as((from, to) -> from + "/" + to),
                Arbitraries.of(
                        "199X",
                        "1995~",
                        "1995-04?",
                        "1995-21",
                        "-0044",
                        "Y-17000",
                        "../1995",
                        "1995/",
                        "[1990,1991]",
                        "2000-01-01T10:00:00Z",
                        "",
                        " 1995",
                        "1995 ",
                        "soon",
                        "1995-4-28",
                        "２０００-01-01",
                        "2000-01-01/1999-01-01",
                        "19950428",
                        "1995-04-28/",
                        "99999-01-01"));
    }

    /// Values that no such field has, and fields that no bare event has.
    private static Arbitrary<List<String>> odd() {
        List<String> values = List.of(
                "null",
                "true",
                "0",
                "6",
                "-1",
                "3.5",
                "3.0",
                "1e0",
                "03",
                "5.",
                "99999999999999999999",
                "1E999",
                "\"3\"",
                "\"\"",
                "[]",
                "{}",
                "[[[]]]",
                "{\"a\": [1, {\"b\": null}]}",
                "\"x\\",
                "tru",
                "NaN",
                "'a'",
                "");
        Arbitrary<String> known = Combinators.combine(
                        Arbitraries.of("id", "when", "lane", "importance", "title"), Arbitraries.of(values))
                .as((name, value) -> '"' + name + "\":" + value);
        Arbitrary<String> others = Arbitraries.of(
                "\"summary\": \"S\"",
                "\"tags\": [\"}\", \"{\"]",
                "\"dateBasis\": {\"kind\": \"stated\"}",
                "\"references\": [{}]",
                "\"differs\": [\"date\", 1]",
                "\"claims\": [{}]",
                "\"excerpts\": [{\"source\": \"s\"}]",
                "\"titel\": 1",
                "\"Title\": \"T\"",
                "\"ids\": 1",
                "\"i\": 1",
                "\"\": 1",
                "\"importanc\": 3",
                "\"importance\\u0000\": 3",
                "\"\\u0069d\": \"x\"",
                "\"note\": {\"deep\": [1, 2.50, \"a\\/b\"]}",
                "id: 5",
                "'id': 5",
                "\"id\" 5",
                "5",
                "// no\n\"a\": 1");
        return Arbitraries.oneOf(known, others)
                .list()
                .ofMaxSize(2)
                .injectDuplicates(0.1)
                .flatMap(some -> Arbitraries.frequency(Tuple.of(1, some), Tuple.of(1, List.of())));
    }

    private static Arbitrary<String> spaces() {
        return Arbitraries.of("", "", " ", "\n", "\r\n  ", "\t", "\r", "\n\n\n", "          ");
    }

    private static Arbitrary<String> endings() {
        return Arbitraries.frequency(
                Tuple.of(30, "}"),
                Tuple.of(1, ",}"),
                Tuple.of(1, "}}"),
                Tuple.of(1, "]"),
                Tuple.of(1, "\u00a0}"),
                Tuple.of(1, "\u000b}"),
                Tuple.of(1, "\u0001}"),
                Tuple.of(1, "\"}"),
                Tuple.of(1, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\"}",
                " {\n\"title\" : {\t\"en\" : \"T\" } , \"lane\":\"l\",\"when\":\"1995\",\"importance\" : 5 ,\"id\":\"é\"\r\n}"
            })
    void aBareEventIsFoundWholeWithItsLines(String event) {
        byte[] text = ("," + event + ",").getBytes(StandardCharsets.UTF_8);
        BareEvent bare = new BareEvent(Arrays.copyOf(text, text.length + 2 * Long.BYTES));
        assertTrue(bare.find(0, 7));
        assertEquals(text.length - 1, bare.at());
        assertEquals(7 + event.chars().filter(c -> c == '\n').count(), bare.line());
        assertEquals("T", bare.title.value());
        assertEquals("l", bare.lane.value());
        assertEquals(event.contains("when") ? 8 : 0, bare.when.line());
        assertEquals(event.contains("5") ? 5 : event.contains("importance") ? 1 : 0, bare.importance());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lane\":\"l\",\"title\":\"T\"}",
                "{\"id\":\"a\",\"title\":\"T\"}",
                "{\"id\":\"a\",\"lane\":\"l\"}",
                "{\"id\":\"\",\"lane\":\"l\",\"title\":\"T\"}",
                "{\"id\":\"a\",\"id\":\"b\",\"lane\":\"l\",\"title\":\"T\"}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\",\"importance\":3,\"importance\":3}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\",\"importance\":0}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\",\"importance\":6}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\",\"importance\":33}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\\n\"}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":{\"fr\":\"T\"}}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":{\"en\":\"T\",\"fr\":\"T\"}}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\",\"tags\":[]}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\",}",
                "{\"id\":\"a\",\"lane\":\"l\",\"title\":\"T\"",
                "{}",
                "null"
            })
    void whatIsNoBareEventIsLeftToTheOtherReader(String event) {
        byte[] text = ("," + event).getBytes(StandardCharsets.UTF_8);
        assertFalse(new BareEvent(Arrays.copyOf(text, text.length + 2 * Long.BYTES)).find(0, 1));
    }

    /// Dates that were met before come from a table, days from another, and none differs from what EDTF says.
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aRememberedDateIsTheDateThatIsWritten(@ForAll("dateTexts") String text) {
        Dates dates = new Dates(new JsonWalk(
                new Utf8Lines(new ByteArrayInputStream(new byte[0]), 0, Progress.NONE), new ProblemCollector("none")));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        When expected = parsed(text);
        for (int i = 0; i < 3; i++) {
            When known = dates.known(bytes, 0, bytes.length);
            assertEquals(expected, known, text);
        }
    }

    @Provide
    Arbitrary<String> dateTexts() {
        return dates();
    }

    private static @Nullable When parsed(String text) {
        try {
            return When.parse(text);
        } catch (EdtfException e) {
            return null;
        }
    }
}
