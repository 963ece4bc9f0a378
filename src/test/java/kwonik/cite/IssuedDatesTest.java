package kwonik.cite;

import static kwonik.cite.Works.FRENCH;
import static kwonik.cite.Works.plain;
import static kwonik.cite.Works.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kwonik.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seasons, open spans and dates without parts as each style has them.
class IssuedDatesTest {

    private static Source dated(String type, String edtf) {
        return work(type, "A Text", List.of(), "", edtf, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article-journal | 2015-21    | A Text. (2015, Spring).        | “A Text.” Spring 2015.         | “A Text.” Spring 2015.
            article-journal | 2015-03    | A Text. (2015).                | “A Text.” Mar. 2015.           | “A Text.” March 2015.
            webpage         | 2015/..    | A Text. (2015–present).        | “A Text.” 2015–present.        | “A Text.” 2015–.
            webpage         | 2015-03/.. | A Text. (2015, March–present). | “A Text.” Mar. 2015–present.   | “A Text.” March 2015–.
            webpage         | 2015/      | A Text. (from 2015, end unknown). | “A Text.” From 2015, end unknown. | “A Text.” From 2015, end unknown.
            webpage         | [..1760]   | A Text. (in or before 1760).   | “A Text.” In or before 1760.   | “A Text.” In or before 1760.
            book            | 196X       | A Text. (1960s).               | A Text. 1960s.                 | A Text. 1960s.
            book            | 18XX       | A Text. (19th century).        | A Text. 19th century.          | A Text. 19th century.
            """)
    void inEnglish(String type, String edtf, String apa, String mla, String chicago) {
        assertEquals(apa, plain(Style.APA, dated(type, edtf)));
        assertEquals(mla, plain(Style.MLA, dated(type, edtf)));
        assertEquals(chicago, plain(Style.CHICAGO, dated(type, edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            webpage | 2003-02-01      | (2003, 1er février) | 1er févr. 2003            | 1er février 2003
            webpage | 2003-02-02      | (2003, 2 février)   | 2 févr. 2003              | 2 février 2003
            webpage | 2015/..         | (2015–aujourd’hui)  | 2015–aujourd’hui          | 2015–
            webpage | 2010-01/2011-06 | (2010, janvier–2011, juin) | Janv. 2010–juin 2011 | Janvier 2010–juin 2011
            webpage | 2015-21         | (2015, printemps)   | Printemps 2015            | Printemps 2015
            book    | 196X            | (années 1960)       | Années 1960               | Années 1960
            """)
    void inFrench(String type, String edtf, String apa, String mla, String chicago) {
        Source text = dated(type, edtf);
        for (Style style : List.of(Style.APA, Style.MLA, Style.CHICAGO)) {
            String date = style == Style.APA ? apa : style == Style.MLA ? mla : chicago;
            String entry = Citations.of(style, text, FRENCH).plain();
            assertTrue(entry.contains(date), entry);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            2015-21         | PY  - 2015 | DA  - 2015///Spring     | ''
            2015/..         | PY  - 2015 | DA  - 2015///           | N1  - 2015/..
            2010-01/2011-06 | PY  - 2010 | DA  - 2010/01//         | N1  - 2010-01/2011-06
            2015            | PY  - 2015 | DA  - 2015///           | ''
            2015~           | PY  - 2015///circa | DA  - 2015///circa | ''
            2015-21~        | PY  - 2015///circa | DA  - 2015///circa Spring | ''
            """)
    void inRis(String edtf, String year, String date, String note) {
        String text = plain(Style.RIS, dated("webpage", edtf));
        assertTrue(text.contains(year + "\r\n"), text);
        assertTrue(text.contains(date + "\r\n"), text);
        assertEquals(!note.isEmpty(), text.contains("N1  - "), text);
        assertTrue(text.contains(note), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [..1760]  | N1  - [..1760]
            ../2015   | N1  - ../2015
            196X      | N1  - 196X
            """)
    void risHasNoYearForADateWithoutOne(String edtf, String note) {
        String text = plain(Style.RIS, dated("webpage", edtf));
        assertTrue(text.contains(note) && !text.contains("PY  - "), text);
    }

    @ParameterizedTest
    @CsvSource({"2015/..", "2015/2016"})
    void bibTexHasNoYearForASpan(String edtf) {
        String text = plain(Style.BIBTEX, dated("webpage", edtf));
        assertTrue(text.contains("date = {" + edtf + "}") && !text.contains("year ="), text);
    }
}
