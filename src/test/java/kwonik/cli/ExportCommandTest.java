package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import kwonik.axis.When;
import kwonik.layout.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    Path folder;

    @Test
    void theShippedChronicleBecomesAPicture() throws IOException {
        Ran ran = export();
        assertEquals(0, ran.code(), ran::err);
        assertEquals("", ran.err());
        assertTrue(ran.out().matches(".*a\\.png: 1920x1080 pixels, (\\d+) of \\1 events\\R"), ran::out);
        BufferedImage image = ImageIO.read(file().toFile());
        assertEquals(1920, image.getWidth());
        assertEquals(1080, image.getHeight());
        assertTrue(colors(image) > 50, () -> colors(image) + " colours");
    }

    @Test
    void theSizeIsExactlyWhatWasAskedFor() throws IOException {
        assertEquals(0, export("--size", "777x555").code());
        BufferedImage image = ImageIO.read(file().toFile());
        assertEquals(777, image.getWidth());
        assertEquals(555, image.getHeight());
    }

    @Test
    void theSamePictureHasTheSameBytes() throws IOException {
        export();
        byte[] first = Files.readAllBytes(file());
        export();
        assertArrayEquals(first, Files.readAllBytes(file()));
    }

    @ParameterizedTest
    @CsvSource({"--theme,dark", "--theme,projector", "--lang,fr", "--lang,ht", "--range,2017/2025"})
    void everyOptionChangesThePicture(String option, String value) throws IOException {
        export();
        byte[] plain = Files.readAllBytes(file());
        assertEquals(0, export(option, value).code());
        assertNotEquals(Arrays.hashCode(plain), Arrays.hashCode(Files.readAllBytes(file())));
    }

    @Test
    void oneRunWritesSeveralFormatsAndThePictureInWords() throws IOException {
        Path svg = folder.resolve("a.svg");
        Path text = folder.resolve("a.txt");
        Ran ran = export("--out", svg.toString(), "--alt", text.toString());
        assertEquals(0, ran.code(), ran::err);
        assertTrue(Files.readString(svg).contains("<g id=\"event-soldiers-to-mexico-2025\""));
        assertTrue(Files.readString(text).contains("24 July 2025"));
        assertEquals(1920, ImageIO.read(file().toFile()).getWidth());
        assertEquals(3, ran.out().lines().count(), ran::out);
    }

    @Test
    void sourcesCanBeLeftOut() throws IOException {
        Ran ran = export("--sources", "news-report");
        assertEquals(0, ran.code(), ran::err);
        assertFalse(ran.out().contains("38 events"), ran::out);
        assertEquals(2, export("--sources", "nobody").code());
    }

    @Test
    void tornGapsChangeThePicture() throws IOException {
        export();
        byte[] plain = Files.readAllBytes(file());
        Ran ran = export("--torn");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("38 of 38 events"), ran::out);
        assertFalse(Arrays.equals(plain, Files.readAllBytes(file())));
    }

    @Test
    void aRangeLeavesEventsOut() {
        Ran ran = export("--range", "1990/1996");
        assertEquals(0, ran.code(), ran::err);
        String[] counts = ran.out()
                .replaceAll("(?s).*pixels, (\\d+) of (\\d+) events.*", "$1 $2")
                .split(" ", -1);
        assertTrue(Integer.parseInt(counts[0]) < Integer.parseInt(counts[1]), ran::out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size 0x5",
                "--size 40000x10",
                "--size big",
                "--range 1995-13",
                "--range last-year",
                "--theme pink",
                "--lang de",
                "--input none.json"
            })
    void aWrongValueIsOneLineAndNoFile(String option) {
        Ran ran = export(option.split(" ", -1));
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran::err);
        assertTrue(ran.err().contains(option.split(" ", -1)[1]), ran::err);
        assertTrue(Files.notExists(file()));
    }

    @Test
    void onlyPngCanBeWritten() {
        Ran ran = Ran.of("export", "--out", folder.resolve("a.jpg").toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(".png"), ran::err);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Ran ran = Ran.of("export", "--out", folder.resolve("no/a.png").toString());
        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count(), ran::err);
    }

    @Test
    void aFileWithoutAnyEventIsNotDrawn() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        Ran ran = export("--input", empty.toString());
        assertEquals(2, ran.code());
        assertTrue(Files.notExists(file()));
    }

    @Test
    void theGoodPartOfADamagedFileIsDrawnAndTheRestIsTold() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.json"), """
                {"kwonik": 1, "id": "x", "title": {"en": "X"}, "sources": [], "eras": [],
                 "lanes": [{"id": "a", "name": {"en": "A"}}],
                 "events": [
                   {"id": "one", "when": "1995", "lane": "a", "importance": 3, "title": {"en": "One"}},
                   {"id": "two", "when": "1995-99", "lane": "a", "importance": 3, "title": {"en": "Two"}}]}
                """);
        Ran ran = export("--input", damaged.toString());
        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.err().contains("damaged.json:5"), ran::err);
        assertTrue(ran.out().contains("1 of 1 events"), ran::out);
        assertTrue(Files.exists(file()));
    }

    @Test
    void aClosedRangeHasAMarginOnBothSides() {
        ViewState view = ExportCommand.within(When.parse("2000/2009"), new ViewState(0, 2e9, null, false));
        When range = When.parse("2000/2009");
        assertEquals(0.02, (range.start() - view.start()) / (double) (range.end() - range.start()), 1e-9);
        assertEquals(0.02, (view.end() - range.end()) / (double) (range.end() - range.start()), 1e-9);
    }

    @Test
    void anOpenEndReachesAsFarAsTheChronicle() {
        ViewState whole = new ViewState(0, 2e9, null, false);
        assertEquals(2e9, ExportCommand.within(When.parse("2000/.."), whole).end());
        assertEquals(0, ExportCommand.within(When.parse("../2000"), whole).start());
        assertTrue(ExportCommand.within(When.parse("2050/.."), whole).span() > 0);
    }

    private Path file() {
        return folder.resolve("a.png");
    }

    private Ran export(String... more) {
        List<String> args = new ArrayList<>(List.of("export", "--out", file().toString()));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    private static long colors(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
