package kwonik.app.open;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kwonik.app.session.Notice;
import kwonik.app.session.Session;
import kwonik.archive.ChronicleFile;
import kwonik.archive.file.FileStamp;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// Opens chronicle files away from the FX thread, reads them again when they change, and says what went wrong.
///
/// Whatever happens, the last good chronicle stays on the screen.
public final class ChronicleOpener implements AutoCloseable {
    private static final String GONE = "app.open.gone";

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable ReadingTask> current = new ReadOnlyObjectWrapper<>();
    private @Nullable FileWatch watch;
    /// The open file as it was when it was read.
    private FileStamp stamp = FileStamp.NONE;

    private ChronicleFile.@Nullable Source copy;

    private Consumer<Runnable> leaving = Runnable::run;
    /// The last message from here: a good reading takes back this one and no other.
    private @Nullable Notice said;

    public ChronicleOpener(Session session) {
        this.session = session;
    }

    /// The reading that goes on at the moment, or null; it can be cancelled.
    public ReadOnlyObjectProperty<@Nullable ReadingTask> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Takes up a reading that was begun before there was a window.
    public void begun(ReadingTask task) {
        // No detour over the event queue for one that is done: the first frame shall have the chronicle in it.
        switch (task.state()) {
            case SUCCESS -> done(task.resultNow());
            case FAILED -> failed(task.file(), task.exceptionNow());
            case RUNNING, CANCELLED -> follow(task, this::done);
        }
    }

    /// Opens a file; a reading that still goes on is called off.
    public void open(Path file) {
        read(file.toAbsolutePath().normalize(), this::done);
    }

    /// Opens a file, or the chronicle that the program ships if it is null, and then does something more; if it cannot
    /// be read, that is only said.
    public void open(@Nullable Path file, Runnable then) {
        read(file, opened -> {
            done(opened);
            then.run();
        });
    }

    /// Opens the chronicle that the program ships.
    public void openShipped() {
        read(null, this::done);
    }

    /// Sets what is asked before another file takes the place of the open one: it goes on only by what it is given.
    public void setLeaving(Consumer<Runnable> question) {
        leaving = question;
    }

    /// The open file as it was when it was read.
    public FileStamp stamp() {
        return stamp;
    }

    /// What was read, should the open file be gone; its stories may be older ones. Null if it is too large to be kept.
    public ChronicleFile.@Nullable Source copy() {
        return copy;
    }

    /// The open chronicle was written to a file, by us: that is the open file now, and what it holds is on the screen.
    public void wrote(Path file) {
        stamp = FileStamp.of(file);
        if (file.equals(session.fileProperty().get()) && watch != null) {
            watch.expect();
        } else {
            session.fileProperty().set(file);
            // stories that could not be read are not in the new file
            session.problemsProperty()
                    .set(session.problemsProperty().get().stream()
                            .filter(problem -> !problem.path().startsWith("$.stories"))
                            .toList());
            watch(file);
        }
        session.set(settings -> settings.opened(file));
    }

    /// Reads the open file again and keeps the view.
    public void reload() {
        read(session.fileProperty().get(), this::done);
    }

    @Override
    public void close() {
        callOff();
        stopWatching();
    }

    /// Calls off the reading that goes on; who calls off the first one shall not sit before nothing.
    public void cancel() {
        callOff();
        session.endPreview();
        if (session.chronicle() == null) {
            openShipped();
        }
    }

    private void callOff() {
        ReadingTask running = current.get();
        if (running != null) {
            running.cancel();
        }
    }

    private void read(@Nullable Path file, Consumer<OpenedChronicle> then) {
        boolean other = !Objects.equals(file, session.fileProperty().get());
        if (other && session.chronicle() != null) {
            leaving.accept(() -> begin(file, then));
        } else {
            begin(file, then);
        }
    }

    private void begin(@Nullable Path file, Consumer<OpenedChronicle> then) {
        callOff();
        ReadingTask task = new ReadingTask(file);
        follow(task, then);
        task.begin();
    }

    private void follow(ReadingTask task, Consumer<OpenedChronicle> then) {
        current.set(task);
        task.setOnSoFar(index -> {
            // a file that is on the screen already stays there until its new state is whole
            if (task.equals(current.get()) && (session.previewed() || !isOpen(task.file()))) {
                session.preview(index);
            }
        });
        task.setOnSucceeded(_ -> {
            finished(task);
            then.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            finished(task);
            failed(task.file(), task.getException());
        });
        task.setOnCancelled(_ -> {
            finished(task);
            if (current.get() == null) {
                session.endPreview();
            }
        });
    }

    private void finished(ReadingTask task) {
        if (task.equals(current.get())) {
            current.set(null);
        }
    }

    private void done(OpenedChronicle opened) {
        Path file = opened.file();
        boolean again = !session.previewed() && isOpen(file);
        String name = name(file);
        if (opened.nothing() || (again && opened.cutShort())) {
            session.endPreview();
            refused(opened, again, name);
            return;
        }
        show(null);
        stamp = opened.stamp();
        copy = opened.copy();
        session.show(opened.index(), file, opened.problems());
        if (opened.lossy()) {
            show(Notice.withProblems("app.open.lossy", name, opened.problems().size()));
        }
        if (file != null) {
            session.set(settings -> settings.opened(file));
        }
        if (!again) {
            watch(file);
        }
    }

    /// Nothing of the file can be shown; what is on the screen stays there, if anything is.
    private void refused(OpenedChronicle opened, boolean again, String name) {
        boolean bare = session.chronicle() == null;
        Problem wrong = opened.wrong();
        if (wrong != null && !again) {
            show(Notice.of("app.open.wrong", name, wrong));
        } else {
            session.problemsProperty().set(opened.problems());
            String key = again ? "app.open.brokenNow" : bare ? "app.open.brokenFirst" : "app.open.broken";
            show(Notice.withProblems(key, name));
        }
        if (bare && opened.file() != null) {
            openShippedInstead();
        }
    }

    private void show(@Nullable Notice notice) {
        if (notice != null || Objects.equals(session.noticeProperty().get(), said)) {
            session.noticeProperty().set(notice);
        }
        said = notice;
    }

    /// At a start without a usable file there is still something to see, below the message about the file.
    private void openShippedInstead() {
        read(
                null,
                opened -> session.show(
                        opened.index(), null, session.problemsProperty().get()));
    }

    private void failed(@Nullable Path file, Throwable cause) {
        session.endPreview();
        Notice notice = switch (cause) {
            case NoSuchFileException _ when isOpen(file) -> Notice.of(GONE, name(file));
            case NoSuchFileException _ -> Notice.of("app.open.missing", name(file));
            case AccessDeniedException _ -> Notice.of("app.open.denied", name(file));
            case IOException _ when file != null && Files.isDirectory(file) -> Notice.of("app.open.folder", name(file));
            default -> Notice.of("app.open.failed", name(file), String.valueOf(cause.getMessage()));
        };
        show(notice);
        if (cause instanceof NoSuchFileException && file != null && !isOpen(file)) {
            session.set(settings -> settings.forgetting(file));
        }
        if (session.chronicle() == null && file != null) {
            openShippedInstead();
        }
    }

    private boolean isOpen(@Nullable Path file) {
        return session.chronicle() != null
                && Objects.equals(file, session.fileProperty().get());
    }

    private static String name(@Nullable Path file) {
        return file == null || file.getFileName() == null
                ? String.valueOf(file)
                : file.getFileName().toString();
    }

    private void watch(@Nullable Path file) {
        stopWatching();
        if (file != null) {
            watch = FileWatch.on(file, () -> Platform.runLater(() -> changed(file)));
        }
    }

    private void changed(Path file) {
        // another file that is just being opened goes first
        if (!file.equals(session.fileProperty().get()) || current.get() != null) {
            return;
        }
        boolean wasGone = said != null && said.key().equals(GONE);
        if (wasGone && FileStamp.of(file).equals(stamp)) {
            show(null);
        } else {
            reload();
        }
    }

    private void stopWatching() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
