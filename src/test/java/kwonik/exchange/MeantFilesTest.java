package kwonik.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which files somebody means as timelines, who says nothing else of them.
class MeantFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sheet.csv       | Year,Event           | true
            sheet.CSV       | Year,Event           | true
            sheet.tsv       | Year                 | true
            old.xls         | ÐÏ                   | true
            data.json       | {"events": []}     | true
            data.js         | var data = {         | true
            simile.xml      | <data></data>        | true
            demo.timeline   | # Written by Timeline| true
            plan.mw         | 1990: begun          | true
            holidays.ics    | BEGIN:VCALENDAR      | true
            holidays        | BEGIN:VCALENDAR      | true
            holidays.txt    | BEGIN:VCALENDAR      | true
            table.txt       | Year;Event^1990;A^1991;B^1992;C | true
            table           | Year;Event^1990;A^1991;B^1992;C | true
            article.txt     | The ferry was lost.^Nobody knows why, they say.^It was found; later. | false
            article.txt     | One, two.^Three, four.  | false
            article.md      | # The ferry             | false
            page.html       | <!doctype html><title>  | false
            page.xml        | <html><body>            | false
            picture.xml     | <svg></svg>             | false
            letter.docx     | letters                 | false
            paper.pdf       | %PDF-1.7                | false
            """)
    void aFileIsMeantByItsFirstBytesAndItsName(String name, String text, boolean meant) throws IOException {
        Path file =
                Files.write(folder.resolve(name), (text.replace('^', '\n') + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(meant, ForeignFile.isMeant(file));
    }

    @Test
    void whatIsNoFileIsNotMeant() throws IOException {
        assertFalse(ForeignFile.isMeant(folder.resolve("gone.csv")));
        assertFalse(ForeignFile.isMeant(Files.createDirectory(folder.resolve("folder.csv"))));
    }
}
