package kwonik.cite;

import static kwonik.cite.HaitiCitationsTest.KVIA;
import static kwonik.cite.HaitiCitationsTest.MESTIOS;
import static kwonik.cite.HaitiCitationsTest.NEWS;
import static kwonik.cite.HaitiCitationsTest.OPINION;
import static kwonik.cite.HaitiCitationsTest.PATRIOT;
import static kwonik.cite.HaitiCitationsTest.SUMMARY;
import static kwonik.cite.HaitiCitationsTest.haiti;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// The same three texts for programs.
class HaitiDataTest {
    @Test
    void everySourceInBibTex() throws IOException {
        assertEquals("""
                @article{cnn-2025,
                  author = {Rios, Michael},
                  title = {{%s}},
                  journal = {CNN},
                  date = {2025-07-25},
                  year = {2025},
                  url = {%s}
                }
                """.formatted(NEWS, KVIA), withoutNote(Style.BIBTEX, "cnn-2025"));
        String page = """
                @online{%s,
                  title = {{%s}},
                  date = {2025-07~},
                  url = {%s}
                }
                """;
        assertEquals(page.formatted("summary-2025", SUMMARY, MESTIOS), withoutNote(Style.BIBTEX, "summary-2025"));
        assertEquals(page.formatted("opinion-2025", OPINION, PATRIOT), withoutNote(Style.BIBTEX, "opinion-2025"));
    }

    /// The RIS specification: a date is YYYY/MM/DD/other, and lines end with a carriage return and a line feed.
    @Test
    void everySourceInRis() throws IOException {
        assertEquals("""
                TY  - NEWS
                ID  - cnn-2025
                AU  - Rios, Michael
                TI  - %s
                T2  - CNN
                PY  - 2025
                DA  - 2025/07/25/
                UR  - %s
                ER  -\s
                """.formatted(NEWS, KVIA).replace("\n", "\r\n"), withoutNote(Style.RIS, "cnn-2025"));
        String page = """
                TY  - ELEC
                ID  - %s
                TI  - %s
                PY  - 2025///circa
                DA  - 2025/07//circa
                UR  - %s
                ER  -\s
                """.replace("\n", "\r\n");
        assertEquals(page.formatted("summary-2025", SUMMARY, MESTIOS), withoutNote(Style.RIS, "summary-2025"));
        assertEquals(page.formatted("opinion-2025", OPINION, PATRIOT), withoutNote(Style.RIS, "opinion-2025"));
    }

    @Test
    void everySourceInCslJson() throws IOException {
        assertEquals(JsonParser.parseString("""
                [{"id": "cnn-2025", "type": "article-newspaper", "title": "%s",
                  "author": [{"family": "Rios", "given": "Michael"}], "container-title": "CNN",
                  "issued": {"date-parts": [[2025, 7, 25]]}, "URL": "%s"}]
                """.formatted(NEWS, KVIA)), cslWithoutNote("cnn-2025"));
        String page = """
                [{"id": "%s", "type": "webpage", "title": "%s",
                  "issued": {"date-parts": [[2025, 7]], "circa": true}, "URL": "%s"}]
                """;
        assertEquals(
                JsonParser.parseString(page.formatted("summary-2025", SUMMARY, MESTIOS)),
                cslWithoutNote("summary-2025"));
        assertEquals(
                JsonParser.parseString(page.formatted("opinion-2025", OPINION, PATRIOT)),
                cslWithoutNote("opinion-2025"));
    }

    @Test
    void anEventForProgramsNamesTheItemsItRestsOn() throws IOException {
        Chronicle haiti = haiti();
        Event event = haiti.event("training-ends-2025").orElseThrow();
        JsonArray items = JsonParser.parseString(Citations.of(Style.CSL_JSON, haiti, event, Works.ENGLISH)
                        .plain())
                .getAsJsonArray();
        assertEquals(
                List.of("haiti-armed-forces-training-ends-2025", "cnn-2025", "summary-2025"),
                StreamSupport.stream(items.spliterator(), false)
                        .map(item -> item.getAsJsonObject().get("id").getAsString())
                        .toList());
        JsonObject entry = items.get(0).getAsJsonObject();
        assertEquals("cnn-2025, summary-2025", entry.get("references").getAsString());
        assertEquals("en", entry.get("language").getAsString());
        assertEquals(
                "Kwonik",
                entry.getAsJsonArray("author")
                        .get(0)
                        .getAsJsonObject()
                        .get("literal")
                        .getAsString());
    }

    /// A source in a data format without the curator’s note, which is long.
    private static String withoutNote(Style style, String id) throws IOException {
        String text = Citations.of(style, haiti().source(id).orElseThrow(), Works.ENGLISH)
                .plain();
        return text.replaceFirst(",\n  annote = \\{[^}]*\\}", "").replaceFirst("N1  - [^\r]*\r\n", "");
    }

    private static JsonArray cslWithoutNote(String id) throws IOException {
        Words words = Works.ENGLISH;
        String text = Citations.of(Style.CSL_JSON, haiti().source(id).orElseThrow(), words)
                .plain();
        JsonArray items = JsonParser.parseString(text).getAsJsonArray();
        assertEquals(
                haiti().source(id).orElseThrow().note().in("en"),
                items.get(0).getAsJsonObject().remove("note").getAsString());
        return items;
    }
}
