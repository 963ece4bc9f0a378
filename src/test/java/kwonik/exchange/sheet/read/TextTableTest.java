package kwonik.exchange.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SheetRow;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables in text files: which letters, which cells, which lines.
class TextTableTest {
    private static TableReading read(String name, byte[] bytes, TextChoice choice) throws RefusedException {
        return TableFile.read(DataFile.of(name, bytes), choice, Progress.NONE);
    }

    private static TableReading read(String text) throws RefusedException {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8), TextChoice.GUESS);
    }

    private static String shown(SheetRow row) {
        return row.line() + ":"
                + row.cells().stream()
                        .map(cell -> cell.text().replace("\n", "↵").replace("\r", "←"))
                        .collect(Collectors.joining("¦"));
    }

    private static String shown(TableReading reading) {
        return reading.workbook().first().rows().stream()
                .map(TextTableTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static List<String> keys(TableReading reading) {
        return reading.remarks().stream().map(Remark::key).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,b\\n1,2\\n                                 | 1:a¦b 2:1¦2
            a,b\\n1,2                                    | 1:a¦b 2:1¦2
            a,b\\r1,2\\r\\r3,4                           | 1:a¦b 2:1¦2 4:3¦4
            a,b\\r\\n1,2\\r\\n                           | 1:a¦b 2:1¦2
            a,b\\n\\n\\n1,2\\n,,,\\n3,4\\n               | 1:a¦b 4:1¦2 6:3¦4
            a,b\\n"one\\ntwo",2\\n3,4                    | 1:a¦b 2:one↵two¦2 3:3¦4
            a,b\\n"one\\r\\ntwo",2\\r\\n3,4              | 1:a¦b 2:one←↵two¦2 3:3¦4
            a,b\\n"say ""hi\"\"\",2                       | 1:a¦b 2:say "hi"¦2
            a,b\\n5" disk,2                              | 1:a¦b 2:5" disk¦2
            a,b,c\\n1,2\\n1,2,3,4,,\\n                   | 1:a¦b¦c 2:1¦2 3:1¦2¦3¦4
            a, "b, c"\\n1, "2, 3"\\n                     | 1:a¦b, c 2:1¦2, 3
            a;b\\n1,5;2,5\\n3,5;4,5\\n                   | 1:a¦b 2:1,5¦2,5 3:3,5¦4,5
            sep=;\\na;b,c\\n1;2                          | 2:a¦b,c 3:1¦2
            a\\tb\\n1\\tx,y,z\\n                         | 1:a¦b 2:1¦x,y,z
            just one\\nword, or two\\n                   | 1:just one 2:word, or two
            'a','b,c'\\n'1','2,3'\\n'4','5,6'            | 1:a¦b,c 2:1¦2,3 3:4¦5,6
            a,b\\n1,2\\u001A                             | 1:a¦b 2:1¦2
            \\uFEFFa,b\\n1,2                             | 1:a¦b 2:1¦2
            """)
    void rowsHaveTheirCellsAndTheNumberThatASpreadsheetShows(String text, String rows) throws RefusedException {
        assertEquals(
                rows,
                shown(read(text.replace("\\u001A", "\u001A")
                        .replace("\\uFEFF", "\uFEFF")
                        .translateEscapes())));
    }

    @Test
    void aPipeInALogPartsAndQuotationMarksInItAreLetters() throws RefusedException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            log.append("2005-04-07 15:13:13 -0700|subject ").append(i).append(i % 7 == 0 ? ", and more\n" : "\n");
        }
        log.append("2005-04-08 00:00:00 -0700|\"--flag\" is new\n2005-04-09 00:00:00 -0700|a|b\n");
        log.append("2005-04-10 00:00:00 -0700|\"-|\n2005-04-11 00:00:00 -0700|last\n");
        TableReading reading = read("log.txt", log.toString().getBytes(StandardCharsets.UTF_8), TextChoice.GUESS);
        assertEquals(54, reading.workbook().first().rows().size());
        assertEquals(List.of("sheet.csv.letters"), keys(reading));
        assertEquals(
                "\"--flag\" is new",
                reading.workbook().first().rows().get(50).cell(1).text());
        assertTrue(reading.form() != null
                && reading.form().isSure()
                && reading.form().quote() == TextForm.NONE);
    }

    @Test
    void anUnclosedQuotationMarkDoesNotSwallowTheFile() throws RefusedException {
        TableReading reading = read("a,b\n\"1\",\"x\"\n2,\"never closed\n3,y\n4,z\n");
        assertEquals("1:a¦b 2:1¦x 3:2¦never closed 4:3¦y 5:4¦z", shown(reading));
        assertEquals(List.of("sheet.csv.unclosed"), keys(reading));
        assertEquals(3, reading.remarks().getFirst().line());
    }

    @Test
    void aCellThatSeemsToHaveSwallowedRowsIsTold() throws RefusedException {
        TableReading reading = read("a,b,c\n1,\"x,1\n2,y,2\n3,z,3\n4,w,4\n5,w,5\n6,v\",6\n7,\"t\",7\n");
        assertTrue(
                keys(reading).contains("sheet.csv.swallowed"),
                () -> keys(reading).toString());
    }

    @Test
    void lettersBehindAClosingQuotationMarkAreTold() throws RefusedException {
        TableReading reading = read("a,b\n\"1\",\"x\"\n\"2\"nd,\"y\"\n\"3\",\"z\"");
        assertEquals("1:a¦b 2:1¦x 3:2nd¦y 4:3¦z", shown(reading));
        assertEquals(List.of("sheet.csv.junk"), keys(reading));
        assertEquals(3, reading.remarks().getFirst().line());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, UTF_8",
        "UTF-8, true, UTF_8",
        "UTF-16LE, false, UTF_16LE",
        "UTF-16LE, true, UTF_16LE",
        "UTF-16BE, false, UTF_16BE",
        "UTF-16BE, true, UTF_16BE",
        "UTF-32LE, true, UTF_32LE",
        "UTF-32BE, true, UTF_32BE",
        "UTF-32LE, false, UTF_32LE",
        "UTF-32BE, false, UTF_32BE",
        "windows-1252, false, WINDOWS_1252",
        "ISO-8859-1, false, WINDOWS_1252",
        "x-MacRoman, false, MAC_ROMAN",
        "IBM850, false, DOS_850",
    })
    void theEncodingIsToldByTheLetters(String charset, boolean marked, TextEncoding encoding) throws RefusedException {
        String text =
                "année;événement;lieu\n1804;indépendance d’Haïti;Gonaïves\n1915;débarquement à Port-au-Prince;«Là»\n";
        String plain = charset.contains("8859") || charset.contains("850") ? text.replace("’", "'") : text;
        byte[] bytes = ((marked ? "\uFEFF" : "") + plain).getBytes(Charset.forName(charset));
        TableReading reading = read("a.csv", bytes, TextChoice.GUESS);
        assertTrue(reading.form() != null);
        assertEquals(encoding, reading.form().encoding());
        assertEquals(
                plain.lines().toList().get(1).replace(";", "¦"),
                shown(reading.workbook().first().rows().get(1)).substring(2));
        assertEquals(encoding.isOld() ? List.of("sheet.encoding.shown") : List.of(), keys(reading));
        assertEquals(
                encoding.isOld() || (encoding == TextEncoding.UTF_8 && !marked) ? 4 : 1,
                reading.form().encodings().size());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Die Fähre läuft aus, true",
        "windows-1252, está, true",
        "windows-1252, les élèves, true",
        "windows-1252, straße, true",
        "x-MacRoman, les élèves, true",
        "IBM850, les élèves préfèrent, true",
        "windows-1252, see § 5, false",
        "windows-1252, 5 µ, false",
    })
    void anEncodingNeedNotBeAskedWhereItsLettersMakeSenseInItAlone(String charset, String text, boolean sure)
            throws RefusedException {
        TableReading reading =
                read("a.csv", ("a,b\n1," + text + "\n").getBytes(Charset.forName(charset)), TextChoice.GUESS);
        assertTrue(reading.form() != null);
        assertEquals(sure, reading.form().letters().isSure());
        assertEquals(List.of(sure ? "sheet.encoding.shown" : "sheet.encoding.guessed"), keys(reading));
        if (sure) {
            assertEquals("2:1¦" + text, shown(reading.workbook().first().rows().get(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aCellWithAWholePageInItDoesNotHideWhatPartsTheCells(String sign) throws RefusedException {
        String line = "  <p style=\"\"margin: 0; color: red\"\">Seen in 1950; by her | him, and\tthem</p>\n";
        StringBuilder table = new StringBuilder(String.join(sign, "Title", "Year", "Page", "By") + "\n");
        for (int i = 0; i < 4; i++) {
            String page = "\"<div>\n" + line.repeat(1_500 + i) + "</div>\"";
            table.append(String.join(sign, "Photo " + i, String.valueOf(1950 + i), page, "her"))
                    .append('\n');
        }
        TableReading reading = read(table.toString());
        List<SheetRow> rows = reading.workbook().first().rows();
        assertEquals(5, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.cells().size() == 4));
        assertTrue(reading.form() != null && reading.form().isSure());
        assertEquals(List.of(), keys(reading));
    }

    @ParameterizedTest
    @EnumSource(
            value = TextEncoding.class,
            names = {"WINDOWS_1252", "MAC_ROMAN", "DOS_850"})
    void oldEncodingsAreThoseOfJava(TextEncoding encoding) {
        String java = switch (encoding) {
            case MAC_ROMAN -> "x-MacRoman";
            case DOS_850 -> "IBM850";
            default -> "windows-1252";
        };
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String theirs = new String(all, Charset.forName(java));
        String ours = encoding.decode(all);
        assertEquals(theirs.length(), ours.length());
        for (int i = 0; i < all.length; i++) {
            if (theirs.charAt(i) != '\uFFFD') {
                assertEquals(theirs.charAt(i), ours.charAt(i), "byte " + i);
            }
        }
    }

    @Test
    void brokenLettersAreTold() throws RefusedException {
        byte[] bytes = "a,b\néééééééééééééééééééééééé,2\n\u00FFé,4".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 6] = (byte) 0xFF;
        TableReading reading = read("a.csv", bytes, TextChoice.GUESS);
        assertEquals(List.of("sheet.encoding.lost"), keys(reading));
        assertEquals(3, reading.remarks().getFirst().line());
    }

    @Test
    void zerosBetweenLettersAreToldAndLeftOut() throws RefusedException {
        TableReading reading = read("a,b\n1,t\0wo\n");
        assertEquals("1:a¦b 2:1¦two", shown(reading));
        assertEquals(List.of("sheet.csv.zeros"), keys(reading));
    }

    @Test
    void whatIsChosenCounts() throws RefusedException {
        byte[] text = "a,b;'c\n1,2;3'\n".getBytes(StandardCharsets.UTF_8);
        TextChoice semicolon = TextChoice.GUESS.withDelimiter(';').withQuote(TextForm.NONE);
        assertEquals("1:a,b¦'c 2:1,2¦3'", shown(read("a.csv", text, semicolon)));
        assertEquals("1:a,b;'c 2:1,2;3'", shown(read("a.csv", text, TextChoice.GUESS.withDelimiter(TextForm.NONE))));
        byte[] old = "a,b\ncafé,2\n".getBytes(StandardCharsets.ISO_8859_1);
        TextChoice mac = TextChoice.GUESS.withEncoding(TextEncoding.MAC_ROMAN);
        assertEquals("1:a¦b 2:cafÈ¦2", shown(read("a.csv", old, mac)));
    }

    @Test
    void aDelimiterThatIsHardlyBetterThanAnotherIsNotSure() throws RefusedException {
        TableReading reading = read("1,5;2,5;3,5\n4,5;5,5;6,5\n");
        assertEquals("1:1,5¦2,5¦3,5 2:4,5¦5,5¦6,5", shown(reading));
        assertFalse(reading.form() == null || reading.form().isSure());
        assertEquals(List.of("sheet.csv.delimiter"), keys(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            report.refused.empty    | ~~
            sheet.refused.nothing   | \\n\\n,,,\\n
            sheet.refused.page      | <!DOCTYPE html><html><table></table></html>
            sheet.refused.xml       | <?xml version="1.0"?><events/>
            sheet.refused.xls       | <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>
            sheet.refused.document  | %PDF-1.7
            sheet.refused.document  | {\\\\rtf1 a}
            sheet.refused.binary    | \\1\\2\\3\\4\\5\\6\\7\\16\\17\\20
            sheet.refused.packed    | 7z\\274\\257\\47\\34\\0\\0
            sheet.refused.binary    | \\211PNG\\r\\n\\032\\n\\0\\0\\0\\rIHDR
            sheet.refused.xls       | \\t\\b\\20\\0\\0\\6\\5\\0
            sheet.refused.xls       | \\320\\317\\21\\340\\241\\261\\32\\341Workbook
            sheet.refused.broken    | PK\\3\\4 and nothing behind it
            """)
    void whatIsNoTableIsToldInOneLine(String key, String content) {
        byte[] bytes = content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
        RefusedException refused = assertThrows(RefusedException.class, () -> read("a.x", bytes, TextChoice.GUESS));
        assertEquals(key, refused.problem("a").key());
        for (String language : List.of("en", "fr", "ht")) {
            assertFalse(refused.problem("a").line(Words.in(Locale.of(language))).contains("\n"));
        }
    }

    @Test
    void aLockedWorkbookIsNotTakenForAnOldOne() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = new byte[4096];
        byte[] head = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        RefusedException refused = assertThrows(RefusedException.class, () -> read("a.xlsx", bytes, TextChoice.GUESS));
        assertEquals("sheet.refused.locked", refused.problem("a").key());
    }

    @Test
    void aReadingCanBeCalledOff() {
        Progress impatient = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        DataFile file = DataFile.of("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThrows(CancellationException.class, () -> TableFile.read(file, TextChoice.GUESS, impatient));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+5", "@x", "-3", "001", "1e5", "TRUE", " x "})
    void cellsOfTextFilesAreTextAsItStands(String text) throws RefusedException {
        Cell cell =
                read("a,b\n" + text + ",2\n").workbook().first().rows().get(1).cell(0);
        assertEquals(new Cell.Text(text), cell);
    }

    @Test
    void manyUnclosedMarksCostNoTimeOutOfProportion() throws RefusedException {
        String text = Stream.generate(() -> "\"a\nb\"c,\"d\n").limit(20_000).collect(Collectors.joining());
        assertTrue(read("x,y\n" + text + "\"z").workbook().first().rows().size() > 1);
    }
}
