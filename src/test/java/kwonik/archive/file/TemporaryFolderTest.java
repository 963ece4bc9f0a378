package kwonik.archive.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A temporary folder goes away with all that is in it, also when the program is told to end.
class TemporaryFolderTest {
    /// A program that makes such a folder, names it, and waits to be ended.
    public static final class Waiting {
        private Waiting() {}

        public static void main(String[] args) throws IOException {
            TemporaryFolder made = TemporaryFolder.untilExit();
            Files.writeString(Files.createDirectory(made.path().resolve("in")).resolve("a.txt"), "a");
            System.out.println(made.path());
            int end = System.in.read();
            System.exit(end < 0 ? 1 : 0);
        }
    }

    @TempDir
    Path folder;

    @Test
    void closingTakesAllThatIsInItAndMayComeTwice() throws IOException {
        TemporaryFolder made = TemporaryFolder.in(folder);
        Files.writeString(Files.createDirectories(made.path().resolve("a/b")).resolve("c.txt"), "c");
        made.discard();
        assertTrue(Files.notExists(made.path()));
        made.close();
    }

    @Test
    void endingTheProgramTakesItWithAllThatIsInIt() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Waiting.class.getName());
        Process program = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assumeTrue(program.supportsNormalTermination());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            Path made = Path.of(out.readLine());
            assertEquals(folder, made.getParent());
            assertTrue(Files.exists(made.resolve("in/a.txt")));
            program.destroy();
            program.waitFor();
            assertFalse(Files.exists(made));
        } finally {
            program.destroyForcibly();
        }
    }
}
