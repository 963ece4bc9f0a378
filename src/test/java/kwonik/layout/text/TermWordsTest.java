package kwonik.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.model.Localized;
import kwonik.model.Term;
import kwonik.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An entry of the glossary in words.
class TermWordsTest {
    @ParameterizedTest
    @CsvSource({
        "MSS,          Support mission,            MSS – Support mission",
        "MSS,          '',                         MSS",
        "Armed forces, Armed forces of Haiti,      Armed forces of Haiti",
        "PNH,          National Police (PNH),      National Police (PNH)",
        "in,           within,                     in – within",
        "MS,           The MSS,                    MS – The MSS",
        "G9,           G9 an Fanmi,                G9 an Fanmi",
        "é,            fée,                        é – fée"
    })
    void aNameThatStandsInWhatItMeansIsNotSaidTwice(String name, String longForm, String said) {
        Term term = new Term(
                "t",
                Term.Kind.TERM,
                new Term.Names(Localized.of(name), Map.of(), Localized.of(longForm)),
                Localized.of("A sentence."),
                null,
                List.of());
        TermWords words = new TermWords(Words.in(Locale.ENGLISH));
        assertEquals(said, words.name(term));
        assertEquals(said + ": A sentence.", words.entry(term));
    }
}
