package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kwonik.model.Source.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of authors are said in reading order, with what stands around them.
class SourceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Michael | Rios | '' | '' | '' | Michael Rios | Rios",
                "Vincent | Gogh | '' | van | '' | Vincent van Gogh | van Gogh",
                "Alexander | Humboldt | von | '' | '' | Alexander von Humboldt | Humboldt",
                "Martin Luther | King | '' | '' | Jr. | Martin Luther King Jr. | King",
                "Jean | Alembert | '' | d’ | '' | Jean d’Alembert | d’Alembert",
                "Jean | Alembert | '' | d' | '' | Jean d'Alembert | d'Alembert",
                "Ibn | Rushd | '' | al- | '' | Ibn al-Rushd | al-Rushd",
                "'' | Reuters | '' | '' | '' | Reuters | Reuters",
                "Ludwig | Mises | von | van | III | Ludwig von van Mises III | van Mises",
            })
    void aNameIsSaidInReadingOrder(
            String given,
            String family,
            String dropping,
            String nonDropping,
            String suffix,
            String inOrder,
            String withParticle) {
        Author author = new Author(family, given, new Author.Particles(dropping, nonDropping, suffix));
        assertEquals(inOrder, author.inReadingOrder());
        assertEquals(withParticle, author.withParticle());
    }

    @Test
    void mostNamesHaveNothingAroundThem() {
        assertEquals(Author.Particles.NONE, new Author("Rios", "Michael").particles());
        assertEquals("Michael Rios", new Author("Rios", "Michael").inReadingOrder());
    }

    @Test
    void authorsAreCopied() {
        List<Author> authors = new ArrayList<>(List.of(new Author("Rios", "Michael")));
        Source source = new Source(
                "s",
                new Source.Publication("book", "T", authors, "", null, ""),
                SourceKind.OPINION,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
        authors.clear();
        assertEquals(1, source.publication().authors().size());
    }
}
