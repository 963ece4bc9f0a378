package kwonik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kwonik.archive.ChronicleFile;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.FilesAlong;
import kwonik.archive.file.Progress;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Illustration;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// What is open, as one immutable value: the whole chronicle, its file, its problems, and its changes.
///
/// @param origin the file, and its state when it was read or written last
/// @param problems what is wrong with the file
/// @param history the whole chronicle now, and before and after each change
/// @param saved the chronicle as the file has it
/// @param disputed what somebody else has changed in the file and was changed here, too; null where there is nothing
public record Document(
        Origin origin,
        List<Problem> problems,
        History<Chronicle> history,
        Chronicle saved,
        @Nullable Disputed disputed) {
    /// The name of the change that [#revert] makes.
    private static final String REVERT = "document.edit.revert";
    /// The name of the change that [#rebasedOn] makes.
    private static final String TAKEN = "document.merge.taken";
    /// The name of the change that [#joined] makes.
    private static final String JOINED = "document.merge.joined";
    /// The name of the change that [#decided] makes.
    private static final String DECIDED = "document.merge.decided";

    public Document {
        problems = List.copyOf(problems);
    }

    /// A chronicle as it was read, with nothing changed yet.
    public static Document read(Origin origin, Chronicle chronicle, List<Problem> problems) {
        return new Document(origin, problems, History.of(chronicle, Document::cost), chronicle, null);
    }

    /// The whole chronicle as it is now.
    public Chronicle chronicle() {
        return history.now();
    }

    /// Whether the file and this chronicle were changed in the same field, each in its way.
    public boolean conflict() {
        return !conflicts().isEmpty();
    }

    /// The fields that were changed in the file and here, each in its way; ours stands here until it is decided.
    public List<Conflict> conflicts() {
        return disputed == null ? List.of() : disputed.conflicts(chronicle());
    }

    /// What unsaved changes are changes of: the chronicle as the file has it, but for what contradicts them.
    public Parts agreed() {
        return disputed == null ? Parts.of(saved) : disputed.agreed();
    }

    /// Whether the file has another chronicle than this.
    public boolean isUnsaved() {
        return !chronicle().contentEquals(saved);
    }

    // ----- Changes

    /// With a change; itself if that changes nothing.
    ///
    /// @throws IllegalArgumentException if the change makes no valid chronicle
    public Document with(Edit edit) {
        Chronicle next = edit.change().apply(chronicle());
        if (next.contentEquals(chronicle())) {
            return this;
        }
        return new Document(origin, problems, history.with(edit.name(), next), saved, disputed);
    }

    public Document undo() {
        return with(history.undo());
    }

    public Document redo() {
        return with(history.redo());
    }

    /// As the file has it; this too can be undone.
    public Document revert() {
        return isUnsaved() ? with(history.with(REVERT, saved)) : this;
    }

    private Document with(History<Chronicle> next) {
        return next.equals(history) ? this : new Document(origin, problems, next, saved, disputed);
    }

    /// With other problems, such as those of a newer state of its file of which nothing can be shown.
    public Document withProblems(List<Problem> found) {
        return new Document(origin, found, history, saved, disputed);
    }

    // ----- The file

    /// The document after its file was read again.
    ///
    /// What was changed here and is not saved stays. What was changed in the file comes from there, as one
    /// step that can be undone. Where both have changed the same field, ours stays, and [#conflicts] says so.
    ///
    /// @param read the file as it is now
    public Document rebasedOn(Document read) {
        Chronicle theirs = read.saved;
        if (chronicle().contentEquals(theirs)) {
            // our own change, or the same: what is here goes on to be shared by all states
            return new Document(read.origin, read.problems, history, chronicle(), null);
        }
        if (!isUnsaved() && !history.canUndo() && !history.canRedo()) {
            return read;
        }
        if (isOwn(theirs)) {
            return new Document(read.origin, read.problems, history, theirs, null);
        }
        Parts ours = Parts.of(chronicle());
        Merge merge = Merge.of(agreed(), ours, Parts.of(theirs));
        Disputed left = merge.conflicts().isEmpty()
                ? null
                : new Disputed(Merge.undisputed(agreed(), ours, Parts.of(theirs)), theirs);
        return new Document(read.origin, read.problems, with(TAKEN, merge.chronicle()), theirs, left);
    }

    /// The document with changes that were made to an earlier state of its file, as one step that can be undone. Where
    /// the file has been changed in the same field since, those changes stand here, and [#conflicts] says so.
    ///
    /// @param before what was changed
    /// @param after what was made of it
    public Document withEarlier(String name, Parts before, Parts after) {
        Parts file = Parts.of(saved);
        Merge merge = Merge.of(before, after, file);
        Chronicle next = isUnsaved()
                ? Merge.of(file, Parts.of(merge.chronicle()), Parts.of(chronicle()))
                        .chronicle()
                : merge.chronicle();
        Disputed left =
                merge.conflicts().isEmpty() ? disputed : new Disputed(Merge.undisputed(before, after, file), saved);
        return new Document(origin, problems, with(name, next), saved, left);
    }

    /// Whether the file has what was here a few changes ago and was not saved then: it was written from here, and has
    /// been read before its writer could tell.
    private boolean isOwn(Chronicle theirs) {
        boolean found = false;
        for (History.Change<Chronicle> change : history.before().reversed()) {
            if (change.state().equals(saved)) {
                return found;
            }
            found |= change.state().contentEquals(theirs);
        }
        return false;
    }

    private History<Chronicle> with(String name, Chronicle next) {
        return next.contentEquals(chronicle()) ? history : history.with(name, next);
    }

    /// The document once it is decided what counts in some of the fields that were changed in the file and here; one
    /// step that can be undone, and with it the conflict is back. What is not decided stays a conflict.
    ///
    /// @param decision empty where nothing is decided
    public Document decided(Function<Conflict, Optional<Conflict.Side>> decision) {
        if (disputed == null) {
            return this;
        }
        Chronicle next = disputed.decided(chronicle(), decision);
        return new Document(origin, problems, with(DECIDED, next), saved, disputed.settled(chronicle(), decision));
    }

    /// Whether this is a state in which changes of the file were just brought together with those made here.
    public boolean hasTakenSince(Document before) {
        List<History.Change<Chronicle>> steps = history.before();
        return origin.isSamePlaceAs(before.origin)
                && !origin.equals(before.origin)
                && !history.equals(before.history)
                && !steps.isEmpty()
                && steps.getLast().name().equals(TAKEN);
    }

    /// What comes of this chronicle and a copy of it that was changed elsewhere. What either has is in it; where a
    /// field differs, it is told, as nobody knows any more what it was.
    public Merge joining(Chronicle copy, Function<Conflict, Conflict.Side> decision) {
        return Merge.of(Parts.NONE, Parts.of(chronicle()), Parts.of(copy), decision);
    }

    /// With what [#joining] gave; one step that can be undone.
    public Document joined(Merge merge) {
        return new Document(origin, problems, with(JOINED, merge.chronicle()), saved, disputed);
    }

    /// Whether the file may be written over: it is as it was read, and what was changed here replaces nothing in it
    /// that could not be read or that somebody else has changed.
    public boolean mayOverwrite() {
        Path file = origin.file();
        return file != null
                && origin.isAsRead()
                && !conflict()
                && (origin.written() || !replacesUnread())
                && Files.isWritable(file);
    }

    /// Whether a part of the file that is written anew had errors in it.
    public boolean replacesUnread() {
        List<String> parts = changedLists();
        return problems.stream()
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR && isIn(problem, parts));
    }

    /// The parts that differ from those of the file, by their names there.
    private List<String> changedLists() {
        Chronicle now = chronicle();
        Map<String, Function<Chronicle, Object>> lists = Map.of(
                "sources", Chronicle::sources,
                "lanes", Chronicle::lanes,
                "eras", Chronicle::eras,
                "glossary", Chronicle::glossary,
                "stories", Chronicle::stories,
                "events", Chronicle::events);
        return lists.entrySet().stream()
                .filter(list ->
                        !list.getValue().apply(saved).equals(list.getValue().apply(now)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isIn(Problem problem, List<String> parts) {
        return parts.stream().anyMatch(part -> problem.path().startsWith("$." + part));
    }

    /// Writes the chronicle to a file, whole or not at all; takes its time.
    ///
    /// @return the document with that file as its own
    /// @throws NotSavedException if the file that the chronicle came from is not what was read, and nothing else is
    ///     known of it: nothing is written
    /// @throws IOException if the target cannot be written; it stays as it was
    public Document save(Path target) throws IOException {
        return save(target, Progress.NONE);
    }

    /// The same with somebody who hears how far it is, and may call it off: then the target stays as it was.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public Document save(Path target, Progress progress) throws IOException {
        Path file = origin.file();
        ChronicleFile.Source copy = origin.copy();
        if (file != null) {
            // first, so that a chronicle that is there has its pictures
            alongTo(file, target);
        }
        FileStamp written = copy != null && (file == null || (!origin.isAsRead() && !origin.isSameFileAs(target)))
                ? ChronicleFile.save(origin.name(), copy, target, chronicle(), progress)
                : ChronicleFile.save(
                        Objects.requireNonNull(file, origin::name), origin.stamp(), target, chronicle(), progress);
        return saved(target, written);
    }

    private void alongTo(Path file, Path target) throws IOException {
        Path from = file.toAbsolutePath().getParent();
        Path to = target.toAbsolutePath().getParent();
        if (from != null && to != null && !from.equals(to) && Files.isDirectory(from) && Files.isDirectory(to)) {
            new FilesAlong(from, to)
                    .copy(chronicle().events().stream()
                            .flatMap(event -> event.details().evidence().pictures().stream())
                            .map(Illustration::file)
                            .distinct()
                            .toList());
            TextsBeside.of(file).along(chronicle(), to);
        }
    }

    /// The document once a file holds it. Parts that could not be read stand in that file, too, so it is read for what
    /// is wrong with it.
    private Document saved(Path target, FileStamp written) throws IOException {
        List<Problem> found = problems.isEmpty()
                ? List.of()
                : ChronicleReader.read(target, Progress.NONE).problems();
        return new Document(origin.movedTo(target, written), found, history, chronicle(), null);
    }

    /// This document, changed further while an older state of it was being saved.
    ///
    /// @param written what [#save] gave for that state
    public Document after(Document written) {
        return new Document(written.origin, written.problems, history, written.saved, null);
    }

    /// Chronicles share what they do not differ in; places for events, an event or two, and steps are what weighs.
    private static long cost(Chronicle state, Chronicle beside) {
        long steps = state.stories().stream()
                .mapToLong(story -> story.steps().size())
                .sum();
        return 1_000L + 100L * steps + 8L * state.placesBeside(beside);
    }
}
