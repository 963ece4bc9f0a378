package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `kwonik export` of other pictures than the timeline, and of timelines with more or less in them.
class ExportWhatTest {
    private static final String EVENT = "soldiers-to-mexico-2025";
    /// Five steps, and a title before them.
    private static final String STORY = "one-event-three-voices";
    private static final int SLIDES = 6;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"card", "compare"})
    void oneEventIsOneFileOfEachFormat(String what) throws IOException {
        Ran ran = export("a.png", "--out", out("a.svg"), "--out", out("a.pdf"), "--what", what, "--event", EVENT);
        assertEquals(0, ran.code(), ran::err);
        assertEquals(List.of("a.pdf", "a.png", "a.svg"), listing());
        BufferedImage image = ImageIO.read(file("a.png").toFile());
        assertEquals(1280, image.getWidth());
        assertEquals(720, image.getHeight());
        String title = "150 soldiers leave for training in Mexico";
        assertTrue(Files.readString(file("a.svg")).contains(title));
        try (PDDocument document = Loader.loadPDF(file("a.pdf").toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(title, document.getDocumentInformation().getTitle());
            assertTrue(new PDFTextStripper().getText(document).contains("150 soldiers"));
        }
    }

    @Test
    void cardAndComparisonAndTimelineAreNotOnePicture() throws IOException {
        byte[] timeline = bytes();
        byte[] card = bytes("--what", "card", "--event", EVENT);
        byte[] comparison = bytes("--what", "compare", "--event", EVENT);
        assertFalse(Arrays.equals(timeline, card));
        assertFalse(Arrays.equals(card, comparison));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void eachSlideIsAFileWithItsNumber(String ending) throws IOException {
        Ran ran = export("a." + ending, "--what", "slides", "--story", STORY);
        assertEquals(0, ran.code(), ran::err);
        List<String> expected =
                Stream.of(1, 2, 3, 4, 5, 6).map(i -> "a-0" + i + "." + ending).toList();
        assertEquals(expected, listing());
        assertTrue(ran.out().contains("6 slides"), ran::out);
        for (int i = 1; i < SLIDES; i++) {
            byte[] before = Files.readAllBytes(file(expected.get(i - 1)));
            assertFalse(Arrays.equals(before, Files.readAllBytes(file(expected.get(i)))), expected.get(i));
        }
    }

    @Test
    void allSlidesAreOnePdf() throws IOException {
        Ran ran = export("a.pdf", "--what", "slides", "--story", STORY);
        assertEquals(0, ran.code(), ran::err);
        assertEquals(List.of("a.pdf"), listing());
        try (PDDocument document = Loader.loadPDF(file("a.pdf").toFile())) {
            assertEquals(SLIDES, document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--what card, --event",
        "--what compare, --event",
        "--what card --event nothing, nothing",
        "--what compare --event nothing, nothing",
        "--what compare --event election-1990, election-1990",
        "--what slides, one-event-three-voices",
        "--what slides --story nothing, nothing"
    })
    void whatIsNotThereIsOneLineAndNoFile(String options, String named) throws IOException {
        for (String name : List.of("a.png", "a.svg", "a.pdf")) {
            Ran ran = export(name, options.split(" ", -1));
            assertEquals(2, ran.code());
            assertEquals("", ran.out());
            assertEquals(1, ran.err().lines().count(), ran::err);
            assertTrue(ran.err().contains(named), ran::err);
            assertEquals(List.of(), listing());
        }
    }

    @Test
    void aPosterOfFourSheetsHasFourPages() throws IOException {
        assertEquals(0, export("a.pdf", "--sheets", "2x2").code());
        try (PDDocument document = Loader.loadPDF(file("a.pdf").toFile())) {
            assertEquals(4, document.getNumberOfPages());
        }
    }

    @Test
    void quotationsStandInThePicture() throws IOException {
        assertEquals(0, export("a.svg", "--size", "3840x2160").code());
        String plain = Files.readString(file("a.svg"));
        Ran ran = export("a.svg", "--size", "3840x2160", "--quotations");
        assertEquals(0, ran.code(), ran::err);
        String quoting = Files.readString(file("a.svg"));
        assertFalse(plain.contains("class=\"serif\""));
        assertTrue(quoting.contains("class=\"serif\""));
        assertFalse(Arrays.equals(bytes(), bytes("--quotations")));
    }

    @ParameterizedTest
    @CsvSource({"fr, Journal officiel de la cit\u00e9.", "ht, Jounal ofisy\u00e8l.", "en, The gazette."})
    void termsAreExplainedInTheLanguageOfThePictureIfAsked(String language, String definition) throws IOException {
        Path input = Files.writeString(file("in.json"), """
                {"kwonik": 1, "id": "c", "title": "The Monitor", "lanes": [{"id": "l", "name": "L"}],
                "events": [
                {"id": "e", "title": "Event", "lane": "l", "date": "1995"}],
                "glossary": [{"id": "m", "kind": "term", "term": "Monitor", "definition": {"en": "The gazette.",
                "fr": "Journal officiel de la cit\u00e9.", "ht": "Jounal ofisy\u00e8l."}}]}""");
        for (String ending : List.of("svg", "pdf", "png")) {
            String name = "a." + ending;
            Ran ran = export(name, "--input", input.toString(), "--lang", language);
            assertEquals(0, ran.code(), ran::err);
            byte[] plain = Files.readAllBytes(file(name));
            assertEquals(
                    0,
                    export(name, "--input", input.toString(), "--lang", language, "--glossary")
                            .code());
            byte[] explained = Files.readAllBytes(file(name));
            assertFalse(Arrays.equals(plain, explained));
            if (ending.equals("svg")) {
                assertFalse(new String(plain, StandardCharsets.UTF_8).contains(definition));
                assertTrue(new String(explained, StandardCharsets.UTF_8).contains(definition));
            } else if (ending.equals("pdf")) {
                try (PDDocument document = Loader.loadPDF(explained)) {
                    assertTrue(new PDFTextStripper().getText(document).contains(definition));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--what timeline",
        "--what timeline --quotations",
        "--what card --event soldiers-to-mexico-2025",
        "--what compare --event soldiers-to-mexico-2025"
    })
    void thePrintLookIsGreyOnWhite(String options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options.split(" ", -1)));
        all.addAll(List.of("--theme", "print"));
        assertEquals(0, export("a.png", all.toArray(String[]::new)).code());
        BufferedImage image = ImageIO.read(file("a.png").toFile());
        int white = 0;
        int black = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int red = rgb >> 16 & 0xFF;
                int green = rgb >> 8 & 0xFF;
                int blue = rgb & 0xFF;
                if (Math.abs(red - green) > 2 || Math.abs(green - blue) > 2) {
                    throw new AssertionError(x + "," + y + " is no grey: " + Integer.toHexString(rgb));
                }
                white += red == 0xFF ? 1 : 0;
                black += red == 0 ? 1 : 0;
            }
        }
        assertEquals(0xFFFFFFFF, image.getRGB(2, 2));
        assertTrue(white > 0.6 * image.getWidth() * image.getHeight(), white + " white pixels");
        assertTrue(black > 500, black + " black pixels");
    }

    @ParameterizedTest
    @CsvSource({
        "card --event soldiers-to-mexico-2025, 150 soldiers leave for training in Mexico",
        "compare --event soldiers-to-mexico-2025, How many soldiers left?",
        "slides --story one-event-three-voices, 'One event, three voices'"
    })
    void eachPictureIsPutIntoWords(String options, String said) throws IOException {
        Ran ran = alt(options);
        assertEquals(0, ran.code(), ran::err);
        assertEquals(List.of("a.txt"), listing());
        String text = Files.readString(file("a.txt"));
        assertTrue(text.contains(said), text);
        assertTrue(text.lines().count() > 3, text);
    }

    @Test
    void eachKindOfPictureHasWordsOfItsOwn() throws IOException {
        String card = words("card --event " + EVENT);
        String comparison = words("compare --event " + EVENT);
        String slides = words("slides --story " + STORY);
        assertNotEquals(card, comparison);
        assertNotEquals(comparison, slides);
        assertTrue(card.contains("24 July 2025"), card);
        assertTrue(comparison.contains("CNN"), comparison);
        // a paragraph, a blank line, and a line for each step
        assertEquals(SLIDES - 1 + 2, slides.lines().count(), slides);
    }

    private String words(String options) throws IOException {
        Ran ran = alt(options);
        assertEquals(0, ran.code(), ran::err);
        return Files.readString(file("a.txt"));
    }

    private Ran alt(String options) {
        List<String> args = new ArrayList<>(List.of("export", "--alt", out("a.txt"), "--what"));
        args.addAll(List.of(options.split(" ", -1)));
        return Ran.of(args.toArray(String[]::new));
    }

    private byte[] bytes(String... more) throws IOException {
        Ran ran = export("a.png", more);
        assertEquals(0, ran.code(), ran::err);
        return Files.readAllBytes(file("a.png"));
    }

    /// An export at a small size, unless another is asked for.
    private Ran export(String name, String... more) {
        List<String> args = new ArrayList<>(List.of("export", "--out", out(name), "--no-date"));
        args.addAll(List.of(more));
        if (!args.contains("--size")) {
            args.addAll(List.of("--size", "1280x720"));
        }
        return Ran.of(args.toArray(String[]::new));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String out(String name) {
        return file(name).toString();
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
