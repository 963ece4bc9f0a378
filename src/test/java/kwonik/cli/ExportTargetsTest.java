package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An export overwrites neither what it reads nor what it has just written.
class ExportTargetsTest {
    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "small", "title": "Small", "lanes": [{"id": "a", "name": "A"}],
              "stories": [{"id": "s", "title": "S", "steps": [{"event": "e"}]}],
              "events": [{"id": "e", "title": "E", "when": "1991", "lane": "a", "importance": 3}]}""";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Path chronicle = Files.writeString(folder.resolve("my.json"), CHRONICLE);
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.svg"), chronicle);
        Files.createLink(folder.resolve("hard.svg"), chronicle);
        Files.createLink(folder.resolve("slides-01.svg"), chronicle);
    }

    /// An export of `my.json`; words with a dot are files of the folder.
    private Ran export(String line) {
        List<String> args = new ArrayList<>(
                List.of("export", "--input", folder.resolve("my.json").toString()));
        Arrays.stream(line.split(" ", -1))
                .map(word -> word.contains(".") ? folder + "/" + word : word)
                .forEach(args::add);
        return Ran.of(args.toArray(new String[0]));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--out b.svg --alt my.json",
                "--alt sub/../my.json",
                "--out link.svg",
                "--out b.svg --out hard.svg",
                "--out b.svg --alt link.svg",
                "--out b.svg --out b.svg",
                "--out b.svg --out sub/../b.svg",
                "--out b.svg --alt ./b.svg",
                "--what slides --out slides.svg",
                "--what slides --out new.svg --alt new-02.svg",
            })
    void nothingIsWrittenWhereOneFileWouldOverwriteAnother(String line) throws IOException {
        List<String> before = files();
        Ran ran = export(line);
        assertEquals(2, ran.code(), ran::err);
        assertEquals(1, ran.err().lines().count(), ran::err);
        assertTrue(ran.err().contains("nothing was written"), ran::err);
        assertEquals(before, files());
        assertEquals(CHRONICLE, Files.readString(folder.resolve("my.json")));
    }

    @Test
    void filesApartAreWritten() throws IOException {
        Ran ran = export("--out b.svg --out sub/b.svg --alt b.txt");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(files().containsAll(List.of("b.svg", "b.txt")));
    }

    @Test
    void theTextOfAFolderDoesNotOverwriteItsChronicles() throws IOException {
        Ran ran = Ran.of("export", "--input", folder.toString(), "--alt", folder + "/{name}.json");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("would be overwritten"), ran::err);
        assertEquals(CHRONICLE, Files.readString(folder.resolve("my.json")));
    }

    @Test
    void twoChroniclesOfAFolderDoNotBecomeOnePicture() throws IOException {
        Files.writeString(folder.resolve("my.JSON"), CHRONICLE);
        List<String> before = files();
        Ran ran = Ran.of("export", "--input", folder.toString(), "--alt", folder + "/{name}.txt");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("the same file as"), ran::err);
        assertEquals(before, files());
    }

    @ParameterizedTest
    @CsvSource({
        "...json, {name}/x.txt",
        "..json, {name}/../{name}/x.txt",
        ".json, {name}/x.txt",
        "..json, .{name}/x.txt"
    })
    void aNameDoesNotLeadOutOfItsFolder(String name, String target) throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        Path deep = Files.createDirectories(folder.resolve("out/deep"));
        Files.writeString(many.resolve(name), CHRONICLE);
        Ran ran = Ran.of("export", "--input", many.toString(), "--alt", deep + "/" + target);
        assertEquals(2, ran.code(), ran::out);
        assertTrue(ran.err().contains("would leave its folder"), ran::err);
        assertTrue(Files.notExists(folder.resolve("out/x.txt")) && Files.notExists(deep.resolve("x.txt")));
    }

    @Test
    void aNameOfDotsInsideAnotherNameStaysInItsFolder() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        Files.writeString(many.resolve("...json"), CHRONICLE);
        Ran ran = Ran.of("export", "--input", many.toString(), "--alt", folder + "/a{name}.txt");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(Files.exists(folder.resolve("a...txt")));
    }

    @Test
    void aLinkToNothingIsNamedForWhatItIs() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere.txt"));
        Ran ran = export("--alt dangling.txt");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("a link to nowhere.txt, which is not there"), ran::err);
        assertEquals(1, ran.err().lines().count());
    }

    @Test
    void whatIsNoOrdinaryFileIsNotReplaced() {
        Ran ran = Ran.of("export", "--alt", "/dev/null");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("no ordinary file"), ran::err);
    }

    @ParameterizedTest
    @CsvSource({"--tags nope, its events have no tags", "--sources nope, it has no sources"})
    void whereThereIsNothingToChooseFromItSaysSo(String line, String said) {
        Ran ran = export(line + " --alt b.txt");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("“nope”") && ran.err().contains(said), ran::err);
        assertEquals(1, ran.err().lines().count());
    }

    @Test
    void filesCanBeGivenAsAddresses() throws IOException {
        Files.writeString(folder.resolve("é t.json"), CHRONICLE);
        String address = folder.toUri().toString();
        Ran ran = Ran.of("export", "--input", address + "%C3%A9%20t.json", "--alt", address + "%C3%A9.txt");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(Files.exists(folder.resolve("é.txt")));
        assertEquals(0, Ran.of("info", "--input", address + "%C3%A9%20t.json").code());
        Ran elsewhere = Ran.of("info", "--input", "file://server/a.json");
        assertEquals(2, elsewhere.code());
        assertTrue(elsewhere.err().contains("is no file name"), elsewhere::err);
    }
}
