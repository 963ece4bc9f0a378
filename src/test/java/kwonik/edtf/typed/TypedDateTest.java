package kwonik.edtf.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type for a date is read as they mean it, or not at all.
class TypedDateTest {
    private static String read(String text, String language) {
        return switch (TypedDate.read(text, language)) {
            case TypedDate.One one -> one.when().edtf();
            case TypedDate.Several several ->
                several.readings().stream().map(When::edtf).collect(Collectors.joining(" or "));
            case TypedDate.None none -> "no: " + none.key();
            case TypedDate.Empty _ -> "empty";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2004 | 2004-05-05
            May 5, 2004 | 2004-05-05
            May 5th 2004 | 2004-05-05
            5th of May 2004 | 2004-05-05
            the 5th of May, 2004 | 2004-05-05
            2004 May 5 | 2004-05-05
            Sept. 9, 1994 | 1994-09-09
            Thursday 24 July 2025 | 2025-07-24
            Thursday, July 24, 2025 | 2025-07-24
            Friday 24 July 2025 | no: axis.typed.weekday.4
            on 24 July 2025 | 2025-07-24
            24.07.2025 | 2025-07-24
            24/07/2025 | 2025-07-24
            07/24/2025 | 2025-07-24
            2025/07/24 | 2025-07-24
            04/05/2017 | 2017-05-04 or 2017-04-05
            05/05/2017 | 2017-05-05
            04/05/2017 - 06/05/2017 | 2017-05-04/2017-05-06 or 2017-04-05/2017-06-05
            May 2004 | 2004-05
            in May 2004 | 2004-05
            2004 | 2004
            in 2004 | 2004
            the year 2004 | 2004
            850 | 0850
            44 BC | -0043
            44 B.C. | -0043
            500 BCE | -0499
            44 BC? | -0043?
            79 AD | 0079
            79 CE | 0079
            15 March 44 BC | -0043-03-15
            1990s | 199X
            the 1990s | 199X
            in the 1990s | 199X
            about the 1990s | 199X~
            19th century | 18XX
            the 19th century | 18XX
            first century | 00XX
            about 1995 | 1995~
            around 1995 | 1995~
            circa 1995 | 1995~
            c. 1995 | 1995~
            c.1995 | 1995~
            ca. May 1995 | 1995-05~
            1995? | 1995?
            1995 ? | 1995?
            perhaps 1995 | 1995?
            about 1995? | 1995%
            probably May 2004 | 2004-05?
            about 1995, uncertain | 1995%
            spring 2024 | 2024-21
            spring of 2024 | 2024-21
            fall 2024 | 2024-23
            Q1 2024 | 2024-33
            first quarter of 2024 | 2024-33
            2nd quarter 2024 | 2024-34
            second half of 2024 | 2024-41
            between 3 and 5 May 2004 | [2004-05-03..2004-05-05]
            between May and June 2004 | [2004-05..2004-06]
            between 1994 and 1998 | [1994..1998]
            between 1994 & | no: axis.typed.strange
            between 3 and | no: axis.typed.unfinished
            between 3 | no: axis.typed.unfinished
            from October 2024 to June 2025 | 2024-10/2025-06
            October 2024 to June 2025 | 2024-10/2025-06
            from October to December 2024 | 2024-10/2024-12
            from 3 to 5 May 2004 | 2004-05-03/2004-05-05
            3-5 May 2004 | 2004-05-03/2004-05-05
            3 – 5 May 2004 | 2004-05-03/2004-05-05
            30 April – 5 May 2004 | 2004-04-30/2004-05-05
            May 3 - June 5, 2004 | 2004-05-03/2004-06-05
            1994–1998 | 1994/1998
            1994-98 | 1994/1998
            1994 to 1998 | 1994/1998
            1994 until 1998 | 1994/1998
            since 1994 until 1998 | 1994/1998
            from 1994 until 1998 | 1994/1998
            from 2010 | 2010/..
            since 2010 | 2010/..
            since May 2010 | 2010-05/..
            until 2017 | ../2017
            before 1990 | [..1989]
            after 1990 | [1991..]
            before May 1990 | [..1990-04]
            after 31 December 1999 | [2000-01-01..]
            in or before 1804 | [..1804]
            on or after 5 May 1804 | [1804-05-05..]
            1995 or 1996 | [1995,1996]
            3 or 4 May 2004 | [2004-05-03,2004-05-04]
            1995, 1997 or 1999 | [1995,1997,1999]
            3 and 5 May 2004 | {2004-05-03,2004-05-05}
            23 February or 25 March 2025 | [2025-02-23,2025-03-25]
            5 May 2004, 14:30 | 2004-05-05T14:30
            5 May 2004 at 14:30 | 2004-05-05T14:30
            5 May 2004 14:30:10 | 2004-05-05T14:30:10
            1995-04-12 | 1995-04-12
            199X | 199X
            2004-05/2004-06 | 2004-05/2004-06
            [1995,1997] | [1995,1997]
            1985/open | no: axis.near
            31 April 2004 | no: axis.bad.day
            1998 to 1994 | no: axis.bad.order
            May | no: axis.typed.unfinished
            5 May | no: axis.typed.unfinished
            5 May 04 | no: axis.typed.strange
            04/05/17 | no: axis.bad.slashes
            early 1995 | no: axis.near
            lately 1995 | no: axis.typed.strange
            Tuesday | no: axis.typed.unfinished
            soon | no: axis.typed.strange
            1,300 | no: axis.bad.year
            """)
    void englishIsRead(String text, String edtf) {
        assertEquals(edtf, read(text, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 mai 2004 | 2004-05-05
            le 5 mai 2004 | 2004-05-05
            jeudi 24 juillet 2025 | 2025-07-24
            1er mai 2004 | 2004-05-01
            le 1ᵉʳ mai 2004 | 2004-05-01
            1 août 1994 | 1994-08-01
            1 aout 1994 | 1994-08-01
            AOÛT 1994 | 1994-08
            sept. 1994 | 1994-09
            en mai 2004 | 2004-05
            en 2004 | 2004
            l’an 2004 | 2004
            en l'année 2004 | 2004
            44 av. J.-C. | -0043
            44 avant J.-C. | -0043
            44 avant Jésus-Christ | -0043
            79 apr. J.-C. | 0079
            les années 1990 | 199X
            années 1990 | 199X
            dans les années 1990 | 199X
            XIXe siècle | 18XX
            au XIXᵉ siècle | 18XX
            19e siècle | 18XX
            Ier siècle | 00XX
            vers 1995 | 1995~
            environ 1995 | 1995~
            1995 environ | 1995~
            les années 1990 environ | 199X~
            vers 1995, incertain | 1995%
            peut-être 1995 | 1995?
            printemps 2024 | 2024-21
            été 2024 | 2024-22
            au printemps de 2024 | 2024-21
            1er trimestre 2024 | 2024-33
            premier trimestre 2024 | 2024-33
            T1 2024 | 2024-33
            second semestre 2024 | 2024-41
            entre le 3 et le 5 mai 2004 | [2004-05-03..2004-05-05]
            entre 1994 et 1998 | [1994..1998]
            d’octobre 2024 à juin 2025 | 2024-10/2025-06
            du 3 au 5 mai 2004 | 2004-05-03/2004-05-05
            de 1994 à 1998 | 1994/1998
            3 au 5 mai 2004 | 2004-05-03/2004-05-05
            depuis 2010 | 2010/..
            depuis le 5 mai 2010 | 2010-05-05/..
            à partir de 2010 | 2010/..
            à partir du 5 mai 2010 | 2010-05-05/..
            jusqu’en 2017 | ../2017
            jusqu'au 5 mai 2017 | ../2017-05-05
            avant 1990 | [..1989]
            après 1990 | [1991..]
            en 1804 ou avant | [..1804]
            1995 ou 1996 | [1995,1996]
            le 5 mai 2004 à 14h30 | 2004-05-05T14:30
            04/05/2017 | 2017-05-04 or 2017-04-05
            le 5 | no: axis.typed.unfinished
            """)
    void frenchIsRead(String text, String edtf) {
        assertEquals(edtf, read(text, "fr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 me 2004 | 2004-05-05
            jedi 24 jiyè 2025 | 2025-07-24
            1ye me 2004 | 2004-05-01
            24 jiye 2025 | 2025-07-24
            out 1994 | 1994-08
            jen 2025 | 2025-06
            nan mwa me 2004 | no: axis.typed.strange
            nan 2004 | 2004
            nan lane 2004 | 2004
            lane 1990 | 1990
            ane 1990 yo | 199X
            nan ane 1990 yo | 199X
            19yèm syèk | 18XX
            44 anvan Jezi Kri | -0043
            anviwon 1995 | 1995~
            anviwon 1995, pa sèten | 1995%
            prentan 2024 | 2024-21
            premye trimès 2024 | 2024-33
            dezyèm semès 2024 | 2024-41
            ant 3 ak 5 me 2004 | [2004-05-03..2004-05-05]
            ant oktòb 2024 ak jen 2025 | [2024-10..2025-06]
            soti oktòb 2024 rive jen 2025 | 2024-10/2025-06
            depi 2010 | 2010/..
            apati 2010 | 2010/..
            jiska 2017 | ../2017
            anvan 1990 | [..1989]
            apre 1990 | [1991..]
            1995 oswa 1996 | [1995,1996]
            """)
    void creoleIsRead(String text, String edtf) {
        assertEquals(edtf, read(text, "ht"));
    }

    @ParameterizedTest
    @CsvSource({"en, le 5 mai 2004", "en, 5 me 2004", "fr, 5 May 2004", "ht, May 5 2004", "xx, 5 May 2004"})
    void anyLanguageIsReadInAnyOther(String language, String text) {
        assertEquals("2004-05-05", read(text, language));
    }

    /// Dates of each kind that is said in a way of its own; which are not read back stands beside.
    private static final List<String> SAID = List.of(
            "1995",
            "0850",
            "-0043",
            "1995-05",
            "1995-08-01",
            "1995-05-12",
            "1995-21",
            "1995-24",
            "1995-33",
            "1995-36",
            "1995-40",
            "199X",
            "18XX",
            "1995~",
            "1995-05~",
            "1995-05-12?",
            "1995%",
            "199X~",
            "1994/1998",
            "1995-05/1995-07",
            "1995-05-12/1995-05-14",
            "1995-05-12/1995-06-14",
            "1994-05/1996-07",
            "1994~/1998",
            "2010/..",
            "../2010",
            "../2010-05-12",
            "2010-05/..",
            "[1994..1998]",
            "[1994-05-12..1994-05-14]",
            "[1995,1997]",
            "[1994-05-12,1994-05-14]",
            "[1995,1997,1999]",
            "{1995,1997}",
            "[..1995]",
            "[1995..]",
            "[..1995-05-12]",
            "1995-05-12T14:30",
            "1995-05-12T14:30:10");

    @Property(tries = 1000)
    void whatIsSaidIsReadAgain(@ForAll @IntRange(max = 38) int which, @ForAll @IntRange(max = 2) int language) {
        String tag = List.of("en", "fr", "ht").get(language);
        When when = When.parse(SAID.get(which));
        DateWords words = new DateWords(Words.in(Locale.forLanguageTag(tag)));
        for (String said : List.of(words.brief(when), words.full(when), words.within(when))) {
            assertEquals(when.edtf(), read(said, tag), said);
        }
    }

    @Property(tries = 2000)
    void anyTextIsRefusedOrReadAndNeverMore(@ForAll @StringLength(max = 60) String text) {
        read(text, "en");
        read(text.replaceAll("[^\\w ]", " 1 "), "fr");
    }
}
