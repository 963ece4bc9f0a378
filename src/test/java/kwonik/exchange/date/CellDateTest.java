package kwonik.exchange.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.exchange.date.DateHabits.Midnight;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.date.DateHabits.Order;
import kwonik.exchange.date.DateHabits.ShortYears;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the cells of other people’s tables is read as it is meant, or said to be no date.
class CellDateTest {
    static String read(String text, DateHabits habits) {
        return switch (CellDate.read(text, habits)) {
            case CellDate.One one -> one.when().edtf() + decisions(one);
            case CellDate.Several several ->
                several.dates().stream().map(When::edtf).collect(Collectors.joining(" or "));
            case CellDate.NoDate _ -> "none";
            case CellDate.Unreadable no -> "no: " + no.key().replace("celldate.", "");
        };
    }

    private static String decisions(CellDate.One one) {
        return one.decisions().stream()
                .map(decision -> " (" + decision.key().substring("celldate.".length()) + ")")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1921-01-01 | 1921-01-01
            1921-01 | 1921-01
            1921 | 1921
            1921 - 01 - 01 | 1921-01-01
            1921/01/01 | 1921-01-01
            1921.01.01 | 1921-01-01
            1921 01 01 | 1921-01-01
            2011,12,10 | 2011-12-10
            1921‑01‑01 | 1921-01-01
            19210101 | 1921-01-01 (basic)
            2009-4-11 | 2009-04-11
            2009-4 | 2009-04
            2009/4 | 2009-04
            1921-01-01 10:20:01Z | 1921-01-01T10:20:01Z
            1921-01-01T10:20:01Z | 1921-01-01T10:20:01Z
            1921-01-01T10:20 | 1921-01-01T10:20
            2005-04-07T22:13:13 -0700 | 2005-04-07T22:13:13-07:00
            2005-04-07 22:13:13 -0700 | 2005-04-07T22:13:13-07:00
            2005-04-07 22:13:13+02:00 | 2005-04-07T22:13:13+02:00
            2005-04-07T22:13:13.250Z | 2005-04-07T22:13:13Z (fraction)
            20050407T221313Z | 2005-04-07T22:13:13Z
            20050407T2213 | 2005-04-07T22:13
            2009-4-11 0:0:0 | 2009-04-11 (midnight)
            2009-4-11 9:05:7 | 2009-04-11T09:05:07
            2009-04-11 00:00:00 | 2009-04-11 (midnight)
            2009-04-11 24:00 | 2009-04-11T24:00
            4/5/2017 3:30 pm | 2017-05-04T15:30 or 2017-04-05T15:30
            12/20/1937 | 1937-12-20
            12-20-1937 | 1937-12-20
            20-12-1937 | 1937-12-20
            4/5/2017 | 2017-05-04 or 2017-04-05
            4.5.2017 | 2017-05-04 or 2017-04-05
            5/5/2017 | 2017-05-05
            4-5-17 | 2017-05-04 or 2017-04-05 or 1917-05-04 or 1917-04-05
            25-12-17 | 2017-12-25 or 1917-12-25
            99-12-31 | 2099-12-31 or 1999-12-31
            04/1933 | 1933-04
            31/02/2020 | no: no.day
            13/13/2020 | no: no.day
            2020-02-30 | no: no.day
            1995-00-00 | 1995 (zero)
            1995-05-00 | 1995-05 (zero)
            1968年5月3日 | 1968-05-03
            1968年5月 | 1968-05
            Sat May 20 1961 00:00:00 GMT-0600 | 1961-05-20 (midnight)
            Sat May 20 1961 13:30:00 GMT-0600 | 1961-05-20T13:30:00-06:00
            Sat May 20 1961 13:30:00 GMT-0600 (Central Standard Time) | 1961-05-20T13:30:00-06:00
            Sun May 20 1961 | no: axis.typed.weekday.6
            Thu, 24 Jul 2025 10:20:30 -0400 | 2025-07-24T10:20:30-04:00
            24 Jul 2025 10:20:30 GMT | 2025-07-24T10:20:30Z
            Thu Jul 24 10:20:30 2025 | 2025-07-24T10:20:30
            Thu Jul 24 10:20:30 2025 -0400 | 2025-07-24T10:20:30-04:00
            Thu Jul 24 10:20:30 EDT 2025 | 2025-07-24T10:20:30-04:00 (zone)
            Jun 28 2006 00:00:00 GMT | 2006-06-28 (midnight)
            24 Jul 2025 10:20 EST | 2025-07-24T10:20-05:00 (zone)
            2025-W30 | 2025-07-21/2025-07-27 (week)
            2025-W30-4 | 2025-07-24 (week)
            2025W304 | 2025-07-24 (week)
            2025-W53 | no: no.week
            2026-W53 | 2026-12-28/2027-01-03 (week)
            2025-205 | 2025-07-24 (ordinal)
            2024-366 | 2024-12-31 (ordinal)
            """)
    void figuresAreRead(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1995~ | 1995~
            1995? | 1995?
            1995% | 1995%
            199X | 199X
            19XX-12 | 19XX-12
            2004-21 | 2004-21 or 2004/2021
            2004-22 | 2004-22 or 2004/2022
            1985/.. | 1985/..
            ../1985 | ../1985
            /1985 | /1985
            1985/ | 1985/
            [1667,1668,1670..1672] | [1667,1668,1670..1672]
            {1960,1961-12} | {1960,1961-12}
            Y-17E7 | Y-17E7
            Y17000 | Y17000
            1950S2 | 1950S2
            2004-06~-11 | 2004-06~-11
            ?2004-06-~11 | ?2004-06-~11
            -0043-03-15 | -0043-03-15 (negative.astronomical)
            1964/2008 | 1964/2008
            2004-06-11T16:53Z | 2004-06-11T16:53Z
            2004-06-11T16:53+05 | 2004-06-11T16:53+05:00
            1560-XX-25 | 1560-XX-25
            """)
    void edtfIsRead(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            602 | 0602
            30 | no: number.short
            44197 | no: number.long
            -500 | -0500 (negative.astronomical)
            −500 | -0500 (negative.astronomical)
            0000 | 0000 (negative.astronomical)
            500 BC | -0499 (bce)
            500 BCE | -0499 (bce)
            500 B.C. | -0499 (bce)
            500 B.C.E. | -0499 (bce)
            500 bc | -0499 (bce)
            500BC | -0499 (bce)
            12,000 BC | Y-11999 (bce)
            10 000 av. J.-C. | -9999 (bce)
            500 av. J.-C. | -0499 (bce)
            500 av J.C. | -0499 (bce)
            500 av. JC | -0499 (bce)
            500 avant J.-C. | -0499 (bce)
            500 avant Jésus-Christ | -0499 (bce)
            500 avant notre ère | -0499 (bce)
            500 a. C. | -0499 (bce)
            500 a.C. | -0499 (bce)
            500 aC | -0499 (bce)
            500 a. de C. | -0499 (bce)
            500 antes de Cristo | -0499 (bce)
            500 v. Chr. | -0499 (bce)
            500 v.Chr. | -0499 (bce)
            500 vor Christus | -0499 (bce)
            500 v. u. Z. | -0499 (bce)
            500 avanti Cristo | -0499 (bce)
            500 anvan Jezi Kri | -0499 (bce)
            44 BC | -0043 (bce)
            1 BC | 0000 (bce)
            BC 44 | -0043 (bce)
            15 March 44 BC | -0043-03-15 (bce)
            500-44 BC | -0499/-0043 (bce)
            500 BC - 44 BC | -0499/-0043 (bce)
            500 BC – AD 79 | -0499/0079 (bce)
            44–40 BC | -0043/-0039 (bce)
            AD 79 | 0079
            A.D. 79 | 0079
            79 AD | 0079
            79 CE | 0079
            79 A.D. | 0079
            79 C.E. | 0079
            79 n. Chr. | 0079
            79 apr. J.-C. | 0079
            79 ap. J.-C. | 0079
            79 d. C. | 0079
            79 d.C. | 0079
            79 dopo Cristo | 0079
            c. 500 BC | -0499~ (bce) (about)
            """)
    void yearsOfBothErasAreRead(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            602 | 0602
            30 | 0030
            7 | 0007
            0 | no: no.zero
            -500 | -0499 (negative.historical)
            -44 | -0043 (negative.historical)
            -1 | 0000 (negative.historical)
            -2150 | -2149 (negative.historical)
            +1995 | 1995
            1995.0 | 1995
            12,000 | Y12000
            -13800000000 | Y-13799999999 (negative.historical)
            13800000000 | Y13800000000S3 (round)
            99999999999 | no: far
            123456789012345678901234567890 | no: far
            -0044-03-15 | -0043-03-15 (negative.historical)
            """)
    void aColumnOfYearsMayHoldAnyNumber(String text, String expected) {
        DateHabits years = DateHabits.UNKNOWN.withNumbers(Numbers.YEARS).withNegatives(Negatives.HISTORICAL);
        assertEquals(expected, read(text, years));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            c. 1590 | 1590~ (about)
            c.1590 | 1590~ (about)
            c1590 | 1590~ (about)
            ca 1590 | 1590~ (about)
            ca. 1590 | 1590~ (about)
            circa 1590 | 1590~ (about)
            ~1590 | ~1590
            vers 1590 | 1590~ (about)
            um 1590 | 1590~ (about)
            hacia 1590 | 1590~ (about)
            hacia el año 1590 | 1590~ (about)
            verso 1590 | 1590~ (about)
            verso il 1590 | 1590~ (about)
            intorno al 1590 | 1590~ (about)
            por volta de 1590 | 1590~ (about)
            cerca de 1590 | 1590~ (about)
            alrededor de 1590 | 1590~ (about)
            anviwon 1590 | 1590~ (about)
            etwa 1590 | 1590~ (about)
            1590? | 1590?
            1590 ? | 1590?
            1590 (?) | 1590?
            c. 1590? | 1590% (about)
            vielleicht 1590 | 1590? (unsure)
            1850s | 185X (rounded)
            the 1850s | 185X (rounded)
            1850's | 185X (rounded)
            1850’s | 185X (rounded)
            1800s | 180X or 18XX
            early 1800s | [1800..1803] or [1800..1833]
            années 1850 | 185X (rounded)
            les années 1850 | 185X (rounded)
            1850er | 185X (rounded)
            1850er Jahre | 185X (rounded)
            die 1850er Jahre | 185X (rounded)
            años 1850 | 185X (rounded)
            los años 1850 | 185X (rounded)
            década de 1850 | 185X (rounded)
            anni 1850 | 185X (rounded)
            anos 1850 | 185X (rounded)
            ane 1850 yo | 185X (rounded)
            decade of the 1850s | 185X (rounded)
            mid-1850s | [1854..1856] (part)
            mid 1850s | [1854..1856] (part)
            early 1850s | [1850..1853] (part)
            late 1850s – early 1860s | 1857/1863 (part)
            107? | 107X or 0107?
            10?? | 10XX (mask)
            19-- | 19XX (mask)
            19-- ? | 19XX? (mask)
            19--? | 19XX? (mask)
            196x | 196X (mask)
            196- | 196X (mask)
            19xx | 19XX (mask)
            19__ | 19XX (mask)
            12th century | 11XX (rounded)
            12th cent. | 11XX (rounded)
            12th c. | 11XX (rounded)
            12th c. BC | -11XX (bce) (rounded)
            12th century BCE | -11XX (bce) (rounded)
            early 12th century | [1100..1133] (part)
            mid-12th century | [1134..1166] (part)
            late 12th century | [1167..1199] (part)
            first half of the 19th century | [1800..1849] (part)
            2nd half of the 19th century | [1850..1899] (part)
            last quarter of the 19th century | no: axis.typed.strange
            4th quarter of the 19th century | [1875..1899] (part)
            XIIe siècle | 11XX (rounded)
            XIIᵉ siècle | 11XX (rounded)
            XIIe s. | 11XX (rounded)
            début du XIIe siècle | [1100..1133] (part)
            milieu du XIIe siècle | [1134..1166] (part)
            fin du XIIe siècle | [1167..1199] (part)
            1re moitié du XIXe siècle | [1800..1849] (part)
            12. Jahrhundert | 11XX (rounded)
            12. Jh. | 11XX (rounded)
            Anfang des 12. Jahrhunderts | [1100..1133] (part)
            Ende 12. Jh. | [1167..1199] (part)
            5. Jahrhundert v. Chr. | -04XX (bce) (rounded)
            siglo XII | 11XX (rounded)
            s. XII | 11XX (rounded)
            siglo V a. C. | -04XX (bce) (rounded)
            principios del siglo XII | [1100..1133] (part)
            XII secolo | 11XX (rounded)
            sec. XII | 11XX (rounded)
            século XII | 11XX (rounded)
            syèk 12 | 11XX (rounded)
            12th–13th century | 11XX/12XX (rounded)
            12th to 13th centuries | 11XX/12XX (rounded)
            XII-XIII secolo | 11XX/12XX (rounded)
            12.-13. Jahrhundert | 11XX/12XX (rounded)
            2nd millennium BC | -1XXX (bce) (rounded)
            early 1995 | [1995-01..1995-04] (part)
            Ende 1944 | [1944-09..1944-12] (part)
            late May 1995 | [1995-05-22..1995-05-31] (part)
            spring 1848 | 1848-21
            Spring of 1848 | 1848-21
            Frühling 1848 | 1848-21
            printemps 1848 | 1848-21
            primavera 1848 | 1848-21
            verano de 1848 | 1848-22
            estate 1848 | 1848-22
            Herbst 1848 | 1848-23
            inverno 1848 | 1848-24
            Q2 1995 | 1995-34
            2. Quartal 1995 | 1995-34
            2nd quarter 1995 | 1995-34
            2º trimestre 1995 | 1995-34
            """)
    void fuzzyDatesStayFuzzy(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            21 Sept. 1974 | 1974-09-21
            21-Sep-1974 | 1974-09-21
            21/Sep/1974 | 1974-09-21
            18 March 1965 | 1965-03-18
            March 18, 1965 | 1965-03-18
            March 18th, 1965 | 1965-03-18
            April 1933 | 1933-04
            1933 April | 1933-04
            Apr. 1933 | 1933-04
            3 de mayo de 1808 | 1808-05-03
            3 mayo 1808 | 1808-05-03
            1º de mayo de 1808 | 1808-05-01
            lunes, 2 de mayo de 1808 | 1808-05-02
            1º maggio 1890 | 1890-05-01
            1° maggio 1890 | no: axis.typed.strange
            25 dicembre 1890 | 1890-12-25
            1. März 1848 | 1848-03-01
            1.März 1848 | 1848-03-01
            1. Maerz 1848 | 1848-03-01
            am 1. März 1848 | 1848-03-01
            Dez. 1848 | 1848-12
            18 mars 1871 | 1871-03-18
            1er août 1871 | 1871-08-01
            5 de outubro de 1910 | 1910-10-05
            5 out. 1910 | 1910-10-05 or 1910-08-05
            fev. 1910 | 1910-02
            5 jiyè 1910 | 1910-07-05
            premye janvye 1804 | 1804-01-01
            primero de mayo de 1890 | 1890-05-01
            21-Sep-74 | 2074-09-21 or 1974-09-21
            Sep-74 | 2074-09 or 1974-09
            Sept. ’04 | 2004-09 or 1904-09
            Sep-04 | no: axis.typed.strange
            5 May 04 | 2004-05-05 or 1904-05-05
            May 12 | no: axis.typed.unfinished
            5 des 1910 | 1910-12-05
            des 1910 | 1910 or 1910-12
            31 April 1910 | no: axis.bad.day
            """)
    void monthsAreReadInSevenLanguages(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1930 - 1967 | 1930/1967
            1930–1967 | 1930/1967
            1930 — 1967 | 1930/1967
            1967-1930 | no: order
            602-1054 | 0602/1054
            1969-January 1983 | 1969/1983-01
            January–February 2005 | 2005-01/2005-02
            3-5 May 1968 | 1968-05-03/1968-05-05
            3.-5. Mai 1968 | 1968-05-03/1968-05-05
            3 au 5 mai 1968 | 1968-05-03/1968-05-05
            May 3 - June 5, 1968 | 1968-05-03/1968-06-05
            1971-now | 1971/.. (now)
            1971–present | 1971/.. (now)
            1971 - aujourd’hui | 1971/.. (now)
            1971 bis heute | 1971/.. (now)
            1971 – hoy | 1971/.. (now)
            1971- | 1971/.. (now)
            since 1971 | 1971/..
            seit 1971 | 1971/..
            desde 1971 | 1971/..
            dal 1971 | 1971/..
            until 1914 | ../1914
            bis 1914 | ../1914
            hasta 1914 | ../1914
            fino al 1914 | ../1914
            até 1914 | ../1914
            1914/1918 | 1914/1918
            1914-18 | 1914/1918 (years)
            1914/18 | 1914/1918 (years)
            1905/10 | 1905-10 or 1905/1910
            1905-10 | 1905-10
            from 1914 to 1918 | 1914/1918
            de 1914 à 1918 | 1914/1918
            von 1914 bis 1918 | 1914/1918
            de 1914 a 1918 | 1914/1918
            dal 1914 al 1918 | 1914/1918
            desde 1914 até 1918 | 1914/1918
            between 1914 and 1918 | [1914..1918]
            zwischen 1914 und 1918 | [1914..1918]
            tra il 1914 e il 1918 | [1914..1918]
            before 1914 | [..1913]
            pre-1914 | [..1913]
            post-1945 | [1946..]
            vor 1914 | [..1913]
            4/5/2017 - 6/5/2017 | 2017-05-04/2017-05-06 or 2017-04-05/2017-06-05
            4.5.2017–6.5.2017 | 2017-05-04/2017-05-06 or 2017-04-05/2017-06-05
            25/12/2017 to 27/12/2017 | 2017-12-25/2017-12-27
            2005-01-01 - 2005-02-01 | 2005-01-01/2005-02-01
            2005-01-01 10:00 - 2005-01-02 11:00 | 2005-01-01T10:00/2005-01-02T11:00
            2005-01-01T10:00Z/2005-01-02T11:00Z | 2005-01-01T10:00Z/2005-01-02T11:00Z
            1850s–1860s | 185X/186X (rounded)
            1995 or 1996 | [1995,1996]
            """)
    void stretchesAreRead(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            65 Ma | Y-65000000S2 (ago)
            65.5 Ma | Y-65500000S3 (ago)
            65 million years ago | Y-65000000S2 (ago)
            c. 65 million years ago | Y-65000000S2 (ago) (ago.about)
            13.8 billion years ago | Y-13800000000S3 (ago)
            4.5 Ga | Y-4500000000S2 (ago)
            12,000 BP | [Y-10550..-9550] (ago)
            12000 cal BP | [Y-10550..-9550] (ago)
            12 ka | [Y-10550..-9550] (ago)
            5730 BP | [-3785..-3775] (ago)
            300 ka | [Y-298550..Y-297550] (ago)
            2,000 years ago | [-0550..0450] (ago)
            il y a 65 millions d’années | Y-65000000S2 (ago)
            hace 65 millones de años | Y-65000000S2 (ago)
            vor 65 Millionen Jahren | Y-65000000S2 (ago)
            65 milioni di anni fa | Y-65000000S2 (ago)
            251.9–201.3 Ma | Y-251900000S4/Y-201300000S4 (ago)
            60 billion years ago | no: far
            99999999999999 Ga | no: far
            """)
    void yearsAgoAreAsSharpAsTheirDigits(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "nothing", textBlock = """
            ` ` | none
            NA | none
            N/A | none
            n.d. | none
            s.d. | none
            unknown | none
            Inconnu | none
            ? | none
            - | none
            — | none
            null | none
            None | none
            0000-00-00 | none
            hello | no: axis.typed.strange
            1952 1952 1952-01-01 10:20:01Z | no: axis.bad.extra
            12 | no: number.short
            May | no: axis.typed.unfinished
            """)
    void noDateIsToldFromWhatCannotBeRead(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAY_FIRST | 4/5/2017 | 2017-05-04 (order.day)
            MONTH_FIRST | 4/5/2017 | 2017-04-05 (order.month)
            MONTH_FIRST | 20/12/1937 | 1937-12-20 (order.against)
            DAY_FIRST | 12/20/1937 | 1937-12-20 (order.against)
            DAY_FIRST | 4/5/2017 - 6/5/2017 | 2017-05-04/2017-05-06 (order.day) (order.day)
            MONTH_FIRST | 4/5/2017 to 6/5/2017 | 2017-04-05/2017-06-05 (order.month) (order.month)
            MONTH_FIRST | from 4/5/2017 until 6/5/2017 | 2017-04-05/2017-06-05 (order.month)
            DAY_FIRST | 4/5/2017 10:30 | 2017-05-04T10:30 (order.day)
            DAY_FIRST | 4-5-17 | 2017-05-04 or 1917-05-04
            """)
    void aKnownOrderDecides(Order order, String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN.withOrder(order)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OF_1900 | 4-25-17 | 1917-04-25 (short)
            OF_2000 | 4-25-17 | 2017-04-25 (short)
            """)
    void aKnownCenturyDecides(ShortYears years, String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN.withShortYears(years)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009-04-11 00:00:00 | 2009-04-11T00:00:00
            Sat May 20 1961 00:00:00 GMT-0600 | 1961-05-20T00:00:00-06:00
            """)
    void midnightMayBeATime(String text, String expected) {
        assertEquals(expected, read(text, DateHabits.UNKNOWN.withMidnight(Midnight.A_TIME)));
    }
}
