package kwonik.edtf.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import kwonik.edtf.When;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Years and stretches of years, from last year to the deep past, as each language counts them.
class YearWordsTest {
    private static final YearWords ENGLISH = years("en");

    private static YearWords years(String tag) {
        return new YearWords(Words.in(Locale.forLanguageTag(tag)));
    }

    private static String plain(String text) {
        return text.replace('\u202f', '_').replace('\u00a0', '_');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025        | 2025                    | 2025
            100         | 100                     | 100
            99          | 99 CE                   | 99 apr. J.-C.
            1           | 1 CE                    | 1 apr. J.-C.
            0           | 1 BCE                   | 1 av. J.-C.
            -499        | 500 BCE                 | 500 av. J.-C.
            9999        | 9999                    | 9999
            10000       | 10,000                  | 10_000
            -9998       | 9999 BCE                | 9999 av. J.-C.
            -9999       | 10,000 BCE              | 10_000 av. J.-C.
            -999999     | 1,000,000 BCE           | 1_000_000 av. J.-C.
            -1000000    | 1 million years ago     | il y a 1 million d’années
            -1999999    | 2,000,000 BCE           | 2_000_000 av. J.-C.
            -2000000    | 2 million years ago     | il y a 2 millions d’années
            -66000000   | 66 million years ago    | il y a 66 millions d’années
            -999900000  | 999.9 million years ago | il y a 999,9 millions d’années
            -1000000000 | 1 billion years ago     | il y a 1 milliard d’années
            -13800000000 | 13.8 billion years ago | il y a 13,8 milliards d’années
            -4560050000 | 4,560,050,001 BCE       | 4_560_050_001 av. J.-C.
            """)
    void aYearIsCountedAsHistoryCounts(long year, String english, String french) {
        assertEquals(english, plain(ENGLISH.year(year)));
        assertEquals(french, plain(years("fr").year(year)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1990 | 1990s          | années 1990
            100  | 100s           | années 100
            90   | 90–99 CE       | 90–99 apr. J.-C.
            1    | 1–9 CE         | 1–9 apr. J.-C.
            -9   | 10–1 BCE       | 10–1 av. J.-C.
            -199 | 200–191 BCE    | 200–191 av. J.-C.
            """)
    void tenYearsHaveOneName(long first, String english, String french) {
        assertEquals(english, plain(ENGLISH.decade(first)));
        assertEquals(french, plain(years("fr").decade(first)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1915 | 1934 | 1915–1934
            -499 | -400 | 500–401 BCE
            -9   | 0    | 10–1 BCE
            -9   | 1    | 10 BCE–1 CE
            1    | 99   | 1–99 CE
            50   | 150  | 50 CE–150
            100  | 199  | 100–199
            """)
    void aRangeNamesItsEraOnce(long first, long last, String expected) {
        assertEquals(expected, ENGLISH.range(first, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1800  | 19th century       | XIXe siècle
            0     | 1st century        | Ier siècle
            100   | 2nd century        | IIe siècle
            200   | 3rd century        | IIIe siècle
            300   | 4th century        | IVe siècle
            1000  | 11th century       | XIe siècle
            1100  | 12th century       | XIIe siècle
            1200  | 13th century       | XIIIe siècle
            2000  | 21st century       | XXIe siècle
            2100  | 22nd century       | XXIIe siècle
            2200  | 23rd century       | XXIIIe siècle
            11000 | 111th century      | CXIe siècle
            11100 | 112th century      | CXIIe siècle
            12000 | 121st century      | CXXIe siècle
            -99   | 1st century BCE    | Ier siècle av. J.-C.
            -399  | 4th century BCE    | IVe siècle av. J.-C.
            """)
    void aHundredYearsAreNumbered(long first, String english, String french) {
        assertEquals(english, plain(ENGLISH.century(first)));
        assertEquals(french, plain(years("fr").century(first)));
    }

    @Test
    void aThousandYearsAreNumbered() {
        assertEquals("2nd millennium", ENGLISH.millennium(1000));
        assertEquals("1st millennium BCE", ENGLISH.millennium(-999));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 1 million years from now, dans 1 million d’années",
        "1999999, 1.999999 million years from now, 'dans 1,999999 million d’années'",
        "2000000, 2 million years from now, dans 2 millions d’années",
        "140000000, 140 million years from now, dans 140 millions d’années",
        "1000000000, 1 billion years from now, dans 1 milliard d’années",
        "2000000000, 2 billion years from now, dans 2 milliards d’années"
    })
    void yearsToComeAreCountedFromNow(long years, String english, String french) {
        assertEquals(english, plain(ENGLISH.ahead(years)));
        assertEquals(french, plain(years("fr").ahead(years)));
    }

    @Test
    void estimatesFarBackAreMeantInRoundYearsBeforeTheEra() {
        assertEquals("17,000 BCE", ENGLISH.aboutYear(-17_000));
        assertEquals("10,000 BCE", ENGLISH.aboutYear(-10_000));
        assertEquals("9901 BCE", ENGLISH.aboutYear(-9_900));
        assertEquals("17,002 BCE", ENGLISH.aboutYear(-17_001));
        assertEquals("66 million years ago", ENGLISH.aboutYear(-66_000_000));
        assertEquals("20,000–10,000 BCE", ENGLISH.aboutRange(-20_000, -10_000));
        assertEquals("20,001–9901 BCE", ENGLISH.aboutRange(-20_000, -9_900));
    }

    @Test
    void decimalsAreAsManyAsNeeded() {
        assertEquals("13.8", ENGLISH.decimal(13_800_000_000L, YearWords.BILLION));
        assertEquals("1", ENGLISH.decimal(1_000_000, YearWords.MILLION));
        assertEquals("0.05", ENGLISH.decimal(50_000, YearWords.MILLION));
        assertEquals("12,345.000001", ENGLISH.decimal(12_345_000_001L, YearWords.MILLION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -4643217000 | 2000000000 | 4.64 billion years ago
            -4643217000 | 20000000   | 4.6432 billion years ago
            -66043210   | 200000000  | 66 million years ago
            -66543210   | 2000000    | 66.54 million years ago
            2025        | 200000000  | today
            140000000   | 200000000  | 140 million years from now
            -1500000    | 200000000  | 1 million years ago
            """)
    void theAxisCountsDeepYearsNoFinerThanOneSees(long year, double span, String expected) {
        assertEquals(expected, new DateWords(Words.in(Locale.ENGLISH)).deepYear(year, span));
    }

    @Test
    void withinATextADateHasNoArticle() {
        DateWords dates = new DateWords(Words.in(Locale.ENGLISH));
        assertEquals("1990s", dates.within(When.parse("199X")));
        assertEquals("in the 1990s", dates.brief(When.parse("199X")));
        assertEquals("24 July 2025", dates.within(When.parse("2025-07-24")));
        assertEquals(
                List.of("Jan", "May", "Sep", "Dec"),
                List.of(dates.shortMonth(1), dates.shortMonth(5), dates.shortMonth(9), dates.shortMonth(12)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1995           | year only
            1995-04        | month only
            1995-04-28     |
            1995~          | year only, about
            1995?          | year only, uncertain
            1995%          | year only, about, uncertain
            199X           | decade only
            [1667,1668]    | year only, one of several dates
            {1667,1668}    | year only, several dates
            ../1804        | year only, start open
            /1804          | year only, start unknown
            1804/..        | year only, end open
            1804/          | year only, end unknown
            1995-04-28~    | about
            1995-21        | season only
            """)
    void howSharpADateIsIsSaidInWords(String edtf, String expected) {
        assertEquals(
                expected == null ? "" : expected, new DateWords(Words.in(Locale.ENGLISH)).sharpness(When.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1915/1934             | 1915–1934
            0098/0101             | from 98 CE to 101
            -0009/0001            | from 10 BCE to 1 CE
            -0009/0000            | 10–1 BCE
            0005/0008             | 5–8 CE
            0100/0101             | 100–101
            1915-03/1915-06       | March–June 1915
            1915-03/1916-06       | from March 1915 to June 1916
            2017-11-16/2017-11-18 | 16–18 November 2017
            2017-11-16/2017-12-18 | from 16 November 2017 to 18 December 2017
            2017-11-16/2018-11-18 | from 16 November 2017 to 18 November 2018
            1915/1934-03          | from 1915 to March 1934
            1915~/1934            | from about 1915 to 1934
            1995/1995             | 1995
            """)
    void whatBothEndsShareIsSaidOnce(String edtf, String expected) {
        assertEquals(expected, new DateWords(Words.in(Locale.ENGLISH)).brief(When.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2025-02-23,2025-03-25] | 23 February or 25 March 2025
            [2025-02-23,2025-02-25] | 23 or 25 February 2025
            [2024-02-23,2025-02-25] | 23 February 2024 or 25 February 2025
            [2025-02-23?,2025-02-25] | 23 February 2025, uncertain, or 25 February 2025
            [1985..1999]            | between 1985 and 1999
            {1985..1999}            | 1985–1999
            [1985..1985]            | 1985
            """)
    void datesOfOneYearNameItOnce(String edtf, String expected) {
        assertEquals(expected, new DateWords(Words.in(Locale.ENGLISH)).brief(When.parse(edtf)));
    }
}
