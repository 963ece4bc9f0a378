package kwonik.document.recovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.HeldFolder;
import kwonik.archive.file.Progress;
import kwonik.archive.journal.Journal.From;
import kwonik.archive.journal.Journal.Step;
import kwonik.archive.journal.JournalFile;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Differences;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Changes that a program could not save before it was cut off. As long as nothing is decided, no other program offers
/// them.
public final class Recovery {
    /// The name of the change that brings them back.
    public static final String RESTORE = "document.recovery.restore";

    static final String CHANGES = "changes.jsonl";
    static final String BASE = "base.json";
    private static final String DAMAGED = ".damaged";

    private final HeldFolder folder;
    private final JournalFile.Found found;
    private final JournalLists lists;
    private final @Nullable Path damaged;

    private Recovery(HeldFolder folder, JournalFile.Found found, @Nullable Path damaged) {
        this.folder = folder;
        this.found = found;
        this.damaged = damaged;
        this.lists = JournalLists.of(found.journal());
    }

    /// Reads what is in a folder; nothing if there is nothing that could be offered.
    static Optional<Recovery> read(HeldFolder folder) throws IOException {
        Path changes = folder.path().resolve(CHANGES);
        Optional<JournalFile.Found> found = JournalFile.read(changes);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Recovery(folder, found.get(), found.get().whole() ? null : setAside(changes, folder)));
    }

    /// Copies a damaged journal to where nothing that is restored takes its place.
    private static Path setAside(Path changes, HeldFolder folder) throws IOException {
        Path damaged = folder.path().resolveSibling(folder.path().getFileName() + DAMAGED);
        return Files.copy(changes, damaged, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Where a damaged journal stays as it was found; null where all of it could be read.
    public @Nullable Path damaged() {
        return damaged;
    }

    /// The folder in which the changes are.
    public Path place() {
        return folder.path();
    }

    /// What was changed.
    public From from() {
        return found.journal().from();
    }

    /// By what, the oldest first.
    public List<Step> steps() {
        return found.journal().steps();
    }

    /// Whether some of it could not be read.
    public boolean isDamaged() {
        return !found.whole();
    }

    /// How many changed parts could not be read.
    public int lost() {
        return lists.lost();
    }

    /// What was changed, field by field.
    public List<FieldChange> changes() {
        return Differences.between(lists.was(), lists.is());
    }

    /// The chronicle as it was, for the names of what its parts point at.
    public Chronicle before() {
        return found.journal().before();
    }

    /// The chronicle as far as it is known how it was left.
    public Chronicle after() {
        return found.journal().after();
    }

    /// Whether the file has been changed since.
    public boolean isFileChanged() {
        Path file = from().file();
        if (file == null) {
            return false;
        }
        FileStamp now = FileStamp.of(file);
        return now.size() != from().size() || now.time() == null || now.time().toMillis() != from().time();
    }

    /// Whether the file has these changes by now: it was written just before its program went. Takes its time.
    public boolean isSaved() {
        Path file = from().file();
        if (file == null || isDamaged() || !isFileChanged()) {
            return false;
        }
        try {
            Chronicle now = ChronicleReader.read(file, Progress.NONE).chronicle();
            return onto(now, _ -> Conflict.Side.OURS).chronicle().contentEquals(now);
        } catch (IOException _) {
            // why it cannot be read is said when it is opened
            return false;
        }
    }

    // ----- Bringing it back

    /// Brings the changes together with what the file has now; takes its time.
    public Merge onto(Chronicle file, Function<Conflict, Conflict.Side> decision) {
        Parts now = Parts.of(file);
        return Merge.of(lists.base(now), lists.ours(now), now, decision);
    }

    /// The document of that file with the changes, as one step that can be undone; takes its time. Where the file has
    /// been changed in the same field since, these changes stand there, and the document has a conflict.
    public Document restoredIn(Document open) {
        Parts file = Parts.of(open.saved());
        return open.withEarlier(RESTORE, lists.base(file), lists.ours(file));
    }

    /// The chronicle in no file of the user’s that was changed, as it was; nothing if it cannot be read.
    public Optional<Document> original() {
        try {
            byte[] bytes = Files.readAllBytes(folder.path().resolve(BASE));
            Chronicle chronicle = ChronicleReader.read(new ByteArrayInputStream(bytes), from().name())
                    .chronicle();
            Origin origin = Origin.inside(from().name(), () -> new ByteArrayInputStream(bytes));
            return Optional.of(Document.read(origin, chronicle, List.of()));
        } catch (IOException e) {
            System.getLogger(Recovery.class.getName()).log(Level.WARNING, "no original in " + folder.path(), e);
            return Optional.empty();
        }
    }

    // ----- Deciding

    /// Leaves the changes for another time.
    public void keep() throws IOException {
        folder.close();
    }

    /// Deletes the changes.
    public void letGo() throws IOException {
        folder.delete();
    }

    HeldFolder folder() {
        return folder;
    }
}
