package kwonik.cite;

import static kwonik.cite.Works.plain;
import static kwonik.cite.Works.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.model.Source;
import kwonik.model.Source.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Particles and suffixes of names are kept, and stand where each style puts them.
class NamesTest {

    private static Source book(Author... authors) {
        return work("book", "A Book", List.of(authors), "", "2001", "");
    }

    private static Author name(String family, String given, String dropping, String nonDropping, String suffix) {
        return new Author(family, given, new Author.Particles(dropping, nonDropping, suffix));
    }

    /// APA 9.9 and MLA keep a particle with the family name; Chicago 8.7 puts it behind the given name where the name
    /// is turned around.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            Gogh     | Vincent       | ''  | van | ''  | van Gogh, V.         | van Gogh, Vincent          | Gogh, Vincent van
            Humboldt | Alexander     | von | ''  | ''  | Humboldt, A. von     | Humboldt, Alexander von    | Humboldt, Alexander von
            Fontaine | Jean          | de  | La  | ''  | La Fontaine, J. de   | La Fontaine, Jean de       | Fontaine, Jean de La
            King     | Martin Luther | ''  | ''  | Jr. | King, M. L., Jr.     | King, Martin Luther, Jr.   | King, Martin Luther, Jr.
            Alembert | Jean          | ''  | d’  | ''  | d’Alembert, J.       | d’Alembert, Jean           | Alembert, Jean d’
            """)
    void eachStylePlacesThem(
            String family,
            String given,
            String dropping,
            String nonDropping,
            String suffix,
            String apa,
            String mla,
            String chicago) {
        Source book = book(name(family, given, dropping, nonDropping, suffix));
        assertEquals(stopped(apa) + " (2001). A Book.", plain(Style.APA, book));
        assertEquals(stopped(mla) + " A Book. 2001.", plain(Style.MLA, book));
        assertEquals(stopped(chicago) + " A Book. 2001.", plain(Style.CHICAGO, book));
    }

    private static String stopped(String name) {
        return name.endsWith(".") ? name : name + ".";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Gogh     | Vincent | ''  | van | ''  | van Gogh, Vincent    | van Gogh, Vincent
            Humboldt | A.      | von | ''  | ''  | von Humboldt, A.     | Humboldt, A. von
            King     | Martin  | ''  | ''  | Jr. | King, Jr., Martin    | King, Martin, Jr.
            """)
    void programsGetThemToo(
            String family, String given, String dropping, String nonDropping, String suffix, String bib, String ris) {
        Source book = book(name(family, given, dropping, nonDropping, suffix));
        assertTrue(plain(Style.BIBTEX, book).contains("author = {" + bib + "}"), plain(Style.BIBTEX, book));
        assertTrue(plain(Style.RIS, book).contains("AU  - " + ris + "\r\n"), plain(Style.RIS, book));
        String csl = plain(Style.CSL_JSON, book);
        assertEquals(!dropping.isEmpty(), csl.contains("\"dropping-particle\": \"" + dropping + "\""));
        assertEquals(!nonDropping.isEmpty(), csl.contains("\"non-dropping-particle\": \"" + nonDropping + "\""));
        assertEquals(!suffix.isEmpty(), csl.contains("\"suffix\": \"" + suffix + "\""));
    }

    @Test
    void inReadingOrderEveryPartStandsInItsPlace() {
        assertEquals(
                "Jean de La Fontaine III",
                name("Fontaine", "Jean", "de", "La", "III").inReadingOrder());
        assertEquals("Jean d’Alembert", name("Alembert", "Jean", "", "d’", "").inReadingOrder());
        assertEquals("United Nations", new Author("United Nations", "").inReadingOrder());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M.L.       | King, M. L.
            J.-P.      | King, J.-P.
            é.         | King, É.
            A & B      | King, A. B.
            太郎       | King, 太郎
            سامي       | King, سامي
            Jean-Marie | King, J.-M.
            """)
    void initialsInApa(String given, String name) {
        assertEquals(stopped(name) + " (2001). A Book.", plain(Style.APA, book(new Author("King", given))));
    }

    @Test
    void theFileHasThemAsCslHas() throws IOException {
        String file = """
                {"kwonik": 1, "id": "x", "title": {"en": "X"}, "lanes": [{"id": "a", "name": {"en": "A"}}], "eras": [],
                 "sources": [{"id": "s", "type": "book", "kind": "opinion", "title": "T", "author": [
                  {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van", "suffix": "Jr."},
                  {"family": "Humboldt", "dropping-particle": "von"}, {"given": "Sapphira"}]}],
                 "events": []}""";
        Reading reading = ChronicleReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "f");
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of("Vincent van Gogh Jr.", "von Humboldt", "Sapphira"),
                reading.chronicle().sources().getFirst().publication().authors().stream()
                        .map(Author::inReadingOrder)
                        .toList());
    }
}
