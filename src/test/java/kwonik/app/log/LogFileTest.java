package kwonik.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final int MOST = 4000;

    @TempDir
    private Path folder;

    private final Logger root = Logger.getLogger("");
    private final List<Handler> before = List.of(root.getHandlers());

    @AfterEach
    void putBack() {
        for (Handler ours : root.getHandlers()) {
            root.removeHandler(ours);
        }
        before.forEach(root::addHandler);
    }

    private static LogRecord entry(String text) {
        return new LogRecord(java.util.logging.Level.WARNING, text);
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theFileIsBoundedAndOneOlderOneIsKept() throws IOException {
        LogFile log = new LogFile(folder, MOST);
        for (int i = 0; i < 500; i++) {
            log.publish(entry("entry " + i));
            assertTrue(Files.size(folder.resolve(LogFile.NAME)) <= MOST);
        }
        assertEquals(Set.of(LogFile.NAME, LogFile.OLDER), files());
        assertTrue(Files.size(folder.resolve(LogFile.OLDER)) <= MOST);
        List<String> kept = Stream.of(LogFile.OLDER, LogFile.NAME)
                .flatMap(name -> lines(name).stream())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
        // nothing is missing between the older file and the newer one
        List<String> last = Stream.iterate(500 - kept.size(), i -> i + 1)
                .limit(kept.size())
                .map(String::valueOf)
                .toList();
        assertEquals(last, kept);
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEntryOfAnyLengthLeavesTheFileWithinItsBound() throws IOException {
        LogFile log = new LogFile(folder, MOST);
        log.publish(entry("好".repeat(2 * MOST)));
        assertTrue(Files.size(folder.resolve(LogFile.NAME)) <= MOST);
    }

    @Test
    void whatTheProgramLogsStandsInTheFileWithItsStackAndNothingElseIsLeft() throws IOException {
        Path settings = folder.resolve("not yet there");
        LogFile.keep(settings);
        System.getLogger("kwonik.test").log(Level.DEBUG, "seen", new IllegalStateException("why"));
        String text = Files.readString(settings.resolve(LogFile.NAME));
        assertTrue(text.contains("kwonik.test: seen"), text);
        assertTrue(text.contains("IllegalStateException: why"), text);
        assertTrue(text.contains("LogFileTest.java"), text);
        try (Stream<Path> all = Files.list(settings)) {
            assertEquals(List.of(settings.resolve(LogFile.NAME)), all.toList(), "no lock is left");
        }
    }

    @Test
    void aProgramWithoutSettingsLogsNowhere() {
        LogFile.keep(null);
        assertEquals(0, root.getHandlers().length);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "no folder");
        new LogFile(blocked, MOST).publish(entry("lost"));
        assertFalse(Files.isDirectory(blocked));
        assertEquals(Set.of("blocked"), files());
    }
}
