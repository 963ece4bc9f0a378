package kwonik.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person writes for a date is refused with its right spelling, and with both where there are two readings.
class NearDateTest {

    private static List<String> near(String text) {
        return assertThrows(EdtfException.class, () -> When.parse(text)).near();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            " 2024"                  | 2024
            "2024 "                  | 2024
            "\u00a02024"             | 2024
            ２０２４                 | 2024
            2024‑01‑05               | 2024-01-05
            2024–01–05               | 2024-01-05
            2024-1-5                 | 2024-01-05
            2024-1                   | 2024-01
            2024/01/05               | 2024-01-05
            2024.1.5                 | 2024-01-05
            20240105                 | 2024-01-05
            2024-00                  | 2024
            2024-00-00               | 2024
            2024-01-00               | 2024-01
            25/12/2020               | 2020-12-25
            12/25/2020               | 2020-12-25
            03/04/2020               | 2020-04-03 2020-03-04
            04/04/2020               | 2020-04-04
            3.4.2020                 | 2020-04-03
            25-12-2020               | 2020-12-25
            5 January 2024           | 2024-01-05
            January 5, 2024          | 2024-01-05
            Jan. 5th 2024            | 2024-01-05
            Friday, 5 January 2024   | 2024-01-05
            5 janvier 2024           | 2024-01-05
            1er août 2024            | 2024-08-01
            le 5 févr. 2024          | 2024-02-05
            5 jiyè 2024              | 2024-07-05
            May 2024                 | 2024-05
            décembre 1995            | 1995-12
            c. 1800                  | 1800~
            c1800                    | 1800~
            ca 1990                  | 1990~
            circa 5 May 1990         | 1990-05-05~
            vers 1990                | 1990~
            ~ 1990                   | 1990~
            probably 1990            | 1990?
            1990 ?                   | 1990?
            1990s                    | 199X
            the 1990's               | 199X
            c. 1990s                 | 199X~
            les années 1990          | 199X
            ane 1990 yo              | 199X
            1900s                    | 190X 19XX
            199x                     | 199X
            199u                     | 199X
            1990-uu-uu               | 1990-XX-XX
            1990-??-??               | 1990-XX-XX
            1990-05-uu               | 1990-05-XX
            19th century             | 18XX
            the 21st century         | 20XX
            XIXe siècle              | 18XX
            19yèm syèk               | 18XX
            5th century BC           | -04XX
            500 BC                   | -0499
            500 BCE                  | -0499
            1 BC                     | 0000
            1800 BC                  | -1799
            c. 500 BC                | -0499~
            500 av. J.-C.            | -0499
            12,000 BC                | Y-11999
            AD 500                   | 0500
            500 CE                   | 0500
            44 AD                    | 0044
            984                      | 0984
            12024                    | Y12024
            +2024                    | 2024
            -0000                    | 0000
            -44                      | -0043 -0044
            Y1950                    | 1950
            Y-0001                   | -0001
            Y017000                  | Y17000
            66 million years ago     | Y-66E6
            13.8 billion years ago   | Y-138E8
            2000-W01                 | 2000-01-03/2000-01-09
            2000-W01-1               | 2000-01-03
            2009-W53                 | 2009-12-28/2010-01-03
            2000-123                 | 2000-05-02
            2024-Q1                  | 2024-33
            Q3 2024                  | 2024-35
            H1 2024                  | 2024-40
            spring 1985              | 1985-21
            printemps 1985           | 1985-21
            fall 1985                | 1985-23
            first quarter of 1985    | 1985-33
            2001-21^southern         | 2001-29
            2021-03-28 02:30         | 2021-03-28T02:30
            2021-03-28T02:30:00.250Z | 2021-03-28T02:30:00Z
            2021-03-28t2:30          | 2021-03-28T02:30
            5 May 2021, 14:30        | 2021-05-05T14:30
            open/1985                | ../1985
            unknown/1985             | /1985
            2010/unknown             | 2010/
            1985-04/open             | 1985-04/..
            1990?~                   | 1990%
            1990 ~                   | 1990~
            1990 ~?                  | 1990%
            c. 1990?                 | 1990%
            1800 (?)                 | 1800?
            1800 or 1801             | [1800,1801]
            1800 ou 1801             | [1800,1801]
            1800 oswa 1801           | [1800,1801]
            May 1800 or 3 June 1801  | [1800-05,1801-06-03]
            1800 and 1802            | {1800,1802}
            199?                     | 199X 0199?
            19??                     | 19XX
            mid-1990s                | 199X
            early 1990s              | 199X
            late 19th century        | 18XX
            début des années 1990    | 199X
            202401                   | 2024-01 Y202401
            202413                   | Y202413
            2024-01/03               | 2024-01/2024-03 2024-01-03
            2024-01/31               | 2024-01-31
            1985/*                   | 1985/..
            "1990​"             | 1990
            "﻿1990-05"          | 1990-05
            2010-present             | 2010/..
            since 2010               | 2010/..
            until 2010               | ../2010
            before 1800              | [..1799]
            after 1800               | [1801..]
            2024–2025                | 2024/2025
            2024-2025                | 2024/2025
            2024 to 2025             | 2024/2025
            1990-91                  | 1990/1991
            1990/91                  | 1990/1991
            1914–18                  | 1914/1918
            2009/10                  | 2009-10 2009/2010
            2004-06-01/02            | 2004-06-01/2004-06-02
            5 May 1990 - 6 June 1991 | 1990-05-05/1991-06-06
            1990s–2010s              | 199X/201X
            500–400 BC               | -0499/-0399
            """)
    void rightSpellingIsNamed(String text, String spellings) {
        assertEquals(spellings, String.join(" ", near(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024-13",
                "2024-06-31",
                "1900-02-29",
                "84",
                "..",
                "/",
                "../..",
                "Y17E400",
                "2020-05-05/2020-05-04",
                "-0400/-0500",
                "1/2/3",
                "31/31/2020",
                "30 February 2024",
                "2021-W54",
                "2021-366"
            })
    void nothingIsGuessed(String text) {
        assertEquals(List.of(), near(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2024-W53   | 2024 has the weeks W01 to W52, each with the days 1 to 7.
            2024-W54   | 2024 has the weeks W01 to W52, each with the days 1 to 7.
            2020-W54-1 | 2020 has the weeks W01 to W53, each with the days 1 to 7.
            2024-W00   | 2024 has the weeks W01 to W52, each with the days 1 to 7.
            2023-366   | 2023 has the days 001 to 365.
            2024-000   | 2024 has the days 001 to 366.
            ..         | No date is given; leave the field out if there is none.
            n.d.       | No date is given; leave the field out if there is none.
            s. d.      | No date is given; leave the field out if there is none.
            unknown    | No date is given; leave the field out if there is none.
            ?          | No date is given; leave the field out if there is none.
            present    | No date is given; what goes on still is written with its start, such as 1990/.. .
            """)
    void whatHasNoSpellingIsToldByWhatItIs(String text, String reason) {
        EdtfException refusal = assertThrows(EdtfException.class, () -> When.parse(text));
        assertEquals(reason, refusal.in(Words.in(Locale.ENGLISH)));
        assertEquals(
                reason,
                Words.in(Locale.ENGLISH).say(refusal.reason(), refusal.args().toArray()));
    }

    @Test
    void whatNobodySeesIsShownAsAnEscape() {
        EdtfException refusal = assertThrows(EdtfException.class, () -> When.parse("1990\u200b"));
        assertEquals("1990\\u200b", refusal.shown());
        assertEquals(List.of("\\u200b"), refusal.args());
    }

    @Test
    void theReasonNamesTheSpellingInEveryLanguage() {
        EdtfException one = assertThrows(EdtfException.class, () -> When.parse("c. 1800"));
        EdtfException two = assertThrows(EdtfException.class, () -> When.parse("03/04/2020"));
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(tag));
            assertTrue(one.in(words).contains("1800~"), tag);
            assertTrue(two.in(words).contains("2020-04-03") && two.in(words).contains("2020-03-04"), tag);
        }
    }

    @Property
    void whatIsNamedCanBeRead(
            @ForAll
                    @StringLength(max = 30)
                    @CharRange(from = '0', to = '9')
                    @Chars({'-', '/', '.', ' ', 'c', 'a', 's', 'X', 'W', 'B', 'C', 'T', ':', '?', '~', 'Y', '–', 'u'})
                    String text) {
        try {
            When.parse(text);
        } catch (EdtfException e) {
            e.near().forEach(When::parse);
        }
    }

    @Test
    void aLongTextIsNotSearched() {
        String hostile = "c. ".repeat(100_000) + "1800";
        assertTimeout(Duration.ofSeconds(1), () -> assertEquals(List.of(), near(hostile)));
    }
}
