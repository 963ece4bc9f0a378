package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.model.Glossary.Occurrence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the entries of a glossary stand in a text.
class GlossaryTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("mss", Localized.of(Map.of("en", "MSS", "fr", "MMAS")), "Multinational Security Support mission"),
            term("fadh", Localized.of("FAd’H"), "armed forces"),
            term("port", Localized.of("Port-au-Prince")),
            term("le", Localized.of("Léogâne"))));

    private static Term term(String id, Localized name, String... also) {
        return new Term(
                id,
                Term.Kind.TERM,
                new Term.Names(name, also.length == 0 ? Map.of() : Map.of("en", List.of(also)), Localized.NONE),
                Localized.of("What it is."),
                null,
                List.of());
    }

    private static String found(String text, String language) {
        return GLOSSARY.in(text, language).stream()
                .map(one -> one.term().id() + "=" + text.substring(one.start(), one.end()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "en | The MSS arrived. | mss=MSS",
                "en | The Multinational Security Support mission (MSS) | mss=Multinational Security Support mission",
                "en | MSS and MSS again | mss=MSS",
                "en | The mss and the MSSX and AMSS | -",
                "en | A FAd'H soldier | fadh=FAd'H",
                "en | A FAd’H soldier of the armed forces | fadh=FAd’H",
                "en | in Port-au-Prince, near Léogâne. | port=Port-au-Prince, le=Léogâne",
                "en | Léogânes | -",
                "fr | La MMAS, et non la MSS | mss=MMAS",
                "fr | armed forces | -",
                "en | -- | -",
            })
    void whatStandsInATextIsFound(String language, String text, String found) {
        assertEquals(found == null ? "" : found, found(text, language));
    }

    @Test
    void withoutEntriesNothingIsFound() {
        assertEquals(List.of(), Glossary.NONE.in("MSS", "en"));
    }

    @Property
    void occurrencesStandInOrderWithinTheTextEachEntryOnce(
            @ForAll @Size(max = 8) List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'c') String> words,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String letters) {
        Set<String> different = new HashSet<>(words);
        Glossary glossary = new Glossary(different.stream()
                .map(word -> term("id-" + word, Localized.of(word)))
                .toList());
        String text = letters.replace("ca", " ") + " " + String.join(", ", words);
        List<Occurrence> found = glossary.in(text, "en");
        int before = 0;
        Set<String> seen = new HashSet<>();
        for (Occurrence one : found) {
            assertTrue(one.start() >= before && one.end() > one.start() && one.end() <= text.length());
            assertEquals(one.term().name().in("en"), text.substring(one.start(), one.end()));
            assertTrue(seen.add(one.term().id()));
            before = one.end();
        }
        Set<String> expected = Arrays.stream(text.split("[^a-c]+", -1))
                .filter(different::contains)
                .map("id-"::concat)
                .collect(Collectors.toSet());
        assertEquals(expected, seen);
    }

    @Test
    void aPositionIsLongitudeAndLatitudeWithinTheirRange() {
        assertEquals(Optional.of(new Term.GeoPoint(-72.3, 18.5)), Term.GeoPoint.of(List.of(-72.3, 18.5)));
        assertEquals(Optional.empty(), Term.GeoPoint.of(List.of(18.5, -172.3)));
        assertEquals(Optional.empty(), Term.GeoPoint.of(List.of(181.0, 0.0)));
        assertEquals(Optional.empty(), Term.GeoPoint.of(List.of(1.0)));
        assertEquals(Optional.empty(), Term.GeoPoint.of(List.of(Double.NaN, 2.0)));
    }
}
