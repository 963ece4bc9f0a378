package kwonik.app.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.stage.Window;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.archive.file.ConflictedCopies;
import kwonik.archive.file.Progress;
import kwonik.document.Document;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Conflict.Side;
import kwonik.document.told.ChangeWords;
import kwonik.model.Chronicle;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Brings together what was changed here with what was changed elsewhere: in the open file by another program, or in
/// the copies that a sync service has put beside it.
final class Conflicts {
    private static final String DECIDE = "app.document.decide";
    private static final String COPIES = "app.document.copies";

    private final Window owner;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Notices notices;
    private final Tasks tasks;
    final Command decide =
            Command.of(DECIDE, "", () -> decide(() -> {})).in(Group.EDIT).when(this::isConflict);
    final Command copies =
            Command.of(COPIES, "", this::mergeCopy).in(Group.EDIT).when(this::hasCopies);

    /// The copies beside the open file that were not merged yet.
    private List<Path> beside = List.of();

    private @Nullable Notice said;

    Conflicts(Window owner, Preferences preferences, OpenDocument document, Notices notices, Tasks tasks) {
        this.owner = owner;
        this.preferences = preferences;
        this.document = document;
        this.notices = notices;
        this.tasks = tasks;
        document.documentProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Document before, @Nullable Document now) {
        tellConflict(before, now);
        if (before != null && now != null && now.hasTakenSince(before) && !now.conflict()) {
            notices.show(Notice.done("app.document.taken", fileName(now)).withCommand("app.document.undo"));
        }
        Path file = now == null ? null : now.origin().file();
        Path was = before == null ? null : before.origin().file();
        if (!Objects.equals(file, was)) {
            beside = List.of();
            if (file != null) {
                look(file);
            }
        }
    }

    /// Tells of a conflict with the file when it begins, and takes that back when it has ended.
    private void tellConflict(@Nullable Document before, @Nullable Document now) {
        boolean was = before != null && before.conflict();
        if (now != null && now.conflict() && !was) {
            said = Notice.of("app.document.conflict", now.conflicts().size()).withCommand(DECIDE);
            notices.show(said);
        } else if (was && (now == null || !now.conflict())) {
            notices.takeBack(said);
        }
    }

    private boolean isConflict() {
        Document open = document.get();
        return open != null && open.conflict();
    }

    /// Asks which changes count, and goes on when it is decided; at once where there is nothing to decide.
    void decide(Runnable then) {
        Document open = document.get();
        if (open == null || !open.conflict()) {
            then.run();
            return;
        }
        Words words = preferences.words();
        String name = fileName(open);
        ask(
                open.conflicts(),
                List.of(open.chronicle(), open.saved()),
                words.say("app.document.conflict.about", name),
                words.say("app.document.conflict.file"),
                decision -> {
                    document.decide(decision);
                    then.run();
                });
    }

    private static String fileName(Document open) {
        Path file = open.origin().file();
        return file == null ? open.origin().name() : String.valueOf(file.getFileName());
    }

    private void ask(
            List<Conflict> conflicts,
            List<Chronicle> known,
            String about,
            String theirs,
            Consumer<Function<Conflict, Side>> decided) {
        ChangeWords told = new ChangeWords(preferences.words(), known);
        new ConflictSheet(owner, preferences, new ConflictSheet.Question(conflicts, told, about, theirs))
                .show(decided, () -> {});
    }

    // ----- Copies

    private void look(Path file) {
        Task<List<Path>> task = new Task<>() {
            @Override
            protected List<Path> call() {
                return ConflictedCopies.beside(file);
            }
        };
        task.setOnSucceeded(_ -> {
            if (file.equals(document.file()) && !task.getValue().isEmpty()) {
                beside = task.getValue();
                String name = String.valueOf(beside.getFirst().getFileName());
                notices.show(Notice.of("app.document.copies.there", name, beside.size())
                        .withCommand(COPIES));
            }
        });
        tasks.run(task);
    }

    private boolean hasCopies() {
        return !beside.isEmpty();
    }

    /// Merges the first copy; the next time the next.
    private void mergeCopy() {
        Path copy = beside.getFirst();
        Task<Reading> task = new Task<>() {
            @Override
            protected Reading call() throws IOException {
                return ChronicleReader.read(copy, Progress.NONE);
            }
        };
        task.setOnSucceeded(_ -> read(copy, task.getValue()));
        task.setOnFailed(_ -> notices.show(Notice.of(
                "app.document.copies.failed",
                String.valueOf(copy.getFileName()),
                String.valueOf(task.getException().getMessage()))));
        tasks.run(task);
    }

    /// What could not be read of a copy is not to look like what somebody has left out of it.
    private void read(Path copy, Reading reading) {
        if (reading.lossy()) {
            notices.show(Notice.of(
                    "app.document.copies.unread",
                    String.valueOf(copy.getFileName()),
                    reading.problems().getFirst()));
        } else {
            merge(copy, reading.chronicle());
        }
    }

    private void merge(Path copy, Chronicle theirs) {
        Document open = document.get();
        String name = String.valueOf(copy.getFileName());
        if (open == null) {
            return;
        }
        List<Conflict> conflicts = open.joining(theirs, _ -> Side.OURS).conflicts();
        if (conflicts.isEmpty()) {
            join(copy, theirs, _ -> Side.OURS);
            return;
        }
        Words words = preferences.words();
        ask(
                conflicts,
                List.of(open.chronicle(), theirs),
                words.say("app.document.copies.about", name),
                words.say("app.document.copies.copy"),
                decision -> join(copy, theirs, decision));
    }

    private void join(Path copy, Chronicle theirs, Function<Conflict, Side> decision) {
        Document open = document.get();
        if (open == null) {
            return;
        }
        boolean changes = document.join(open.joining(theirs, decision));
        beside = beside.stream().filter(each -> !each.equals(copy)).toList();
        String name = String.valueOf(copy.getFileName());
        Notice done = Notice.done(changes ? "app.document.copies.done" : "app.document.copies.same", name);
        notices.show(changes ? done.withCommand("app.document.undo") : done);
    }
}
