package kwonik.edtf.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates that an article names are found where they are certain, and worked out from its own date.
class DateMentionsTest {
    /// A Friday.
    private static final When ISSUED = When.parse("2025-07-25");

    private static String found(String text, @Nullable When issued, String language) {
        return DateMentions.in(text, issued, language).stream()
                .map(mention -> text.substring(mention.start(), mention.end()) + " = "
                        + mention.when().edtf() + (mention.isStated() ? "" : " *"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The troops left on Thursday for a camp. | on Thursday = 2025-07-24 *
            On Friday, officials said so. | On Friday = 2025-07-25 *
            He came last Friday. | last Friday = 2025-07-18 *
            It opens next Monday. | next Monday = 2025-07-28 *
            Yesterday and today | Yesterday = 2025-07-24 *; today = 2025-07-25 *
            It was last week. | last week = 2025-07-14/2025-07-20 *
            Earlier this month a report | this month = 2025-07 *
            last month, and last year | last month = 2025-06 *; last year = 2024 *
            two years ago | two years ago = 2023~ *
            12 days ago | 12 days ago = 2025-07-13~ *
            disbanded in 1995 and later | in 1995 = 1995
            Between October 2024 and June 2025, 4,864 people were killed. | Between October 2024 and June 2025 = 2024-10/2025-06
            since 2010 they have | since 2010 = 2010/..
            on 30 September 1991 the army | 30 September 1991 = 1991-09-30
            on September 30, 1991, the army | September 30, 1991 = 1991-09-30
            the 1990s were | 1990s = 199X
            It began in October. | in October = 2024-10 *
            It began on 12 March. | 12 March = 2025-03-12 *
            on December 2 the | December 2 = 2024-12-02 *
            the 1995 disbandment of the army | 1995 = 1995
            date 2025-07-25 By Someone | 2025-07-25 = 2025-07-25
            in the spring of 2024 | spring of 2024 = 2024-21
            """)
    void englishDatesAreFound(String text, String expected) {
        assertEquals(expected, found(text, ISSUED, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on, one may say.",
                "Resolution 2793 was adopted; resolution 1529 too.",
                "about 150 soldiers and 1,300 people, 912 trained",
                "in recent years, for seven years",
                "in 1600 houses",
                "The second group, a third of them",
                "a 25-year-old man",
                "5 to 6 percent",
                "Room 2019"
            })
    void nothingElseIsTakenForADate(String text) {
        assertEquals("", found(text, ISSUED, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ils sont partis jeudi. | jeudi = 2025-07-24 *
            jeudi dernier, à Port-au-Prince | jeudi dernier = 2025-07-24 *
            la semaine dernière | la semaine dernière = 2025-07-14/2025-07-20 *
            hier et aujourd’hui | hier = 2025-07-24 *; aujourd’hui = 2025-07-25 *
            il y a deux ans | il y a deux ans = 2023~ *
            l’année dernière | l’année dernière = 2024 *
            cette année | cette année = 2025 *
            dissoute en 1995 par | en 1995 = 1995
            entre octobre 2024 et juin 2025 | entre octobre 2024 et juin 2025 = 2024-10/2025-06
            depuis 2010 | depuis 2010 = 2010/..
            le 30 septembre 1991 | 30 septembre 1991 = 1991-09-30
            le 12 mars, ils | 12 mars = 2025-03-12 *
            """)
    void frenchDatesAreFound(String text, String expected) {
        assertEquals(expected, found(text, ISSUED, "fr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yo pati jedi pase. | jedi pase = 2025-07-24 *
            Yo te pati yè. | yè = 2025-07-24 *
            Se sa yo ye. | ''
            semèn pase | semèn pase = 2025-07-14/2025-07-20 *
            nan lane 1995 | lane 1995 = 1995
            depi 2010 | depi 2010 = 2010/..
            ant oktòb 2024 ak jen 2025 | ant oktòb 2024 ak jen 2025 = 2024-10/2025-06
            jodi a | jodi a = 2025-07-25 *
            """)
    void creoleDatesAreFound(String text, String expected) {
        assertEquals(expected.equals("''") ? "" : expected, found(text, ISSUED, "ht"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | On 5 June 1870, 300 soldiers left Arles. | 5 June 1870 = 1870-06-05
            en | On 5 June 1870, 12 soldiers left Arles. | 5 June 1870 = 1870-06-05
            en | On 5 June 1870, 1500 soldiers left Arles. | 5 June 1870 = 1870-06-05
            en | On 5 June 1870, 1,300 soldiers left Arles. | 5 June 1870 = 1870-06-05
            en | On 5 June 1870, 12 of the ships sank. | 5 June 1870 = 1870-06-05
            en | In July 1872, 40 ships came to Brest. | July 1872 = 1872-07
            en | June 5, 1870, 300 soldiers | June 5, 1870 = 1870-06-05
            en | in 1870, 300 soldiers | in 1870 = 1870
            en | in 1870, 1871 and 1872, 300 soldiers | in 1870 = 1870
            en | in 1870 or 1871, 300 soldiers | 1870 or 1871 = [1870,1871]
            en | 7 June 1871, 9 July 1872 | 7 June 1871, 9 July 1872 = [1871-06-07,1872-07-09]
            en | since 1870, 300 soldiers | since 1870 = 1870/..
            en | 1,300 soldiers, 300 ships | ''
            fr | le 5 juin 1870, 300 soldats | 5 juin 1870 = 1870-06-05
            fr | En juillet 1872, 40 navires | juillet 1872 = 1872-07
            fr | en 1870, 300 soldats | en 1870 = 1870
            ht | 5 jen 1870, 300 sòlda | 5 jen 1870 = 1870-06-05
            ht | Nan mwa jiyè 1872, 40 bato | jiyè 1872 = 1872-07
            ht | nan lane 1870, 300 sòlda | lane 1870 = 1870
            """)
    void aFigureBehindADateIsNoPartOfIt(String language, String text, String expected) {
        assertEquals(expected.equals("''") ? "" : expected, found(text, null, language));
    }

    @Test
    void withoutADayOfPublicationNothingIsWorkedOut() {
        String text = "On Thursday, last week, two years ago, in 1995";
        assertEquals("in 1995 = 1995", found(text, null, "en"));
        assertEquals("two years ago = 2023~ *; in 1995 = 1995", found(text, When.parse("2025-07"), "en"));
    }

    @Test
    void workingIsSaidInEveryLanguage() {
        Mention thursday = DateMentions.in("on Thursday", ISSUED, "en").getFirst();
        assertEquals(
                "The text is of Friday 25 July 2025; the last such day up to then is Thursday 24 July 2025.",
                thursday.working().say(Words.in(Locale.ENGLISH)));
        assertTrue(thursday.working().say(Words.in(Locale.FRENCH)).contains("jeudi 24 juillet 2025"));
        assertTrue(thursday.working().say(Words.in(Locale.of("ht"))).contains("jedi 24 jiyè 2025"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The soldiers left the country and went to Mexico. | en
            Les soldats ont quitté le pays et sont dans un camp. | fr
            Sòlda yo kite peyi a pou yo ale nan yon kan. | ht
            1995 | en
            """)
    void languageIsToldByItsLittleWords(String text, String tag) {
        assertEquals(tag, TextLanguage.of(text));
    }

    @Property(tries = 1000)
    void mentionsLieInTheTextAndApart(@ForAll String noise) {
        String text = noise + " on Thursday in 1995 " + noise + " 12 March";
        for (String language : List.of("en", "fr", "ht")) {
            int last = 0;
            for (Mention mention : DateMentions.in(text, ISSUED, language)) {
                assertTrue(
                        mention.start() >= last && mention.end() > mention.start() && mention.end() <= text.length());
                last = mention.end();
            }
        }
    }
}
