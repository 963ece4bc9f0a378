package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.Problem;
import kwonik.model.Story;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of fault is told with its line, its path and its words.
public class ProblemTableTest {
    /// One part per line, so that the number of a line is easily seen; lines 1 to 9.
    private static final String GOOD = """
            {"kwonik": 1, "id": "c", "title": {"en": "C"},
             "sources": [
              {"id": "s", "title": "S", "kind": "opinion"}],
             "lanes": [
              {"id": "l", "name": "L"}],
             "eras": [],
             "events": [
              {"id": "e", "when": "1995", "lane": "l", "title": "E"}
             ]}
            """;

    private static final String EVENT = "{\"id\": \"e\", \"when\": \"1995\", \"lane\": \"l\", \"title\": \"E\"}";
    private static final String SOURCE = "{\"id\": \"s\", \"title\": \"S\", \"kind\": \"opinion\"}";
    private static final String LANE = "{\"id\": \"l\", \"name\": \"L\"}";

    public static Reading read(String json) {
        try {
            return ChronicleReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "c.json");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String brief(Problem problem) {
        return problem.severity() + " " + problem.line() + " " + problem.path() + " " + problem.key();
    }

    public static List<String> briefs(Reading reading) {
        return reading.problems().stream().map(ProblemTableTest::brief).toList();
    }

    @Test
    void goodFileHasNoProblem() {
        Reading reading = read(GOOD);
        assertEquals(List.of(), reading.problems());
        assertEquals(1, reading.chronicle().events().size());
        assertFalse(reading.lossy());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "when": "1995"    | "when": "1995-13"                 | ERROR 8 $.events[0].when archive.date.event           | 0
            "when": "1995"    | "when": "1995/1994"               | ERROR 8 $.events[0].when archive.date.event           | 0
            "when": "1995"    | "when": 1995                      | ERROR 8 $.events[0].when archive.type                 | 0
            "lane": "l"       | "lane": "m"                       | ERROR 8 $.events[0].lane archive.lane                 | 0
            "lane": "l", "t   | "t                                | ERROR 8 $.events[0].lane archive.missing              | 0
            "id": "e",        | ~ ~                               | ERROR 8 $.events[0].id archive.missing                | 0
            "title": "E"      | "title": ["E"]                    | ERROR 8 $.events[0].title archive.type                | 0
            "title": "E"      | "title": {"fr": "E"}              | ERROR 8 $.events[0].title archive.english             | 0
            "title": "E"      | "title": {"en": 3}                | ERROR 8 $.events[0].title.en archive.type             | 0
            "title": "E"      | "title": null                     | ERROR 8 $.events[0].title archive.missing             | 0
            "title": "E"      | "title": "E", "importance": 6     | ERROR 8 $.events[0].importance archive.importance     | 1
            "title": "E"      | "title": "E", "importance": 2.5   | ERROR 8 $.events[0].importance archive.whole          | 1
            "title": "E"      | "title": "E", "importance": 1e99  | ERROR 8 $.events[0].importance archive.whole          | 1
            "title": "E"      | "title": "E", "importance": "2"   | ERROR 8 $.events[0].importance archive.type           | 1
            "title": "E"      | "title": "E", "dateBasis": {"kind": "guessed"} | ERROR 8 $.events[0].dateBasis.kind archive.choice | 1
            "title": "E"      | "title": "E", "dateBasis": {"note": "x"} | ERROR 8 $.events[0].dateBasis.kind archive.missing | 1
            "title": "E"      | "title": "E", "tags": ["a", 7]    | ERROR 8 $.events[0].tags[1] archive.type              | 1
            "title": "E"      | "title": "E", "tags": "a"         | ERROR 8 $.events[0].tags archive.type                 | 1
            "title": "E"      | "title": "E", "references": [{"title": "T"}, {"URL": "u"}] | ERROR 8 $.events[0].references[1].title archive.missing | 1
            "title": "E"      | "title": "E", "references": [{"title": "T", "issued": "soon"}] | ERROR 8 $.events[0].references[0].issued archive.date.issued | 1
            "title": "E"      | "title": "E", "claims": [{"question": "Q", "relation": "guess", "answers": []}] | ERROR 8 $.events[0].claims[0].relation archive.choice | 1
            "title": "E"      | "title": "E", "claims": [{"relation": "agree", "answers": []}] | ERROR 8 $.events[0].claims[0].question archive.missing | 1
            "title": "E"      | "title": "E", "claims": [{"question": "Q", "relation": "add", "answers": []}] | WARNING 8 $.events[0].claims[0].answers archive.claim.empty | 1
            "title": "E"      | "title": "E", "claims": [{"question": "Q", "relation": "add", "answers": [{"source": "x", "exact": "ab", "start": 0, "end": 2}]}] | ERROR 8 $.events[0].claims[0].answers[0].source archive.source | 1
            "title": "E"      | "title": "E", "pictures": [{"file": "../a.png"}] | ERROR 8 $.events[0].pictures[0].file archive.picture.outside | 1
            "title": "E"      | "title": "E", "pictures": [{"file": "https://a/b.png"}] | ERROR 8 $.events[0].pictures[0].file archive.picture.outside | 1
            "title": "E"      | "title": "E", "pictures": [{"file": "a.svg"}] | ERROR 8 $.events[0].pictures[0].file archive.picture.ending | 1
            "title": "E"      | "title": "E", "pictures": [{"alt": "A"}] | ERROR 8 $.events[0].pictures[0].file archive.missing | 1
            "title": "E"      | "title": "E", "differs": ["date", "mood"] | ERROR 8 $.events[0].differs[1] archive.choice       | 1
            "title": "E"      | "title": "E", "title": "F"        | WARNING 8 $.events[0].title archive.twice             | 1
            "title": "E"      | "title": "E", "titel": "F"        | WARNING 8 $.events[0].titel archive.unknown           | 1
            "kind": "opinion" | "kind": "rumour"                  | ERROR 3 $.sources[0].kind archive.choice              | 1
            "kind": "opinion" | "kind": "opinion", "sha256": "ABC" | ERROR 3 $.sources[0].sha256 archive.sha256           | 1
            "kind": "opinion" | "kind": "opinion", "length": -1   | ERROR 3 $.sources[0].length archive.negative          | 1
            "kind": "opinion" | "kind": "opinion", "issued": "2025-02-30" | ERROR 3 $.sources[0].issued archive.date.issued | 1
            "kind": "opinion" | "kind": "opinion", "author": [{"suffix": "A"}] | ERROR 3 $.sources[0].author[0].family archive.missing | 1
            "name": "L"       | "nom": "L"                        | ERROR 5 $.lanes[0].name archive.missing.name; WARNING 5 $.lanes[0].nom archive.unknown | 1
            "eras": []        | "eras": [{"id": "r", "name": "R", "when": "2000/1999"}] | ERROR 6 $.eras[0].when archive.date.era | 1
            "eras": []        | "eras": [{"id": "r", "name": "R"}] | ERROR 6 $.eras[0].when archive.missing               | 1
            "eras": []        | "eras": 5                         | ERROR 6 $.eras archive.type                           | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"event": "x"}]}] | ERROR 6 $.stories[0].steps[0].event archive.step.event | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"compare": true}]}] | ERROR 6 $.stories[0].steps[0] archive.step.nothing | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"event": "e"}, {"event": 5}]}] | ERROR 6 $.stories[0].steps[1].event archive.type | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"view": "1999/1998"}]}] | ERROR 6 $.stories[0].steps[0].view archive.date.view | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"event": "e", "torn": "yes"}]}] | ERROR 6 $.stories[0].steps[0].torn archive.type | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"event": "e", "compare": 1}]}] | ERROR 6 $.stories[0].steps[0].compare archive.type | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"event": "e", "nota": "n"}]}] | WARNING 6 $.stories[0].steps[0].nota archive.unknown | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": {}}] | ERROR 6 $.stories[0].steps archive.type; WARNING 6 $.stories[0].steps archive.story.empty | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T"}] | WARNING 6 $.stories[0].steps archive.story.empty | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "steps": [{"event": "e"}]}] | ERROR 6 $.stories[0].title archive.missing | 1
            "eras": []        | "eras": [], "stories": [{"title": "T", "steps": [{"event": "e"}]}] | ERROR 6 $.stories[0].id archive.missing | 1
            "eras": []        | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"event": "e"}]}, {"id": "t", "title": "U", "steps": [{"event": "e"}]}] | ERROR 6 $.stories[1].id archive.duplicate | 1
            "eras": []        | "eras": [], "stories": 5          | ERROR 6 $.stories archive.type                        | 1
            "kwonik": 1       | "kwonik": 2                       | WARNING 1 $.kwonik archive.format.newer               | 1
            "kwonik": 1,      | ~ ~                               | ERROR 1 $.kwonik archive.format.missing               | 1
            "id": "c",        | ~ ~                               | ERROR 1 $.id archive.missing.name                     | 1
            "title": {"en": "C"} | "curator": "x"                 | ERROR 1 $.title archive.missing.name                  | 1
            """)
    void faultIsToldWithLinePathAndKey(String from, String to, String expected, int eventsLeft) {
        assertTrue(GOOD.contains(from), from);
        Reading reading = read(GOOD.replace(from, to));
        assertEquals(expected, String.join("; ", briefs(reading)));
        assertEquals(eventsLeft, reading.chronicle().events().size());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ht"))) {
            Words words = Words.in(locale);
            for (Problem problem : reading.problems()) {
                assertTrue(problem.line(words).startsWith("c.json:" + problem.line() + " $."), problem.line(words));
                assertFalse(problem.line(words).contains("{"), problem.line(words));
            }
        }
    }

    /// `null` stands for an absent field, and for nothing else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"id": "s"    | null, {"id": "s"                                   | ERROR 3 $.sources[0] archive.type
            {"id": "l"    | null, {"id": "l"                                   | ERROR 5 $.lanes[0] archive.type
            {"id": "e"    | null, {"id": "e"                                   | ERROR 8 $.events[0] archive.type
            "title": "E"} | "title": "E"}, null                                | ERROR 8 $.events[1] archive.type
            "eras": []    | "eras": [null]                                     | ERROR 6 $.eras[0] archive.type
            "eras": []    | "eras": [], "stories": [null]                      | ERROR 6 $.stories[0] archive.type
            "eras": []    | "eras": [], "stories": [{"id": "t", "title": "T", "steps": [{"event": "e", "torn": null}, null]}] | ERROR 6 $.stories[0].steps[1] archive.type
            "title": "E"  | "title": "E", "excerpts": [null]                   | ERROR 8 $.events[0].excerpts[0] archive.type
            "title": "E"  | "title": "E", "claims": [null]                     | ERROR 8 $.events[0].claims[0] archive.type
            "title": "E"  | "title": "E", "claims": [{"question": "Q", "relation": "add", "answers": [null]}] | ERROR 8 $.events[0].claims[0].answers[0] archive.type; WARNING 8 $.events[0].claims[0].answers archive.claim.empty
            "title": "E"  | "title": "E", "tags": ["a", null]                  | ERROR 8 $.events[0].tags[1] archive.type
            "title": "E"  | "title": "E", "references": [null]                 | ERROR 8 $.events[0].references[0] archive.type
            "eras": []    | "eras": null                                       | ~~
            "title": "E"  | "title": "E", "tags": null, "excerpts": null       | ~~
            """)
    void nullInAListIsToldAndCostsNoOtherItem(String from, String to, String expected) {
        Reading reading = read(GOOD.replace(from, to));
        assertEquals(expected, String.join("; ", briefs(reading)));
        assertEquals(1, reading.chronicle().events().size());
        assertEquals(1, reading.chronicle().sources().size());
    }

    @Test
    void nullAmongManyEventsIsToldWithItsPlace() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            events.append(i == 250 ? "null,\n" : EVENT.replace("\"e\"", "\"e" + i + "\"") + ",\n");
        }
        Reading reading = read(GOOD.replace(EVENT, events + EVENT));
        assertEquals(List.of("ERROR 258 $.events[250] archive.type"), briefs(reading));
        assertEquals(300, reading.chronicle().events().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            null     | The file holds nothing but null, and no chronicle.
            [{}, {}] | The file holds a list [ ], and no chronicle.
            ~"text"~ | The file holds a text, and no chronicle.
            1990     | The file holds a number, and no chronicle.
            false    | The file holds true or false, and no chronicle.
            """)
    void fileThatIsNoObjectIsNoChronicle(String json, String what) {
        Problem problem = read("\n" + json).problems().getFirst();
        assertEquals("ERROR 2 $ archive.top", brief(problem));
        assertEquals(what, problem.what(Words.in(Locale.ENGLISH)));
        assertEquals(
                "Open a chronicle file of Kwonik: an object, in curly brackets, that begins with \"kwonik\": 1.",
                problem.remedy(Words.in(Locale.ENGLISH)));
        assertEquals(1, read(json).problems().size());
    }

    @Test
    void storyIsReadBeforeItsEventsAndALostStepLeavesTheOthers() {
        Reading reading = read(GOOD.replace(
                "\"eras\": []",
                "\"eras\": [], \"stories\": [{\"id\": \"t\", \"title\": \"T\", \"steps\": [{\"event\": \"x\"},"
                        + " {\"event\": \"e\", \"compare\": true}, {\"view\": \"1990/1996\", \"torn\": true,"
                        + " \"note\": \"N\"}]}]"));
        Story story = reading.chronicle().stories().getFirst();
        assertEquals(
                List.of(
                        new Story.Step("e", null, true, false, Localized.NONE),
                        new Story.Step(null, When.parse("1990/1996"), false, true, Localized.of("N"))),
                story.steps());
        String remedy = reading.problems().getFirst().remedy(Words.in(Locale.ENGLISH));
        assertEquals("Use the id of an event of this file (e); or add the event to “events”.", remedy);
        assertTrue(reading.lossy());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "role": "direct", "exact": "ab", "start": 3, "end": 5                   | s | -
            "role": "direct", "exact": "ab", "start": 5, "end": 5                   | s | ERROR 9 $.events[0].excerpts[0].end archive.range
            "role": "direct", "exact": "ab", "start": 3, "end": 6                   | s | ERROR 9 $.events[0].excerpts[0].exact archive.length
            "role": "direct", "exact": "a😀", "start": 3, "end": 5                  | s | -
            "role": "quote", "exact": "ab", "start": 3, "end": 5                    | s | ERROR 9 $.events[0].excerpts[0].role archive.choice
            "role": "direct", "exact": "ab", "start": "3", "end": 5                 | s | ERROR 9 $.events[0].excerpts[0].start archive.type
            "role": "direct", "exact": "ab", "start": -3, "end": 5                  | s | ERROR 9 $.events[0].excerpts[0].start archive.negative
            "role": "direct", "exact": "ab", "start": -1, "end": 5                  | s | ERROR 9 $.events[0].excerpts[0].start archive.negative
            "role": "direct", "exact": "ab", "start": 3, "end": "x"                 | s | ERROR 9 $.events[0].excerpts[0].end archive.type
            "role": "direct", "start": 3                                            | s | ERROR 9 $.events[0].excerpts[0].exact archive.missing; ERROR 9 $.events[0].excerpts[0].end archive.missing
            "role": "direct", "exact": "ab", "start": 3, "end": 5                   | t | ERROR 9 $.events[0].excerpts[0].source archive.source
            """)
    void badExcerptIsToldAndLeftOut(String fields, String source, String expected) {
        String excerpt = "\"title\": \"E\", \"excerpts\": [\n{\"source\": \"" + source + "\", " + fields + "}]";
        Reading reading = read(GOOD.replace("\"title\": \"E\"", excerpt));
        assertEquals(expected.equals("-") ? "" : expected, String.join("; ", briefs(reading)));
        assertEquals(
                expected.equals("-") ? 1 : 0, reading.chronicle().excerpts().size());
        assertEquals(1, reading.chronicle().events().size());
    }

    @Test
    void longExcerptIsKeptAndWarnedOf() {
        String words = "word ".repeat(61).strip();
        String excerpt = "\"title\": \"E\", \"excerpts\": [{\"source\": \"s\", \"role\": \"theme\", \"exact\": \""
                + words + "\", \"start\": 0, \"end\": " + words.length() + "}]";
        Reading reading = read(GOOD.replace("\"title\": \"E\"", excerpt));
        assertEquals(List.of("WARNING 8 $.events[0].excerpts[0].exact archive.words"), briefs(reading));
        assertEquals(1, reading.chronicle().excerpts().size());
    }

    @Test
    void secondUseOfAnIdIsLeftOutAndNamesTheLineOfTheFirst() {
        Reading reading = read(GOOD.replace(EVENT, EVENT + ",\n" + EVENT.replace("\"E\"", "\"F\""))
                .replace(LANE, LANE + ", " + LANE)
                .replace(SOURCE, SOURCE + ",\n" + SOURCE));
        assertEquals(
                List.of(
                        "ERROR 4 $.sources[1].id archive.duplicate",
                        "ERROR 6 $.lanes[1].id archive.duplicate",
                        "ERROR 10 $.events[1].id archive.duplicate"),
                briefs(reading));
        assertEquals(List.of("e", "9"), reading.problems().get(2).args());
        assertEquals("E", reading.chronicle().events().getFirst().title().in("en"));
    }

    @Test
    void excerptOfALostSourceIsToldApart() {
        String excerpt =
                "\"title\": \"E\", \"excerpts\": [{\"source\": \"s\", \"role\": \"theme\", \"exact\": \"a\", \"start\": 0, \"end\": 1}]";
        Reading reading = read(GOOD.replace("opinion", "rumour").replace("\"title\": \"E\"", excerpt));
        assertEquals(
                List.of(
                        "ERROR 3 $.sources[0].kind archive.choice",
                        "ERROR 8 $.events[0].excerpts[0].source archive.source.lost"),
                briefs(reading));
    }

    @Test
    void reasonOfABadDateIsSaidInTheLanguageOfTheReader() {
        Problem problem = read(GOOD.replace("1995", "1995-13")).problems().getFirst();
        assertTrue(problem.what(Words.in(Locale.ENGLISH)).startsWith("“1995-13” is not a date that can be read: "));
        assertTrue(problem.what(Words.in(Locale.FRENCH))
                .startsWith("«\u00a01995-13\u00a0» n’est pas une date lisible\u00a0: "));
        assertFalse(problem.what(Words.in(Locale.ENGLISH)).contains("axis."));
    }

    @Test
    void aDateNearlyRightIsToldItsSpelling() {
        Problem one = read(GOOD.replace("1995", "c. 1995")).problems().getFirst();
        assertEquals("Write “1995~”.", one.remedy(Words.in(Locale.ENGLISH)));
        Problem two = read(GOOD.replace("1995", "03/04/1995")).problems().getFirst();
        assertTrue(two.line(Words.in(Locale.FRENCH))
                .endsWith("écrivez «\u00a01995-04-03\u00a0» ou «\u00a01995-03-04\u00a0»."));
        Problem none = read(GOOD.replace("1995", "soon")).problems().getFirst();
        assertTrue(none.remedy(Words.in(Locale.ENGLISH)).startsWith("Write the date in EDTF, such as"));
    }

    @Test
    void choiceListsWhatIsAllowed() {
        Problem problem = read(GOOD.replace("opinion", "rumour")).problems().getFirst();
        assertEquals(
                "Write one of: news-report, news-summary, opinion, dataset.", problem.remedy(Words.in(Locale.ENGLISH)));
    }

    @Test
    void controlCharactersAndLengthOfAValueDoNotSpoilTheMessage() {
        Problem problem = read(GOOD.replace("opinion", "a\\n\\u001Eb" + "x".repeat(500)))
                .problems()
                .getFirst();
        String what = problem.what(Words.in(Locale.ENGLISH));
        assertTrue(what.startsWith("“a  bxxx") && what.contains("x…”") && what.length() < 300, what);
    }
}
