package kwonik.document.recovery;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kwonik.archive.ChronicleWriter;
import kwonik.archive.file.HeldFolder;
import kwonik.archive.file.SafeFile;
import kwonik.archive.journal.Journal;
import kwonik.archive.journal.JournalFile;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Keeps on the disk, a moment behind, what was changed in a document and is not saved.
///
/// It writes in the background, whole or not at all, and only what differs from the file; of several states that wait
/// only the last is written. Once all is saved, or was let go of on purpose, nothing of it is left.
public final class RecoveryJournal {
    /// So long after a change it is written, with those that came meanwhile.
    public static final Duration SOON = Duration.ofMillis(700);
    /// So long after a failure it is tried again, also if nothing more is changed.
    private static final Duration AGAIN = Duration.ofSeconds(5);
    /// How long the end of the program waits for a disk, in seconds.
    private static final int PATIENCE = 10;

    private final Path parent;
    private final Executor worker;
    private final Executor soon;
    private final Executor again;
    private final Consumer<IOException> failed;
    private final StepTimes times = new StepTimes(Clock.systemUTC());
    private final AtomicReference<@Nullable State> waiting = new AtomicReference<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile boolean letGo;

    /// Where it is written, and of what; only the worker touches these.
    private @Nullable HeldFolder folder;

    private @Nullable Origin of;
    /// Own folders that count until there is something in the one that was taken over.
    private final List<HeldFolder> former = new ArrayList<>();

    private boolean failing;
    private boolean tryingAgain;
    private boolean ended;

    private record State(Document document, boolean unsaved) {}

    /// @param parent the folder in which each running program has a folder of its own; made when it is needed
    /// @param worker writes in the background, one thing after another
    /// @param delay how long after a change it is written
    /// @param failed hears on the writing thread why it cannot be written, once until it can be again
    public RecoveryJournal(Path parent, Executor worker, Duration delay, Consumer<IOException> failed) {
        this(parent, worker, delay, failed, AGAIN);
    }

    /// @param pause after which it is tried again
    RecoveryJournal(Path parent, Executor worker, Duration delay, Consumer<IOException> failed, Duration pause) {
        this.parent = parent;
        this.worker = worker;
        this.soon = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, worker);
        this.again = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, worker);
        this.failed = failed;
    }

    /// Takes up a state of the open document, or another document in its place; returns at once. Always called by one
    /// thread.
    public void follow(Document now) {
        boolean unsaved = now.isUnsaved();
        times.met(now);
        letGo = false;
        waiting.set(new State(now, unsaved));
        if (!unsaved) {
            worker.execute(this::writeWaiting);
        } else if (scheduled.compareAndSet(false, true)) {
            soon.execute(this::writeWaiting);
        }
    }

    /// What is unsaved now may be lost: somebody has said so. Any later change takes that back.
    public void letGo() {
        letGo = true;
    }

    /// Goes on where another program was cut off, in its folder: what it had written stays until more is, and so does
    /// what this one has written.
    ///
    /// @param restored the state in which its changes have been brought back, which has to be followed next
    public void adopt(Recovery recovery, Chronicle restored) {
        times.restored(restored, recovery.steps());
        // a state without these changes must not take their place
        waiting.set(null);
        worker.execute(() -> {
            if (folder != null) {
                former.add(folder);
            }
            folder = recovery.folder();
            of = null;
        });
    }

    /// Ends with the program, and waits for the disk, but not for one that does not answer. What is unsaved and was not
    /// let go of stays.
    public void finish() {
        try {
            CompletableFuture.runAsync(this::end, worker).get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            // asked to wait no longer, and says so to its caller
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // the window is gone, so nobody can be told
            System.getLogger(RecoveryJournal.class.getName()).log(Level.WARNING, "journal at the end", e);
        }
    }

    private void end() {
        ended = true;
        if (letGo) {
            // what is due in a moment is not wanted either
            waiting.set(null);
            drop();
            return;
        }
        writeWaiting();
        for (HeldFolder each : held()) {
            try {
                each.close();
            } catch (IOException e) {
                System.getLogger(RecoveryJournal.class.getName())
                        .log(Level.WARNING, each.path().toString(), e);
            }
        }
    }

    /// All folders that are held; none is from now on.
    private List<HeldFolder> held() {
        List<HeldFolder> all = new ArrayList<>(former);
        former.clear();
        if (folder != null) {
            all.add(folder);
        }
        folder = null;
        return all;
    }

    // ----- In the background

    private void writeWaiting() {
        scheduled.set(false);
        State state = waiting.getAndSet(null);
        if (state == null) {
            return;
        }
        if (!state.unsaved) {
            drop();
            return;
        }
        try {
            write(state.document);
            failing = false;
        } catch (IOException e) {
            failed(state, e);
        } catch (RuntimeException e) {
            failed(state, new IOException(e.toString(), e));
        }
    }

    /// It is tried again with the next change, after a while, and at the end.
    private void failed(State state, IOException cause) {
        if (!ended) {
            waiting.compareAndSet(null, state);
        }
        if (!ended && !tryingAgain) {
            tryingAgain = true;
            again.execute(() -> {
                tryingAgain = false;
                writeWaiting();
            });
        }
        if (!failing) {
            failing = true;
            failed.accept(cause);
        }
    }

    private void write(Document document) throws IOException {
        Origin now = document.origin();
        if (of != null && !of.isSamePlaceAs(now)) {
            drop();
        }
        HeldFolder held = folder;
        if (held == null || Files.notExists(held.path())) {
            held = HeldFolder.make(parent);
            folder = held;
        }
        of = now;
        Path base = held.path().resolve(Recovery.BASE);
        if (now.file() == null && Files.notExists(base)) {
            SafeFile.write(base, out -> ChronicleWriter.write(document.saved(), out));
        }
        Journal journal = Unsaved.journal(document, times.steps(document));
        JournalFile.write(held.path().resolve(Recovery.CHANGES), journal);
        former.forEach(RecoveryJournal::delete);
        former.clear();
    }

    private void drop() {
        of = null;
        held().forEach(RecoveryJournal::delete);
    }

    private static void delete(HeldFolder folder) {
        try {
            folder.delete();
        } catch (IOException e) {
            // the next start sweeps it, or offers changes that the file has by then
            System.getLogger(RecoveryJournal.class.getName())
                    .log(Level.WARNING, folder.path().toString(), e);
        }
    }
}
