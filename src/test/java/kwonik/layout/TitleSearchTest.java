package kwonik.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The search answers what looking at each title would.
class TitleSearchTest {
    private static final List<String> PIECES = List.of(
            "a", "A", "e", "é", "È", "i", "ï", "İ", "o", "ò", "œ", "ß", " ", "\u00a0", "Σ", "日", "😀", "e\u0301");

    private static Chronicle titled(List<Localized> titles) {
        List<Event> events = new ArrayList<>();
        for (Localized title : titles) {
            events.add(new Event(
                    "e" + events.size(), null, new Lane("lane0", Localized.of("L")), 3, title, Event.Details.NONE));
        }
        return Chronicles.chronicle(1, events);
    }

    private static int[] find(String words, String... titles) {
        List<Localized> all = List.of(titles).stream().map(Localized::of).toList();
        return TitleSearch.of(titled(all), List.of("en")).find(words);
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace('\u00a0', ' ');
    }

    @Property(tries = 1000)
    void findsWhatLookingAtEachTitleFinds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Localized> titles = IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> Localized.of(text(random, 12)))
                .toList();
        TitleSearch search = TitleSearch.of(titled(titles), List.of("en"));
        for (int i = 0; i < 20; i++) {
            String words = text(random, 1 + i / 5);
            String wanted = plain(words.strip());
            int[] expected = IntStream.range(0, titles.size())
                    .filter(at -> plain(titles.get(at).in("en")).contains(wanted))
                    .toArray();
            assertArrayEquals(expected, search.find(words), words + " in " + titles);
        }
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertArrayEquals(new int[] {0, 2}, find("moise", "Jovenel Moïse", "Aristide", "MOÏSE"));
        assertArrayEquals(new int[] {0}, find("Moïse", "moise"));
        assertArrayEquals(new int[] {0, 1}, find("l'arm", "l’armée", "L'ARMÉE"));
        assertArrayEquals(new int[] {0}, find("coeur", "Sacré-Cœur"));
    }

    @Test
    void nothingIsFoundAcrossTwoTitlesAndEverythingForNoWords() {
        assertArrayEquals(new int[] {}, find("ab", "a", "b"));
        assertArrayEquals(new int[] {0, 1, 2}, find(" ", "a", "", "b"));
        assertArrayEquals(new int[] {}, find("a"));
    }

    @Test
    void titlesAreSearchedInEachLanguageAsked() {
        Localized army = Localized.of(Map.of("en", "Army", "fr", "Armée de terre", "ht", "Lame"));
        Chronicle chronicle = titled(List.of(army, Localized.of("Lame duck")));
        assertArrayEquals(
                new int[] {1}, TitleSearch.of(chronicle, List.of("en", "fr")).find("lame"));
        assertArrayEquals(
                new int[] {0, 1}, TitleSearch.of(chronicle, List.of("en", "ht")).find("lame"));
        assertArrayEquals(
                new int[] {0}, TitleSearch.of(chronicle, List.of("fr")).find("de terre"));
        assertArrayEquals(
                new int[] {1}, TitleSearch.of(chronicle, List.of("fr")).find("duck"));
    }
}
