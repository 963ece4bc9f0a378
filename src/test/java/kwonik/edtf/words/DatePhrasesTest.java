package kwonik.edtf.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kwonik.edtf.Dates;
import kwonik.edtf.When;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates of every kind stay sentences that can be read aloud when they stand inside a longer phrase.
class DatePhrasesTest {

    private static final String FIXED = "\u00a0";

    private static DateWords in(String tag) {
        return new DateWords(Words.in(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ../1985-21      | until spring 1985
            ../1985-37      | until the first four months of 1985
            1985-34/..      | since the second quarter of 1985
            1985-41/        | from the second half of 1985, end unknown
            1985-34~        | about the second quarter of 1985
            ../1985-34~     | until about the second quarter of 1985
            [..1985-33]     | in or before the first quarter of 1985
            [..1985-25]     | in or before northern spring 1985
            {1985-40..}     | the first half of 1985 and all after
            1985-37/1999    | from the first four months of 1985 to 1999
            1700/1985-37    | from 1700 to the first four months of 1985
            [1985-37,2001]  | the first four months of 1985 or 2001
            1985-37         | first four months of 1985
            199X-33         | first quarter, in the 1990s
            1922?-22/..     | since summer 1922, year uncertain
            ../18XX~        | until about the 19th century
            18XX~/..        | since about the 19th century
            1700/18XX~      | from 1700 to about the 19th century
            [..18XX~]       | in or before about the 19th century
            {..18XX~}       | about the 19th century and all before
            [18XX,2001]     | the 19th century or 2001
            [198X,2001]     | the 1980s or 2001
            [198X~,2001]    | about the 1980s or 2001
            [1985-21?,2001] | spring 1985, uncertain, or 2001
            [1985-XX-XX,2001] | 1985, day unknown, or 2001
            {1985-04-XX,1990?,2001} | April 1985, day unknown; 1990, uncertain, and 2001
            [..1985-04-XX]  | in or before April 1985, day unknown
            {..1985-04-XX}  | April 1985, day unknown, and all before
            ../Y-66E6       | until 66 million years ago
            Y-66E6/1999     | from 66 million years ago to 1999
            ../1950S2       | until about 1950 (1900–1999)
            1950S2/..       | since about 1950 (1900–1999)
            ../1985-XX-30   | until a date between 30 January and 30 December 1985
            1985-XX-30/1999 | from a date between 30 January and 30 December 1985 to 1999
            [..1985-1X]     | in or before a date between October and December 1985
            1985-XX-30      | between 30 January and 30 December 1985
            19X5/..         | since a year between 1905 and 1995
            XXXX/1999       | from an unknown year to 1999
            XXXX            | year unknown
            XXXX-12-25/1999 | from 25 December, year unknown, to 1999
            ../XXXX-12-25   | until 25 December, year unknown
            [1985..1999]    | between 1985 and 1999
            [1985-21..1985-23] | between spring 1985 and autumn 1985
            [1985-33..1985-34] | between the first quarter of 1985 and the second quarter of 1985
            [1785-07-30..1785-08-06] | between 30 July 1785 and 6 August 1785
            [1985?..1999]   | between 1985, uncertain, and 1999
            [1985..1985]    | 1985
            [1985..1999,2005] | 1985–1999 or 2005
            {1985..1999}    | 1985–1999
            ../1984-06?     | until June 1984, uncertain
            /1984-06?       | until June 1984, uncertain, start unknown
            """)
    void english(String edtf, String text) {
        assertEquals(text, in("en").brief(When.parse(edtf)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1985-21         | printemps 1985
            ../1985-21      | jusqu’au printemps 1985
            ../1985-22      | jusqu’à l’été 1985
            ../1985-37      | jusqu’au premier quadrimestre 1985
            1985-37/..      | depuis le premier quadrimestre 1985
            1985-22/..      | depuis l’été 1985
            1985-24/        | à partir de l’hiver 1985, fin inconnue
            /1985-27        | jusqu’à l’automne boréal 1985, début inconnu
            1985-21~        | vers le printemps 1985
            1985-23~        | vers l’automne 1985
            ../1985-23~     | jusqu’à l’automne 1985 environ
            1985-34~        | vers le deuxième trimestre 1985
            [..1985-41]     | au second semestre 1985 ou avant
            [1985-22..]     | à l’été 1985 ou après
            {1985-22..}     | l’été 1985 et tout ce qui suit
            {..1985-33}     | le premier trimestre 1985 et tout ce qui précède
            1985-22/1999    | de l’été 1985 à 1999
            1985-21/1999    | du printemps 1985 à 1999
            1985-34/1999    | du deuxième trimestre 1985 à 1999
            1700/1985-24    | de 1700 à l’hiver 1985
            1700/1985-37    | de 1700 au premier quadrimestre 1985
            [1985-37,2001]  | le premier quadrimestre 1985 ou 2001
            [1985-22,2001]  | l’été 1985 ou 2001
            199X-33         | premier trimestre, dans les années 1990
            1985-04/1999    | d’avril 1985 à 1999
            1985-08~/1999   | d’août 1985 environ à 1999
            1985-04-XX/1999 | d’avril 1985, jour inconnu, à 1999
            ../18XX~        | jusqu’au XIXe siècle environ
            [18XX,2001]     | le XIXe siècle ou 2001
            [198X,2001]     | les années 1980 ou 2001
            {18XX~,2001}    | le XIXe siècle environ et 2001
            [1985-21?,2001] | le printemps 1985, incertain, ou 2001
            [..1985-04-XX]  | en avril 1985, jour inconnu, ou avant
            {1985-04-XX..}  | avril 1985, jour inconnu, et tout ce qui suit
            {1985-04-XX,1990?,2001} | avril 1985, jour inconnu_; 1990, incertain, et 2001
            Y-66E6          | il y a 66 millions d’années
            Y-66E6~         | il y a environ 66 millions d’années
            Y-66E6?         | il y a 66 millions d’années, incertain
            ../Y-66E6       | jusqu’à 66 millions d’années avant nous
            Y-66E6/..       | depuis 66 millions d’années avant nous
            Y-66E6/1999     | de 66 millions d’années avant nous à 1999
            ../Y-66E6~      | jusqu’à environ 66 millions d’années avant nous
            1950S2          | vers 1950 (1900–1999)
            ../1950S2       | jusqu’en 1950 environ (1900–1999)
            1950S2/..       | depuis 1950 environ (1900–1999)
            ../1985-XX-30   | jusqu’à une date entre le 30 janvier et le 30 décembre 1985
            1985-XX-30/1999 | d’une date entre le 30 janvier et le 30 décembre 1985 à 1999
            1985-1X/..      | depuis une date entre octobre et décembre 1985
            19X5/1999       | d’une année entre 1905 et 1995 à 1999
            XXXX/1999       | d’une année inconnue à 1999
            ../XXXX-12-25   | jusqu’au 25 décembre, année inconnue
            [1985..1999]    | entre 1985 et 1999
            [1985-21..1985-23] | entre le printemps 1985 et l’automne 1985
            [1785-07-30..1785-08-01] | entre le 30 juillet 1785 et le 1er août 1785
            ../1804-01-01   | jusqu’au 1er janvier 1804
            """)
    void french(String edtf, String text) {
        assertEquals(text.replace("_", FIXED), in("fr").brief(When.parse(edtf)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ../1985-21      | jiska prentan 1985
            1985-37/..      | depi premye kat mwa 1985
            1985-34~        | anviwon dezyèm trimès 1985
            [..1985-41]     | nan dezyèm semès 1985 oswa anvan
            1985-22/1999    | soti ete 1985 rive 1999
            199X-33         | premye trimès, nan ane 1990 yo
            [1985-21?,2001] | prentan 1985, pa sèten, oswa 2001
            {..1985-04-XX}  | avril 1985, jou enkoni, ak tout sa ki anvan
            ../18XX~        | jiska anviwon 19yèm syèk
            Y-66E6~         | sa gen anviwon 66 milyon ane
            ../Y-66E6       | jiska 66 milyon ane anvan nou
            Y-66E6/1999     | soti 66 milyon ane anvan nou rive 1999
            1985-XX-30/1999 | soti yon dat ant 30 janvye ak 30 desanm 1985 rive 1999
            19X5/..         | depi yon ane ant 1905 ak 1995
            [1985..1999]    | ant 1985 ak 1999
            [1985-21..1985-23] | ant prentan 1985 ak otòn 1985
            XXXX/1999       | soti yon ane enkoni rive 1999
            """)
    void creole(String edtf, String text) {
        assertEquals(text, in("ht").brief(When.parse(edtf)));
    }

    @Test
    void noPartOfAYearStandsWithoutItsArticleInFrench() {
        List<String> forms = List.of("../#", "#/..", "#/", "#/1999", "1700/#", "[..#]", "[#..]", "{#..}", "#~");
        for (int part : IntStream.rangeClosed(21, 41).toArray()) {
            for (String form : forms) {
                String text = in("fr").brief(When.parse(form.replace("#", "1985-" + part)));
                assertFalse(
                        text.matches(".*\\b(en|de|à|depuis|dès|vers|d’|de le|à le|jusqu’en) ?(printemps|été|automne"
                                + "|hiver|premier|deuxième|second|troisième|quatrième).*"),
                        text);
            }
        }
    }

    /// Two words of place or time never meet, as in “jusqu’en vers 1950” or “until in the 1990s”.
    @Property
    @Domain(Dates.class)
    void noTwoPrepositionsMeet(@ForAll String edtf) {
        When when = When.parse(edtf);
        assertFalse(in("en").brief(when)
                .matches(".*\\b(until|since|from|to|before|after|about) (in|between|the about)\\b.*"));
        assertFalse(in("fr").brief(when)
                .matches(
                        ".*(jusqu’(en|à|au)|\\b(depuis|dès|de|à|au|vers|d’|en)) ?\\b(en|entre|vers|il y a|dans)\\b.*"));
    }
}
