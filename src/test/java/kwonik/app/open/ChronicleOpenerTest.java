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
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;
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
    private WindowState state;
    private ChronicleOpener opening;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        file = folder.resolve("haiti.json").toAbsolutePath().normalize();
        try (InputStream shipped =
                Objects.requireNonNull(getClass().getResourceAsStream("/assets/haiti/chronicle.json"))) {
            Files.copy(shipped, file);
        }
        state = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        opening = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.opener(state));
        onFx(() -> opening.open(file));
        until(() -> state.looking().shownChronicle() != null);
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
        Notice notice = state.notices().shownProperty().get();
        return notice == null ? "" : notice.say(Sample.ENGLISH);
    }

    @Test
    void anOpenedFileIsRemembered() {
        assertEquals(List.of(file), state.preferences().settings().recent());
        assertNull(state.notices().shownProperty().get());
    }

    @Test
    void aChangedFileIsReadAgainAndTheViewStays() throws IOException {
        ViewState here = new ViewState(0, 1e9, "election-1990", false);
        onFx(() -> state.looking().viewProperty().set(here));
        rewrite("Jean-Bertrand Aristide is elected president", "An election");
        until(() -> Objects.requireNonNull(state.looking().shownChronicle())
                .event("election-1990")
                .orElseThrow()
                .title()
                .in("en")
                .equals("An election"));
        assertEquals(here, state.looking().viewProperty().get());
    }

    @Test
    void aSelectionThatIsGoneIsLetGo() throws IOException {
        onFx(() -> state.looking().select("election-1990"));
        rewrite("\"election-1990\"", "\"vote-1990\"");
        until(() -> Objects.requireNonNull(state.looking().shownChronicle()).indexOf("vote-1990") >= 0);
        assertNull(Objects.requireNonNull(state.looking().viewProperty().get()).selected());
    }

    @Test
    void aBrokenFileKeepsTheLastGoodStateAndIsReadWhenItIsWhole() throws IOException {
        String good = Files.readString(file);
        Files.writeString(file, good.substring(0, good.length() / 2));
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals(
                47,
                Objects.requireNonNull(state.looking().shownChronicle())
                        .events()
                        .size());
        assertTrue(notice().startsWith("haiti.json is broken since its last change."), notice());
        assertFalse(state.document().problems().isEmpty());
        Files.writeString(file, good + "\n");
        until(() -> state.notices().shownProperty().get() == null);
        assertTrue(state.document().problems().isEmpty());
    }

    @Test
    void aDeletedFileIsToldAndStaysOnTheScreenUntilItIsBack() throws IOException {
        String good = Files.readString(file);
        Files.delete(file);
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals(
                "haiti.json was deleted, moved or renamed. What you see is its last state;"
                        + " it is read again when it is back.",
                notice());
        assertEquals(
                47,
                Objects.requireNonNull(state.looking().shownChronicle())
                        .events()
                        .size());
        assertEquals(file, state.document().file());
        assertEquals(List.of(file), state.preferences().settings().recent());
        Files.writeString(file, good);
        until(() -> state.notices().shownProperty().get() == null);
        assertEquals(
                47,
                Objects.requireNonNull(state.looking().shownChronicle())
                        .events()
                        .size());
    }

    @Test
    void aFileThatIsOnlyNullIsSaidToBeNoChronicle() throws IOException {
        Files.writeString(file, "null");
        until(() -> state.notices().shownProperty().get() != null);
        assertTrue(notice().startsWith("haiti.json is broken since its last change."), notice());
        assertEquals(
                47,
                Objects.requireNonNull(state.looking().shownChronicle())
                        .events()
                        .size());
        assertEquals("archive.top", state.document().problems().getFirst().key());
    }

    @Test
    void aFaultyEventCostsOnlyItselfAndIsListed() throws IOException {
        Path faulty = folder.resolve("faulty.json");
        Files.writeString(faulty, Files.readString(file).replaceFirst("\"1990-12-16\"", "\"1990-13-16\""));
        onFx(() -> opening.open(faulty));
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals(
                46,
                Objects.requireNonNull(state.looking().shownChronicle())
                        .events()
                        .size());
        assertEquals("faulty.json has a problem. What you see is its good part.", notice());
        assertEquals(1, state.document().problems().size());
    }

    @Test
    void aFileOfAnotherKindLeavesTheScreenAsItWas() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all", StandardCharsets.UTF_8);
        onFx(() -> opening.open(letter));
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals(file, state.document().file());
        assertEquals(
                "letter.txt: This is plain text. Kwonik opens chronicles (.kwonik, .json), tables, calendars and timelines of"
                        + " other programs. If it is the text of an article, drop it on the window"
                        + " or choose “Article texts…” in the menu.",
                notice());
    }

    @Test
    void aFileThatIsGoneIsSaidAndForgotten() {
        Path gone = folder.resolve("gone.json").toAbsolutePath().normalize();
        onFx(() -> state.preferences().update(settings -> settings.opened(gone)));
        onFx(() -> opening.open(gone));
        until(() -> state.notices().shownProperty().get() != null);
        assertEquals("There is no file gone.json. Check its name and place.", notice());
        assertEquals(List.of(file), state.preferences().settings().recent());
    }

    @Test
    void aStartWithoutItsFileShowsTheShippedChronicleAndSaysWhy() {
        WindowState fresh =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        ChronicleOpener start = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.opener(fresh));
        ReadingTask failing = new ReadingTask(folder.resolve("gone.json"));
        failing.run();
        onFx(() -> start.begun(failing));
        until(() -> fresh.looking().shownChronicle() != null);
        assertEquals(
                "There is no file gone.json. Check its name and place.",
                Objects.requireNonNull(fresh.notices().shownProperty().get()).say(Sample.ENGLISH));
        onFx(start::close);
    }

    @Test
    void aStartWithATableOpensItAsAChronicleThatIsInNoFileYet() throws IOException {
        Path table = Files.writeString(folder.resolve("dates.csv"), "year;event\n1990;Election\n1991;Coup\n");
        WindowState fresh =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        ChronicleOpener start = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.opener(fresh));
        onFx(() -> start.open(table));
        until(() -> fresh.looking().shownChronicle() != null);
        String said =
                Objects.requireNonNull(fresh.notices().shownProperty().get()).say(Sample.ENGLISH);
        assertTrue(said.startsWith("dates.csv was read as"), said);
        assertTrue(fresh.document().isBegun());
        assertEquals(List.of(table), fresh.preferences().settings().recent());
        onFx(start::close);
    }

    @Test
    void aStartWithAPictureSaysWhatItIsAndShowsTheShippedChronicle() throws IOException {
        Path picture =
                Files.write(folder.resolve("ferry.bin"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        WindowState fresh =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        ChronicleOpener start = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.opener(fresh));
        onFx(() -> start.open(picture));
        until(() -> fresh.looking().shownChronicle() != null);
        String said =
                Objects.requireNonNull(fresh.notices().shownProperty().get()).say(Sample.ENGLISH);
        assertTrue(said.startsWith("ferry.bin: This is a picture without a Kwonik view in it."), said);
        assertEquals(List.of(), fresh.document().problems());
        onFx(start::close);
    }

    @Test
    void nothingIsSaidToHaveBeenOpenBeforeWhereNothingWas() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"kwonik\": 1, \"events\": [}");
        WindowState fresh =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        ChronicleOpener start = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.opener(fresh));
        onFx(() -> start.open(broken));
        until(() -> fresh.looking().shownChronicle() != null);
        assertEquals(
                "broken.json cannot be read as a chronicle. What you see is the chronicle that comes with Kwonik.",
                Objects.requireNonNull(fresh.notices().shownProperty().get()).say(Sample.ENGLISH));
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
        assertEquals(file, state.document().file());
        assertNull(opening.currentProperty().get());
        assertEquals("Reading other.json was cancelled. What you see was open before.", notice());
    }

    @Test
    void whereNothingIsReadThereIsNothingToCallOff() {
        onFx(opening::cancel);
        assertNull(state.notices().shownProperty().get());
    }

    @Test
    void theShippedChronicleOpensWithoutAFault() {
        onFx(opening::openShipped);
        until(() -> state.document().file() == null);
        assertNotNull(state.looking().shownChronicle());
        assertTrue(state.document().problems().isEmpty());
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
            state.looking()
                    .shownProperty()
                    .addListener(
                            (_, _, index) -> seen.add(index.chronicle().events().size()));
            opening.open(large);
        });
        until(() -> large.equals(state.document().file()));
        assertEquals(2, seen.size(), seen.toString());
        assertTrue(seen.getFirst() >= 20_000 && seen.getFirst() < 30_000, seen.toString());
        assertEquals(30_000, seen.getLast());
        ViewState whole = state.looking().shownProperty().get().whole();
        assertEquals(whole, state.looking().viewProperty().get());
    }

    @Test
    void whoCallsOffALargeFileSeesAgainWhatWasThereBefore() throws IOException {
        Path large = large();
        onFx(() -> {
            state.looking().select("fadh-reinstated-2017");
            opening.open(large);
        });
        ViewState before = state.looking().viewProperty().get();
        ChronicleIndex haiti = state.looking().shownProperty().get();
        onFx(() -> state.looking().preview(Sample.index()));
        onFx(opening::cancel);
        assertEquals(haiti, state.looking().shownProperty().get());
        assertEquals(before, state.looking().viewProperty().get());
        assertEquals(file, state.document().file());
        assertFalse(state.looking().previewed());
        assertEquals("Reading large.json was cancelled. What you see was open before.", notice());
    }

    /// A start in which the first part of a file is on the screen.
    private final class Start {
        private final WindowState state =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        private final ChronicleOpener opening = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.opener(state));
        /// What was on the screen, from that part on.
        private final List<@Nullable ChronicleIndex> seen = new ArrayList<>();

        private final ReadingTask reading;

        Start(String name) {
            reading = new ReadingTask(folder.resolve(name));
            onFx(() -> {
                opening.begun(reading);
                state.looking().preview(Sample.index());
                state.looking().shownProperty().subscribe(now -> {
                    seen.add(now);
                });
            });
        }

        /// Waits until a file is open, or the chronicle that the program ships.
        void untilOpen(@Nullable Path wanted) {
            until(() -> state.document().get() != null
                    && Objects.equals(wanted, state.document().file()));
            assertFalse(seen.contains(null), "the timeline was empty for a moment");
            assertFalse(state.looking().previewed());
            assertEquals(
                    state.looking().shownProperty().get().whole(),
                    state.looking().viewProperty().get());
            assertEquals(
                    state.document().chronicle(),
                    state.looking().shownProperty().get().chronicle());
            onFx(opening::close);
        }

        String notice() {
            Notice notice = state.notices().shownProperty().get();
            return notice == null ? "" : notice.say(Sample.ENGLISH);
        }
    }

    @Test
    void whoCallsOffTheFirstFileSeesItsPartUntilTheShippedChronicleIsThere() {
        Start start = new Start("large.json");
        onFx(start.opening::cancel);
        start.untilOpen(null);
        assertEquals(
                "Reading large.json was cancelled. What you see is the chronicle that comes with Kwonik.",
                start.notice());
    }

    @Test
    void whoCallsOffTwiceSeesTheShippedChronicleNoLater() {
        Start start = new Start("large.json");
        onFx(() -> {
            start.opening.cancel();
            start.opening.cancel();
        });
        start.untilOpen(null);
        assertTrue(start.notice().startsWith("Reading large.json was cancelled."), start.notice());
    }

    @Test
    void aFileThatIsOpenedInsteadOfTheFirstTakesThePlaceOfItsPart() {
        Start start = new Start("large.json");
        onFx(() -> start.opening.open(file));
        start.untilOpen(file);
        assertEquals("", start.notice());
    }

    @Test
    void aLargeFileThatIsOpenedInsteadOfTheFirstIsSeenWhole() throws IOException {
        Path large = large();
        Start start = new Start("other.json");
        onFx(() -> start.opening.open(large));
        start.untilOpen(large);
        assertTrue(start.seen.size() > 2, "no part of the large file was seen");
    }

    @Test
    void aFirstFileThatFailsHalfwayStaysUntilTheShippedChronicleIsThere() {
        Start start = new Start("gone.json");
        start.state.tasks().run(start.reading);
        start.untilOpen(null);
        assertEquals("There is no file gone.json. Check its name and place.", start.notice());
    }
}
