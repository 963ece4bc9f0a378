package kwonik.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kwonik.model.Source.Author;
import org.junit.jupiter.api.Test;

/// Authors are typed in one line, and their names keep all their parts.
class AuthorLineTest {
    private static final Author VINCENT = new Author("Gogh", "Vincent", new Author.Particles("", "van", ""));

    @Test
    void namesStandBetweenSemicolonsInEitherOrder() {
        assertEquals(
                List.of(new Author("Brandt", "Ida"), new Author("Rios", "Michael"), new Author("Reuters", "")),
                AuthorLine.read("Ida Brandt; Rios, Michael; Reuters;", List.of()));
        assertEquals(List.of(), AuthorLine.read(" ", List.of()));
    }

    @Test
    void aNameThatStandsThereAsBeforeKeepsItsParticles() {
        String line = AuthorLine.of(List.of(VINCENT));
        assertEquals("Vincent van Gogh", line);
        assertEquals(
                List.of(VINCENT, new Author("Brandt", "Ida")),
                AuthorLine.read(line + "; Ida Brandt", List.of(VINCENT)));
    }
}
