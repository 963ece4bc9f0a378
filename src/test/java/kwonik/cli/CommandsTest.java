package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpNamesCommandsAndExitCodes(String word) {
        Ran ran = Ran.of(word);
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        for (String expected : List.of("export", "verify", "quote", "info", "Exit codes:", "  0 ", "  1 ", "  2 ")) {
            assertTrue(ran.out().contains(expected), ran::out);
        }
    }

    @Test
    void helpOfACommandListsItsOptions() {
        Ran ran = Ran.of("help", "export");
        assertEquals(0, ran.code());
        assertEquals(Ran.of("export", "--help").out(), ran.out());
        for (String option : List.of("--out", "--input", "--size", "--range", "--theme", "--lang", "--help")) {
            assertTrue(ran.out().contains(option), ran::out);
        }
    }

    @Test
    void helpSpeaksTheLanguageOfTheUser() {
        assertTrue(Ran.in(Locale.FRENCH, "--help").out().contains("Codes de sortie"));
        assertTrue(Ran.in(Locale.of("ht"), "--help").out().contains("Kòd sòti"));
    }

    @Test
    void aChronicleMayHaveAnEndingOfItsOwn() {
        String own = folder.resolve("cable.kwonik").toString();
        String json = folder.resolve("same.json").toString();
        assertEquals(
                0, Ran.of("convert", "assets/examples/atlantic-cable.csv", own).code());
        assertEquals(0, Ran.of("convert", own, json).code());
        assertEquals(
                Ran.of("info", "--input", own).out().replace(own, ""),
                Ran.of("info", "--input", json).out().replace(json, ""));
        assertEquals(
                0,
                Ran.of("export", "--input", folder.toString(), "--out", folder + "/{name}.svg")
                        .code());
        assertTrue(Files.exists(folder.resolve("cable.svg")));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Ran ran = Ran.of("--version");
        assertEquals(0, ran.code());
        assertTrue(ran.out().matches("kwonik \\d+\\.\\d+\\.\\d+\\S*\\R"), ran::out);
        assertEquals(ran.out(), Ran.of("-V").out());
    }

    @Test
    void anUnknownOptionIsOneLineAndTheUsage() {
        Ran ran = Ran.of("export", "--oout", "a.png");
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        List<String> lines = ran.err().lines().toList();
        assertEquals("kwonik: there is no option --oout", lines.getFirst());
        assertTrue(lines.get(1).startsWith("Usage: kwonik export"), ran::err);
        assertEquals("Try: kwonik export --help", lines.getLast());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exprot", "--frobnicate", "export extra --out a.png", "info --input", "info --input a --input b"
            })
    void wrongUsageEndsInTwo(String line) {
        Ran ran = Ran.of(line.split(" ", -1));
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("kwonik: "), ran::err);
        assertFalse(ran.err().contains("\tat "), ran::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "verify"})
    void aChronicleMayBeNamedWithoutAnOption(String command) {
        String file = "assets/examples/dates.json";
        Ran bare = Ran.of(command, file);
        assertEquals(Ran.of(command, "--input", file), bare);
        assertFalse(bare.out().isEmpty(), bare::err);
        assertTrue(Ran.of(command, "--help").out().contains("[FILE]"));
        Ran both = Ran.of(command, file, "--input", "b.json");
        assertEquals(
                new Ran(2, "", "kwonik: two chronicles are given, assets/examples/dates.json and b.json; name one\n"),
                both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "export a.json --out a.png # a chronicle is given with --input FILE|FOLDER",
                "quote a.json --text words # a chronicle is given with --input FILE",
                "info a.json b.json # put a name with spaces in quotation marks",
                "convert my list.csv a.json # put a name with spaces in quotation marks",
            })
    void aWordThatDoesNotBelongNamesTheRemedy(String line, String remedy) {
        String said = Ran.of(line.split(" ", -1)).err().lines().findFirst().orElse("");
        assertTrue(said.startsWith("kwonik: “") && said.endsWith("; " + remedy), said);
    }

    @Test
    void aMissingOptionIsNamed() {
        assertEquals(
                "kwonik: there is nothing to write: name a picture with --out or a text with --alt",
                Ran.of("export").err().lines().findFirst().orElse(""));
    }

    @Test
    void infoIsJsonAndNothingElse() {
        Ran ran = Ran.of("info");
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("{") && ran.out().endsWith("}\n"), ran::out);
        for (String field : List.of("events", "undated", "eras", "sources", "excerpts", "first", "last", "problems")) {
            assertTrue(ran.out().contains("\"" + field + "\""), ran::out);
        }
    }

    @Test
    void infoOfADamagedFileSaysWhatIsWrong() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"events\": [");
        Ran ran = Ran.of("info", "--input", file.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("\"error\""), ran::out);
    }

    @Test
    void noSuchFileIsOneLine() {
        Ran ran = Ran.of("info", "--input", folder.resolve("none.json").toString());
        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count(), ran::err);
        assertTrue(ran.err().contains("none.json"), ran::err);
    }

    @Test
    void aChronicleIsConvertedToAChronicleWithAllThatStandsInIt() throws IOException {
        Path file = folder.resolve("a.json");
        String json = Files.readString(Path.of("assets/examples/dates.json"))
                .replaceFirst("\\{", "{ \"mine\": {\"kept\": [1, 2]},");
        Files.writeString(file, json);
        Ran ran = Ran.of("convert", file.toString(), folder.resolve("b.json").toString());
        assertEquals(0, ran.code(), ran::err);
        assertEquals(json, Files.readString(folder.resolve("b.json")));
    }
}
