package kwonik.app.importing;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.open.Asking;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.document.Begun;
import kwonik.document.Document;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.table.TablePlan;
import org.jspecify.annotations.Nullable;

/// Opens tables with a look at them first: on command, and where a table that was opened may be meant in two ways.
public final class Importing implements Asking {
    private static final String TABLE = "table.format";
    private static final List<String> ENDINGS =
            List.of("*.csv", "*.tsv", "*.tab", "*.txt", "*.xlsx", "*.xlsm", "*.ods", "*.fods");

    private final Stage window;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Notices notices;
    private final Tasks tasks;
    private final Consumer<OpenedChronicle> opener;
    private final ObjectProperty<@Nullable Task<?>> current = new SimpleObjectProperty<>();
    private @Nullable ImportWindow open;
    private @Nullable Opened last;
    private @Nullable Decided decided;
    public final Command table;
    public final Command again;

    /// A table that is open as a chronicle.
    ///
    /// @param name of the document that was made of it
    /// @param plan by which it was read, if somebody has decided that
    private record Opened(Path file, String name, @Nullable TablePlan plan) {}

    /// What somebody has decided in the window, and is not open yet.
    private record Decided(OpenedChronicle.Foreign foreign, TablePlan plan) {}

    /// @param opener puts what was read on the screen
    public Importing(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Notices notices,
            Tasks tasks,
            Consumer<OpenedChronicle> opener) {
        this.window = window;
        this.preferences = preferences;
        this.document = document;
        this.notices = notices;
        this.tasks = tasks;
        this.opener = opener;
        table = Command.of("importing.table", "", this::choose).in(Group.FILE);
        again = Command.of("importing.again", "", this::again).in(Group.FILE).when(this::isTable);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(table, again);
    }

    /// A table with our columns of the open chronicle is not opened, but what it changes is shown.
    @Override
    public void before(Path file, Runnable open) {
        document.commitDrafts();
        Document now = document.get();
        if (now == null || !OwnMerge.mayBe(file)) {
            open.run();
            return;
        }
        tasks.run(() -> OwnMerge.of(file, now.chronicle()), merge -> {
            if (merge.isEmpty()) {
                open.run();
            } else if (merge.get().changes().isEmpty()) {
                notices.show(unchanged(merge.get()));
            } else {
                new MergeSheet(window, preferences, merge.get(), new MergeSheet.Answers(() -> take(merge.get()), open))
                        .show();
            }
        });
    }

    /// Nothing new, or why what is new was not taken.
    private Notice unchanged(OwnMerge merge) {
        return merge.merged().report().of(Remark.Kind.LEFT_OUT).stream()
                .findFirst()
                .map(remark -> Notice.of(
                        "importing.merge.refused",
                        merge.file(),
                        String.valueOf(remark.line()),
                        remark.say(preferences.words())))
                .orElseGet(() -> Notice.done("importing.merge.same", merge.file()));
    }

    private void take(OwnMerge merge) {
        document.commitDrafts();
        if (document.edit(merge.edit())) {
            notices.show(Notice.done(
                    "importing.merge.taken", merge.file(), merge.changes().size()));
        }
    }

    /// Hears of a file of another format that is open now; a table that may be meant in two ways is shown as one.
    @Override
    public void opened(OpenedChronicle.Foreign foreign) {
        Document now = document.get();
        if (now == null || !foreign.report().format().equals(TABLE)) {
            last = null;
            return;
        }
        TablePlan plan = decided != null && decided.foreign().equals(foreign) ? decided.plan() : null;
        decided = null;
        Opened opened = new Opened(foreign.file(), now.origin().name(), plan);
        last = opened;
        if (plan != null) {
            return;
        }
        if (!foreign.report().of(Remark.Kind.AMBIGUOUS).isEmpty()) {
            read(foreign.file(), null, attempt -> {
                if (attempt.isPressing() && opened.equals(last) && isTable()) {
                    show(attempt, "importing.keep");
                }
            });
        }
    }

    /// Shows a table before it is opened.
    public void look(Path file) {
        read(file, null, attempt -> show(attempt, "app.cancel"));
    }

    private boolean isTable() {
        Document now = document.get();
        return now != null && last != null && now.origin().name().equals(last.name());
    }

    private void again() {
        Opened opened = last;
        if (opened != null) {
            read(opened.file(), opened.plan(), attempt -> show(attempt, "importing.keep"));
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(preferences.words().say("importing.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(preferences.words().say("importing.tables"), ENDINGS),
                        new ExtensionFilter(preferences.words().say("app.open.all"), "*"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            look(chosen.toPath());
        }
    }

    // ----- Reading

    /// The first reading of a table that goes on; null if none does.
    public ObservableValue<@Nullable Task<?>> currentProperty() {
        return current;
    }

    /// Calls off the reading that goes on, and shows nothing.
    public void cancel() {
        Task<?> task = current.get();
        if (task != null) {
            task.cancel();
        }
    }

    private void read(Path file, @Nullable TablePlan plan, Consumer<Attempt> then) {
        cancel();
        TableTask task = new TableTask(file, plan);
        task.setOnSucceeded(_ -> {
            ended(task);
            then.accept(task.getValue());
        });
        task.setOnCancelled(_ -> ended(task));
        task.setOnFailed(_ -> {
            ended(task);
            switch (task.getException()) {
                case IOException e -> refuse(file, e);
                case Throwable e -> throw new IllegalStateException("a table cannot be read", e);
            }
        });
        current.set(task);
        tasks.run(task);
    }

    private void ended(TableTask task) {
        if (task.equals(current.get())) {
            current.set(null);
        }
    }

    private void refuse(Path file, IOException why) {
        String name = String.valueOf(file.getFileName());
        notices.show(
                switch (why) {
                    case RefusedException refused -> Notice.of("app.open.wrong", name, refused.problem(name));
                    default -> {
                        System.getLogger(Importing.class.getName()).log(Level.INFO, "not read: " + file, why);
                        yield Notice.of("app.open.failed", name, why);
                    }
                });
    }

    // ----- The window

    /// @param leave the key of what closes the window and opens nothing
    private void show(Attempt attempt, String leave) {
        if (open != null) {
            open.toFront();
            return;
        }
        Path file = attempt.path();
        Trial trial = new Trial(tasks, attempt);
        ImportWindow shown = new ImportWindow(
                window,
                preferences,
                trial,
                new ImportWindow.Shown(attempt.file().name(), leave),
                () -> open = null);
        open = shown;
        shown.show(result -> take(file, result));
    }

    private void take(Path file, ImportWindow.Result result) {
        OpenedChronicle.Foreign foreign =
                new OpenedChronicle.Foreign(file, result.imported().report());
        tasks.run(() -> ready(result.imported(), foreign), made -> {
            decided = new Decided(foreign, result.plan());
            opener.accept(made);
        });
    }

    /// The chronicle ready for the screen; takes its time.
    private static OpenedChronicle ready(Imported imported, OpenedChronicle.Foreign foreign) {
        String name = String.valueOf(foreign.file().getFileName());
        return OpenedChronicle.made(
                Begun.document(imported.chronicle(), imported.report().problems(name)), foreign);
    }

    /// Ends what is being looked at.
    public void close() {
        cancel();
        if (open != null) {
            open.close();
        }
    }
}
