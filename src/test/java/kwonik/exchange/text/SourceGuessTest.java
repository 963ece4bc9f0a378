package kwonik.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.model.Source.Author;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceGuessTest {
    private static String value(Optional<? extends Guess<?>> guess) {
        return guess.map(found -> String.valueOf(found.value())).orElse("none");
    }

    private static String authors(SourceGuess guess) {
        return guess.authors().map(Guess::value).orElse(List.of()).stream()
                .map(Author::inReadingOrder)
                .collect(Collectors.joining("; "));
    }

    @Test
    void aTextNamesItsTitleAuthorsPublisherDayOwnerAndAddress() {
        SourceGuess guess = SourceGuess.of("""
                # Harbour closed

                By ANN LEE and Bo van Gogh Jr., The Press
                Updated 26 July 2025 · Published July 25, 2025

                On Friday it was closed.
                © 2025 The Press. All rights reserved.
                https://example.org/a
                """, "");
        assertEquals("Harbour closed", value(guess.title()));
        assertEquals("Ann Lee; Bo van Gogh Jr.", authors(guess));
        assertEquals("The Press", value(guess.publisher()));
        assertEquals("2025-07-25", value(guess.issued()));
        assertEquals("July 25, 2025", guess.issued().orElseThrow().words());
        assertEquals("© 2025 The Press. All rights reserved.", value(guess.copyright()));
        assertEquals("https://example.org/a", value(guess.url()));
        assertEquals("en", guess.language());
    }

    @Test
    void dateAndBylineMayShareALineAndThenThereIsNoTitle() {
        SourceGuess guess =
                SourceGuess.of(" date 2025-07-25 By Ann Lee, ABC\n\n(ABC) — The harbour was closed.\n", "3_6d.txt");
        assertEquals("none", value(guess.title()));
        assertEquals("Ann Lee", authors(guess));
        assertEquals("ABC", value(guess.publisher()));
        assertEquals("2025-07-25", value(guess.issued()));
    }

    @Test
    void bylinesAndDatesMayBeFrenchOrCreole() {
        SourceGuess french = SourceGuess.of(
                "Le port est fermé\nPar Anne Dupont et Jean de la Croix\nPublié le 25 juillet 2025 à 10h30\n", "");
        assertEquals("Anne Dupont; Jean de la Croix", authors(french));
        assertEquals("2025-07-25", value(french.issued()));
        SourceGuess creole = SourceGuess.of("Pò a fèmen\nPa Jan Pyè, Radyo Lakay\nPibliye 25 jiyè 2025\n", "");
        assertEquals("Jan Pyè", authors(creole));
        assertEquals("Radyo Lakay", value(creole.publisher()));
        assertEquals("2025-07-25", value(creole.issued()));
    }

    @Test
    void whatIsNotCertainIsNotGuessed() {
        SourceGuess guess = SourceGuess.of(
                "The man was killed by Police on 3 May 2004.\nDate: 04/05/2017\nPublished 2025\n", "a_7f.txt");
        assertEquals("", authors(guess));
        assertEquals("none", value(guess.issued()));
        assertEquals("none", value(guess.copyright()));
    }

    @Test
    void aFileNameOfWordsStandsInForATitleAndSaysSo() {
        Guess<String> title =
                SourceGuess.of("", "harbour-closed_2025.txt").title().orElseThrow();
        assertEquals("harbour closed 2025", title.value());
        assertEquals(Guess.From.FILE_NAME, title.from());
        assertEquals("none", value(SourceGuess.of("", "003_6dfb9539.txt").title()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Ferry lost~By Ann Lee~25 July 2025~Text. | Ferry lost | Ann Lee | 2025-07-25",
                "Ferry lost~Ann Lee~Text goes on. | Ferry lost | '' | none",
                "Published: 25 July 2025~Ferry lost~ | Ferry lost | '' | 2025-07-25",
                "Updated July 26, 2025~Ferry lost~Posted July 25, 2025 | Ferry lost | '' | 2025-07-25",
                "https://example.org/a~Ferry lost~ | Ferry lost | '' | none",
                "Title: Ferry lost~Date: 2025-07-25~By Jo Day | Ferry lost | Jo Day | 2025-07-25",
                "Un bac perdu~Par Anne Dupont~Publié le 25 juillet 2025 | Un bac perdu | Anne Dupont | 2025-07-25",
                "Titre : Un bac perdu~Mis à jour le 25 juillet 2025 | Un bac perdu | '' | 2025-07-25",
                "Bato a pèdi~Pa Jan Pyè~Pibliye 25 jiyè 2025 | Bato a pèdi | Jan Pyè | 2025-07-25",
                "Ferry lost~By the harbour it was seen. | Ferry lost | '' | none",
                "Ferry lost~25/07/2025~ | Ferry lost | '' | 2025-07-25",
                "Ferry lost~04/05/2017~ | Ferry lost | '' | none"
            })
    void headersOfManyStylesAreRead(String text, String title, String who, @Nullable String day) {
        SourceGuess guess = SourceGuess.of(text.replace('~', '\n'), "");
        assertEquals(title, value(guess.title()));
        assertEquals(who, authors(guess));
        assertEquals(day == null ? "none" : day, value(guess.issued()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "By ",
                        "Par ",
                        "© ",
                        "Ann Lee",
                        ", ",
                        " and ",
                        "\n",
                        "\r\n",
                        "2025-07-25",
                        "25 July 2025",
                        "Published ",
                        "(CNN) — ",
                        "https://x.y/z",
                        "Title: ",
                        "\uD83D",
                        "😀",
                        "\u2028",
                        "(c) 2025 ",
                        "İ",
                        "\t",
                        ".",
                        "#",
                        "\u00A0")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    @Property(tries = 500)
    void eachGuessStandsWhereItSays(@ForAll("texts") String text) {
        assertInside(text);
    }

    @Property(tries = 300)
    void noTextIsTooOdd(@ForAll String text) {
        assertInside(text);
    }

    private static void assertInside(String text) {
        SourceGuess guess = SourceGuess.of(text, text);
        Stream.of(guess.title(), guess.authors(), guess.publisher(), guess.issued(), guess.copyright(), guess.url())
                .flatMap(Optional::stream)
                .forEach(one -> {
                    assertTrue(0 <= one.start() && one.start() <= one.end() && one.end() <= text.length());
                    if (one.from() == Guess.From.TEXT) {
                        assertEquals(one.words(), text.substring(one.start(), one.end()));
                    }
                });
    }
}
