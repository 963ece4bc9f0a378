package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import kwonik.archive.file.Progress;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @TempDir
    private Path folder;

    private static String kind(String head, String name) {
        String bytes = head.translateEscapes();
        return FileKind.of(bytes.getBytes(StandardCharsets.ISO_8859_1), name).name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            PK\\3\\4...[Content_Types].xml...word/document.xml     | letter.docx  | DOCUMENT
            PK\\3\\4...[Content_Types].xml...word/document.xml     | letter.zip   | DOCUMENT
            PK\\3\\4...mimetypeapplication/vnd.oasis.opendocument.text | a.odt    | DOCUMENT
            PK\\3\\4...[Content_Types].xml...xl/workbook.xml       | a.xlsx       | TABLE
            PK\\3\\4...[Content_Types].xml                         | a.pptx       | SLIDES
            PK\\3\\4...photo.jpg                                   | a.zip        | ARCHIVE
            \\320\\317\\21\\340\\241\\261\\32\\341                 | a.doc        | DOCUMENT
            {\\\\rtf1\\\\ansi                                      | a.doc        | DOCUMENT
            %PDF-1.7                                             | a.json       | PDF
            \\211PNG\\r\\n\\32\\n                                  | a.json       | PICTURE
            \\377\\330\\377\\340                                   | a.jpg        | PICTURE
            RIFF....WEBPVP8                                      | a            | PICTURE
            ....ftypheic                                         | a            | PICTURE
            ....ftypisom                                         | a.mp4        | RECORDING
            \\37\\213\\10                                          | a.json.gz    | ARCHIVE
            <!DOCTYPE html><title>A                              | a.json       | WEB_PAGE
            <?xml version="1.0"?><svg xmlns=                     | a.svg        | PICTURE
            <?xml version="1.0"?><rss>                           | a.xml        | XML
            a\\0b                                                | a.bin        | BINARY
            year;event\\n1990;Election\\n                         | a.txt        | TABLE
            a,b                                                  | a.csv        | TABLE
            Dear all,\\nthis is a letter.                        | a.txt        | TEXT
            One line                                             | a            | TEXT
            {"type": "AnnotationCollection"                      | a.kwonik-notes | NOTES
            "kwonik": 1, "id": "x"                               | a.json       | CHRONICLE
            "kwonik": 1, "id": "x"                               | a.KWONIK     | CHRONICLE
            {"kwonik": 1                                         | a.txt        | CHRONICLE
            \\357\\273\\277{"kwonik": 1                          | a.png        | CHRONICLE
            {"kwonik": 1, "a": "\\0"                             | a.json       | CHRONICLE
            \\377\\376{\\0"\\0                              | a.json       | UTF16
            \\376\\377\\0{\\0"                              | a.json       | UTF16
            {\\0"\\0k\\0                                      | a.json       | UTF16
            \\377\\376D\\0e\\0                              | a.txt        | UTF16
            [1, 2]                                               | a.txt        | CHRONICLE
            ~ ~                                                  | a.txt        | CHRONICLE
            """)
    void aFileIsKnownByItsFirstBytesAndThenByItsEnding(String head, String name, String kind) {
        assertEquals(kind, kind(head, name));
    }

    /// What lies there, what is meant with it, and what its name alone says.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"kwonik": 1                   | a.json    | CHRONICLE | CHRONICLE | CHRONICLE
            {"kwonik": 1                   | A.JSON    | CHRONICLE | CHRONICLE | CHRONICLE
            {"kwonik": 1                   | a         | CHRONICLE | CHRONICLE | BINARY
            {"kwonik": 1                   | a.bak     | CHRONICLE | CHRONICLE | BINARY
            {"kwonik": 1                   | a.txt     | CHRONICLE | TEXT      | TEXT
            {"kwonik": 1                   | a.png     | CHRONICLE | PICTURE   | PICTURE
            ~~                             | a.json    | CHRONICLE | CHRONICLE | CHRONICLE
            ~~                             | a.txt     | CHRONICLE | TEXT      | TEXT
            ~~                             | a.png     | CHRONICLE | PICTURE   | PICTURE
            [Port-au-Prince] The president | a.txt     | CHRONICLE | TEXT      | TEXT
            [Port-au-Prince] The president | A.TXT     | CHRONICLE | TEXT      | TEXT
            [Port-au-Prince] The president | a.md      | CHRONICLE | TEXT      | TEXT
            Dear all,                      | a.json    | CHRONICLE | CHRONICLE | CHRONICLE
            Dear all,                      | a.doc     | TEXT      | TEXT      | DOCUMENT
            Dear all,                      | json      | TEXT      | TEXT      | BINARY
            a;b\\n1;2\\n                   | a.txt     | TABLE     | TEXT      | TEXT
            a;b\\n1;2\\n                   | a.csv     | TABLE     | TABLE     | TABLE
            <html>                         | a.json    | WEB_PAGE  | CHRONICLE | CHRONICLE
            <html>                         | a.html    | WEB_PAGE  | WEB_PAGE  | WEB_PAGE
            \\377\\376{\\0"\\0             | a.json    | UTF16     | CHRONICLE | CHRONICLE
            \\211PNG\\r\\n\\32\\n          | a.png     | PICTURE   | PICTURE   | PICTURE
            \\211PNG\\r\\n\\32\\n          | a.json    | PICTURE   | PICTURE   | CHRONICLE
            \\211PNG\\r\\n\\32\\n          | a.txt     | PICTURE   | PICTURE   | TEXT
            <svg xmlns=                    | a.json    | PICTURE   | PICTURE   | CHRONICLE
            <svg xmlns=                    | A.SVG     | PICTURE   | PICTURE   | PICTURE
            %PDF-1.7                       | a.json    | PDF       | PDF       | CHRONICLE
            %PDF-1.7                       | a         | PDF       | PDF       | BINARY
            """)
    void aFileIsWhatLiesInItAndWhatIsWrittenInLettersIsMeantAsItIsCalled(
            String content, String name, FileKind kind, FileKind meant, FileKind named) throws IOException {
        byte[] bytes = content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve(name), bytes);
        assertEquals(kind, FileKind.of(file));
        assertEquals(meant, FileKind.meant(file));
        assertEquals(named, FileKind.named(file));
    }

    @ParameterizedTest
    @CsvSource({"a.json, CHRONICLE", "a.PNG, PICTURE", "a.pdf, PDF", "a.txt, TEXT", "a.docx, DOCUMENT", "a, BINARY"})
    void whatIsNotThereOrAFolderIsWhatItIsCalled(String name, FileKind kind) throws IOException {
        Path file = folder.resolve(name);
        assertEquals(kind, FileKind.of(file));
        assertEquals(kind, FileKind.meant(file));
        Files.createDirectory(file);
        assertEquals(kind, FileKind.of(file));
        assertEquals(kind, FileKind.meant(file));
    }

    @Test
    void eachKindSaysInEveryLanguageWhatItIsAndWhatToDo() {
        for (FileKind kind : EnumSet.complementOf(EnumSet.of(FileKind.CHRONICLE))) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ht"))) {
                Words words = Words.in(locale);
                assertTrue(kind.problem("f").what(words).endsWith("."), kind.name());
                String opened = kind == FileKind.TABLE ? ".ods" : kind == FileKind.LESSON ? "Kwonik" : ".json";
                assertTrue(kind.problem("f").remedy(words).contains(opened), kind.name());
            }
        }
    }

    @Test
    void aFileOfAnotherKindHasThatOneProblem() throws IOException {
        byte[] pdf = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 40_000);
        Path file = Files.write(folder.resolve("a.json"), pdf);
        Reading reading = ChronicleReader.read(file, Progress.NONE);
        assertEquals(
                List.of("archive.kind.pdf"),
                reading.problems().stream().map(problem -> problem.key()).toList());
        assertTrue(reading.chronicle().events().isEmpty());
    }
}
