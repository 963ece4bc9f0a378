package kwonik.app.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kwonik.archive.file.FileStamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change of the file that is watched is told once, whatever way it was made, and no other.
class FileWatchTest {
    /// Longer than an editor may rest between two steps of a change.
    private static final long SILENCE = 600;

    @TempDir
    private Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Path file;

    private @Nullable FileWatch watch;

    @BeforeEach
    void name() {
        file = folder.resolve("chronicle.json");
    }

    @AfterEach
    void close() {
        if (watch != null) {
            watch.close();
        }
    }

    private FileWatch watched() {
        watch = FileWatch.on(file, Thread::startVirtualThread, () -> told.add(Files.exists(file) ? content() : "gone"));
        return watch;
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// Waits for what is told next, and for silence after it.
    private void assertTold(String expected) throws InterruptedException {
        assertEquals(expected, told.poll(10, TimeUnit.SECONDS));
        assertSilent();
    }

    private void assertSilent() throws InterruptedException {
        assertNull(told.poll(SILENCE, TimeUnit.MILLISECONDS));
    }

    @Test
    void aChangeIsToldOnceForSeveralSteps() throws Exception {
        Files.writeString(file, "one");
        watched();
        Files.writeString(file, "two");
        Files.writeString(file, "two and");
        Files.writeString(file, "two and a half");
        assertTold("two and a half");
        Files.writeString(file, "three");
        assertTold("three");
    }

    @Test
    void aFileThatComesIsTold() throws Exception {
        watched();
        Files.writeString(file, "new");
        assertTold("new");
    }

    @Test
    void aFileThatGoesAndComesBackIsTold() throws Exception {
        Files.writeString(file, "one");
        watched();
        Files.delete(file);
        assertTold("gone");
        Files.writeString(file, "back");
        assertTold("back");
    }

    @Test
    void anotherFileUnderTheOldNameIsTold() throws Exception {
        Files.writeString(file, "one");
        watched();
        Path fresh = Files.writeString(folder.resolve("chronicle.json~"), "two");
        Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(file));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        assertTold("two");
    }

    @Test
    void aFileThatIsRemovedAndWrittenAnewAtOnceIsOneChange() throws Exception {
        Files.writeString(file, "one");
        watched();
        Files.delete(file);
        Files.writeString(file, "two");
        assertTold("two");
    }

    @Test
    void otherFilesOfTheFolderAreNotTold() throws Exception {
        Files.writeString(file, "one");
        watched();
        Files.writeString(folder.resolve("other.json"), "x");
        Files.delete(folder.resolve("other.json"));
        assertSilent();
    }

    @Test
    void aChangeOfOurOwnIsNotTold() throws Exception {
        Files.writeString(file, "one");
        FileWatch mine = watched();
        Files.writeString(file, "saved");
        mine.expect(FileStamp.of(file));
        assertSilent();
        Files.writeString(file, "by another");
        assertTold("by another");
    }

    @Test
    void afterItsEndNothingIsTold() throws Exception {
        Files.writeString(file, "one");
        watched().close();
        Files.writeString(file, "two");
        assertSilent();
        assertNotNull(watch);
        watch.close();
    }

    @Test
    void aFolderThatIsNotThereIsNotWatched() throws Exception {
        file = folder.resolve("no/chronicle.json");
        FileWatch none = watched();
        Files.createDirectory(folder.resolve("no"));
        Files.writeString(file, "one");
        assertSilent();
        none.close();
    }
}
