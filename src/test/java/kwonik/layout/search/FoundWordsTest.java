package kwonik.layout.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Jovenel Moïse was president, moise, Moïse",
        "Jovenel Moi\u0308se was president, moise, Moi\u0308se",
        "a word and a Word, word, word|Word",
        "the cœur of it, coeur, cœur",
        "𝒳 then soldiers, soldiers, soldiers",
        "banana, ana, ana",
        "nothing of the kind, word, ''"
    })
    void wordsAreFoundAsTheSearchFindsThem(String text, String term, String found) {
        assertEquals(
                found,
                FoundWords.in(text, List.of(TextSearch.folded(term))).stream()
                        .map(words -> text.substring(words.from(), words.to()))
                        .collect(Collectors.joining("|")));
    }
}
