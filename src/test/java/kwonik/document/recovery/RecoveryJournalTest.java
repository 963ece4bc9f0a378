package kwonik.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kwonik.archive.file.HeldFolder;
import kwonik.archive.journal.Journal.Step;
import kwonik.document.Document;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.document.RandomChronicles;
import kwonik.document.merge.Conflict.Side;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.Merge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While something is unsaved it stands in the journal, and only then; what a program that is gone has left is offered
/// once.
class RecoveryJournalTest {
    private static final Edit TITLE = EventEdits.title("a", "en", "Renamed");
    private static final Edit RANK = EventEdits.importance("b", 5);

    @TempDir
    private Path folder = Path.of("");

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<IOException> failures = new ArrayList<>();
    private final Document read = RandomChronicles.inside();

    @AfterEach
    void end() {
        worker.close();
    }

    private Path parent() {
        return folder.resolve("recovery");
    }

    private RecoveryJournal journal() {
        return new RecoveryJournal(parent(), worker, Duration.ZERO, failures::add);
    }

    /// Waits for all that was asked for.
    private void settle() {
        try {
            // what was due at once stands in the line by then
            Thread.sleep(50);
            worker.submit(() -> {}).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<String> files() throws IOException {
        if (Files.notExists(parent())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(parent())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(parent())) {
            return all.toList();
        }
    }

    private Recovery offered() {
        Recoveries found = Recoveries.in(parent());
        assertEquals(1, found.all().size());
        return found.all().getFirst();
    }

    private static List<String> names(Recovery recovery) {
        return recovery.steps().stream().map(Step::name).toList();
    }

    @Test
    void whatIsUnsavedIsThereUntilItIsSaved() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read);
        settle();
        assertEquals(List.of(), files());
        Document edited = read.with(TITLE);
        journal.follow(edited);
        settle();
        assertEquals(List.of("base.json", "changes.jsonl"), files());
        // it belongs to a program that lives
        assertEquals(List.of(), Recoveries.in(parent()).all());
        journal.follow(edited.save(folder.resolve("saved.json")));
        settle();
        assertEquals(List.of(), files());
        journal.finish();
    }

    @Test
    void whatIsUndoneIsNotThereAnyMore() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        settle();
        journal.follow(read.with(TITLE).undo());
        settle();
        assertEquals(List.of(), files());
        journal.finish();
    }

    @Test
    void aProgramThatIsGoneHasLeftItsChanges() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read);
        journal.follow(read.with(TITLE));
        journal.follow(read.with(TITLE).with(RANK));
        journal.finish();
        Recovery recovery = offered();
        assertEquals(List.of("document.edit.event.title", "document.edit.event.importance"), names(recovery));
        assertFalse(recovery.steps()
                .getFirst()
                .at()
                .isAfter(recovery.steps().getLast().at()));
        assertEquals(
                List.of("title", "importance"),
                recovery.changes().stream()
                        .map(FieldChange::path)
                        .map(path -> path.field())
                        .toList());
        assertEquals(read.chronicle().about().title(), recovery.from().title());
        assertTrue(recovery.original().orElseThrow().chronicle().contentEquals(read.chronicle()));
        // it is offered by one program only, and again when that has left it for later
        assertEquals(List.of(), Recoveries.in(parent()).all());
        recovery.keep();
        Recovery again = offered();
        again.letGo();
        assertEquals(List.of(), Recoveries.in(parent()).all());
        assertEquals(List.of(), files());
    }

    @Test
    void onlyWhatIsNotSavedYetIsCounted() throws IOException {
        RecoveryJournal journal = journal();
        Document saved = read.with(TITLE).save(folder.resolve("saved.json"));
        journal.follow(saved);
        journal.follow(saved.with(RANK));
        journal.finish();
        Recovery recovery = offered();
        assertEquals(List.of("document.edit.event.importance"), names(recovery));
        assertEquals(saved.origin().file(), recovery.from().file());
        assertFalse(recovery.isFileChanged());
        Files.writeString(folder.resolve("saved.json"), "{}");
        assertTrue(recovery.isFileChanged());
        recovery.letGo();
    }

    @Test
    void whatWasSavedAndIsUndoneIsAChangeToo() throws IOException {
        RecoveryJournal journal = journal();
        Document saved = read.with(TITLE).with(RANK).save(folder.resolve("saved.json"));
        journal.follow(saved);
        journal.follow(saved.undo());
        journal.finish();
        Recovery recovery = offered();
        assertEquals(List.of("document.edit.event.importance"), names(recovery));
        assertTrue(recovery.onto(saved.chronicle(), _ -> Side.OURS)
                .chronicle()
                .contentEquals(saved.undo().chronicle()));
        recovery.letGo();
    }

    @Test
    void whatIsLetGoOfIsGone() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        journal.letGo();
        journal.finish();
        assertEquals(List.of(), files());
        // but not what was changed after that
        RecoveryJournal next = journal();
        next.follow(read.with(TITLE));
        next.letGo();
        next.follow(read.with(TITLE).with(RANK));
        next.finish();
        offered().letGo();
    }

    @Test
    void whatIsLetGoOfBeforeItWasDueIsNotWrittenAfterTheEnd() throws IOException, InterruptedException {
        RecoveryJournal journal = new RecoveryJournal(parent(), worker, Duration.ofMillis(200), failures::add);
        journal.follow(read.with(TITLE));
        journal.letGo();
        journal.finish();
        Thread.sleep(400);
        settle();
        assertEquals(List.of(), files());
    }

    @Test
    void anotherDocumentTakesThePlaceOfTheOld() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        settle();
        Document other = read.save(folder.resolve("other.json"));
        journal.follow(other);
        settle();
        assertEquals(List.of(), files());
        journal.follow(other.with(RANK));
        journal.finish();
        Recovery recovery = offered();
        assertEquals(folder.resolve("other.json"), recovery.from().file());
        assertEquals(List.of("changes.jsonl"), files());
        recovery.letGo();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnce() throws IOException {
        Files.writeString(parent(), "in the way");
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        settle();
        journal.follow(read.with(TITLE).with(RANK));
        settle();
        assertEquals(1, failures.size());
        Files.delete(parent());
        journal.finish();
        assertEquals(2, offered().steps().size());
        assertEquals(1, failures.size());
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainWithoutAnotherChange() throws IOException {
        Files.writeString(parent(), "in the way");
        RecoveryJournal journal =
                new RecoveryJournal(parent(), worker, Duration.ZERO, failures::add, Duration.ofMillis(20));
        journal.follow(read.with(TITLE));
        settle();
        assertEquals(1, failures.size());
        Files.delete(parent());
        for (int i = 0; i < 100 && !files().contains("changes.jsonl"); i++) {
            settle();
        }
        assertEquals(List.of("base.json", "changes.jsonl"), files());
        journal.finish();
        assertEquals(1, failures.size());
        offered().letGo();
    }

    @Test
    void anErrorOfTheSystemIsToldAsWell() throws IOException {
        FileSystem gone = FileSystems.newFileSystem(folder.resolve("gone.zip"), Map.of("create", "true"));
        Path nowhere = gone.getPath("recovery");
        gone.close();
        RecoveryJournal journal = new RecoveryJournal(nowhere, worker, Duration.ZERO, failures::add);
        journal.follow(read.with(TITLE));
        settle();
        assertEquals(1, failures.size());
        assertInstanceOf(ClosedFileSystemException.class, failures.getFirst().getCause());
        journal.finish();
        assertEquals(1, failures.size());
    }

    @Test
    void ownChangesStayUntilTheFolderThatIsTakenOverHasThemToo() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        journal.finish();
        Recovery recovery = offered();
        RecoveryJournal next = journal();
        Document own = read.with(RANK);
        next.follow(own);
        settle();
        Document restored = recovery.restoredIn(own);
        next.adopt(recovery, restored.chronicle());
        settle();
        assertEquals(List.of("base.json", "base.json", "changes.jsonl", "changes.jsonl"), files());
        next.follow(restored);
        settle();
        assertEquals(List.of("base.json", "changes.jsonl"), files());
        next.finish();
        Recovery again = offered();
        assertEquals(recovery.place(), again.place());
        assertEquals(2, again.changes().size());
        again.letGo();
    }

    @Test
    void aFolderThatSomebodyDeletedIsMadeAgain() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        settle();
        try (Stream<Path> all = Files.walk(parent())) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        journal.follow(read.with(TITLE).with(RANK));
        journal.finish();
        assertEquals(List.of(), failures);
        offered().letGo();
    }

    @Test
    void whatIsBroughtBackStaysInItsFolderUntilItIsSaved() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        journal.finish();
        Recovery recovery = offered();
        RecoveryJournal next = journal();
        next.follow(read);
        Merge merge = recovery.onto(read.chronicle(), _ -> Side.OURS);
        next.adopt(recovery, merge.chronicle());
        settle();
        assertEquals(List.of("base.json", "changes.jsonl"), files());
        Document restored = read.with(new Edit(Recovery.RESTORE, _ -> merge.chronicle()));
        next.follow(restored);
        next.follow(restored.with(RANK));
        next.finish();
        Recovery again = offered();
        assertEquals(List.of("document.edit.event.title", "document.edit.event.importance"), names(again));
        assertEquals(recovery.steps().getFirst(), again.steps().getFirst());
        again.letGo();
        assertEquals(List.of(), files());
    }

    @Test
    void aJournalOfWhichNothingCanBeReadIsPutAside() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        journal.finish();
        Path file;
        try (Stream<Path> all = Files.walk(parent())) {
            file = all.filter(each -> each.endsWith("changes.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(file, "{\"kwonik-jour");
        Recoveries found = Recoveries.in(parent());
        assertEquals(List.of(), found.all());
        assertEquals(List.of(file.resolveSibling("changes.damaged")), found.unreadable());
        // that is told once, and the file stays
        assertEquals(List.of(), Recoveries.in(parent()).unreadable());
        assertTrue(files().contains("changes.damaged"));
    }

    @Test
    void oneThatCannotBeUnderstoodAtAllDoesNotHideTheOthers() throws IOException {
        RecoveryJournal journal = journal();
        journal.follow(read.with(TITLE));
        journal.finish();
        Path strange = parent().resolve("strange");
        Files.createDirectory(strange);
        Recoveries found = Recoveries.in(parent(), folder -> {
            if (folder.path().endsWith("strange")) {
                throw new IllegalStateException("not expected");
            }
            return Recovery.read(folder);
        });
        assertEquals(1, found.all().size());
        found.all().getFirst().letGo();
        // it is held by nobody
        HeldFolder.takeOver(strange).orElseThrow().delete();
    }

    @Test
    void whatSomebodyElseHasPutIntoAnEmptyFolderStays() throws IOException {
        HeldFolder left = HeldFolder.make(parent());
        Path mine = Files.writeString(left.path().resolve("mine.txt"), "mine");
        Path base = Files.writeString(left.path().resolve("base.json"), "{}");
        Path half = Files.writeString(left.path().resolve(".changes.jsonl.kwonik-0123abcd.tmp"), "{");
        left.close();
        assertEquals(new Recoveries(List.of(), List.of()), Recoveries.in(parent()));
        assertEquals("mine", Files.readString(mine));
        assertTrue(Files.notExists(base));
        assertTrue(Files.notExists(half));
        assertEquals(List.of("mine.txt"), files());
        Files.delete(mine);
        assertEquals(new Recoveries(List.of(), List.of()), Recoveries.in(parent()));
        assertEquals(List.of(), folders());
    }

    @Test
    void foldersInWhichNothingIsAreSwept() throws IOException {
        HeldFolder.make(parent()).close();
        assertEquals(new Recoveries(List.of(), List.of()), Recoveries.in(parent()));
        assertTrue(Files.isDirectory(parent()));
        assertEquals(List.of(), folders());
        assertEquals(new Recoveries(List.of(), List.of()), Recoveries.in(folder.resolve("nowhere")));
    }
}
