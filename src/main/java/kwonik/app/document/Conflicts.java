package kwonik.app.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Conflict.Side;
import kwonik.document.merge.Merge;
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

    /// The copies beside the open file that are still to be merged.
    private List<Path> beside = List.of();
    /// Those that were merged or cannot be, as they were then.
    private final Map<Path, FileStamp> done = new ConcurrentHashMap<>();

    private boolean reading;

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
        if (before == null || now == null || !before.origin().isSamePlaceAs(now.origin())) {
            beside = List.of();
            done.clear();
        }
        if (now == null || (before != null && before.origin().equals(now.origin()))) {
            return;
        }
        Path file = now.origin().file();
        if (file != null) {
            look(file);
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
                answers -> {
                    document.decide(conflict -> Optional.ofNullable(answers.get(conflict)));
                    // what has become a conflict meanwhile was not asked yet
                    decide(then);
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
            Consumer<Map<Conflict, Side>> decided) {
        ChangeWords told = new ChangeWords(preferences.words(), known);
        new ConflictSheet(owner, preferences, new ConflictSheet.Question(conflicts, told, about, theirs)).show(decided);
    }

    // ----- Copies

    private void look(Path file) {
        Task<List<Path>> task = new Task<>() {
            @Override
            protected List<Path> call() {
                return ConflictedCopies.beside(file).stream()
                        .filter(each -> !FileStamp.of(each).equals(done.get(each)) && !isSame(each, file))
                        .toList();
            }
        };
        task.setOnSucceeded(_ -> {
            if (file.equals(document.file())) {
                boolean more = !beside.containsAll(task.getValue());
                beside = task.getValue();
                if (more) {
                    offer();
                }
            }
        });
        tasks.run(task);
    }

    private static boolean isSame(Path copy, Path file) {
        try {
            return Files.mismatch(copy, file) < 0;
        } catch (IOException _) {
            // why it cannot be read is told when it is merged
            return false;
        }
    }

    private void offer() {
        notices.show(Notice.of("app.document.copies.there", name(beside.getFirst()), beside.size())
                .withCommand(COPIES));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private boolean hasCopies() {
        return !reading && !beside.isEmpty() && document.editableProperty().get();
    }

    /// Merges the first copy; the next time the next.
    private void mergeCopy() {
        Document open = document.get();
        Path copy = beside.getFirst();
        if (open == null) {
            return;
        }
        FileStamp stamp = FileStamp.of(copy);
        Task<Reading> task = new Task<>() {
            @Override
            protected Reading call() throws IOException {
                return ChronicleReader.read(copy, Progress.NONE);
            }
        };
        reading = true;
        task.setOnSucceeded(_ -> {
            reading = false;
            read(new Copy(copy, stamp, open.origin(), task.getValue()));
        });
        task.setOnFailed(_ -> {
            reading = false;
            passOver(copy, stamp);
            notices.show(Notice.of("app.document.copies.failed", name(copy), task.getException()));
        });
        tasks.run(task);
    }

    /// A copy that was read.
    ///
    /// @param of the file that was open when it was asked for
    private record Copy(Path path, FileStamp stamp, Origin of, Reading reading) {
        Chronicle chronicle() {
            return reading.chronicle();
        }
    }

    /// What could not be read of a copy is not to look like what somebody has left out of it.
    private void read(Copy copy) {
        Document open = openOf(copy);
        if (open == null) {
            return;
        }
        if (copy.reading().lossy()) {
            passOver(copy.path(), copy.stamp());
            notices.show(Notice.of(
                    "app.document.copies.unread",
                    name(copy.path()),
                    copy.reading().problems().getFirst()));
        } else if (!copy.chronicle()
                .about()
                .id()
                .equals(open.chronicle().about().id())) {
            passOver(copy.path(), copy.stamp());
            notices.show(Notice.of("app.document.copies.other", name(copy.path())));
        } else {
            merge(copy, Map.of());
        }
    }

    /// It is done with for as long as it stays as it is, and does not stand before the others.
    private void passOver(Path copy, FileStamp stamp) {
        done.put(copy, stamp);
        beside = beside.stream().filter(each -> !each.equals(copy)).toList();
    }

    /// The document that a copy is of; null if another is open by now.
    private @Nullable Document openOf(Copy copy) {
        Document open = document.get();
        return open != null && open.origin().isSamePlaceAs(copy.of()) ? open : null;
    }

    /// Asks for what has not been answered yet, and merges when all is.
    private void merge(Copy copy, Map<Conflict, Side> answers) {
        Document open = openOf(copy);
        if (open == null) {
            return;
        }
        List<Conflict> left = open.joining(copy.chronicle(), _ -> Side.OURS).conflicts().stream()
                .filter(conflict -> !answers.containsKey(conflict))
                .toList();
        if (left.isEmpty()) {
            join(copy, open, answers);
            return;
        }
        Words words = preferences.words();
        ask(
                left,
                List.of(open.chronicle(), copy.chronicle()),
                words.say("app.document.copies.about", name(copy.path())),
                words.say("app.document.copies.copy"),
                more -> {
                    Map<Conflict, Side> all = new HashMap<>(answers);
                    all.putAll(more);
                    merge(copy, all);
                });
    }

    private void join(Copy copy, Document open, Map<Conflict, Side> answers) {
        Merge merge = open.joining(copy.chronicle(), conflict -> answers.getOrDefault(conflict, Side.OURS));
        boolean changes = !merge.chronicle().contentEquals(open.chronicle());
        if (changes && !document.join(merge)) {
            // another chronicle is coming in just now: the copy can be merged later
            offer();
            return;
        }
        passOver(copy.path(), copy.stamp());
        if (!beside.isEmpty()) {
            // there is another one
            offer();
            return;
        }
        Notice told = Notice.done(changes ? "app.document.copies.done" : "app.document.copies.same", name(copy.path()));
        notices.show(changes ? told.withCommand("app.document.undo") : told);
    }
}
