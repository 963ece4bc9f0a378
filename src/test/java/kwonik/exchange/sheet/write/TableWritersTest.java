package kwonik.exchange.sheet.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.ApostropheGuard;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.exchange.sheet.read.TextChoice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written can be read again, and no program changes it on the way.
class TableWritersTest {
    private static final List<String> TEXTS = List.of(
            "plain",
            "1804-01-01",
            "0012",
            "~1590?",
            "-0044-03-15",
            "=1+1",
            "'=1",
            "''-x",
            "@a",
            "+5",
            "a,b;c\td|e",
            "say \"hi\"",
            "\"",
            "two\nlines",
            "dos\r\nlines",
            "mac\rline",
            " blanks ",
            "_x0041_",
            "_x005F_",
            "<b>&amp;</b>",
            "]]>",
            "é œ 東京 😀",
            "\u0001\u001F",
            "sep=;",
            "1E5",
            "TRUE",
            "\uFEFFx",
            "…".repeat(300));

    @TempDir
    private Path folder;

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.Empty.CELL : new Cell.Text(text);
    }

    private static OutgoingTable table(List<List<String>> rows) {
        List<List<Cell>> cells = rows.stream()
                .map(row -> row.stream().map(TableWritersTest::cell).toList())
                .toList();
        return new OutgoingTable("Events", List.of("id", "date", "title"), cells);
    }

    private static Sheet read(Path file, TextChoice choice) throws IOException {
        return TableFile.read(DataFile.read(file, Progress.NONE), choice, Progress.NONE)
                .workbook()
                .first();
    }

    /// The rows below the names of the columns, without what is empty at their ends.
    private static List<List<String>> below(Sheet sheet, UnaryOperator<String> plain) {
        return sheet.rows().stream()
                .skip(1)
                .map(SheetRow::cells)
                .map(cells -> cells.stream().map(Cell::text).map(plain).toList())
                .toList();
    }

    private static List<List<String>> trimmed(List<List<String>> rows) {
        return rows.stream()
                .map(row -> {
                    int end = row.size();
                    while (end > 0 && row.get(end - 1).isEmpty()) {
                        end--;
                    }
                    return row.subList(0, end);
                })
                .filter(row -> !row.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(TEXTS),
                Arbitraries.strings().withChars("a'=-\",;\r\n _x01F\té").ofMaxLength(9));
    }

    @Property(tries = 300)
    void whatIsWrittenAsCsvIsReadUnchanged(@ForAll @Size(max = 6) List<@Size(max = 4) List<@From("texts") String>> rows)
            throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        try {
            for (char delimiter : new char[] {CsvFile.COMMA, CsvFile.SEMICOLON}) {
                assertEquals(List.of(), new CsvFile(delimiter).write(file, table(rows), Progress.NONE));
                Sheet sheet =
                        read(file, TextChoice.GUESS.withDelimiter(delimiter).withQuote('"'));
                assertEquals(trimmed(rows), below(sheet, ApostropheGuard::plain));
            }
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void whatIsWrittenAsXlsxIsReadUnchanged(
            @ForAll @Size(max = 6) List<@Size(max = 4) List<@From("texts") String>> rows) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        try {
            assertEquals(List.of(), new XlsxFile().write(file, table(rows), Progress.NONE));
            assertEquals(trimmed(rows), below(read(file, TextChoice.GUESS), text -> text));
        } finally {
            Files.delete(file);
        }
    }

    @Property
    void aGuardedTextIsPlainAgainAndNoFormula(@ForAll String text) {
        String guarded = ApostropheGuard.guarded(text);
        assertEquals(text, ApostropheGuard.plain(guarded));
        assertFalse(!guarded.isEmpty() && "=+-@\t\r".indexOf(guarded.charAt(0)) >= 0);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"=1+1, '=1+1", "-0044, '-0044", "'=x, ''=x", "'tis, 'tis", "1-2, 1-2"})
    void onlyWhatAProgramTakesForAFormulaIsGuarded(String text, String written) {
        assertEquals(written, ApostropheGuard.guarded(text));
        assertEquals(text, ApostropheGuard.plain(written));
    }

    @Test
    void aCsvFileIsKnownWithoutBeingTold() throws IOException {
        Path file = folder.resolve("a.csv");
        List<List<String>> rows =
                TEXTS.stream().map(text -> List.of("1", text, "x")).toList();
        new CsvFile(CsvFile.COMMA).write(file, table(rows), Progress.NONE);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(
                "\uFEFF\"id\",\"date\",\"title\"\r\n\"1\",\"plain\",\"x\"\r\n",
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .limit(2)
                        .map(line -> line + "\r\n")
                        .collect(Collectors.joining()));
        assertEquals(rows, below(read(file, TextChoice.GUESS), ApostropheGuard::plain));
    }

    @Test
    void numbersAndTruthsAreWrittenAsSuch() throws IOException {
        List<Cell> row = List.of(
                new Cell.Figure(3, "3"),
                new Cell.Figure(-1.5, "-1.5"),
                new Cell.Truth(true),
                Cell.Empty.CELL,
                new Cell.Dated("1995-03-04", "1995", null),
                new Cell.Fault("#N/A"));
        OutgoingTable table = new OutgoingTable("S", List.of("a"), List.of(row));
        new XlsxFile().write(folder.resolve("a.xlsx"), table, Progress.NONE);
        assertEquals(
                List.of(row.get(0), row.get(1), row.get(2), row.get(3), new Cell.Text("1995"), new Cell.Text("#N/A")),
                read(folder.resolve("a.xlsx"), TextChoice.GUESS).rows().get(1).cells());
        new CsvFile(CsvFile.COMMA).write(folder.resolve("a.csv"), table, Progress.NONE);
        assertTrue(Files.readString(folder.resolve("a.csv")).contains("\"3\",\"-1.5\",\"TRUE\",,\"1995\",\"#N/A\""));
    }

    @Test
    void fastExcelReadsWhatWasWritten() throws IOException {
        Path file = folder.resolve("a.xlsx");
        List<List<String>> rows = TEXTS.stream()
                // it knows no letters that XML cannot hold
                .filter(text -> !text.contains("_x") && text.indexOf('\r') < 0 && text.indexOf('\u0001') < 0)
                .map(text -> List.of("id", text))
                .toList();
        new XlsxFile().write(file, table(rows), Progress.NONE);
        try (Stream<Row> all =
                new ReadableWorkbook(file.toFile()).getFirstSheet().openStream()) {
            List<List<String>> theirs = all.skip(1)
                    .map(row -> List.of(row.getCellText(0), row.getCellText(1)))
                    .toList();
            assertEquals(rows, theirs);
        }
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        OutgoingTable table = table(List.of(List.of("1", "1804", "freedom")));
        new XlsxFile().write(folder.resolve("a.xlsx"), table, Progress.NONE);
        new XlsxFile().write(folder.resolve("b.xlsx"), table, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.xlsx")), Files.readAllBytes(folder.resolve("b.xlsx")));
    }

    @Test
    void theNamesOfTheColumnsStayInSightAndTextsStayText() throws IOException {
        new XlsxFile().write(folder.resolve("a.xlsx"), table(List.of(List.of("1", "1804-01-01"))), Progress.NONE);
        try (ZipFile zip = new ZipFile(folder.resolve("a.xlsx").toFile())) {
            String xml = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(xml.contains("ySplit=\"1\"") && xml.contains("state=\"frozen\""));
            assertTrue(xml.contains("<col min=\"2\" max=\"2\" width=\"12\" style=\"2\""));
            assertTrue(xml.contains("<c r=\"B2\" s=\"2\" t=\"inlineStr\">"));
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            Events, Events
            a/b: [c]?, a b c
            'quoted', quoted
            History, Kwonik
            ~~, Kwonik
            a name of more than thirty-one letters, a name of more than thirty-one
            """)
    void aSheetHasANameThatIsAllowed(String name, String allowed) throws IOException {
        OutgoingTable table = new OutgoingTable(name, List.of("a"), List.of(List.of(new Cell.Text("x"))));
        List<Remark> told = new XlsxFile().write(folder.resolve("a.xlsx"), table, Progress.NONE);
        assertEquals(name.equals(allowed), told.isEmpty());
        assertEquals(allowed, read(folder.resolve("a.xlsx"), TextChoice.GUESS).name());
    }

    @Test
    void aTextThatIsTooLongForACellIsCutAndTold() throws IOException {
        OutgoingTable table = table(List.of(List.of("1", "x".repeat(40_000))));
        List<Remark> told = new XlsxFile().write(folder.resolve("a.xlsx"), table, Progress.NONE);
        assertEquals("sheet.write.long", told.getFirst().key());
        assertEquals("B2", told.getFirst().place());
        String held = read(folder.resolve("a.xlsx"), TextChoice.GUESS)
                .rows()
                .get(1)
                .cell(1)
                .text();
        assertEquals(32_767, held.length());
        assertTrue(held.endsWith("x…"));
    }

    @Test
    void aTableThatIsTooLongForASheetIsRefused() {
        OutgoingTable table =
                new OutgoingTable("a", List.of("a"), Collections.nCopies(1_048_576, List.of(new Cell.Text("x"))));
        RefusedException refused = assertThrows(
                RefusedException.class, () -> new XlsxFile().write(folder.resolve("a.xlsx"), table, Progress.NONE));
        assertEquals("sheet.refused.rows", refused.problem("a").key());
        assertFalse(Files.exists(folder.resolve("a.xlsx")));
    }

    @Test
    void aLetterThatNoFileCanHoldIsTold() throws IOException {
        OutgoingTable table = table(List.of(List.of("1", "a\0b\uD83D")));
        List<Remark> told = new CsvFile(CsvFile.COMMA).write(folder.resolve("a.csv"), table, Progress.NONE);
        assertEquals(
                List.of("sheet.write.letter"), told.stream().map(Remark::key).toList());
        assertTrue(Files.readString(folder.resolve("a.csv")).contains("\"a\uFFFDb\uFFFD\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aWritingThatIsCalledOffLeavesNothing(String kind) throws IOException {
        Progress impatient = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        OutgoingTable table = table(new ArrayList<>(List.of(List.of("1"))));
        assertThrows(CancellationException.class, () -> {
            if (kind.equals("csv")) {
                new CsvFile(CsvFile.COMMA).write(folder.resolve("a"), table, impatient);
            } else {
                new XlsxFile().write(folder.resolve("a"), table, impatient);
            }
        });
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Test
    void aSheetCanBeWrittenAsItWasRead() throws IOException {
        Sheet sheet = new Sheet(
                "S",
                List.of(
                        new SheetRow(1, List.of(cell("a"), cell("b"))),
                        new SheetRow(5, List.of(cell("1"), cell("2")))));
        new CsvFile(CsvFile.SEMICOLON).write(folder.resolve("a.csv"), OutgoingTable.of(sheet), Progress.NONE);
        assertEquals("\uFEFF\"a\";\"b\"\r\n\"1\";\"2\"\r\n", Files.readString(folder.resolve("a.csv")));
    }
}
