package kwonik.archive;

import static kwonik.archive.ProblemTableTest.briefs;
import static kwonik.archive.ProblemTableTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts are cleaned where they enter, once; what is proven stays raw; half of a character costs nothing else.
class CleanTextTest {
    private static String file(String title) {
        return """
                {"kwonik": 1, "id": "c", "title": {"en": "C"},
                 "sources": [], "lanes": [{"id": "l", "name": "L"}], "eras": [],
                 "events": [
                  {"id": "a", "when": "1990", "lane": "l", "title": "A"},
                  {"id": "x", "when": "1995", "lane": "l", "title": TITLE},
                  {"id": "y", "when": "2000", "lane": "l", "title": "Y"}]}
                """.replace("TITLE", title);
    }

    private static String title(Reading reading, String id) {
        return reading.chronicle()
                .events()
                .get(reading.chronicle().indexOf(id))
                .title()
                .in("fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"X \\ud83d\"",
                "\"X \\uDE00\"",
                "{\"en\": \"X \\uD83d\"}",
                "{\"en\": \"E\", \"fr\": \"X \\ud83d\"}"
            })
    void halfOfACharacterIsReplacedAndToldOnce(String title) {
        Reading reading = read(file(title));
        assertEquals("X \uFFFD", title(reading, "x"));
        assertEquals(3, reading.chronicle().events().size());
        String path =
                "$.events[1].title" + (title.startsWith("{\"en\": \"E") ? ".fr" : title.startsWith("{") ? ".en" : "");
        assertEquals(List.of("WARNING 5 " + path + " archive.half"), briefs(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d\\ude00", "\\\\ud83d", "\\uFFFD", "\\u00e9\\\\\\\\ud83d"})
    void wholeCharactersAndEscapedBackslashesStay(String text) {
        Reading reading = read(file("\"X " + text + "\""));
        assertEquals(List.of(), briefs(reading));
        assertEquals(
                "X "
                        + text.replace("\\\\", "§")
                                .replace("\\ud83d\\ude00", "\uD83D\uDE00")
                                .replace("\\uFFFD", "\uFFFD")
                                .replace("\\u00e9", "é")
                                .replace("§", "\\"),
                title(reading, "x"));
    }

    /// Wherever in a buffer of the reader the escape falls.
    @Test
    void halvesAreFoundAtEveryPlaceOfTheBuffer() {
        for (int more = 0; more < 20; more++) {
            String blanks = " ".repeat((1 << 16) - 250 + more);
            Reading reading = read(file("\"X\"," + blanks + "\"summary\": \"S \\ud83d\\ud83d\\ude00 \\ude00\""));
            Event event = reading.chronicle().events().get(1);
            assertEquals(
                    "S \uFFFD\uD83D\uDE00 \uFFFD", event.details().summary().in("en"), "at " + more);
        }
    }

    @Test
    void halvesInNamesOfFieldsAndInWhatNobodyKnowsCostNothing() {
        Reading reading = read(file("\"X\", \"odd\\ud83d\": [\"\\ude00\"]"));
        assertEquals(3, reading.chronicle().events().size());
        assertEquals(
                1,
                briefs(reading).stream()
                        .filter(brief -> brief.endsWith("archive.half"))
                        .count());
    }

    @Test
    void aTranslationOfBlanksFallsBackAndIsToldOnce() {
        Reading reading = read(file("{\"en\": \"X\", \"fr\": \" \\n\\u00ad\"}"));
        assertEquals("X", title(reading, "x"));
        assertEquals(List.of("WARNING 5 $.events[1].title.fr archive.blank.language"), briefs(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"  \"", "{\"en\": \"\\t\"}", "\"\\u00AD\\uFEFF\""})
    void aTitleOfBlanksIsMissingAndToldOnce(String title) {
        Reading reading = read(file(title));
        assertEquals(-1, reading.chronicle().indexOf("x"));
        assertEquals(2, reading.chronicle().events().size());
        assertEquals(List.of("ERROR 5 $.events[1].title archive.blank"), briefs(reading));
    }

    @Test
    void decomposedAndBrokenTextsReadLikeComposedOnesOnOneLine() {
        String composed = """
                {"kwonik": 1, "id": "c", "title": {"en": "Élection à Pétion-Ville"}, "summary": {"en": "Été à Cap-Haïtien"},
                 "curator": "José", "sources": [{"id": "s", "title": "Le départ forcé", "kind": "opinion", "publisher": "Éditions",
                  "author": [{"family": "Ødegård", "given": "Åse"}], "kindReason": "signé", "issued": "1999"}],
                 "lanes": [{"id": "l", "name": {"en": "Armée d’Haïti"}}],
                 "eras": [{"id": "e", "name": "Époque", "when": "1990/1995"}],
                 "stories": [{"id": "st", "title": "Récit", "steps": [{"event": "x", "note": "Étape"}]}],
                 "events": [
                  {"id": "a", "when": "1990", "lane": "l", "title": "Hòa bình Việt Nam"},
                  {"id": "x", "when": "1995", "lane": "l", "title": "fòs lavèy", "summary": "žltá kôň", "tags": ["kreyòl"],
                   "references": [{"title": "À lire", "publisher": "Éd."}]}]}
                """;
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertNotEquals(composed, decomposed);
        assertEquals(List.of(), briefs(read(composed)));
        assertEquals(parts(composed), parts(decomposed));
        String broken = composed.replace("Élection à", "\\tÉlection\\n à\\u00AD");
        assertEquals(parts(composed), parts(broken));
    }

    private static List<Object> parts(String json) {
        Chronicle chronicle = read(json).chronicle();
        return List.of(
                chronicle.about(),
                chronicle.sources(),
                chronicle.lanes(),
                chronicle.eras(),
                chronicle.stories(),
                List.copyOf(chronicle.events()));
    }

    @Test
    void whatIsProvenStaysRawAndIsDrawnClean() {
        String raw = "E\u0301lection\r\n  a\u0300";
        String json = """
                {"kwonik": 1, "id": "c", "title": {"en": "C"}, "lanes": [{"id": "l", "name": "L"}], "eras": [],
                 "sources": [{"id": "s", "title": "S", "kind": "opinion"}],
                 "events": [{"id": "x", "when": "1995", "lane": "l", "title": "X", "excerpts": [
                  {"source": "s", "role": "direct", "exact": "EXACT", "start": 0, "end": LENGTH}]}]}
                """.replace("EXACT", raw.replace("\r", "\\r").replace("\n", "\\n"))
                .replace("LENGTH", "" + raw.length());
        Reading reading = read(json);
        assertEquals(List.of(), briefs(reading));
        var excerpt = reading.chronicle()
                .events()
                .getFirst()
                .details()
                .evidence()
                .excerpts()
                .getFirst();
        assertEquals(raw, excerpt.exact());
        assertEquals("Élection\nà", excerpt.shown());
    }
}
