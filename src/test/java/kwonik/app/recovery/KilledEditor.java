package kwonik.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.task.Tasks;
import kwonik.archive.file.Progress;
import kwonik.document.Document;
import kwonik.document.EventEdits;
import kwonik.document.recovery.Recoveries;
import kwonik.document.recovery.Recovery;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import org.jspecify.annotations.Nullable;

/// A program that a test kills: it brings back what the one before could not save, and then edits and saves without a
/// rest. It says `edited N MILLIS` after the edit with the number N, and `saved N` when a file has it.
public final class KilledEditor {
    /// Each so many edits one makes a new event.
    static final int NEW = 7;

    private static final String NUMBERED = "x";
    private static final int LONGEST_REST = 20;
    private static final int OFTEN = 60;
    private static final int SELDOM = 2_000;

    private final OpenDocument document = new OpenDocument();
    private final Random random;
    /// Some save so seldom that only the journal has what they did.
    private final int mostBetweenSaves;
    private @Nullable CompletableFuture<Document> saving;
    private Document asSaved;

    private KilledEditor(Path folder, long seed) throws IOException {
        random = new Random(seed);
        mostBetweenSaves = random.nextBoolean() ? OFTEN : SELDOM;
        Path file = folder.resolve("chronicle.json");
        asSaved = OpenedChronicle.read(file, Progress.NONE, _ -> {}).document();
        document.set(asSaved);
        Tasks tasks = new Tasks(Executors.newCachedThreadPool(), Runnable::run);
        Journaling journal = new Journaling(document, new Notices(), tasks, folder.resolve("recovery"));
        for (Recovery recovery : Recoveries.in(journal.folder()).all()) {
            Document restored = recovery.restoredIn(open());
            if (restored.chronicle().contentEquals(open().chronicle())) {
                recovery.letGo();
            } else {
                journal.adopt(recovery, restored.chronicle());
                document.set(restored);
            }
        }
    }

    /// Edits until it is killed.
    ///
    /// @param args the folder, and a number that chance begins with
    public static void main(String[] args) throws Exception {
        new KilledEditor(Path.of(args[0]), Long.parseLong(args[1])).edit();
    }

    private Document open() {
        return Objects.requireNonNull(document.get());
    }

    /// The number of the last edit that a chronicle has.
    static int numberIn(Chronicle chronicle) {
        String title = chronicle.event(NUMBERED).orElseThrow().title().in("en");
        String digits = title.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private void edit() throws InterruptedException, ExecutionException {
        int untilSave = random.nextInt(mostBetweenSaves);
        for (int number = numberIn(open().chronicle()) + 1; ; number++) {
            if (number % NEW == 0) {
                Event first = open().chronicle().event(NUMBERED).orElseThrow();
                document.edit(EventEdits.add(new Event(
                        "e-" + number,
                        first.when(),
                        first.lane(),
                        Event.ORDINARY_IMPORTANCE,
                        Localized.of("Event " + number),
                        Event.Details.NONE)));
            }
            document.edit(EventEdits.title(NUMBERED, "en", "Edit " + number));
            if (random.nextInt(10) == 0) {
                document.undo();
                document.redo();
            }
            System.out.println("edited " + number + " " + System.currentTimeMillis());
            takeSaved();
            if (--untilSave < 0 && saving == null) {
                untilSave = random.nextInt(mostBetweenSaves);
                Document now = open();
                asSaved = now;
                saving = CompletableFuture.supplyAsync(() -> save(now));
            }
            Thread.sleep(random.nextInt(LONGEST_REST));
        }
    }

    private void takeSaved() throws InterruptedException, ExecutionException {
        CompletableFuture<Document> running = saving;
        if (running != null && running.isDone()) {
            saving = null;
            document.set(open().after(running.get()));
            System.out.println("saved " + numberIn(asSaved.chronicle()));
        }
    }

    private static Document save(Document now) {
        try {
            return now.save(Objects.requireNonNull(now.origin().file()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
