package kwonik.export.poster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program itself, in a process of its own, is ended in the middle of an export.
class KilledExportTest {
    private static final byte[] OLD = "the old file".getBytes(StandardCharsets.UTF_8);
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder = Path.of("");

    @RepeatedTest(3)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be asked to end")
    void whoIsAskedToEndTidiesUp() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("big.png"), OLD);
        Process program = startedInto(file);
        program.destroy();
        assertNotEquals(0, ended(program));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(Optional.empty(), temporary());
    }

    @Test
    void whoIsKilledLeavesTheOldFileAndTheNextExportReplacesIt() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("big.png"), OLD);
        Process program = startedInto(file);
        program.destroyForcibly();
        assertNotEquals(0, ended(program));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(0, ended(start(file, "800x450")));
        assertEquals(800, ImageIO.read(file.toFile()).getWidth());
    }

    /// An export that has begun to write: part of its picture is in the temporary file, and most is still to come.
    private Process startedInto(Path file) throws IOException, InterruptedException {
        Process program = start(file, "a0");
        long deadline = System.nanoTime() + LONG.toNanos();
        while (temporary().map(KilledExportTest::size).orElse(0L) == 0) {
            assertTrue(program.isAlive(), () -> "the export ended: " + log());
            assertTrue(System.nanoTime() < deadline, () -> "no temporary file: " + log());
            Thread.sleep(5);
        }
        return program;
    }

    private Process start(Path file, String size) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kwonik.Main",
                        "export",
                        "--out",
                        file.toString(),
                        "--size",
                        size)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private static int ended(Process program) throws InterruptedException {
        if (!program.waitFor(LONG.toMillis(), TimeUnit.MILLISECONDS)) {
            program.destroyForcibly();
            throw new AssertionError("the process does not end");
        }
        return program.exitValue();
    }

    private Optional<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".tmp")).toList();
            return found.stream().findFirst();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
