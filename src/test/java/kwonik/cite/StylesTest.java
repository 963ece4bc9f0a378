package kwonik.cite;

import static kwonik.cite.Works.DIAZ;
import static kwonik.cite.Works.JEAN;
import static kwonik.cite.Works.RIOS;
import static kwonik.cite.Works.UN;
import static kwonik.cite.Works.authors;
import static kwonik.cite.Works.html;
import static kwonik.cite.Works.plain;
import static kwonik.cite.Works.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Made-up works in the three styles for people.
class StylesTest {
    private static final String URL = "https://example.org/a";

    private static Source book(List<Source.Author> authors) {
        return work("book", "A Book", authors, "Press", "2020-03", "");
    }

    /// APA 9.8: up to twenty authors are all named, with an ampersand before the last; of 21 and more the first 19, an
    /// ellipsis, and the last. 9.11: a body is spelled out.
    @Test
    void authorsInApa() {
        assertEquals("Rios, M. (2020). <i>A Book</i>. Press.", html(Style.APA, book(List.of(RIOS))));
        assertEquals("Rios, M., & Díaz, A. M. (2020). A Book. Press.", plain(Style.APA, book(List.of(RIOS, DIAZ))));
        assertEquals(
                "Rios, M., Díaz, A. M., & Jean, J.-C. (2020). A Book. Press.",
                plain(Style.APA, book(List.of(RIOS, DIAZ, JEAN))));
        assertEquals("United Nations. (2020). A Book. Press.", plain(Style.APA, book(List.of(UN))));
        assertTrue(plain(Style.APA, book(authors(20))).contains("Name19, X., & Name20, X. (2020)"));
        assertTrue(plain(Style.APA, book(authors(21))).contains(" Name19, X., . . . Name21, X. (2020)"));
        assertFalse(plain(Style.APA, book(authors(21))).contains("Name20"));
    }

    /// MLA 9: two authors are both named, of three and more the first and “et al.”
    @Test
    void authorsInMla() {
        assertEquals("Rios, Michael. <i>A Book</i>. Press, 2020.", html(Style.MLA, book(List.of(RIOS))));
        assertEquals(
                "Rios, Michael, and Ana María Díaz. A Book. Press, 2020.", plain(Style.MLA, book(List.of(RIOS, DIAZ))));
        assertEquals("Rios, Michael, et al. A Book. Press, 2020.", plain(Style.MLA, book(List.of(RIOS, DIAZ, JEAN))));
        assertEquals("Name1, X, et al. A Book. Press, 2020.", plain(Style.MLA, book(authors(21))));
    }

    /// Chicago 14.76: up to ten authors are all named in the bibliography, of more the first seven; in a note up to
    /// three, of more the first.
    @Test
    void authorsInChicago() {
        assertEquals(
                "Rios, Michael, and Ana María Díaz. A Book. Press, 2020.",
                plain(Style.CHICAGO, book(List.of(RIOS, DIAZ))));
        assertEquals(
                "Rios, Michael, Ana María Díaz, and Jean-Claude Jean. A Book. Press, 2020.",
                plain(Style.CHICAGO, book(List.of(RIOS, DIAZ, JEAN))));
        assertTrue(plain(Style.CHICAGO, book(authors(10))).contains("X Name9, and X Name10. A Book"));
        assertTrue(plain(Style.CHICAGO, book(authors(21))).contains("X Name7, et al. A Book"));
        assertEquals("Michael Rios and Ana María Díaz, A Book (Press, 2020).", note(book(List.of(RIOS, DIAZ))));
        assertEquals(
                "Michael Rios, Ana María Díaz, and Jean-Claude Jean, A Book (Press, 2020).",
                note(book(List.of(RIOS, DIAZ, JEAN))));
        assertEquals("X Name1 et al., A Book (Press, 2020).", note(book(authors(4))));
    }

    private static String note(Source source) {
        return quoted(Style.CHICAGO, source).lines().toList().get(1).substring("1. ".length());
    }

    private static String quoted(Style style, Source source) {
        Chronicle chronicle = Works.chronicle("", "Words.", List.of(source));
        return Citations.of(
                        style,
                        chronicle,
                        chronicle
                                .events()
                                .getFirst()
                                .details()
                                .evidence()
                                .excerpts()
                                .getFirst(),
                        Works.ENGLISH)
                .plain();
    }

    /// APA 8.17 and MLA: two authors with their conjunction, of three and more the first.
    @Test
    void authorsInTheText() {
        assertTrue(quoted(Style.APA, book(List.of(RIOS, DIAZ))).startsWith("“Words” (Rios & Díaz, 2020).\n"));
        assertTrue(quoted(Style.APA, book(authors(3))).startsWith("“Words” (Name1 et al., 2020).\n"));
        assertTrue(quoted(Style.MLA, book(List.of(RIOS, DIAZ))).startsWith("“Words” (Rios and Díaz).\n"));
        assertTrue(quoted(Style.MLA, book(authors(4))).startsWith("“Words” (Name1 et al.).\n"));
        Source article = work("article-newspaper", "An Unsigned Text", List.of(), "Le Monde", "", "");
        assertTrue(quoted(Style.APA, article).startsWith("“Words” (“An Unsigned Text,” n.d.).\n"));
    }

    /// Each line as the styles of CSL print it, where CSL has the case.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            webpage           | APA     | Rios, M. (2025, July). <i>A text</i>. Place. https://example.org/a
            webpage           | MLA     | Rios, Michael. “A text.” <i>Place</i>, July 2025, https://example.org/a.
            webpage           | CHICAGO | Rios, Michael. “A text.” Place, July 2025. https://example.org/a.
            article-magazine  | APA     | Rios, M. (2025, July). A text. <i>Place</i>. https://example.org/a
            article-magazine  | MLA     | Rios, Michael. “A text.” <i>Place</i>, July 2025, https://example.org/a.
            article-magazine  | CHICAGO | Rios, Michael. “A text.” <i>Place</i>, July 2025. https://example.org/a.
            article-journal   | APA     | Rios, M. (2025). A text. <i>Place</i>. https://example.org/a
            article-journal   | MLA     | Rios, Michael. “A text.” <i>Place</i>, July 2025, https://example.org/a.
            article-journal   | CHICAGO | Rios, Michael. “A text.” <i>Place</i>, July 2025. https://example.org/a.
            report            | APA     | Rios, M. (2025). <i>A text</i>. Place. https://example.org/a
            report            | MLA     | Rios, Michael. <i>A text</i>. Place, July 2025, https://example.org/a.
            report            | CHICAGO | Rios, Michael. <i>A text</i>. Place, 2025. https://example.org/a.
            chapter           | APA     | Rios, M. (2025). A text. In <i>Place</i>. https://example.org/a
            chapter           | MLA     | Rios, Michael. “A text.” <i>Place</i>, 2025, https://example.org/a.
            chapter           | CHICAGO | Rios, Michael. “A text.” In <i>Place</i>. 2025. https://example.org/a.
            legislation       | APA     | Rios, M. (2025, July). <i>A text</i>. Place. https://example.org/a
            """)
    void everyKindOfText(String type, Style style, String expected) {
        assertEquals(expected, html(style, work(type, "A text", List.of(RIOS), "Place", "2025-07", URL)));
    }

    @Test
    void notesInChicago() {
        assertEquals(
                "Michael Rios, “A text,” in Place (2025), https://example.org/a.",
                note(work("chapter", "A text", List.of(RIOS), "Place", "2025-07", URL)));
        assertEquals("[A text], n.d.", note(work("chapter", "[A text]", List.of(), "", "", "")));
        assertEquals("“A text?,” Place, n.d.", note(work("webpage", "A text?", List.of(), "Place", "", "")));
        assertEquals("[A text] (n.d.).", note(work("book", "[A text]", List.of(), "", "", "")));
    }

    /// Chicago 14.199: “the name of the newspaper stands in place of the author.”
    @Test
    void anUnsignedNewspaperArticle() {
        Source article = work("article-newspaper", "A text", List.of(), "Le Nouvelliste", "2025-09-01", "");
        assertEquals("A text. (2025, September 1). <i>Le Nouvelliste</i>.", html(Style.APA, article));
        assertEquals("“A text.” <i>Le Nouvelliste</i>, 1 Sept. 2025.", html(Style.MLA, article));
        assertEquals("<i>Le Nouvelliste</i>. “A text.” September 1, 2025.", html(Style.CHICAGO, article));
    }

    /// What is missing is left out, or said to be missing; APA (9.29) and MLA name a body that publishes itself once.
    @Test
    void missingAndDoubledParts() {
        Source bare = work("book", "A text", List.of(), "", "", "");
        assertEquals("<i>A text</i>. (n.d.).", html(Style.APA, bare));
        assertEquals("<i>A text</i>.", html(Style.MLA, bare));
        assertEquals("<i>A text</i>. n.d.", html(Style.CHICAGO, bare));
        Source report = work("report", "A text", List.of(UN), "United Nations", "2020", "");
        assertEquals("United Nations. (2020). A text.", plain(Style.APA, report));
        assertEquals("A text. United Nations, 2020.", plain(Style.MLA, report));
        assertEquals("United Nations. A text. United Nations, 2020.", plain(Style.CHICAGO, report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025                    | (2025)                 | 2025                         | 2025
            2025-11-05              | (2025, November 5)     | 5 Nov. 2025                  | November 5, 2025
            2025-11-05T23:30-05:00  | (2025, November 5)     | 5 Nov. 2025                  | November 5, 2025
            2025-22                 | (2025, Summer)         | Summer 2025                  | Summer 2025
            2025~                   | (ca. 2025)             | [Circa 2025]                 | [2025?]
            2025-07?                | (2025, July?)          | [July 2025?]                 | [July 2025?]
            2025-07%                | (ca. 2025, July?)      | [Circa July 2025?]           | [July 2025?]
            2024-10/2025-06         | (2024, October–2025, June) | Oct. 2024–June 2025      | October 2024–June 2025
            -0043                   | (44 BCE)               | 44 BCE                       | 44 BCE
            199X                    | (1990s)         | 1990s                 | 1990s
            2018/..                 | (2018–present)           | 2018–present                   | 2018–
            {2025,2026~}            | (2025 and about 2026)  | [2025 and about 2026]        | [2025 and about 2026]
            """)
    void datesAreAsSharpAsTheyAreKnown(String edtf, String apa, String mla, String chicago) {
        Source page = work("webpage", "A text", List.of(RIOS), "", edtf, "");
        assertEquals("Rios, M. " + apa + ". A text.", plain(Style.APA, page));
        assertEquals("Rios, Michael. “A text.” " + mla + ".", plain(Style.MLA, page));
        assertEquals("Rios, Michael. “A text.” " + chicago + ".", plain(Style.CHICAGO, page));
    }

    @Test
    void titlesKeepTheirOwnMarks() {
        Source page = work("webpage", "Who said “no” or \"yes\"?", List.of(), "Place", "2025", "");
        assertEquals("Who said “no” or \"yes\"? (2025). Place.", plain(Style.APA, page));
        assertEquals("“Who said ‘no’ or ‘yes’?” Place, 2025.", plain(Style.MLA, page));
        assertEquals(
                "«\u00a0Who said “no” or “yes”?\u00a0» Place, 2025.",
                Citations.of(Style.MLA, page, Works.FRENCH).plain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Four words are whole                     | Four words are whole
            A report of the commission on the army   | A report
            Army, police, militias: who fights whom? | Army, police, militias
            [A leaflet without a title, undated]     | [A leaflet without]
            On it and all of the rest                | On
            """)
    void aLongTitleIsNamedByItsFirstWords(String title, String few) {
        assertEquals(few, Phrases.shortened(title));
    }

    @Test
    void aListGoesByTheAlphabetWithoutArticles() {
        List<Source> sources = List.of(
                Works.named("a", work("book", "The Zebra", List.of(), "", "", "")),
                Works.named("b", work("book", "“Army” and more", List.of(), "", "", "")),
                Works.named("c", work("book", "Young", List.of(RIOS, DIAZ), "", "2019", "")),
                Works.named("d", work("book", "Old", List.of(RIOS), "", "2021", "")),
                Works.named("e", work("book", "Older", List.of(RIOS), "", "2020", "")));
        Chronicle chronicle = Works.chronicle("", "x", sources);
        assertEquals(
                List.of(
                        "A chronicle. (n.d.).",
                        "It rests on these sources:",
                        "“Army” and more. (n.d.).",
                        "Rios, M. (2020). Older.",
                        "Rios, M. (2021). Old.",
                        "Rios, M., & Díaz, A. M. (2019). Young.",
                        "The Zebra. (n.d.)."),
                Citations.of(Style.APA, chronicle, Works.ENGLISH)
                        .plain()
                        .lines()
                        .toList());
        assertEquals(
                List.of("Rios, Michael. Old. 2021.", "Rios, Michael. Older. 2020."),
                Citations.of(Style.MLA, chronicle, Works.ENGLISH)
                        .plain()
                        .lines()
                        .skip(3)
                        .limit(2)
                        .toList());
    }

    @Test
    void everyStyleIsFoundByItsCode() {
        for (Style style : Style.values()) {
            assertEquals(Optional.of(style), Style.of(style.code()));
            assertEquals(style.isData(), !style.extension().equals("txt"));
        }
        assertEquals(Optional.empty(), Style.of("harvard"));
    }
}
