package kwonik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program in a process of its own: its environment, its exit code, and that it ends.
@EnabledOnOs(value = OS.LINUX, disabledReason = "what the environment does here is so on Linux")
class MainProcessTest {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "small", "title": "Small", "lanes": [{"id": "a", "name": "A"}],
              "events": [{"id": "e", "title": "E", "when": "1991", "lane": "a", "importance": 3}]}""";

    @TempDir
    private Path folder = Path.of("");

    /// How it ended, and the lines that it said which are not the toolkit’s about the class path of the tests.
    private record Ended(int code, List<String> lines) {}

    /// From whatever folder a process runs in.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Ended run(Map<String, String> environment, List<String> jvm, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath()));
        command.addAll(jvm);
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "LANG", "LC_ALL", "LC_CTYPE", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the process does not end: " + Files.readString(log));
        }
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("com.sun.javafx") && !line.startsWith("WARNING: Unsupported JavaFX"))
                .toList();
        return new Ended(process.exitValue(), lines);
    }

    @Test
    void namesWithAccentsAreFoundWithoutALocale() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("été.json"), CHRONICLE);
        // the test may run without a locale itself: a script names the file, byte for byte
        Path script = folder.resolve("names.sh");
        Files.writeString(script, "exec \"$@\" export --input été.json --alt 'ò è.txt'\n");
        for (Map<String, String> locale : List.of(Map.of("LC_ALL", "C"), Map.of("LANG", "xx_YY.UTF-8"))) {
            List<String> command = List.of(
                    "sh",
                    script.toString(),
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    classPath(),
                    Main.class.getName());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log.txt").toFile());
            builder.environment().keySet().removeAll(List.of("LANG", "LC_ALL", "LC_CTYPE"));
            builder.environment().putAll(locale);
            assertEquals(0, builder.start().waitFor(), () -> "with " + locale);
            assertTrue(Files.readString(folder.resolve("log.txt")).contains("ò è.txt"));
            assertTrue(Files.deleteIfExists(folder.resolve("ò è.txt")), () -> "with " + locale);
        }
    }

    @Test
    void tooLittleMemoryIsOneLineAndAnEnd() throws IOException, InterruptedException {
        Path big = folder.resolve("big.json");
        try (BufferedWriter writer = Files.newBufferedWriter(big)) {
            writer.write("{\"kwonik\": 1, \"title\": \"");
            for (int i = 0; i < 40_000; i++) {
                writer.write("x".repeat(1000));
            }
            writer.write("\"}");
        }
        Ended ended = run(Map.of(), List.of("-Xmx48m"), "export", "--input", "big.json", "--out", "a.png");
        assertEquals(2, ended.code);
        assertEquals(1, ended.lines.size(), () -> ended.toString());
        assertTrue(
                ended.lines.getFirst().startsWith("kwonik: the memory is not enough (48 MB)"), () -> ended.toString());
    }

    @Test
    void tooLittleMemoryForAPictureIsAnEndAsWell() throws IOException, InterruptedException {
        Ended ended = run(Map.of(), List.of("-Xmx24m"), "export", "--out", "a.png", "--size", "8000x8000");
        assertEquals(2, ended.code, () -> ended.toString());
        assertTrue(ended.lines.stream().anyMatch(line -> line.startsWith("kwonik: ")), () -> ended.toString());
        assertTrue(Files.notExists(folder.resolve("a.png")));
    }

    @Test
    void withoutADisplayMavenDrawsTheWholeChronicle() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("target"));
        Ended ended = run(Map.of(), List.of("-Dkwonik.maven=true"));
        assertEquals(0, ended.code, () -> ended.toString());
        assertEquals(
                List.of("No display: the whole chronicle was drawn to target/haiti.png."
                        + " To open the window, run mvn -q compile exec:exec on a desktop."),
                ended.lines);
        assertTrue(ImageIO.read(folder.resolve("target/haiti.png").toFile()).getWidth() > 1000);
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNone() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("target"));
        Files.writeString(folder.resolve("mine.json"), CHRONICLE);
        Ended ended = run(Map.of("DISPLAY", ":4711"), List.of("-Dkwonik.maven=true"), "mine.json");
        assertEquals(0, ended.code, () -> ended.toString());
        assertTrue(Files.exists(folder.resolve("target/mine.png")));
    }

    @Test
    void withoutADisplayTheInstalledProgramSaysSoInOneLine() throws IOException, InterruptedException {
        Ended ended = run(Map.of(), List.of());
        assertEquals(2, ended.code);
        assertEquals(1, ended.lines.size(), () -> ended.toString());
        assertTrue(ended.lines.getFirst().startsWith("No display: "), () -> ended.toString());
        assertFalse(Files.exists(folder.resolve("target")));
    }

    @Test
    void anAddressOfAnotherMachineIsOneLine() throws IOException, InterruptedException {
        Ended ended = run(Map.of(), List.of(), "file://server/a.json");
        assertEquals(2, ended.code);
        assertEquals(List.of("kwonik: “file://server/a.json” is no file name"), ended.lines);
    }

    private int shell(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("shell.txt").toFile())
                .start();
        assertTrue(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS));
        return process.exitValue();
    }

    private static String program(String args) {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + classPath() + "' "
                + Main.class.getName() + " " + args;
    }

    @Test
    void whatCannotBeSaidEndsInAnError() throws IOException, InterruptedException {
        assertEquals(2, shell(program("info") + " >/dev/full"));
        assertTrue(Files.readString(folder.resolve("shell.txt")).contains("kwonik: the output could not be written: "));
    }

    @Test
    void whoeverReadsOnlyTheBeginningIsToldNothing() throws IOException, InterruptedException {
        assertEquals(0, shell(program("info") + " | head -c 1"));
        assertFalse(Files.readString(folder.resolve("shell.txt")).contains("kwonik:"));
    }
}
