package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kwonik.model.Glossary;
import kwonik.model.Problem;
import kwonik.model.Term;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The glossary of a chronicle file: read, told what is wrong with it, and written.
class GlossaryReadingTest {
    private static final String GOOD = """
            {"id": "pap", "kind": "place", "term": {"en": "Port-au-Prince", "ht": "Pòtoprens"}, "also": {"en": ["the capital"]},
            "longForm": "The city", "definition": {"en": "The capital.", "ht": "Kapital la."}, "coordinates": [-72.34, 18.54],
            "references": [{"title": "Atlas"}]}""";

    private static Reading read(String glossary) throws IOException {
        String file = "{\"kwonik\": 1, \"id\": \"c\", \"title\": \"C\", \"lanes\": [], \"events\": [],\n\"glossary\": ["
                + glossary + "]}";
        return ChronicleReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "c.json");
    }

    @Test
    void anEntryIsReadWhole() throws IOException {
        Reading reading = read(GOOD);
        assertEquals(List.of(), reading.problems());
        Term term = reading.chronicle().glossary().terms().getFirst();
        assertEquals(Term.Kind.PLACE, term.kind());
        assertEquals(List.of("Port-au-Prince", "the capital"), term.forms("en"));
        assertEquals(new Term.GeoPoint(-72.34, 18.54), term.place());
        assertEquals("Kapital la.", term.definition().in("ht"));
        assertEquals(1, term.references().size());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Glossary glossary = read(GOOD).chronicle().glossary();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChronicleWriter.write(read(GOOD).chronicle(), out);
        Reading again = ChronicleReader.read(new ByteArrayInputStream(out.toByteArray()), "c.json");
        assertEquals(List.of(), again.problems());
        assertEquals(glossary, again.chronicle().glossary());
        assertTrue(ChronicleSummary.json(again, List.of(), Words.in(Locale.ENGLISH))
                .contains("\"glossary\": 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"kind\": \"place\" | \"kind\": \"town\" | none of the words allowed | place | 0",
                "\"kind\": \"place\" | \"kind\": \"person\" | Only a place has coordinates | place | 1",
                "\"id\": \"pap\", | ~~ | required field “id” | id | 0",
                "[-72.34, 18.54] | [18.54, -72.34, 3] | no place on the earth | longitude | 1",
                "[-72.34, 18.54] | [-72.34, 98.54] | no place on the earth | longitude | 1",
                "\"term\": | \"Term\": | required field “term” | term | 0",
                "\"definition\": | \"Definition\": | required field “definition” | definition | 0",
            })
    void aFaultIsToldWithItsRemedy(String good, String bad, String told, String remedy, int left) throws IOException {
        Reading reading = read(GOOD.replace(good, bad));
        Problem problem = reading.problems().stream()
                .filter(one -> one.what(Words.in(Locale.ENGLISH)).contains(told))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
        assertTrue(problem.remedy(Words.in(Locale.ENGLISH)).contains(remedy), problem.toString());
        assertTrue(problem.line() >= 2, problem.toString());
        assertEquals(left, reading.chronicle().glossary().terms().size());
    }

    @Test
    void anIdAndAFormStandForOneEntry() throws IOException {
        List<Problem> twice = read(GOOD + "," + GOOD).problems();
        assertEquals(1, twice.size(), twice.toString());
        List<Problem> shared =
                read(GOOD + "," + GOOD.replace("\"pap\"", "\"other\"")).problems();
        assertTrue(
                shared.getFirst().what(Words.in(Locale.ENGLISH)).contains("“Port-au-Prince” (en)"), shared.toString());
    }
}
