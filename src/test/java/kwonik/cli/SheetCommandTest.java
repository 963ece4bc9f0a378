package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kwonik.exercise.ExerciseKind;
import kwonik.export.poster.ViewMemory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCommandTest {
    @TempDir
    Path folder;

    private Ran sheet(Path out, String options) {
        return Ran.of(Stream.concat(Stream.of("sheet", "--out", out.toString()), Arrays.stream(options.split(" ")))
                .toArray(String[]::new));
    }

    private Path chronicle() throws IOException {
        return Files.writeString(folder.resolve("small.json"), """
                {"kwonik": 1, "id": "small", "title": {"en": "Small"}, "lanes": [{"id": "l", "name": {"en": "L"}}],
                 "events": [{"id": "e", "lane": "l", "when": "1995", "title": {"en": "An event"}}]}
                """);
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void theSameSeedMakesTheSameBytes(ExerciseKind kind) throws IOException {
        Path one = folder.resolve("one.pdf");
        Path two = folder.resolve("two.pdf");
        Path other = folder.resolve("other.pdf");
        String options = "--exercise " + kind.code() + " --level 2 --no-date --seed ";
        assertEquals(0, sheet(one, options + 7).code());
        assertEquals(0, sheet(two, options + 7).code());
        assertEquals(0, sheet(other, options + 8).code());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        assertFalse(Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other)));
    }

    @ParameterizedTest
    @CsvSource({"en, Key, Order", "fr, Corrigé, Dans l’ordre", "ht, Repons yo, Mete annòd"})
    void theKeyStandsOnAPageOfItsOwn(String language, String key, String name) throws IOException {
        Path out = folder.resolve("a.pdf");
        Ran ran = sheet(out, "--exercise order --lang " + language);
        assertEquals(0, ran.code(), ran::err);
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
            assertEquals(842, Math.round(pdf.getPage(0).getMediaBox().getHeight()));
            assertTrue(page(pdf, 1).contains(name), page(pdf, 1));
            assertFalse(page(pdf, 1).contains(key), page(pdf, 1));
            assertTrue(page(pdf, 2).contains(key), page(pdf, 2));
        }
    }

    @Test
    void theSheetNamesTheCommandThatMakesItAgain() throws IOException {
        Path own = folder.resolve("my class.json");
        Files.copy(Path.of("assets/haiti/chronicle.json"), own);
        String command = "kwonik sheet --exercise who --level 1 --seed 3 --lang en";
        assertEquals(command, again());
        assertEquals(command + " --input \"my class.json\"", again("--input", own.toString()));
    }

    /// The command that the foot of a sheet names.
    private String again(String... more) throws IOException {
        Path out = folder.resolve("again.pdf");
        Ran ran = Ran.of(Stream.concat(
                        Stream.of("sheet", "--out", out.toString(), "--exercise", "who", "--seed", "3"),
                        Stream.of(more))
                .toArray(String[]::new));
        assertEquals(0, ran.code(), ran::err);
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            String foot = page(pdf, 1).replaceAll("\\s+", " ").strip();
            return foot.substring(foot.indexOf("kwonik sheet"));
        }
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void pagesOfPicturesHaveNumbers(String ending) {
        Ran ran = sheet(folder.resolve("a." + ending), "--exercise grid --no-date");
        assertEquals(0, ran.code(), ran::err);
        for (int page = 1; page <= 3; page++) {
            assertTrue(Files.exists(folder.resolve("a-0" + page + "." + ending)), ran::out);
        }
    }

    @Test
    void aSheetLeadsBackToItsChronicle() {
        Path out = folder.resolve("a.pdf");
        assertEquals(0, sheet(out, "--exercise same").code());
        assertEquals("haiti-armed-forces", ViewMemory.of(out).orElseThrow().chronicle());
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void whatAChronicleCannotGiveIsOneLine(ExerciseKind kind) throws IOException {
        Path out = folder.resolve("a.pdf");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ht"))) {
            Ran ran = Ran.in(
                    locale,
                    "sheet",
                    "--exercise",
                    kind.code(),
                    "--out",
                    out.toString(),
                    "--input",
                    chronicle().toString());
            assertEquals(2, ran.code());
            assertEquals(1, ran.err().lines().count(), ran::err);
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void theListTellsWhatThereIsAndWhatIsLacking() throws IOException {
        Ran haiti = Ran.of("sheet", "--list");
        assertEquals(0, haiti.code());
        assertEquals(6, haiti.out().lines().count());
        assertTrue(haiti.out().startsWith("order: Order, one question\n"), haiti::out);
        Ran small = Ran.of("sheet", "--list", "--input", chronicle().toString());
        assertEquals(0, small.code());
        assertTrue(small.out().startsWith("order: Order, not with this chronicle. This needs five events"), small::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--exercise chess | --exercise is one of order, who, grid, same, when, prove, not “chess”",
                "--level 2 | Choose an exercise with --exercise",
                "--exercise order --level 4 | --level 4: a whole number from 1 to 3",
                "--exercise order --level easy | --level easy: a whole number from 1 to 3",
                "--exercise order --seed=-3 | --seed “-3”: a whole number",
                "--exercise order --seed x | --seed “x”: a whole number",
                "--exercise order --seed 99999999999999999999 | --seed “99999999999999999999”: a whole number",
                "--exercise order --lang de | --lang is one of en, fr, ht"
            })
    void wrongValuesAreSaid(String options, String complaint) {
        Path out = folder.resolve("a.pdf");
        Ran ran = sheet(out, options);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(complaint), ran::err);
        assertFalse(Files.exists(out));
    }

    @Test
    void soIsAFileThatIsNone() throws IOException {
        assertTrue(Ran.of("sheet", "--exercise", "order").err().contains("--out"));
        Ran other = sheet(folder.resolve("a.docx"), "--exercise order");
        assertEquals(2, other.code());
        assertTrue(
                other.err().contains("a.docx: the name of a sheet ends in one of .png, .svg, .pdf, .txt"), other::err);
        Path chronicle = Files.move(chronicle(), folder.resolve("c.svg"));
        Ran own = sheet(chronicle, "--exercise order --input " + chronicle);
        assertEquals(2, own.code());
        assertTrue(own.err().contains("it would be overwritten"), own::err);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    sheet --exercise order --level --out x.pdf, --level 1|2|3 lacks its value
                    sheet --exercise order --out x.pdf --input=, the name of a file is empty
                    """)
    void whatIsNotThereIsToldAsSuch(String line, String told) {
        Ran ran = Ran.of(line.strip().split(" "));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(told), ran::err);
    }
}
