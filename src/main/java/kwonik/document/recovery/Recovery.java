package kwonik.document.recovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.HeldFolder;
import kwonik.archive.journal.Journal.From;
import kwonik.archive.journal.Journal.Step;
import kwonik.archive.journal.JournalFile;
import kwonik.document.Document;
import kwonik.document.Edit;
import kwonik.document.Origin;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Differences;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;

/// Changes that a program could not save before it was cut off. As long as nothing is decided, no other program offers
/// them.
public final class Recovery {
    /// The name of the change that brings them back.
    public static final String RESTORE = "document.recovery.restore";

    static final String CHANGES = "changes.jsonl";
    static final String BASE = "base.json";

    private final HeldFolder folder;
    private final JournalFile.Found found;
    private final JournalLists lists;

    private Recovery(HeldFolder folder, JournalFile.Found found) {
        this.folder = folder;
        this.found = found;
        this.lists = JournalLists.of(found.journal());
    }

    /// Reads what is in a folder; nothing if there is nothing that could be offered.
    static Optional<Recovery> read(HeldFolder folder) throws IOException {
        return JournalFile.read(folder.path().resolve(CHANGES)).map(found -> new Recovery(folder, found));
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

    // ----- Bringing it back

    /// Brings the changes together with what the file has now; takes its time.
    public Merge onto(Chronicle file, Function<Conflict, Conflict.Side> decision) {
        Parts now = Parts.of(file);
        return Merge.of(lists.base(now), lists.ours(now), now, decision);
    }

    /// The change that makes a chronicle what was merged with it.
    public static Edit restoring(Chronicle merged) {
        return new Edit(RESTORE, _ -> merged);
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
