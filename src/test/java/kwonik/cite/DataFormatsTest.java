package kwonik.cite;

import static kwonik.cite.Works.RIOS;
import static kwonik.cite.Works.UN;
import static kwonik.cite.Works.plain;
import static kwonik.cite.Works.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Made-up works in the formats for programs.
class DataFormatsTest {
    private static JsonObject csl(Source source) {
        return JsonParser.parseString(plain(Style.CSL_JSON, source))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    private static Source dated(String edtf) {
        return work("webpage", "A text", List.of(), "", edtf, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025            | {"date-parts":[[2025]]}
            2025-22~        | {"date-parts":[[2025]],"season":2,"circa":true}
            2024-10/2025-06 | {"date-parts":[[2024,10],[2025,6]]}
            -0043           | {"date-parts":[[-44]]}
            2018/..         | {"literal":"2018/.."}
            199X            | {"literal":"199X"}
            """)
    void datesInCslJson(String edtf, String expected) {
        assertEquals(JsonParser.parseString(expected), csl(dated(edtf)).get("issued"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025                 | date = {2025}
            2025                 | year = {2025}
            2025-11-05T23:30     | date = {2025-11-05}
            2024-10/2025-06      | date = {2024-10/2025-06}
            2018/..              | date = {2018/..}
            199X                 | date = {199X}
            2025-07%             | date = {2025-07%}
            2025-33              | annote = {2025-33}
            {2025,2026_}         | annote = {\\textbraceleft{}2025,2026\\textasciitilde{}\\textbraceright{}}
            """)
    void datesInBibTex(String edtf, String field) {
        assertTrue(plain(Style.BIBTEX, dated(edtf.replace('_', '~'))).contains("\n  " + field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025            | PY  - 2025;DA  - 2025///
            2025-07?        | PY  - 2025///circa;DA  - 2025/07//circa
            2025-22         | PY  - 2025;DA  - 2025///Summer
            2024-10/2025-06 | PY  - 2024;DA  - 2024/10//;N1  - 2024-10/2025-06
            -0043           | N1  - -0043
            """)
    void datesInRis(String edtf, String lines) {
        assertEquals(
                "TY  - ELEC;ID  - work;TI  - A text;" + lines + ";ER  - ;",
                plain(Style.RIS, dated(edtf)).replace("\r\n", ";"));
    }

    @Test
    void specialCharactersInBibTex() {
        Source source = work(
                "report",
                "50% of $5 & a_b #1 ~ ^ \\ {x}",
                List.of(UN, new Source.Author("Barnes and Noble, Inc.", "X"), RIOS),
                "R&D",
                "",
                "https://example.org/a%20b_{c}#d&e~f");
        assertEquals("""
                @report{work,
                  author = {{United Nations} and {Barnes and Noble, Inc.}, X and Rios, Michael},
                  title = {{50\\% of \\$5 \\& a\\_b \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \
                \\textbraceleft{}x\\textbraceright{}}},
                  institution = {R\\&D},
                  url = {https://example.org/a%20b_%7Bc%7D#d&e~f}
                }
                """, plain(Style.BIBTEX, source));
    }

    @ParameterizedTest
    @CsvSource({
        "article-newspaper, NEWS, article, journal, container-title",
        "article-magazine, MGZN, article, journal, container-title",
        "article-journal, JOUR, article, journal, container-title",
        "webpage, ELEC, online, organization, container-title",
        "report, RPRT, report, institution, publisher",
        "book, BOOK, book, publisher, publisher",
        "chapter, CHAP, incollection, booktitle, container-title",
        "legislation, GEN, misc, organization, publisher",
    })
    void everyTypeHasItsWord(String type, String ris, String bibtex, String field, String csl) {
        Source source = work(type, "A text", List.of(), "Place", "", "https://example.org");
        assertTrue(plain(Style.RIS, source).startsWith("TY  - " + ris + "\r\n"));
        assertTrue(plain(Style.BIBTEX, source).startsWith("@" + bibtex + "{work,"));
        assertTrue(plain(Style.BIBTEX, source).contains("\n  " + field + " = {Place}"));
        assertEquals(type, csl(source).get("type").getAsString());
        assertEquals("Place", csl(source).get(csl).getAsString());
    }

    @Test
    void aTypeThatCslDoesNotHaveIsADocument() {
        assertEquals(
                "document",
                csl(work("leaflet", "A text", List.of(), "", "", ""))
                        .get("type")
                        .getAsString());
    }

    @Test
    void keysDifferAndASourceKeepsItsOwnInEveryList() {
        Source source = work("book", "A text", List.of(), "", "", "");
        Chronicle chronicle = Works.chronicle(
                "",
                "x",
                List.of(
                        Works.named("a é", source),
                        Works.named("a ü", source),
                        Works.named("made-up", source),
                        Works.named("made-up-event", source)));
        List<String> sources = List.of("@book{a-,", "@book{a--2,", "@book{made-up,", "@book{made-up-event,");
        List<String> all = entries(Citations.of(Style.BIBTEX, chronicle, Works.ENGLISH));
        assertEquals("@misc{made-up-2,", all.getFirst());
        assertEquals(sources, all.subList(1, 5));
        List<String> one =
                entries(Citations.of(Style.BIBTEX, chronicle, chronicle.events().getFirst(), Works.ENGLISH));
        assertEquals("@incollection{made-up-event-2,", one.getFirst());
        assertEquals(sources, one.subList(1, 5));
    }

    private static List<String> entries(Cited cited) {
        return cited.plain().lines().filter(line -> line.startsWith("@")).toList();
    }
}
