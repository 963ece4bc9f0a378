package kwonik.app.open;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.document.Document;
import kwonik.exchange.common.RefusedException;
import kwonik.layout.index.ChronicleIndex;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// Opens chronicle files away from the FX thread, reads them again when they change, and says what went wrong.
///
/// Whatever happens, the last good chronicle stays on the screen.
public final class ChronicleOpener implements AutoCloseable {
    private static final String GONE = "app.open.gone";
    /// The command that shows the exercises, those of a lesson first.
    private static final String EXERCISES = "exercise.window.command";
    /// So many code points of a title are said in one line.
    private static final int LONGEST_TITLE = 200;

    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final Tasks tasks;
    private final Consumer<Runnable> leaving;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<@Nullable ReadingTask> current = new ReadOnlyObjectWrapper<>();
    private @Nullable FileWatch watch;
    /// The last message from here: a good reading takes back this one and no other.
    private @Nullable Notice said;

    /// @param leaving is asked before another file takes the place of the open one; it goes on only by what it is
    ///     given
    /// @param asking hears of files before and after they are opened: they may be meant in more than one way
    public ChronicleOpener(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            Tasks tasks,
            Consumer<Runnable> leaving,
            Asking asking) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.tasks = tasks;
        this.leaving = leaving;
        this.asking = asking;
        document.documentProperty().subscribe(this::follow);
        looking.viewProperty().subscribe((_, _) -> makeRoom());
    }

    /// The reading that goes on at the moment, or null; it can be cancelled.
    public ReadOnlyObjectProperty<@Nullable ReadingTask> currentProperty() {
        return current.getReadOnlyProperty();
    }

    private void makeRoom() {
        ReadingTask reading = current.get();
        if (reading != null) {
            reading.makeRoom();
        }
    }

    /// Takes up a reading that was begun before there was a window.
    public void begun(ReadingTask task) {
        // No detour over the event queue for one that is done: the first frame shall have the chronicle in it.
        switch (task.state()) {
            case SUCCESS -> done(task.resultNow());
            case FAILED -> failed(task.file(), task.exceptionNow());
            case RUNNING, CANCELLED -> follow(task, this::done, () -> {});
        }
    }

    /// Opens a file; a reading that still goes on is called off.
    public void open(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        asking.before(whole, () -> read(whole, this::done));
    }

    /// Opens a file, or the chronicle that the program ships if it is null, and then does something more; if it cannot
    /// be read, that is only said.
    public void open(@Nullable Path file, Runnable then) {
        open(file, then, () -> {});
    }

    /// Opens a file, or the chronicle that the program ships if it is null, and then does something more.
    ///
    /// @param then runs when it has been read
    /// @param unless runs where it cannot be read or is called off; also where somebody has to be asked before, and
    ///     then `then` may still follow
    public void open(@Nullable Path file, Runnable then, Runnable unless) {
        read(
                file,
                opened -> {
                    done(opened);
                    (opened.nothing() ? unless : then).run();
                },
                unless);
    }

    /// Opens a chronicle that somebody begins, and then does something more.
    public void begin(Document begun, Runnable then) {
        begin(begun, then, () -> {});
    }

    /// Opens a chronicle that somebody begins, and then does something more.
    ///
    /// @param unless runs where somebody has to be asked before; `then` may still follow
    public void begin(Document begun, Runnable then, Runnable unless) {
        Runnable put = () -> {
            callOff();
            show(null);
            looking.open(begun, ChronicleIndex.of(begun.chronicle()));
            then.run();
        };
        if (isBare()) {
            put.run();
        } else {
            leave(put, unless);
        }
    }

    /// Opens what was read of a file of another format by the decisions of somebody, who is asked before it takes the
    /// place of unsaved changes.
    public void take(OpenedChronicle decided) {
        Runnable put = () -> {
            callOff();
            done(decided);
        };
        if (isBare()) {
            put.run();
        } else {
            leave(put, () -> {});
        }
    }

    /// Whether the open chronicle can be read again: there is nowhere to read one from that was only begun.
    public boolean canReload() {
        return !isBare() && !document.isBegun();
    }

    /// Opens the chronicle that the program ships.
    public void openShipped() {
        read(null, this::done);
    }

    /// Watches the open file; what was written to it by this program is known already.
    private void follow(@Nullable Document old, @Nullable Document now) {
        if (now == null || (old != null && old.origin().equals(now.origin()))) {
            return;
        }
        Path file = now.origin().file();
        if (old == null || !old.origin().isSamePlaceAs(now.origin())) {
            watch(file);
        } else if (watch != null) {
            watch.expect(now.origin().stamp());
        }
        if (file != null) {
            preferences.update(settings -> settings.opened(file));
        }
    }

    /// Reads the open file again and keeps the view.
    public void reload() {
        if (canReload()) {
            read(document.file(), this::done);
        }
    }

    @Override
    public void close() {
        callOff();
        stopWatching();
    }

    /// Calls off the reading that goes on, and says so: what was open before is on the screen again, or where nothing
    /// was, the chronicle that the program ships.
    public void cancel() {
        ReadingTask reading = current.get();
        boolean bare = isBare();
        // instead of the first there is only the chronicle that the program ships
        if (reading == null || (bare && reading.file() == null) || !reading.cancel()) {
            return;
        }
        show(Notice.done(bare ? "app.open.cancelledFirst" : "app.open.cancelled", name(reading.file())));
        if (bare) {
            openShippedInstead(List.of());
        }
    }

    private void callOff() {
        ReadingTask running = current.get();
        if (running != null) {
            running.cancel();
        }
    }

    private void read(@Nullable Path file, Consumer<OpenedChronicle> then) {
        read(file, then, () -> {});
    }

    private void read(@Nullable Path file, Consumer<OpenedChronicle> then, Runnable unless) {
        if (!isBare() && !isOpen(file)) {
            leave(() -> begin(file, then, unless), unless);
        } else {
            begin(file, then, unless);
        }
    }

    /// A question that is cancelled says nothing: what waits for its answer is told at once that it has to wait.
    private void leave(Runnable then, Runnable unless) {
        AtomicBoolean left = new AtomicBoolean();
        leaving.accept(() -> {
            left.set(true);
            then.run();
        });
        if (!left.get()) {
            unless.run();
        }
    }

    private void begin(@Nullable Path file, Consumer<OpenedChronicle> then, Runnable unless) {
        callOff();
        ReadingTask task = new ReadingTask(file);
        follow(task, then, unless);
        tasks.run(task);
    }

    private void follow(ReadingTask task, Consumer<OpenedChronicle> then, Runnable unless) {
        current.set(task);
        task.soFarProperty().subscribe(index -> {
            // a file that is on the screen already stays there until its new state is whole
            if (index != null && task.equals(current.get()) && (looking.previewed() || !isOpen(task.file()))) {
                looking.preview(index);
            }
        });
        task.setOnSucceeded(_ -> {
            finished(task);
            then.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            finished(task);
            failed(task.file(), task.getException());
            unless.run();
        });
        task.setOnCancelled(_ -> {
            finished(task);
            if (current.get() == null) {
                looking.endPreview();
            }
            // another reading that called it off begins first
            tasks.inWindow(unless);
        });
    }

    private void finished(ReadingTask task) {
        if (task.equals(current.get())) {
            current.set(null);
        }
    }

    private void done(OpenedChronicle opened) {
        OpenedChronicle.Foreign foreign = opened.foreign();
        if (foreign != null) {
            imported(opened, foreign);
            return;
        }
        Path file = opened.file();
        boolean again = !looking.previewed() && isOpen(file);
        String name = name(file);
        if (opened.nothing() || (again && opened.cutShort())) {
            looking.endPreview();
            refused(opened, again, name);
            return;
        }
        show(null);
        if (opened.lossy()) {
            show(Notice.withProblems("app.open.lossy", name, opened.problems().size()));
        }
        if (file != null && !again && !opened.lossy()) {
            LessonFile.of(file).ifPresent(lesson -> show(lessonNotice(lesson, opened, name)));
        }
        // a conflict is told instead: the problems stand in the line at the bottom
        open(opened.document(), opened);
    }

    private Notice lessonNotice(Lesson lesson, OpenedChronicle opened, String name) {
        String title = lesson.title().isEmpty() ? name : shortened(lesson.title());
        int count = lesson.exercises().size();
        String story = opened.document().chronicle().stories().stream()
                .filter(each -> each.id().equals(lesson.story()))
                .findFirst()
                .map(each -> each.title().in(preferences.words().tag()))
                .orElse("");
        Notice notice = story.isEmpty()
                ? Notice.done("app.lesson.opened", title, count, lesson.leftOut())
                : Notice.done("app.lesson.opened.story", title, count, lesson.leftOut(), shortened(story));
        return count == 0 ? notice : notice.withCommand(EXERCISES);
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    /// A file of another format becomes a chronicle that is in no file of its own yet.
    private void imported(OpenedChronicle opened, OpenedChronicle.Foreign foreign) {
        if (opened.nothing()) {
            refused(opened, false, name(foreign.file()));
            return;
        }
        open(opened.document(), opened);
        preferences.update(settings -> settings.opened(foreign.file()));
        show(ImportNotice.of(foreign));
        asking.opened(foreign);
    }

    private void open(Document read, OpenedChronicle opened) {
        looking.open(read, opened.index());
    }

    /// Nothing of the file can be shown; what is on the screen stays there, if anything is.
    private void refused(OpenedChronicle opened, boolean again, String name) {
        boolean bare = isBare();
        Problem wrong = opened.wrong();
        if (wrong != null && !again) {
            show(Notice.of("app.open.wrong", name, wrong));
        } else {
            Document open = document.get();
            if (open != null) {
                document.set(open.withProblems(opened.problems()));
            }
            String key = again ? "app.open.brokenNow" : bare ? "app.open.brokenFirst" : "app.open.broken";
            show(Notice.withProblems(key, name));
        }
        if (bare && opened.file() != null) {
            openShippedInstead(wrong != null && !again ? List.of() : opened.problems());
        }
    }

    private void show(@Nullable Notice notice) {
        if (notice == null) {
            notices.takeBack(said);
        } else {
            notices.show(notice);
        }
        said = notice;
    }

    /// At a start without a usable file there is still something to see, below the message about the file.
    ///
    /// @param found what is wrong with that file
    private void openShippedInstead(List<Problem> found) {
        read(null, opened -> open(opened.document().withProblems(found), opened));
    }

    private void failed(@Nullable Path file, Throwable cause) {
        looking.endPreview();
        if (!(cause instanceof IOException)) {
            System.getLogger(ChronicleOpener.class.getName()).log(Level.WARNING, "not read: " + file, cause);
        }
        Notice notice = switch (cause) {
            case RefusedException refused -> Notice.of("app.open.wrong", name(file), refused.problem(name(file)));
            case NoSuchFileException _ when isOpen(file) -> Notice.of(GONE, name(file));
            case NoSuchFileException _ -> Notice.of("app.open.missing", name(file));
            case AccessDeniedException _ -> Notice.of("app.open.denied", name(file));
            case IOException _ when file != null && Files.isDirectory(file) -> Notice.of("app.open.folder", name(file));
            default -> Notice.of("app.open.failed", name(file), cause);
        };
        show(notice);
        if (cause instanceof NoSuchFileException && file != null && !isOpen(file)) {
            preferences.update(settings -> settings.forgetting(file));
        }
        if (isBare() && file != null) {
            openShippedInstead(List.of());
        }
    }

    private boolean isOpen(@Nullable Path file) {
        return !isBare() && !document.isBegun() && Objects.equals(file, document.file());
    }

    /// Whether nothing is open yet.
    private boolean isBare() {
        return document.get() == null;
    }

    private static String name(@Nullable Path file) {
        if (file == null) {
            return OpenedChronicle.NAME;
        }
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void watch(@Nullable Path file) {
        stopWatching();
        if (file != null) {
            watch = FileWatch.on(file, tasks::run, () -> tasks.inWindow(() -> changed(file)));
        }
    }

    private void changed(Path file) {
        // another file that is just being opened goes first
        if (!file.equals(document.file()) || current.get() != null) {
            return;
        }
        boolean wasGone = said != null && said.key().equals(GONE);
        Document open = document.get();
        if (wasGone && open != null && open.origin().isAsRead()) {
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
