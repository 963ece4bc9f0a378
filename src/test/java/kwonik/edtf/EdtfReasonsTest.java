package kwonik.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no date is refused with a reason and a place, in every language.
class EdtfReasonsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                         | empty       | 0
            abc                        | year        | 0
            85                         | year        | 0
            20215                      | year        | 0
            "1995 "                    | extra       | 4
            " 1995"                    | year        | 0
            24 July 2025               | year        | 0
            +1995                      | year        | 0
            -0000                      | year        | 0
            Y1995                      | year        | 0
            Y017000                    | year        | 0
            Y                          | year        | 0
            Y17000-05                  | extra       | 6
            Y50000000001               | range       | 0
            Y9E99                      | range       | 0
            Y123456789012              | range       | 0
            1950S5                     | significant | 4
            1950S0                     | significant | 4
            1950S2-05                  | extra       | 6
            1995-                      | short       | 5
            1995-1                     | month       | 5
            1995-00                    | month       | 5
            2012-13-01                 | month       | 5
            1995-20                    | month       | 5
            1995-42                    | month       | 5
            1995-2X                    | month       | 5
            1995-06-                   | short       | 8
            1995-06-0                  | day         | 8
            1995-06-00                 | day         | 8
            2004-06-31                 | day         | 8
            2021-02-30                 | day         | 8
            1900-02-29                 | day         | 8
            19X5-02-29                 | day         | 8
            2001-21-01                 | extra       | 7
            2004-06-11T                | short       | 11
            2004-06-11T1               | time        | 11
            2004-06-11T25:00:00        | time        | 11
            2004-06-11T24:00:01        | time        | 11
            2004-06-11T10:60           | time        | 11
            2004-06-11T10:10:61        | time        | 11
            2004-06-11T10:10:60        | time        | 11
            2004-06-11T10:10:10Z15     | extra       | 20
            2004-06-11T10:10:10+25:00  | zone        | 19
            2004-06-11T10:10:10-00:00  | zone        | 19
            2004-06-11T10:10:10+04:60  | zone        | 19
            2004-06T10:10              | extra       | 7
            2004-06-11~T10:10          | extra       | 11
            1995??                     | extra       | 5
            2005/2004                  | order       | 5
            2004-06-02/2004-06-01      | order       | 11
            1985~/1984                 | order       | 6
            [1672..1670]               | order       | 7
            ../..                      | nowhere     | 0
            /                          | nowhere     | 0
            ../                        | nowhere     | 0
            1/2/3                      | slashes     | 1
            2025/07/24                 | slashes     | 4
            2004-06-01/02              | year        | 11
            [1995                      | set         | 5
            [1995}                     | set         | 5
            1995]                      | extra       | 4
            [1995]x                    | extra       | 6
            []                         | member      | 1
            [1995,]                    | member      | 6
            [..]                       | year        | 3
            {1960;1961}                | extra       | 5
            1995...1996                | extra       | 4
            """)
    void whatIsNoDateIsRefusedWithReasonAndPlace(String text, String reason, int position) {
        EdtfException refusal = assertThrows(EdtfException.class, () -> When.parse(text));
        assertEquals("axis.bad." + reason, refusal.reason());
        assertEquals(position, refusal.position());
        assertEquals(text, refusal.text());
        for (String tag : List.of("en", "fr", "ht")) {
            String said = refusal.in(Words.in(Locale.forLanguageTag(tag)));
            assertFalse(said.isBlank() || said.contains("{"), said);
        }
    }

    @Test
    void reasonNamesTheMonth() {
        EdtfException refusal = assertThrows(EdtfException.class, () -> When.parse("2012-13-01"));
        assertEquals(List.of("13"), refusal.args());
        assertTrue(refusal.in(Words.in(Locale.FRENCH)).contains("mois 13"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("2012-13-01"));
    }
}
