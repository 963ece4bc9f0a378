package kwonik.app.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.stage.Stage;
import kwonik.app.export.ExportFile;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Notice;
import kwonik.app.session.Session;
import kwonik.app.session.StoryHistory;
import kwonik.archive.ChronicleFile;
import kwonik.archive.NotSavedException;
import kwonik.archive.file.FileStamp;
import kwonik.model.Chronicle;
import kwonik.model.Problem;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Saves the stories to the open file, or to one of the user’s own where that may not be.
final class StorySaving {
    private final Stage window;
    private final Session session;
    private final ChronicleOpener opening;
    private final ExportFile.Ask ask;
    private @Nullable Task<Void> running;
    /// What is done when the file that is being written is there.
    private final List<Runnable> waiting = new ArrayList<>();

    /// @param ask lets the user choose a file
    StorySaving(Stage window, Session session, ChronicleOpener opening, ExportFile.Ask ask) {
        this.window = window;
        this.session = session;
        this.opening = opening;
        this.ask = ask;
    }

    /// Saves away from the FX thread, after what is being saved already; what goes wrong is told in the window.
    ///
    /// @param then what to do once they are saved, though they may have been changed again meanwhile; not done
    ///     if they are not saved
    void save(Runnable then) {
        if (running != null) {
            afterwards(() -> save(then));
        } else if (!session.stories().isUnsaved()) {
            then.run();
        } else {
            target(target -> write(target, then));
        }
    }

    /// Saves to a file that the user chooses, whether or not there is anything to save.
    void saveAs() {
        if (running != null) {
            afterwards(this::saveAs);
        } else {
            session.stories().commitEdits();
            another(target -> write(target, () -> {}));
        }
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
            session.noticeProperty().set(Notice.of("app.stories.waiting"));
        }
    }

    /// Finds the open file if it may be written; else another, and the user hears why.
    private void target(Consumer<Path> then) {
        Path open = session.fileProperty().get();
        if (open != null && opening.copy() != null && !isAsRead(open)) {
            String why = Files.exists(open) ? "app.stories.changed" : "app.stories.gone";
            new StoryQuestion(window, session)
                    .askElsewhere(session.words().say(why, String.valueOf(open.getFileName())), () -> another(then));
        } else if (open != null && isAsRead(open) && !session.stories().parted() && Files.isWritable(open)) {
            then.accept(open);
        } else {
            another(then);
        }
    }

    /// Finds a file that the user chooses; where nothing is left to copy from, the open one, which will not be written
    /// and says why.
    private void another(Consumer<Path> then) {
        Path open = session.fileProperty().get();
        if (open != null && opening.copy() == null && !isAsRead(open)) {
            then.accept(open);
        } else {
            new StoryTarget(window, session, ask).choose().ifPresent(then);
        }
    }

    private boolean isAsRead(Path open) {
        return opening.stamp().equals(FileStamp.of(open));
    }

    private void write(Path target, Runnable then) {
        Path open = session.fileProperty().get();
        FileStamp stamp = opening.stamp();
        ChronicleFile.Source copy = opening.copy();
        StoryHistory history = session.stories().historyProperty().get();
        Chronicle chronicle = session.wholeChronicle();
        if (chronicle == null) {
            // nothing is open that could be saved
            then.run();
            return;
        }
        Task<Void> task = new Task<>() {
            @Override
            protected @Nullable Void call() throws IOException {
                if (open == null) {
                    ChronicleFile.save(OpenedChronicle.NAME, OpenedChronicle::openShipped, target, chronicle);
                } else if (copy != null && !stamp.equals(FileStamp.of(open)) && !isSame(open, target)) {
                    ChronicleFile.save(open.toString(), copy, target, chronicle);
                } else {
                    ChronicleFile.save(open, stamp, target, chronicle);
                }
                return null;
            }
        };
        task.setOnSucceeded(_ -> {
            // by now another chronicle may be open, or another state of this one
            if (Objects.equals(open, session.fileProperty().get()) && stamp.equals(opening.stamp())) {
                opening.wrote(target);
                session.stories().saved(history.now());
            }
            session.noticeProperty().set(Notice.done("app.stories.saved", String.valueOf(target.getFileName())));
            ended(then);
        });
        task.setOnFailed(_ -> {
            session.noticeProperty().set(failure(target, task.getException()));
            ended(() -> {});
        });
        running = task;
        Thread.ofPlatform().name("saving").start(task);
    }

    private void ended(Runnable then) {
        running = null;
        List<Runnable> next = List.copyOf(waiting);
        waiting.clear();
        then.run();
        next.forEach(this::afterwards);
    }

    /// Whether both are one file, which is there.
    private static boolean isSame(Path a, Path b) throws IOException {
        return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    }

    private Notice failure(Path target, Throwable cause) {
        if (cause instanceof NotSavedException refused) {
            Problem problem = refused.problem();
            Words words = session.words();
            return Notice.of("app.stories.refused", problem.file(), problem.what(words), problem.remedy(words));
        }
        return Notice.of("app.stories.failed", target.toString(), String.valueOf(cause.getMessage()));
    }
}
