package kwonik.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.util.Subscription;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.task.Tasks;
import kwonik.document.Document;
import kwonik.document.recovery.Recovery;
import kwonik.document.recovery.RecoveryJournal;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Keeps the unsaved changes of the open document on the disk for as long as the window is there.
public final class Journaling {
    /// So often it is looked whether something is being typed; with the wait for the disk that is less than two
    /// seconds.
    private static final Duration LOOK = Duration.ofMillis(800);

    private final OpenDocument document;
    private final Notices notices;
    private final Tasks tasks;
    private final Path folder;
    private final RecoveryJournal journal;
    private final Subscription following;
    private final Executor later;
    private @Nullable Document last;
    private boolean closed;

    /// @param folder the folder of the journals, made when it is needed
    public Journaling(OpenDocument document, Notices notices, Tasks tasks, Path folder) {
        this.document = document;
        this.notices = notices;
        this.tasks = tasks;
        this.folder = folder;
        later = CompletableFuture.delayedExecutor(LOOK.toMillis(), TimeUnit.MILLISECONDS, tasks::inWindow);
        journal = new RecoveryJournal(folder, tasks.line(), RecoveryJournal.SOON, this::failed);
        following = document.documentProperty().subscribe(now -> {
            if (now != null) {
                follow(now);
            }
        });
        document.onLetGo(journal::letGo);
    }

    private void follow(Document now) {
        last = now;
        journal.follow(now);
    }

    /// Looks again and again at what is being typed, from now on: it is kept before anybody leaves its field.
    public void watchTyping() {
        try {
            keepTyped();
        } finally {
            // what one field cannot say now ends nothing: it is looked at again
            if (!closed) {
                later.execute(this::watchTyping);
            }
        }
    }

    private void keepTyped() {
        Document typed = document.typed();
        Document known = last;
        if (typed != null
                && known != null
                && !closed
                && !typed.equals(known)
                && !typed.chronicle().contentEquals(known.chronicle())) {
            follow(typed);
        }
    }

    Path folder() {
        return folder;
    }

    Tasks tasks() {
        return tasks;
    }

    /// Goes on in the folder of changes that are brought back.
    void adopt(Recovery recovery, Chronicle restored) {
        journal.adopt(recovery, restored);
    }

    private void failed(IOException cause) {
        tasks.inWindow(() -> notices.show(Notice.of("app.recovery.failing", folder.toString(), cause)));
    }

    /// Ends with the window: what is unsaved and was not let go of stays on the disk.
    public void close() {
        closed = true;
        following.unsubscribe();
        journal.finish();
    }
}
