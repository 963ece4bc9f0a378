package kwonik.layout.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The search answers what looking at every text of every event would.
class TextSearchTest {
    private static final List<String> PIECES = List.of(
            "a", "A", "e", "é", "È", "i", "ï", "İ", "o", "ò", "œ", "ß", " ", "\u00a0", "Σ", "ς", "日", "😀", "e\u0301",
            "\u00ad", "’", "\n");
    private static final Source SOURCE = new Source(
            "s",
            new Source.Publication(
                    "article",
                    "Soldiers depart",
                    List.of(new Source.Author("Ríos", "Michael")),
                    "Le Nouvelliste",
                    null,
                    ""),
            SourceKind.NEWS_REPORT,
            Localized.NONE,
            Localized.NONE,
            "",
            new Source.ProvenText("", 0));

    /// An event with a text of its own in every field.
    private static Event event(String id, Lane lane, List<String> texts) {
        Event.Details details = new Event.Details(
                Localized.of(texts.get(1)),
                Localized.of(texts.get(2)),
                DateBasis.UNKNOWN,
                Map.of(),
                List.of(texts.get(3)),
                List.of(new Reference(texts.get(4), texts.get(5), null, "", texts.get(6), "")),
                new Event.Evidence(
                        texts.get(7).isEmpty()
                                ? List.of()
                                : List.of(new Excerpt("s", Excerpt.Role.DIRECT, texts.get(7), "", "", 0, 1)),
                        List.of(),
                        List.of()));
        return new Event(id, null, lane, 3, Localized.of(Map.of("en", texts.get(0), "fr", texts.get(8))), details);
    }

    private static Chronicle chronicle(Lane lane, List<Event> events) {
        Chronicle.About about = new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", "");
        return new Chronicle(about, List.of(SOURCE), List.of(lane), List.of(), events, Map.of());
    }

    private static Chronicle titled(String... titles) {
        Lane lane = new Lane("l", Localized.of("Lane"));
        List<Event> events = Stream.of(titles)
                .map(title -> new Event("e" + title.hashCode(), null, lane, 3, Localized.of(title), Event.Details.NONE))
                .toList();
        return chronicle(lane, events);
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
                .replaceAll("[\\p{Mn}\\p{Cf}]", "")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace('ς', 'σ')
                .replace('’', '\'')
                .replaceAll("[\\s\u00a0]+", " ");
    }

    private static boolean has(List<String> texts, String wanted) {
        return texts.stream().anyMatch(text -> plain(text).contains(wanted));
    }

    @Property(tries = 1000)
    void findsWhatLookingAtEveryTextFinds(@ForAll long seed) {
        Random random = new Random(seed);
        Lane lane = new Lane("l", Localized.of(text(random, 3)));
        List<List<String>> texts = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            List<String> own = new ArrayList<>(
                    IntStream.range(0, 9).mapToObj(field -> text(random, 8)).toList());
            events.add(event("e" + i, lane, own));
            if (!own.get(7).isEmpty()) {
                own.addAll(List.of("Soldiers depart", "Le Nouvelliste", "Michael Ríos"));
            }
            own.add(lane.name().in("en"));
            texts.add(own);
        }
        TextSearch search = TextSearch.of(chronicle(lane, events));
        TextSearch.Found typed = search.find("");
        for (int i = 0; i < 12; i++) {
            String first = text(random, 1 + i / 4);
            String phrase = text(random, 2);
            String words = first + " \"" + phrase;
            List<String> wanted = Stream.concat(
                            Stream.of(plain(first).split(" ", -1)),
                            Stream.of(plain(phrase).strip()))
                    .filter(term -> !term.isEmpty())
                    .toList();
            int[] expected = IntStream.range(0, texts.size())
                    .filter(at -> !wanted.isEmpty() && wanted.stream().allMatch(term -> has(texts.get(at), term)))
                    .toArray();
            typed = search.find(words, search.find(first, typed));
            assertArrayEquals(expected, typed.events(), words + " in " + texts);
            assertArrayEquals(expected, search.find(words).events(), words + " in " + texts);
            for (int event : expected) {
                HitText where = typed.where(event, "en").orElseThrow();
                assertTrue(
                        wanted.contains(plain(where.match()).strip())
                                || wanted.stream().anyMatch(plain(where.match())::contains),
                        where + " for " + wanted);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "moise | Jovenel Moïse",
                "MOÏSE | moise",
                "Moïse | moise",
                "l'arm | L’ARMÉE",
                "l’armée | l'armee",
                "coeur | Sacré-Cœur",
                "cœur | COEUR",
                "strasse | Straße",
                "port au prince | Prince au Port",
                "port-au | Port–au–Prince",
                "`\"au prince\"` | Port au Prince",
                "`« au prince »` | Port au  Prince",
                "`“au prince` | Port au Prince",
                "ΣΟΦΟΣ | σοφος",
                "İstanbul | istanbul",
                "aides | Ai\u00addes",
                "lane title | A title in a Lane",
                "LANE | anything"
            })
    void foldingIsFound(String words, String title) {
        assertEquals(1, TextSearch.of(titled(title)).find(words).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"prince port\"` | Port au Prince",
                "port haiti | Port au Prince",
                "zzz | Port au Prince",
                "`\"\"` | Port au Prince",
                "` ` | Port au Prince"
            })
    void whatIsNotThereIsNotFound(String words, String title) {
        assertEquals(0, TextSearch.of(titled(title)).find(words).size());
    }

    @Test
    void nothingIsFoundAcrossTwoTexts() {
        TextSearch search = TextSearch.of(titled("ab", "cd"));
        assertEquals(0, search.find("bc").size());
        assertEquals(0, TextSearch.of(titled()).find("a").size());
    }

    @Test
    void aHitSaysInWhichTextItIsAndShowsTheWords() {
        Lane lane = new Lane("l", Localized.of("Army"));
        Event event = event(
                "e",
                lane,
                List.of(
                        "The departure",
                        "A summary of the flight of one hundred and fifty soldiers, who left the capital by aeroplane"
                                + " in the early hours of that day, as was told.",
                        "",
                        "Cité Soleil",
                        "A book",
                        "A publisher",
                        "",
                        "They left on Thursday.",
                        "Le départ"));
        TextSearch search = TextSearch.of(chronicle(lane, List.of(event)));
        assertEquals(new HitText(TextSearch.Field.TITLE, "", "Le départ", ""), where(search, "\"LE DEPART"));
        assertEquals(
                new HitText(TextSearch.Field.QUOTATION, "They left on ", "Thursday", "."), where(search, "thursday"));
        assertEquals(new HitText(TextSearch.Field.TAG, "", "Cité", " Soleil"), where(search, "cite"));
        assertEquals(new HitText(TextSearch.Field.SOURCE, "Michael ", "Ríos", ""), where(search, "rios"));
        assertEquals(new HitText(TextSearch.Field.REFERENCE, "A ", "book", ""), where(search, "book"));
        assertEquals(new HitText(TextSearch.Field.LANE, "", "Army", ""), where(search, "army"));
        HitText summary = where(search, "soldiers");
        assertEquals(TextSearch.Field.SUMMARY, summary.field());
        assertTrue(summary.before().startsWith("…") && summary.after().endsWith("…"), summary.toString());
    }

    private static HitText where(TextSearch search, String words) {
        return search.find(words).where(0, "en").orElseThrow();
    }
}
