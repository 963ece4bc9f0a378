package kwonik.app.document;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.util.Duration;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.archive.NotSavedException;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.model.Problem;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The one saver: writes the document to its file, or to one of the user’s own where that may not be.
final class Saving {
    private final OpenDocument document;
    private final Notices notices;
    private final Tasks tasks;
    private final SaveTarget choice;
    private final Preferences preferences;
    private final UnsavedQuestion question;
    private final Conflicts conflicts;
    private @Nullable SavingTask running;
    /// So long nobody wants to see how far it is.
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));

    private final ReadOnlyObjectWrapper<@Nullable Task<?>> current = new ReadOnlyObjectWrapper<>();
    /// What is done when the file that is being written is there.
    private final List<Runnable> waiting = new ArrayList<>();

    /// @param choice asks for another file
    /// @param question tells why it has to be another
    /// @param conflicts asks what counts where the file was changed, too
    Saving(
            OpenDocument document,
            Notices notices,
            Tasks tasks,
            SaveTarget choice,
            Preferences preferences,
            UnsavedQuestion question,
            Conflicts conflicts) {
        this.document = document;
        this.notices = notices;
        this.tasks = tasks;
        this.choice = choice;
        this.preferences = preferences;
        this.question = question;
        this.conflicts = conflicts;
        patience.setOnFinished(_ -> current.set(running));
    }

    /// The saving that goes on, once it has taken so long that one wants to see how far it is.
    ReadOnlyObjectProperty<@Nullable Task<?>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Calls the saving off that goes on: the file stays as it was.
    void callOff() {
        SavingTask task = running;
        if (task != null) {
            task.callOff();
        }
    }

    /// Saves in the background, after what is being saved already; what goes wrong is told in the window.
    ///
    /// @param then what to do once the document is saved, though it may have been changed again meanwhile; not done
    ///     if it is not saved
    void save(Runnable then) {
        document.commitDrafts();
        Document open = document.get();
        if (running != null) {
            afterwards(() -> save(then));
        } else if (open == null || (!document.isUnsaved() && !isGone())) {
            then.run();
        } else {
            target(open, target -> write(target, then));
        }
    }

    /// Saves to a file that the user chooses, whether or not there is anything to save.
    ///
    /// @param then what to do once it is saved; not done if it is not
    void saveAs(Runnable then) {
        document.commitDrafts();
        Document open = document.get();
        if (running != null) {
            afterwards(() -> saveAs(then));
        } else if (open != null) {
            another(open, target -> write(target, then));
        }
    }

    /// Whether the open file is no longer where it was: no file has this chronicle now.
    boolean isGone() {
        Document open = document.get();
        return open != null && open.origin().file() != null && !open.origin().isThere();
    }

    boolean isWriting() {
        return running != null;
    }

    /// Does something at once, or when the file that is being written is there: none is left half.
    void afterwards(Runnable next) {
        if (running == null) {
            next.run();
        } else {
            waiting.add(next);
            notices.show(Notice.of("app.document.waiting"));
        }
    }

    /// Finds the open file if it may be written; else another, and the user hears why.
    private void target(Document open, Consumer<Path> then) {
        Origin origin = open.origin();
        Path file = origin.file();
        if (file == null || (origin.copy() == null && !origin.isAsRead())) {
            another(open, then);
        } else if (open.mayOverwrite()) {
            then.accept(file);
        } else if (open.conflict() && origin.isAsRead()) {
            conflicts.decide(() -> {
                Document decided = document.get();
                if (decided != null && !decided.conflict()) {
                    target(decided, then);
                }
            });
        } else {
            question.askElsewhere(
                    preferences.words().say(reason(open), String.valueOf(file.getFileName())),
                    () -> another(open, then));
        }
    }

    /// Why the open file is not written over.
    private static String reason(Document open) {
        Origin origin = open.origin();
        if (!origin.isThere()) {
            return "app.document.gone";
        }
        if (!origin.isAsRead()) {
            return "app.document.changed";
        }
        return open.replacesUnread() && !origin.written() ? "app.document.unread" : "app.document.locked";
    }

    /// Finds a file that the user chooses; where nothing is left to copy from, the open one, which will not be written
    /// and says why.
    private void another(Document open, Consumer<Path> then) {
        Path file = open.origin().file();
        if (file != null && open.origin().copy() == null && !open.origin().isAsRead()) {
            then.accept(file);
        } else {
            choice.choose().ifPresent(then);
        }
    }

    private void write(Path target, Runnable then) {
        Document open = document.get();
        if (open == null) {
            // nothing is open that could be saved
            then.run();
            return;
        }
        SavingTask task = new SavingTask(open, target, document::written);
        task.setOnSucceeded(_ -> {
            document.commitDrafts();
            Document now = document.get();
            // by now another chronicle may be open, or another state of its file
            if (now != null && now.origin().equals(open.origin())) {
                document.set(now.after(task.getValue()));
            }
            notices.show(Notice.done("app.document.saved", String.valueOf(target.getFileName())));
            ended(then);
        });
        task.setOnFailed(_ -> {
            notices.show(failure(target, task.getException()));
            ended(() -> {});
        });
        running = task;
        tasks.run(task);
        patience.playFromStart();
    }

    private void ended(Runnable then) {
        running = null;
        patience.stop();
        current.set(null);
        List<Runnable> next = List.copyOf(waiting);
        waiting.clear();
        try {
            then.run();
        } finally {
            next.forEach(this::afterwards);
        }
    }

    private Notice failure(Path target, Throwable cause) {
        if (cause instanceof CancellationException) {
            return Notice.of("app.edit.saving.cancelled", String.valueOf(target.getFileName()));
        }
        if (cause instanceof NotSavedException refused) {
            Problem problem = refused.problem();
            Words words = preferences.words();
            return Notice.of("app.document.refused", problem.file(), problem.what(words), problem.remedy(words));
        }
        if (!(cause instanceof IOException)) {
            System.getLogger(Saving.class.getName()).log(Level.WARNING, "not saved: " + target, cause);
        }
        return Notice.of("app.document.failed", target.toString(), cause);
    }
}
