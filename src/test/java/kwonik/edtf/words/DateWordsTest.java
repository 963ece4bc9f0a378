package kwonik.edtf.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import kwonik.edtf.When;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates read well in three languages.
class DateWordsTest {

    private static DateWords in(String tag) {
        return new DateWords(Words.in(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-07-24 | 24 July 2025 | 24 juillet 2025 | 24 jiyè 2025
            2025-08-01 | 1 August 2025 | 1er août 2025 | 1ye out 2025
            2025-07 | July 2025 | juillet 2025 | jiyè 2025
            1995 | 1995 | 1995 | 1995
            1995~ | about 1995 | vers 1995 | anviwon 1995
            1995? | 1995, uncertain | 1995, incertain | 1995, pa sèten
            1995% | about 1995, uncertain | vers 1995, incertain | anviwon 1995, pa sèten
            2025-07-24~ | about 24 July 2025 | vers le 24 juillet 2025 | anviwon 24 jiyè 2025
            2010-01-12T16:53 | 12 January 2010, 16:53 | 12 janvier 2010, 16:53 | 12 janvye 2010, 16:53
            2010-01-12T16:53-05:00 | 12 January 2010, 16:53 (UTC−05:00) | 12 janvier 2010, 16:53 (UTC−05:00) | 12 janvye 2010, 16:53 (UTC−05:00)
            ../1804 | until 1804 | jusqu’en 1804 | jiska 1804
            [..1804] | in or before 1804 | en 1804 ou avant | nan 1804 oswa anvan
            2018/.. | since 2018 | depuis 2018 | depi 2018
            2018-11-16/.. | since 16 November 2018 | depuis le 16 novembre 2018 | depi 16 novanm 2018
            1985-04/ | from April 1985, end unknown | à partir d’avril 1985, fin inconnue | apati avril 1985, finisman enkoni
            /1804-01-01 | until 1 January 1804, start unknown | jusqu’au 1er janvier 1804, début inconnu | jiska 1ye janvye 1804, kòmansman enkoni
            2024-10/2025-06 | from October 2024 to June 2025 | d’octobre 2024 à juin 2025 | soti oktòb 2024 rive jen 2025
            2017-11-16/2017-11-18 | 16–18 November 2017 | 16–18 novembre 2017 | 16–18 novanm 2017
            2017-11-16/2018-01-02 | from 16 November 2017 to 2 January 2018 | du 16 novembre 2017 au 2 janvier 2018 | soti 16 novanm 2017 rive 2 janvye 2018
            2004-02-01/2005-02 | from 1 February 2004 to February 2005 | du 1er février 2004 à février 2005 | soti 1ye fevriye 2004 rive fevriye 2005
            2025-03/2025-06 | March–June 2025 | mars–juin 2025 | mas–jen 2025
            1915/1934 | 1915–1934 | 1915–1934 | 1915–1934
            -0499/-0400 | 500–401 BCE | 500–401 av. J.-C. | 500–401 anvan Jezi Kri
            -0043/0014 | from 44 BCE to 14 CE | de 44 av. J.-C. à 14 apr. J.-C. | soti 44 anvan Jezi Kri rive 14 apre Jezi Kri
            1984~/2004-06 | from about 1984 to June 2004 | de 1984 environ à juin 2004 | soti anviwon 1984 rive jen 2004
            2004-06-XX/2004-07-03 | from June 2004, day unknown, to 3 July 2004 | de juin 2004, jour inconnu, au 3 juillet 2004 | soti jen 2004, jou enkoni, rive 3 jiyè 2004
            199X/201X | from the 1990s to the 2010s | des années 1990 aux années 2010 | soti ane 1990 yo rive ane 2010 yo
            18XX/.. | since the 19th century | depuis le XIXe siècle | depi 19yèm syèk
            2024-21 | spring 2024 | printemps 2024 | prentan 2024
            2024-24 | winter 2024 | hiver 2024 | ivè 2024
            2024-33 | first quarter of 2024 | premier trimestre 2024 | premye trimès 2024
            199X | in the 1990s | dans les années 1990 | nan ane 1990 yo
            199X~ | about the 1990s | vers les années 1990 | anviwon ane 1990 yo
            18XX | 19th century | XIXe siècle | 19yèm syèk
            -01XX | 2nd century BCE | IIe siècle av. J.-C. | 2yèm syèk anvan Jezi Kri
            00XX | 1st century | Ier siècle | 1ye syèk
            -0043 | 44 BCE | 44 av. J.-C. | 44 anvan Jezi Kri
            Y-16999 | 17,000 BCE | 17_000 av. J.-C. | 17_000 anvan Jezi Kri
            Y-17000~ | about 17,000 BCE | vers 17_000 av. J.-C. | anviwon 17_000 anvan Jezi Kri
            Y-138E8 | 13.8 billion years ago | il y a 13,8 milliards d’années | sa gen 13,8 milya ane
            Y-15E5 | 1.5 million years ago | il y a 1,5 million d’années | sa gen 1,5 milyon ane
            Y-1E9 | 1 billion years ago | il y a 1 milliard d’années | sa gen 1 milya ane
            1950S2 | about 1950 (1900–1999) | vers 1950 (1900–1999) | anviwon 1950 (1900–1999)
            [2025-02-23,2025-03-25] | 23 February or 25 March 2025 | 23 février ou 25 mars 2025 | 23 fevriye oswa 25 mas 2025
            [2025-02-23,2025-02-25] | 23 or 25 February 2025 | 23 ou 25 février 2025 | 23 oswa 25 fevriye 2025
            {1667,1668,1670..1672} | 1667, 1668 and 1670–1672 | 1667, 1668 et 1670–1672 | 1667, 1668 ak 1670–1672
            {2024-01-01..} | 1 January 2024 and all after | le 1er janvier 2024 et tout ce qui suit | 1ye janvye 2024 ak tout sa ki apre
            2025-07-XX | July 2025, day unknown | juillet 2025, jour inconnu | jiyè 2025, jou enkoni
            2025-XX | 2025, month unknown | 2025, mois inconnu | 2025, mwa enkoni
            1985-XX-30 | between 30 January and 30 December 1985 | entre le 30 janvier et le 30 décembre 1985 | ant 30 janvye ak 30 desanm 1985
            156X-12-25 | 25 December, in the 1560s | 25 décembre, dans les années 1560 | 25 desanm, nan ane 1560 yo
            2004?-06-11 | 11 June 2004, year uncertain | 11 juin 2004, année incertaine | 11 jen 2004, ane pa sèten
            """)
    void shortWords(String edtf, String english, String french, String creole) {
        When when = When.parse(edtf);
        assertEquals(english, in("en").brief(when));
        // The narrow space between thousands is hard to see in a table.
        assertEquals(french, in("fr").brief(when).replace('\u202f', '_'));
        assertEquals(creole, in("ht").brief(when).replace('\u202f', '_'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-07-24 | Thursday 24 July 2025 | jeudi 24 juillet 2025 | jedi 24 jiyè 2025
            2025-08-01 | Friday 1 August 2025 | vendredi 1er août 2025 | vandredi 1ye out 2025
            1995 | 1995 | 1995 | 1995
            2025-07-24~ | about Thursday 24 July 2025 | vers le jeudi 24 juillet 2025 | anviwon jedi 24 jiyè 2025
            2010-01-12T16:53 | Tuesday 12 January 2010, 16:53 | mardi 12 janvier 2010, 16:53 | madi 12 janvye 2010, 16:53
            2017-11-16/2017-11-18 | from Thursday 16 November 2017 to Saturday 18 November 2017 | du jeudi 16 novembre 2017 au samedi 18 novembre 2017 | soti jedi 16 novanm 2017 rive samdi 18 novanm 2017
            2017-11-16/.. | since Thursday 16 November 2017 | depuis le jeudi 16 novembre 2017 | depi jedi 16 novanm 2017
            [2025-02-23,2025-03-25] | Sunday 23 February 2025 or Tuesday 25 March 2025 | dimanche 23 février 2025 ou mardi 25 mars 2025 | dimanch 23 fevriye 2025 oswa madi 25 mas 2025
            2004-06-~11 | Friday 11 June 2004, day approximate | vendredi 11 juin 2004, jour approximatif | vandredi 11 jen 2004, jou apwoksimatif
            """)
    void fullWords(String edtf, String english, String french, String creole) {
        When when = When.parse(edtf);
        assertEquals(english, in("en").full(when));
        assertEquals(french, in("fr").full(when));
        assertEquals(creole, in("ht").full(when));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-07-24                | ``                               | ``
            2010-01-12T16:53          | ``                               | ``
            2025-07                   | month only                       | mois seulement
            1995                      | year only                        | année seulement
            1995%                     | year only, about, uncertain      | année seulement, environ, incertain
            199X                      | decade only                      | décennie seulement
            2001-21                   | season only                      | saison seulement
            [2025-02-23,2025-03-25]   | one of several dates             | une date parmi plusieurs
            {1960,1961}               | year only, several dates         | année seulement, plusieurs dates
            2018/..                   | year only, end open              | année seulement, fin ouverte
            /1804                     | year only, start unknown         | année seulement, début inconnu
            """)
    void sharpness(String edtf, String english, String french) {
        assertEquals(english, in("en").sharpness(When.parse(edtf)));
        assertEquals(french, in("fr").sharpness(When.parse(edtf)));
    }

    @Test
    void creoleNamesMonthsAndDays() {
        DateWords creole = in("ht");
        StringBuilder months = new StringBuilder();
        for (int m = 1; m <= 12; m++) {
            months.append(creole.month(m)).append(' ');
        }
        assertEquals("janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm ", months.toString());
        StringBuilder days = new StringBuilder();
        for (int d = 1; d <= 7; d++) {
            days.append(creole.weekday(d)).append(' ');
        }
        assertEquals("lendi madi mèkredi jedi vandredi samdi dimanch ", days.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1804          | 1804
            99            | 99 CE
            1             | 1 CE
            0             | 1 BCE
            -499          | 500 BCE
            -16999        | 17,000 BCE
            10000         | 10,000
            -66000000     | 66 million years ago
            -1000000000   | 1 billion years ago
            -13800000000  | 13.8 billion years ago
            -13800000001  | 13,800,000,002 BCE
            """)
    void yearsAreHistorical(long year, String english) {
        assertEquals(english, in("en").year(year));
    }
}
