package kwonik.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.util.Subscription;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.task.Tasks;
import kwonik.document.recovery.Recovery;
import kwonik.document.recovery.RecoveryJournal;
import kwonik.model.Chronicle;

/// Keeps the unsaved changes of the open document on the disk for as long as the window is there.
public final class Journaling {
    private final Notices notices;
    private final Tasks tasks;
    private final Path folder;
    private final RecoveryJournal journal;
    private final AtomicBoolean told = new AtomicBoolean();
    private final Subscription following;

    /// @param folder the folder of the journals, made when it is needed
    public Journaling(OpenDocument document, Notices notices, Tasks tasks, Path folder) {
        this.notices = notices;
        this.tasks = tasks;
        this.folder = folder;
        journal = new RecoveryJournal(folder, tasks.line(), RecoveryJournal.SOON, this::failed);
        following = document.documentProperty().subscribe(now -> {
            if (now != null) {
                journal.follow(now);
            }
        });
        document.onLetGo(journal::letGo);
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
        if (told.compareAndSet(false, true)) {
            tasks.inWindow(() -> notices.show(
                    Notice.of("app.recovery.failing", folder.toString(), String.valueOf(cause.getMessage()))));
        }
    }

    /// Ends with the window: what is unsaved and was not let go of stays on the disk.
    public void close() {
        following.unsubscribe();
        journal.finish();
    }
}
