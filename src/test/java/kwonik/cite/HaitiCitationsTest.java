package kwonik.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The three texts of the chronicle that comes with the program: one signed, dated and without a headline, two unsigned
/// with an estimated date.
public class HaitiCitationsTest {
    public static final String KVIA =
            "https://kvia.com/news/2025/07/25/haiti-sends-troops-to-mexico-for-training-as-gang-violence-rages-on/";
    public static final String MESTIOS = "https://mestios.com/t/yslrx9xv0s5ewcsc4iva2ocdhx";
    public static final String PATRIOT = "https://patriotnews24.com/news/mexicos-security-training-for-haitian-forces"
            + "-masks-deeper-risks-to-regional-stability-and-u-s-interests";
    public static final String NEWS = "[Haiti sends troops to Mexico for training as gang violence rages on]";
    public static final String SUMMARY = "Haiti sends soldiers to Mexico as gangs threaten national security";
    public static final String OPINION = "Mexico’s Security Training for Haitian Forces Masks Deeper Risks to Regional"
            + " Stability and U.S. Interests";

    /// APA 7, Table 9.1: without an author “provide the title, date, and source”, without a title “describe the
    /// work in square brackets”. Newspapers and pages bear the day (9.14), “ca.” is for estimated dates, and a
    /// periodical’s title is in italics, or else the work’s (9.25). The APA style of CSL prints the same.
    private static final String APA_NEWS = "Rios, M. (2025, July 25). " + NEWS + ". <i>CNN</i>. " + KVIA;

    private static final String APA_SUMMARY = "<i>" + SUMMARY + "</i>. (ca. 2025, July). " + MESTIOS;
    private static final String APA_OPINION = "<i>" + OPINION + "</i>. (ca. 2025, July). " + PATRIOT;

    /// MLA 9: a page is a part of a site, so its title is quoted; a description is not; May, June and July are written
    /// whole; a date from outside the source stands in brackets; what follows a full stop begins with a capital.
    private static final String MLA_NEWS = "Rios, Michael. " + NEWS + ". <i>CNN</i>, 25 July 2025, " + KVIA + ".";

    private static final String MLA_SUMMARY = "“" + SUMMARY + ".” [Circa July 2025], " + MESTIOS + ".";
    private static final String MLA_OPINION = "“" + OPINION + ".” [Circa July 2025], " + PATRIOT + ".";

    /// Chicago 14.145: a “guessed-at date” stands in brackets, “[1750?]”; 14.191: newspaper in italics, then the date.
    private static final String CHICAGO_NEWS = "Rios, Michael. " + NEWS + ". <i>CNN</i>, July 25, 2025. " + KVIA + ".";

    private static final String CHICAGO_SUMMARY = "“" + SUMMARY + ".” [July 2025?]. " + MESTIOS + ".";
    private static final String CHICAGO_OPINION = "“" + OPINION + ".” [July 2025?]. " + PATRIOT + ".";

    public static Chronicle haiti() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(HaitiCitationsTest.class.getResourceAsStream(name))) {
            return ChronicleReader.read(in, "chronicle.json").chronicle();
        }
    }

    private static String source(Style style, String id) throws IOException {
        return Citations.of(style, haiti().source(id).orElseThrow(), Works.ENGLISH)
                .html();
    }

    @Test
    void everySourceInEveryStyleForPeople() throws IOException {
        assertEquals(APA_NEWS, source(Style.APA, "cnn-2025"));
        assertEquals(APA_SUMMARY, source(Style.APA, "summary-2025"));
        assertEquals(APA_OPINION, source(Style.APA, "opinion-2025"));
        assertEquals(MLA_NEWS, source(Style.MLA, "cnn-2025"));
        assertEquals(MLA_SUMMARY, source(Style.MLA, "summary-2025"));
        assertEquals(MLA_OPINION, source(Style.MLA, "opinion-2025"));
        assertEquals(CHICAGO_NEWS, source(Style.CHICAGO, "cnn-2025"));
        assertEquals(CHICAGO_SUMMARY, source(Style.CHICAGO, "summary-2025"));
        assertEquals(CHICAGO_OPINION, source(Style.CHICAGO, "opinion-2025"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APA     | cnn-2025     | (Rios, 2025).
            APA     | summary-2025 | (<i>Haiti sends soldiers</i>, ca. 2025).
            APA     | opinion-2025 | (<i>Mexico’s Security Training</i>, ca. 2025).
            MLA     | cnn-2025     | (Rios).
            MLA     | summary-2025 | (“Haiti sends soldiers”).
            MLA     | opinion-2025 | (“Mexico’s Security Training”).
            """)
    void aQuotationIsFollowedByItsCitationAndTheFullStop(Style style, String id, String citation) throws IOException {
        Chronicle haiti = haiti();
        Excerpt excerpt = new Excerpt(id, Excerpt.Role.DIRECT, "He said “yes”\n\nand left.", "", "", 0, 1);
        assertEquals(
                "“He said ‘yes’ and left” " + citation + "<br>" + source(style, id),
                Citations.of(style, haiti, excerpt, Works.ENGLISH).html());
    }

    /// Chicago 14.20: elements of a note are parted by commas, and the name is in its ordinary order.
    @Test
    void aQuotationInChicagoHasANote() throws IOException {
        Excerpt excerpt = new Excerpt("cnn-2025", Excerpt.Role.DIRECT, "They left.", "", "", 0, 1);
        assertEquals(
                "“They left.”¹<br>1. Michael Rios, " + NEWS + ", <i>CNN</i>, July 25, 2025, " + KVIA + ".<br>"
                        + CHICAGO_NEWS,
                Citations.of(Style.CHICAGO, haiti(), excerpt, Works.ENGLISH).html());
        Excerpt other = new Excerpt("summary-2025", Excerpt.Role.DIRECT, "They left", "", "", 0, 1);
        assertEquals(
                "“They left”¹<br>1. “" + SUMMARY + ",” [July 2025?], " + MESTIOS + ".<br>" + CHICAGO_SUMMARY,
                Citations.of(Style.CHICAGO, haiti(), other, Works.ENGLISH).html());
    }

    @Test
    void anExcerptOfAnUnknownSourceIsRefused() throws IOException {
        Chronicle haiti = haiti();
        Excerpt excerpt = new Excerpt("nobody", Excerpt.Role.DIRECT, "x", "", "", 0, 1);
        assertThrows(IllegalArgumentException.class, () -> Citations.of(Style.APA, haiti, excerpt, Works.ENGLISH));
    }

    /// Three sources quoted five times stand once each, by the alphabet of what their entries begin with.
    @Test
    void anEventIsAnEntryOfTheChronicleAndRestsOnItsSources() throws IOException {
        Chronicle haiti = haiti();
        Event event = haiti.event("soldiers-to-mexico-2025").orElseThrow();
        assertEquals(
                String.join(
                        "<br>",
                        "Kwonik. (n.d.). 150 soldiers leave for training in Mexico. In <i>Haiti: armed forces and the"
                                + " security crisis</i>.",
                        "It rests on these sources:",
                        APA_SUMMARY,
                        APA_OPINION,
                        APA_NEWS),
                Citations.of(Style.APA, haiti, event, Works.ENGLISH).html());
        assertEquals(
                "Kwonik. “150 soldiers leave for training in Mexico.” <i>Haiti: armed forces and the security"
                        + " crisis</i>.",
                firstLine(Citations.of(Style.MLA, haiti, event, Works.ENGLISH)));
        assertEquals(
                "Kwonik. “150 soldiers leave for training in Mexico.” In <i>Haiti: armed forces and the security"
                        + " crisis</i>. n.d.",
                firstLine(Citations.of(Style.CHICAGO, haiti, event, Works.ENGLISH)));
    }

    @Test
    void anEventWithoutExcerptsIsOneEntryAlone() throws IOException {
        Chronicle haiti = haiti();
        Event event = haiti.event("election-1990").orElseThrow();
        assertEquals(
                "Kwonik. (s.\u00a0d.). Élection de Jean-Bertrand Aristide à la présidence. Dans <i>Haïti : les forces"
                        + " armées et la crise sécuritaire</i>.",
                Citations.of(Style.APA, haiti, event, Works.FRENCH).html().replace("Haïti\u00a0:", "Haïti :"));
    }

    @Test
    void theChronicleIsAWorkOfItsCurator() throws IOException {
        assertEquals(
                String.join(
                        "<br>",
                        "Kwonik. <i>Haiti: armed forces and the security crisis</i>.",
                        "It rests on these sources:",
                        MLA_SUMMARY,
                        MLA_OPINION,
                        MLA_NEWS),
                Citations.of(Style.MLA, haiti(), Works.ENGLISH).html());
        assertEquals(
                "Kwonik. <i>Ayiti: lame a ak kriz sekirite a</i>. san dat.",
                firstLine(Citations.of(Style.CHICAGO, haiti(), Works.CREOLE)));
    }

    @Test
    void theWordsOfAStyleAreInTheLanguageOfTheReader() throws IOException {
        assertEquals(
                "«\u00a0" + SUMMARY + "\u00a0». [Vers juill. 2025], " + MESTIOS + ".",
                Citations.of(Style.MLA, haiti().source("summary-2025").orElseThrow(), Works.FRENCH)
                        .plain());
        assertEquals(
                "Rios, M. (2025, 25 juillet). " + NEWS + ". CNN. " + KVIA,
                Citations.of(Style.APA, haiti().source("cnn-2025").orElseThrow(), Works.FRENCH)
                        .plain());
        assertEquals(
                SUMMARY + ". (anviwon 2025, jiyè). " + MESTIOS,
                Citations.of(Style.APA, haiti().source("summary-2025").orElseThrow(), Works.CREOLE)
                        .plain());
    }

    private static String firstLine(Cited cited) {
        return cited.html().split("<br>", 2)[0];
    }
}
