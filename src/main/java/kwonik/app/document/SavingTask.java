package kwonik.app.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import kwonik.archive.file.Progress;
import kwonik.document.Document;

/// One saving away from the window, with progress to show and a way to call it off.
///
/// It is not cancelled as other tasks are, which end for the window before they have ended: until the file is let go
/// of, nothing else may be written.
final class SavingTask extends Task<Document> {
    private final Document open;
    private final Path target;
    private final Consumer<Document> written;
    private volatile boolean calledOff;

    /// @param written hears of the document in its file before anything else does, on the thread that works
    SavingTask(Document open, Path target, Consumer<Document> written) {
        this.open = open;
        this.target = target;
        this.written = written;
    }

    /// Asks it to end without having written anything.
    void callOff() {
        calledOff = true;
    }

    @Override
    protected Document call() throws IOException {
        Document saved = open.save(target, new Progress() {
            @Override
            public void at(double fraction) {
                updateProgress(fraction, 1);
            }

            @Override
            public boolean cancelled() {
                return calledOff;
            }
        });
        written.accept(saved);
        return saved;
    }
}
