package kwonik.app.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.session.Session;
import kwonik.app.settings.Settings;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ChronicleOpenerTest {
    @TempDir
    private Path folder;

    private Path file;
    private Session session;
    private ChronicleOpener opening;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        file = folder.resolve("haiti.json").toAbsolutePath().normalize();
        try (InputStream shipped =
                Objects.requireNonNull(getClass().getResourceAsStream("/assets/haiti/chronicle.json"))) {
            Files.copy(shipped, file);
        }
        session = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new Session(Settings.FIRST.withLanguage("en")));
        opening = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new ChronicleOpener(session));
        onFx(() -> opening.open(file));
        until(() -> session.chronicle() != null);
    }

    @AfterEach
    void close() {
        onFx(opening::close);
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(5000, task);
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in ten seconds", e);
        }
    }

    private void rewrite(String from, String to) throws IOException {
        Path fresh = folder.resolve("haiti.json~");
        Files.writeString(fresh, Files.readString(file).replace(from, to));
        // As many editors do: write a new file, then give it the old name.
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private String notice() {
        Notice notice = session.noticeProperty().get();
        return notice == null ? "" : notice.say(Sample.ENGLISH);
    }

    @Test
    void anOpenedFileIsRemembered() {
        assertEquals(List.of(file), session.settingsProperty().get().recent());
        assertNull(session.noticeProperty().get());
    }

    @Test
    void aChangedFileIsReadAgainAndTheViewStays() throws IOException {
        ViewState here = new ViewState(0, 1e9, "election-1990", false);
        onFx(() -> session.viewProperty().set(here));
        rewrite("Jean-Bertrand Aristide is elected president", "An election");
        until(() -> Objects.requireNonNull(session.chronicle())
                .event("election-1990")
                .orElseThrow()
                .title()
                .in("en")
                .equals("An election"));
        assertEquals(here, session.viewProperty().get());
    }

    @Test
    void aSelectionThatIsGoneIsLetGo() throws IOException {
        onFx(() -> session.select("election-1990"));
        rewrite("\"election-1990\"", "\"vote-1990\"");
        until(() -> Objects.requireNonNull(session.chronicle()).indexOf("vote-1990") >= 0);
        assertNull(Objects.requireNonNull(session.viewProperty().get()).selected());
    }

    @Test
    void aBrokenFileKeepsTheLastGoodStateAndIsReadWhenItIsWhole() throws IOException {
        String good = Files.readString(file);
        Files.writeString(file, good.substring(0, good.length() / 2));
        until(() -> session.noticeProperty().get() != null);
        assertEquals(38, Objects.requireNonNull(session.chronicle()).events().size());
        assertTrue(notice().startsWith("haiti.json is broken since its last change."), notice());
        assertFalse(session.problemsProperty().get().isEmpty());
        Files.writeString(file, good + "\n");
        until(() -> session.noticeProperty().get() == null);
        assertTrue(session.problemsProperty().get().isEmpty());
    }

    @Test
    void aDeletedFileIsToldAndStaysOnTheScreenUntilItIsBack() throws IOException {
        String good = Files.readString(file);
        Files.delete(file);
        until(() -> session.noticeProperty().get() != null);
        assertEquals(
                "haiti.json was deleted, moved or renamed. What you see is its last state;"
                        + " it is read again when it is back.",
                notice());
        assertEquals(38, Objects.requireNonNull(session.chronicle()).events().size());
        assertEquals(file, session.fileProperty().get());
        assertEquals(List.of(file), session.settingsProperty().get().recent());
        Files.writeString(file, good);
        until(() -> session.noticeProperty().get() == null);
        assertEquals(38, Objects.requireNonNull(session.chronicle()).events().size());
    }

    @Test
    void aFileThatIsOnlyNullIsSaidToBeNoChronicle() throws IOException {
        Files.writeString(file, "null");
        until(() -> session.noticeProperty().get() != null);
        assertTrue(notice().startsWith("haiti.json is broken since its last change."), notice());
        assertEquals(38, Objects.requireNonNull(session.chronicle()).events().size());
        assertEquals("archive.top", session.problemsProperty().get().getFirst().key());
    }

    @Test
    void aFaultyEventCostsOnlyItselfAndIsListed() throws IOException {
        Path faulty = folder.resolve("faulty.json");
        Files.writeString(faulty, Files.readString(file).replaceFirst("\"1990-12-16\"", "\"1990-13-16\""));
        onFx(() -> opening.open(faulty));
        until(() -> session.noticeProperty().get() != null);
        assertEquals(37, Objects.requireNonNull(session.chronicle()).events().size());
        assertEquals("faulty.json has a problem. What you see is its good part.", notice());
        assertEquals(1, session.problemsProperty().get().size());
    }

    @Test
    void aFileOfAnotherKindLeavesTheScreenAsItWas() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all", StandardCharsets.UTF_8);
        onFx(() -> opening.open(letter));
        until(() -> session.noticeProperty().get() != null);
        assertEquals(file, session.fileProperty().get());
        assertEquals(
                "letter.txt: This is plain text. Kwonik opens chronicles (.json). If it is the text of an article, drop it"
                        + " on the window or choose “Article texts…” in the menu.",
                notice());
    }

    @Test
    void aFileThatIsGoneIsSaidAndForgotten() {
        Path gone = folder.resolve("gone.json").toAbsolutePath().normalize();
        onFx(() -> session.set(settings -> settings.opened(gone)));
        onFx(() -> opening.open(gone));
        until(() -> session.noticeProperty().get() != null);
        assertEquals("There is no file gone.json. Check its name and place.", notice());
        assertEquals(List.of(file), session.settingsProperty().get().recent());
    }

    @Test
    void aStartWithoutItsFileShowsTheShippedChronicleAndSaysWhy() {
        Session fresh = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new Session(Settings.FIRST.withLanguage("en")));
        ChronicleOpener start = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new ChronicleOpener(fresh));
        ReadingTask failing = new ReadingTask(folder.resolve("gone.json"));
        failing.run();
        onFx(() -> start.begun(failing));
        until(() -> fresh.chronicle() != null);
        assertEquals(
                "There is no file gone.json. Check its name and place.",
                Objects.requireNonNull(fresh.noticeProperty().get()).say(Sample.ENGLISH));
        onFx(start::close);
    }

    @Test
    void aStartWithATableSaysWhatItIsAndShowsTheShippedChronicle() throws IOException {
        Path table = Files.writeString(folder.resolve("dates.csv"), "year;event\n1990;Election\n1991;Coup\n");
        Session fresh = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new Session(Settings.FIRST.withLanguage("en")));
        ChronicleOpener start = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new ChronicleOpener(fresh));
        onFx(() -> start.open(table));
        until(() -> fresh.chronicle() != null);
        String said = Objects.requireNonNull(fresh.noticeProperty().get()).say(Sample.ENGLISH);
        assertTrue(said.startsWith("dates.csv: This is a table. Kwonik opens chronicles (.json)."), said);
        assertEquals(List.of(), fresh.problemsProperty().get());
        onFx(start::close);
    }

    @Test
    void nothingIsSaidToHaveBeenOpenBeforeWhereNothingWas() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"kwonik\": 1, \"events\": [}");
        Session fresh = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new Session(Settings.FIRST.withLanguage("en")));
        ChronicleOpener start = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new ChronicleOpener(fresh));
        onFx(() -> start.open(broken));
        until(() -> fresh.chronicle() != null);
        assertEquals(
                "broken.json cannot be read as a chronicle. What you see is the chronicle that comes with Kwonik.",
                Objects.requireNonNull(fresh.noticeProperty().get()).say(Sample.ENGLISH));
        onFx(start::close);
    }

    @Test
    void aReadingThatIsCalledOffChangesNothing() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.json"));
        onFx(() -> {
            opening.open(other);
            opening.cancel();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(file, session.fileProperty().get());
        assertNull(opening.currentProperty().get());
    }

    @Test
    void theShippedChronicleOpensWithoutAFault() {
        onFx(opening::openShipped);
        until(() -> session.fileProperty().get() == null);
        assertNotNull(session.chronicle());
        assertTrue(session.problemsProperty().get().isEmpty());
    }

    /// Enough events for the reader to show the first before the last are read.
    private Path large() throws IOException {
        StringBuilder text = new StringBuilder("""
                {"kwonik": 1, "id": "large", "title": "Large", "lanes": [{"id": "a", "name": "A"}], "events": [
                """);
        for (int i = 0; i < 30_000; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"e")
                    .append(i)
                    .append("\", \"when\": \"")
                    .append(1000 + i / 50)
                    .append("\", \"lane\": \"a\", \"importance\": 1, \"title\": \"T\"}");
        }
        return Files.writeString(folder.resolve("large.json"), text.append("]}"));
    }

    @Test
    void theFirstEventsOfALargeFileAreSeenBeforeTheLastAreRead() throws IOException {
        Path large = large();
        List<Integer> seen = new ArrayList<>();
        onFx(() -> {
            session.indexProperty()
                    .addListener(
                            (_, _, index) -> seen.add(index.chronicle().events().size()));
            opening.open(large);
        });
        until(() -> large.equals(session.fileProperty().get()));
        assertEquals(2, seen.size(), seen.toString());
        assertTrue(seen.getFirst() >= 20_000 && seen.getFirst() < 30_000, seen.toString());
        assertEquals(30_000, seen.getLast());
        ViewState whole = session.indexProperty().get().whole();
        assertEquals(whole, session.viewProperty().get());
    }

    @Test
    void whoCallsOffALargeFileSeesAgainWhatWasThereBefore() throws IOException {
        Path large = large();
        onFx(() -> {
            session.select("fadh-reinstated-2017");
            opening.open(large);
        });
        ViewState before = session.viewProperty().get();
        ChronicleIndex haiti = session.indexProperty().get();
        onFx(() -> session.preview(Sample.index()));
        onFx(opening::cancel);
        assertEquals(haiti, session.indexProperty().get());
        assertEquals(before, session.viewProperty().get());
        assertEquals(file, session.fileProperty().get());
        assertFalse(session.previewed());
    }
}
