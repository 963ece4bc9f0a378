package kwonik.proof.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.model.Chronicle;
import kwonik.model.Glossary;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// What a careful curator would look at again in the chronicle that comes with the program: nothing.
class ShippedChronicleTest {
    private static Chronicle shipped() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(ShippedChronicleTest.class.getResourceAsStream(name))) {
            return ChronicleReader.read(in, "chronicle.json").chronicle();
        }
    }

    private static List<String> lines(Chronicle chronicle) {
        return Lint.of(chronicle, Map.of()).stream()
                .map(warning -> warning.line(Words.in(Locale.ENGLISH)))
                .toList();
    }

    @Test
    void hasNothingToLookAtAgain() throws IOException {
        assertEquals(List.of(), lines(shipped()));
    }

    @Test
    void anEntryOfItsGlossaryThatStandsNowhereWouldBeTold() throws IOException {
        Chronicle shipped = shipped();
        Chronicle without = new Chronicle(
                        shipped.about(), shipped.sources(), shipped.lanes(), shipped.eras(), List.of(), Map.of())
                .withGlossary(shipped.glossary());
        List<String> told = lines(without);
        assertEquals(3 * shipped.glossary().terms().size(), told.size());
        assertTrue(told.stream().anyMatch(line -> line.contains("“minustah”: “MINUSTAH” (en)")), told.toString());
        assertEquals(List.of(), lines(without.withGlossary(Glossary.NONE)));
    }
}
