package kwonik.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
    @ParameterizedTest
    @CsvSource({
        "expo, Exporter l’image…, 0",
        "EXPÓ, Exporter l’image…, 0",
        "evenement suiv, Événement suivant, 0",
        "suiv even, Événement suivant, 1",
        "l'im, Exporter l’image…, 1",
        "ivant, Événement suivant, 2",
        "evsv, Événement suivant, 3",
        "xyz, Événement suivant, 4",
        "'', Whatever, 0",
        "coeur, Cœur, 0"
    })
    void aNameMatchesAsWellAs(String typed, String name, int rank) {
        assertEquals(rank, NameSearch.of(typed).rank(name));
    }

    @Test
    void theBestComeFirstAndEqualsStayInOrder() {
        List<String> names = List.of("Copy link", "Zoom in", "Link copy", "Linking", "Blinker");
        assertEquals(
                List.of("Link copy", "Linking", "Copy link", "Blinker"),
                NameSearch.of("link").find(names, Function.identity()));
    }
}
