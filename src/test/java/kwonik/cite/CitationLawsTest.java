package kwonik.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every citation, whatever the data hold.
class CitationLawsTest {
    @Provide
    Arbitrary<Source> sources() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aZé “”\"’[]{}<>&%$#_~^\\-/,.?!\n\r\t\u0085\u2028")
                .withCharRange('a', 'e')
                .ofMaxLength(30);
        Arbitrary<String> title = text.filter(words -> !Item.oneLine(words).isEmpty());
        Arbitrary<Source.Author> author =
                Combinators.combine(title, text).as((family, given) -> new Source.Author(family, given));
        Arbitrary<String> date =
                Arbitraries.of("", "2025", "2025-07-25", "2025-07~", "2025?", "199X", "2025-22", "2018/..", "-0043");
        Arbitrary<String> type = Arbitraries.of(
                "article-newspaper",
                "article-magazine",
                "article-journal",
                "article",
                "webpage",
                "report",
                "book",
                "chapter",
                "legislation",
                "leaflet");
        return Combinators.combine(type, title, author.list().ofMaxSize(4), text, date, text)
                .as(Works::work);
    }

    private static Cited cited(Style style, List<Source> sources) {
        return Citations.of(style, chronicle(sources), Works.ENGLISH);
    }

    private static Chronicle chronicle(List<Source> sources) {
        List<Source> named = new ArrayList<>();
        for (Source source : sources) {
            named.add(Works.named("source-" + named.size(), source));
        }
        return Works.chronicle("A {curator", "Some <b>words</b>\r\n& \"more\"", named);
    }

    @Property
    void bracesOfBibTexPair(@ForAll("sources") Source one, @ForAll("sources") Source other) {
        int depth = 0;
        for (char c : cited(Style.BIBTEX, List.of(one, other)).plain().toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth >= 0);
            assertTrue(c != '@' || depth == 0);
        }
        assertEquals(0, depth);
    }

    @Property
    void recordsOfRisBeginWithTheirTypeAndEnd(@ForAll("sources") Source one, @ForAll("sources") Source other) {
        String text = cited(Style.RIS, List.of(one, other)).plain();
        assertTrue(text.endsWith("\r\nER  - \r\n"));
        String[] records = text.split("ER {2}- \r\n", 0);
        assertEquals(3, records.length);
        for (String record : records) {
            assertTrue(record.startsWith("TY  - "));
            for (String line : record.split("\r\n", 0)) {
                assertTrue(line.matches("[A-Z][A-Z0-9] {2}- .+"), line);
                assertFalse(line.contains("\n") || line.contains("\r"));
            }
        }
    }

    @Property
    void titlesComeBackFromCslJson(@ForAll("sources") Source one, @ForAll("sources") Source other) {
        JsonArray items = JsonParser.parseString(
                        cited(Style.CSL_JSON, List.of(one, other)).plain())
                .getAsJsonArray();
        assertEquals(Item.oneLine(one.publication().title()), title(items, 1));
        assertEquals(Item.oneLine(other.publication().title()), title(items, 2));
    }

    private static String title(JsonArray items, int place) {
        return items.get(place).getAsJsonObject().get("title").getAsString();
    }

    @Property
    void htmlHoldsNoMarkupButOurs(@ForAll Style style, @ForAll("sources") Source source) {
        Chronicle chronicle = chronicle(List.of(source));
        Cited cited = Citations.of(
                style,
                chronicle,
                chronicle.events().getFirst().details().evidence().excerpts().getFirst(),
                Works.ENGLISH);
        String rest = cited.html().replaceAll("</?i>|<br>", "");
        assertFalse(rest.contains("<") || rest.contains(">"), rest);
        assertFalse(rest.replaceAll("&(amp|lt|gt|quot);", "").contains("&"), rest);
    }

    @Property
    void everyEntryStandsOnOneLineAndHoldsItsTitle(@ForAll("sources") Source source) {
        for (Style style : List.of(Style.APA, Style.MLA, Style.CHICAGO)) {
            String entry = Citations.of(style, source, Works.ENGLISH).plain();
            assertEquals(1, entry.lines().count(), entry);
            assertEquals(entry.strip(), entry);
            assertTrue(entry.contains(letters(source.publication().title())), entry);
        }
    }

    /// The first stretch of a title that quotation marks leave alone.
    private static String letters(String title) {
        return Item.oneLine(title).split("[“”\"]", 2)[0];
    }
}
