package kwonik.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kwonik.layout.index.ViewLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsWriterTest {
    @TempDir
    private Path folder;

    private static final SettingsFile.Found NONE = new SettingsFile.Found(Settings.FIRST, null, null);

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        worker.shutdown();
    }

    @Test
    void theLastSettingsAreInTheFileAtTheEnd() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        SettingsWriter writer = new SettingsWriter(file, NONE, worker, failures::add);
        for (int width = 300; width < 700; width++) {
            writer.write(Settings.FIRST.withPageWidth(width));
        }
        writer.finish();
        assertEquals(Settings.FIRST.withPageWidth(699), file.read().settings());
        writer.write(Settings.FIRST.withLanguage("ht"));
        writer.finish();
        assertEquals(Settings.FIRST.withLanguage("ht"), file.read().settings());
        assertEquals(List.of(), failures);
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainAtTheEnd() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "no folder");
        SettingsFile file = new SettingsFile(blocked.resolve("settings.json"));
        CountDownLatch told = new CountDownLatch(1);
        SettingsWriter writer = new SettingsWriter(file, NONE, worker, _ -> told.countDown());
        writer.write(Settings.FIRST.withLanguage("fr"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> told.await());
        Files.delete(blocked);
        writer.finish();
        assertEquals(Settings.FIRST.withLanguage("fr"), file.read().settings());
    }

    @Test
    void settingsThatCouldNotBeReadAreNotWrittenOver() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        Settings kept = Settings.FIRST.withExport("a", ExportChoiceTest.EVERYTHING);
        file.write(kept);
        IOException cause = new IOException("the disk was away");
        SettingsWriter writer =
                new SettingsWriter(file, new SettingsFile.Found(Settings.FIRST, null, cause), worker, failures::add);
        writer.write(Settings.FIRST.withLanguage("fr"));
        writer.finish();
        assertSame(cause, failures.getFirst());
        assertEquals(kept, file.read().settings());
    }

    @Test
    void whatCannotBeWrittenIsToldAndWrittenWithTheNext() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "no folder");
        SettingsFile file = new SettingsFile(blocked.resolve("settings.json"));
        SettingsWriter writer = new SettingsWriter(file, NONE, worker, failures::add);
        SavedViews.Bookmark bookmark = new SavedViews.Bookmark(
                "a", ViewLink.parse("kwonik:a?from=1&to=2").orElseThrow());
        Settings marked = Settings.FIRST.with(SavedViews.FIRST.with(bookmark));
        writer.write(marked);
        writer.finish();
        assertFalse(failures.isEmpty());
        Files.delete(blocked);
        writer.write(marked.withLanguage("fr"));
        writer.finish();
        assertEquals(marked.withLanguage("fr"), file.read().settings());
    }
}
