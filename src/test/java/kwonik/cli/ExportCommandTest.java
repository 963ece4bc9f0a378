package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kwonik.layout.picture.Look;
import kwonik.words.Words;
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
        export("--no-date");
        byte[] first = Files.readAllBytes(file());
        export("--no-date");
        assertArrayEquals(first, Files.readAllBytes(file()));
    }

    @ParameterizedTest
    @CsvSource({"light", "dark", "projector", "print"})
    void aThemeIsSeenInTheGroundAndTheWords(String theme) throws IOException {
        Path svg = folder.resolve("a.svg");
        assertEquals(0, export("--theme", theme, "--out", svg.toString()).code());
        Look look = Look.named(theme);
        assertEquals(
                look.colors().surfaces().ground(), ImageIO.read(file().toFile()).getRGB(0, 0));
        String ink = "#%06x".formatted(look.colors().ink() & 0xFFFFFF);
        assertTrue(
                Files.readString(svg)
                        .lines()
                        .anyMatch(line -> line.startsWith("<text")
                                && line.toLowerCase(Locale.ROOT).contains(ink)),
                ink);
        long dots = Pattern.compile("<circle")
                .matcher(Files.readString(svg))
                .results()
                .count();
        assertEquals(look.patterned(), dots > 100, () -> dots + " dots of patterns and lanes");
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "ht"})
    void aLanguageIsThatOfAllWords(String tag) throws IOException {
        Path svg = folder.resolve("a.svg");
        Path alt = folder.resolve("a.txt");
        Ran ran = export("--lang", tag, "--out", svg.toString(), "--alt", alt.toString());
        assertEquals(0, ran.code(), ran::err);
        String drawn = Files.readString(svg);
        assertTrue(drawn.contains("xml:lang=\"" + tag + "\""), tag);
        for (String other : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(other));
            assertEquals(tag.equals(other), drawn.contains(words.say("layout.legend.span")), other);
            assertEquals(tag.equals(other), Files.readString(alt).contains(words.say("axis.month.7")), other);
        }
    }

    @Test
    void aRangeIsTheStretchThatTheAxisShows() throws IOException {
        Path svg = folder.resolve("a.svg");
        assertEquals(0, export("--range", "2017/2025", "--out", svg.toString()).code());
        String drawn = Files.readString(svg);
        for (int year = 2017; year <= 2025; year++) {
            assertTrue(drawn.contains(">" + year + "</text>"), "" + year);
        }
        assertFalse(drawn.contains(">2016</text>") || drawn.contains(">2026</text>"));
        assertTrue(drawn.contains("id=\"event-mss-arrival-2024\""));
        assertFalse(drawn.contains("id=\"event-fadh-disbanded-1995\""));
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

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void lettersThatNoFontHasAreNamed(String ending) throws IOException {
        Path chronicle = folder.resolve("letters.json");
        Files.writeString(chronicle, """
                {"kwonik": 1, "id": "letters", "title": {"en": "Letters"}, "lanes": [{"id": "a", "name": {"en": "A"}}],
                 "events": [{"id": "e", "when": "1900", "lane": "a", "importance": 3, "title": {"en": "Sign \udbff\udffd"}}]}
                """);
        Path out = folder.resolve("letters." + ending);
        Ran ran = Ran.of("export", "--input", chronicle.toString(), "--out", out.toString());
        assertEquals(0, ran.code(), ran::err);
        assertEquals(
                out + ": No font of this machine has U+10FFFD: a box stands in its place.",
                ran.err().strip());
        assertTrue(Files.size(out) > 0);
    }

    @Test
    void sourcesCanBeLeftOut() throws IOException {
        Ran ran = export("--sources", "news-report");
        assertEquals(0, ran.code(), ran::err);
        assertFalse(ran.out().contains("47 events"), ran::out);
        assertEquals(2, export("--sources", "nobody").code());
    }

    @ParameterizedTest
    @CsvSource({
        "--lanes, armed-forces",
        "--tags, 'aristide, army'",
        "--importance, 4",
        "--period, 1990/1999",
    })
    void eventsCanBeLeftOutAndThePictureSaysSo(String option, String value) throws IOException {
        Path text = folder.resolve("left.txt");
        Ran ran = export(option, value, "--alt", text.toString());
        assertEquals(0, ran.code(), ran::err);
        assertFalse(ran.out().contains("47 events"), ran::out);
        assertTrue(Files.readString(text).contains(" of 47 events"), () -> option);
    }

    @ParameterizedTest
    @CsvSource({
        "--lanes, weather, armed-forces",
        "--tags, weather, aristide",
        "--importance, 6, from 1 to 5",
        "--period, yesterday, EDTF",
        "--lanes, ',', armed-forces",
    })
    void whatCannotBeLeftOutIsNamedWithWhatThereIs(String option, String value, String said) throws IOException {
        Ran ran = export(option, value);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(value) && ran.err().contains(said), ran::err);
        assertEquals(1, ran.err().lines().count(), ran::err);
    }

    @Test
    void anOptionOutweighsTheLink() throws IOException {
        String link = "kwonik:haiti-armed-forces?from=600000000&to=1780000000&importance=5";
        assertTrue(export("--view", link).out().contains("4 events"));
        assertTrue(export("--view", link, "--importance", "1").out().contains("47 events"));
    }

    @Test
    void severalPartsOfAFilterHoldAtOnce() throws IOException {
        Path both = folder.resolve("both.svg");
        assertEquals(
                0,
                export("--lanes", "armed-forces", "--period", "1990/1999", "--out", both.toString())
                        .code());
        String svg = Files.readString(both);
        assertTrue(svg.contains("id=\"event-coup-1991\""));
        assertFalse(svg.contains("id=\"event-soldiers-to-mexico-2025\""));
        assertFalse(svg.contains("id=\"event-election-1990\""));
    }

    @Test
    void hiddenGapsChangeThePicture() throws IOException {
        export();
        byte[] plain = Files.readAllBytes(file());
        Ran ran = export("--torn");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("47 of 47 events"), ran::out);
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
                "--scale 5",
                "--dpi 0",
                "--sheets 21x1",
                "--view kwonik:haiti",
                "--what poem",
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
    void aViewIsDrawnAsItsLinkSays() throws IOException {
        export("--no-date");
        String link = PngLink.of(file());
        byte[] plain = Files.readAllBytes(file());
        assertEquals(0, export("--no-date", "--view", link).code());
        assertArrayEquals(plain, Files.readAllBytes(file()));
        Ran other = export("--view", link.replace("kwonik:", "kwonik:other-"));
        assertEquals(2, other.code());
        assertTrue(other.err().contains("other-"), other::err);
    }

    @Test
    void aViewIsDrawnWithoutWhatItsLinkNamesInVain() throws IOException {
        export("--no-date");
        String link = PngLink.of(file());
        byte[] plain = Files.readAllBytes(file());
        Ran ran = export("--no-date", "--view", link + "&event=nope&without-lanes=nope&tags=nope&zoom=3");
        assertEquals(1, ran.code(), ran::err);
        assertArrayEquals(plain, Files.readAllBytes(file()));
        assertEquals(
                "the link of --view names what is not known here: event “nope”, lane “nope”, tag “nope”, field “zoom”;"
                        + " the rest of it is drawn",
                ran.err().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=0&to=1&importance=9 | its field importance is “9”; importance is a whole number from 1 to 5.
            to=1                     | its field from is missing.
            from=2&to=1              | its field from is “2”, its field to is “1”; from has to be less than to.
            """)
    void aLinkWithABadFieldIsRefusedWithItsTrueReason(String fields, String reason) throws IOException {
        String link = "kwonik:haiti-armed-forces?" + fields;
        Ran ran = export("--view", link);
        assertEquals(2, ran.code());
        assertEquals(
                "kwonik: the link “" + link + "” of --view cannot be used: " + reason,
                ran.err().strip());
    }

    @Test
    void whatIsBehindATransparentPictureIsSeen() throws IOException {
        assertEquals(0, export("--transparent").code());
        BufferedImage image = ImageIO.read(file().toFile());
        assertTrue(image.getColorModel().hasAlpha());
        assertEquals(0, image.getRGB(2, 2) >>> 24);
        assertTrue(colors(image) > 50);
    }

    @Test
    void theScaleMultipliesThePixelsAndKeepsTheMeasuresOnPaper() throws IOException {
        Ran ran = export("--size", "800x600", "--scale", "2", "--dpi", "100");
        assertEquals(0, ran.code(), ran::err);
        assertEquals(1600, ImageIO.read(file().toFile()).getWidth());
        assertTrue(ran.out().contains("1600x1200"), ran::out);
    }

    @Test
    void aFolderOfChroniclesIsDrawnInOneCall() throws IOException {
        Path chronicles = Files.createDirectory(folder.resolve("in"));
        for (String name : List.of("one", "two")) {
            Files.writeString(chronicles.resolve(name + ".json"), """
                    {"kwonik": 1, "id": "x", "title": {"en": "X"}, "sources": [], "eras": [],
                     "lanes": [{"id": "a", "name": {"en": "A"}}],
                     "events": [{"id": "e", "when": "1995", "lane": "a", "importance": 3, "title": {"en": "E"}}]}
                    """);
        }
        Files.writeString(chronicles.resolve("broken.json"), "{");
        Files.writeString(chronicles.resolve("readme.txt"), "not a chronicle");
        String out = folder.resolve("{name}.png").toString();
        Ran ran = Ran.of("export", "--input", chronicles.toString(), "--out", out, "--size", "640x480");
        assertEquals(2, ran.code(), ran::err);
        assertTrue(Files.exists(folder.resolve("one.png")));
        assertTrue(Files.exists(folder.resolve("two.png")));
        assertTrue(Files.notExists(folder.resolve("broken.png")));
        assertEquals(2, ran.out().lines().count(), ran::out);
        assertTrue(ran.err().contains("3 of 3: two.json"), ran::err);
    }

    @Test
    void aFolderNeedsANameForEachPicture() {
        Ran ran = Ran.of("export", "--input", folder.toString(), "--out", file().toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("{name}"), ran::err);
    }

    @Test
    void aFileOfAnotherKindIsNamedInOneLine() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.json"), "{\\rtf1\\ansi Dear all}");
        for (Ran ran : List.of(export("--input", letter.toString()), Ran.of("info", "--input", letter.toString()))) {
            assertEquals(2, ran.code());
            assertEquals(1, ran.err().lines().count(), ran::err);
            assertTrue(ran.err().contains("letter.json: This is a Word or text document. Kwonik opens"), ran::err);
        }
        assertFalse(Files.exists(file()));
    }

    @Test
    void nothingIsWrittenWhereOneOfTheFilesCannotBe() throws IOException {
        Path dangling = Files.createSymbolicLink(folder.resolve("alt.txt"), folder.resolve("gone/alt.txt"));
        Path out = folder.resolve("first.svg");
        Ran ran = export("--out", out.toString(), "--alt", dangling.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("which is not there"), ran::err);
        assertTrue(Files.notExists(out));
    }

    @Test
    void aLinkToAFolderThatIsNotThereIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
        Ran ran = export("--out", link.resolve("a.svg").toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("link is a link to " + folder.resolve("gone")), ran::err);
    }

    @Test
    void anAddressIsNoFile() {
        Ran ran = export("--input", "https://example.org/a.json");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("save what is there as a file first"), ran::err);
    }

    @Test
    void anEmptyFilterCountsTheWholeChronicle() {
        Ran ran = export("--period", "1200");
        assertEquals(1, ran.code());
        assertTrue(ran.out().matches("(?s).* 0 of [1-9]\\d* events\\R"), ran::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aPictureWithAViewSaysWhatItIs(String ending) {
        Path picture = folder.resolve("view." + ending);
        assertEquals(0, export("--size", "400x300", "--out", picture.toString()).code());
        Ran ran = Ran.of("info", "--input", picture.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("a picture that Kwonik made of a view of the chronicle “haiti-armed-forces”"));
        assertEquals(1, ran.err().lines().count(), ran::err);
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
