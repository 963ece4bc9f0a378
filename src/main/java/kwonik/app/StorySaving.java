package kwonik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.concurrent.Task;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.archive.FileStamp;
import kwonik.archive.NotSavedException;
import kwonik.archive.StoryFile;
import kwonik.model.Chronicle;
import kwonik.model.Problem;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Saves the stories to the open file, or to one of the user’s own where that may not be.
final class StorySaving {
    private static final String ENDING = ".json";
    private static final String SHIPPED = "haiti";

    private final Stage window;
    private final Session session;
    private final Opening opening;
    private final ExportFile.Ask ask;
    private @Nullable Task<Void> running;
    /// What is done when the file that is being written is there.
    private final List<Runnable> waiting = new ArrayList<>();

    /// @param ask lets the user choose a file
    StorySaving(Stage window, Session session, Opening opening, ExportFile.Ask ask) {
        this.window = window;
        this.session = session;
        this.opening = opening;
        this.ask = ask;
    }

    /// Saves away from the FX thread, after what is being saved already; what goes wrong is told in the window.
    ///
    /// @param then what to do once they are saved, though they may have been changed again meanwhile; not done if they
    ///     are not saved
    void save(Runnable then) {
        if (running != null) {
            afterwards(() -> save(then));
        } else if (!session.stories().isUnsaved()) {
            then.run();
        } else {
            target().ifPresent(target -> write(target, then));
        }
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

    /// The open file if it may be written; else one that the user chooses.
    private Optional<Path> target() {
        Path open = session.fileProperty().get();
        if (open != null && !session.stories().parted() && (Files.notExists(open) || Files.isWritable(open))) {
            return Optional.of(open);
        }
        Words words = session.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.stories.saveAs"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("app.open.chronicles"), "*" + ENDING));
        chooser.setInitialFileName(proposed(open, session.stories()));
        Path folder = open == null ? null : open.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return ask.file(chooser, window, words, StorySaving::named).map(Path::normalize);
    }

    static String proposed(@Nullable Path open, StoryDesk desk) {
        String name = open == null ? SHIPPED : String.valueOf(open.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String story = desk.chosenProperty().get();
        return (story.isEmpty() ? stem + "-stories" : stem + "-" + story) + ENDING;
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        return ends ? file : file.resolveSibling(name + ENDING);
    }

    private void write(Path target, Runnable then) {
        Path open = session.fileProperty().get();
        FileStamp stamp = opening.stamp();
        StoryHistory history = session.stories().historyProperty().get();
        Chronicle chronicle = session.wholeChronicle();
        List<Story> stories = chronicle == null ? history.now() : chronicle.stories();
        Task<Void> task = new Task<>() {
            @Override
            protected @Nullable Void call() throws IOException {
                if (open == null) {
                    StoryFile.save(Opened::openShipped, target, stories);
                } else {
                    StoryFile.save(open, stamp, target, stories);
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

    private Notice failure(Path target, Throwable cause) {
        if (cause instanceof NotSavedException refused) {
            Problem problem = refused.problem();
            Words words = session.words();
            return Notice.of("app.stories.refused", problem.file(), problem.what(words), problem.remedy(words));
        }
        return Notice.of("app.stories.failed", target.toString(), String.valueOf(cause.getMessage()));
    }
}
