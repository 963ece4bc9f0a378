package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kwonik.app.settings.SettingsFile;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.archive.file.Progress;
import kwonik.document.recovery.Recoveries;
import kwonik.document.recovery.Recovery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real window, ended by `kill -9` while it saves, exports and writes its settings: what was said to be saved is
/// there, every file is whole, and the next writes leave no litter.
///
/// Three times in every build; `mvn -Pfuzz verify -Dkwonik.fuzz.kills=200` more often.
@Tag("fuzz")
class KillTest {
    private static final int KILLS = Integer.getInteger("kwonik.fuzz.kills", 3);
    private static final int LONGEST = 1_500;
    private static final int PATIENCE = 120;
    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "killed", "title": {"en": "Killed"}, "sources": [],
             "lanes": [{"id": "a", "name": {"en": "A"}}], "eras": [],
             "stories": [{"id": "st", "title": {"en": "Story 1"}, "steps": [{"event": "x"}]}],
             "events": [{"id": "x", "when": "1990", "lane": "a", "title": {"en": "X"}, "mine": "kept"},
              {"id": "y", "when": "2000", "lane": "a", "title": {"en": "Y"}}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasSavedOutlivesAKill() throws IOException, InterruptedException {
        Random random = new Random(20261128);
        Path file = Files.writeString(folder.resolve("chronicle.json"), CHRONICLE);
        int saves = 0;
        for (int i = 0; i < KILLS; i++) {
            Path log = folder.resolve("log.txt");
            Process program = start(log);
            waitForASave(program, log);
            Thread.sleep(random.nextInt(LONGEST));
            program.destroyForcibly();
            assertTrue(program.waitFor(PATIENCE, TimeUnit.SECONDS));
            saves += saved(log);
            everythingIsWhole(file, log);
        }
        assertTrue(saves > KILLS, "there was something to lose: " + saves);
        Recoveries.in(folder.resolve("settings").resolve("recovery")).all().forEach(KillTest::letGo);
        Process last = start(folder.resolve("log.txt"), "once");
        assertTrue(last.waitFor(PATIENCE, TimeUnit.SECONDS), "the last run ends");
        assertEquals(0, last.exitValue(), () -> lines(folder.resolve("log.txt")).toString());
        assertEquals(Set.of("chronicle.json", "log.txt", "out.png", "settings.json"), files());
    }

    private static void letGo(Recovery recovery) {
        try {
            recovery.letGo();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void everythingIsWhole(Path file, Path log) throws IOException {
        Reading reading = ChronicleReader.read(file, Progress.NONE);
        // the field that only the file's owner knows is kept and warned of
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        assertEquals(2, reading.chronicle().events().size());
        int number = KilledWindow.numberOf(reading.chronicle().stories().getFirst());
        int promised = promised(log);
        assertTrue(number >= promised, () -> "saved " + promised + ", found " + number);
        SettingsFile settings = new SettingsFile(folder.resolve("settings").resolve("settings.json"));
        assertNull(settings.read().setAside());
        Path picture = folder.resolve("out.png");
        if (Files.exists(picture)) {
            assertNotNull(ImageIO.read(picture.toFile()));
        }
    }

    private Process start(Path log, String... more) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWindow.class.getName(),
                                folder.toString()),
                        Stream.of(more))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void waitForASave(Process program, Path log) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (saved(log) == 0) {
            assertTrue(program.isAlive() && System.nanoTime() < deadline, () -> "no save: " + lines(log));
            Thread.sleep(20);
        }
    }

    private static int saved(Path log) {
        return (int)
                lines(log).stream().filter(line -> line.startsWith("saved ")).count();
    }

    /// The last number that is said to be saved.
    private static int promised(Path log) {
        return lines(log).stream()
                .filter(line -> line.matches("saved \\d+"))
                .mapToInt(line -> Integer.parseInt(line.substring("saved ".length())))
                .max()
                .orElse(0);
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log)
                    ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
