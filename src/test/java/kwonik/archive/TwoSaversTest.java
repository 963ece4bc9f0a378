package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two who have read one state of a file save at one instant: one does, and the other is told.
class TwoSaversTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("chronicle.json");
        Files.writeString(file, "{\"id\": \"a\", \"events\": [" + "0, ".repeat(20_000) + "0]}");
    }

    private static List<Story> story(String id) {
        return List.of(new Story(
                id, Localized.of(id), List.of(new Step(null, When.parse("1990/1996"), false, true, Localized.NONE))));
    }

    /// Whether it was saved; false if it was told that the file has changed.
    private static boolean save(Path file, FileStamp stamp, String id) throws IOException {
        Chronicle read = ChronicleReader.read(file, Progress.NONE).chronicle();
        try {
            ChronicleFile.save(file, stamp, file, read.withStories(story(id)));
            return true;
        } catch (NotSavedException e) {
            assertEquals("archive.save.changed", e.problem().key());
            return false;
        }
    }

    private void assertOnlySaved(String winner, String loser) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains("\"" + winner + "\"") && !text.contains("\"" + loser + "\""), winner);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @RepeatedTest(20)
    void ofTwoWindowsOneIsTold() throws IOException, InterruptedException, ExecutionException {
        FileStamp stamp = FileStamp.of(file);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Boolean>> savers = new ArrayList<>();
        for (String id : List.of("one", "two")) {
            savers.add(() -> {
                together.await();
                return save(file, stamp, id);
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> saved = pool.invokeAll(savers);
            boolean first = saved.getFirst().get();
            assertTrue(first != saved.getLast().get(), "exactly one saves");
            assertOnlySaved(first ? "one" : "two", first ? "two" : "one");
        }
    }

    @RepeatedTest(3)
    void ofTwoProgramsOneIsTold() throws IOException, InterruptedException {
        Process one = program("one");
        Process two = program("two");
        assertEquals('!', one.getInputStream().read());
        assertEquals('!', two.getInputStream().read());
        one.getOutputStream().close();
        two.getOutputStream().close();
        int first = one.waitFor();
        assertEquals(1, first + two.waitFor(), "exactly one saves");
        assertOnlySaved(first == 0 ? "one" : "two", first == 0 ? "two" : "one");
    }

    private Process program(String id) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        file.toString(),
                        id)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Reads, waits for the word, and saves.
    static final class Saver {
        private Saver() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            FileStamp stamp = FileStamp.of(file);
            System.out.print('!');
            System.out.flush();
            assertEquals(-1, System.in.read());
            System.exit(save(file, stamp, args[1]) ? 0 : 1);
        }
    }

    @Test
    void whatAnEditorWritesWhileTheCopyIsMadeIsNotOverwritten() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        byte[] theirs = "{\"theirs\": 1}".getBytes(StandardCharsets.UTF_8);
        assertThrows(
                NotSavedException.class,
                () -> SafeFile.write(file, out -> Files.write(file, theirs), () -> {
                    if (!stamp.equals(FileStamp.of(file))) {
                        throw new NotSavedException(new kwonik.model.Problem(
                                kwonik.model.Problem.Severity.ERROR, "", 0, "", "archive.save.changed", List.of()));
                    }
                }));
        assertEquals("{\"theirs\": 1}", Files.readString(file));
    }

    @Test
    void aFileThatWasReplacedByOneOfTheSameSizeAndTimeHasAnotherStamp() throws IOException {
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, time);
        FileStamp stamp = FileStamp.of(file);
        byte[] bytes = Files.readAllBytes(file);
        SafeFile.write(file, out -> out.write(bytes));
        Files.setLastModifiedTime(file, time);
        assertEquals(stamp.size(), FileStamp.of(file).size());
        assertTrue(stamp.key() == null || !stamp.equals(FileStamp.of(file)));
    }
}
