package kwonik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.archive.ChronicleFile;
import kwonik.archive.ChronicleReader;
import kwonik.archive.NotSavedException;
import kwonik.archive.file.Progress;
import kwonik.model.Chronicle;
import kwonik.model.Problem;

/// What is open, as one immutable value: the whole chronicle, its file, its problems, and its changes.
///
/// @param origin the file, and its state when it was read or written last
/// @param problems what is wrong with the file
/// @param history the whole chronicle now, and before and after each change
/// @param saved the chronicle as the file has it
/// @param conflicting the states of the history that lack what somebody else has changed in the file
public record Document(
        Origin origin,
        List<Problem> problems,
        History<Chronicle> history,
        Chronicle saved,
        Set<Chronicle> conflicting) {
    /// The name of the change that [#revert] makes.
    private static final String REVERT = "document.edit.revert";

    public Document {
        problems = List.copyOf(problems);
        Set<Chronicle> states = history.states().collect(Collectors.toSet());
        conflicting = conflicting.stream().filter(states::contains).collect(Collectors.toUnmodifiableSet());
    }

    /// A chronicle as it was read, with nothing changed yet.
    public static Document read(Origin origin, Chronicle chronicle, List<Problem> problems) {
        return new Document(origin, problems, History.of(chronicle, Document::cost), chronicle, Set.of());
    }

    /// The whole chronicle as it is now.
    public Chronicle chronicle() {
        return history.now();
    }

    /// Whether the file and this chronicle were changed in the same part, each in its way.
    public boolean conflict() {
        return conflicting.contains(chronicle());
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
        Set<Chronicle> states = new HashSet<>(conflicting);
        if (conflict()) {
            states.add(next);
        }
        return new Document(origin, problems, history.with(edit.name(), next), saved, states);
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
        return next.equals(history) ? this : new Document(origin, problems, next, saved, conflicting);
    }

    /// With other problems, such as those of a newer state of its file of which nothing can be shown.
    public Document withProblems(List<Problem> found) {
        return new Document(origin, found, history, saved, conflicting);
    }

    // ----- The file

    /// The document after its file was read again.
    ///
    /// What was changed here and is not saved stays; all else comes from the file. Where both have changed the same
    /// part, ours stays and [#conflict] says so.
    ///
    /// @param read the file as it is now
    public Document rebasedOn(Document read) {
        boolean fits = history.states().noneMatch(state -> Merge.conflicts(saved, state, read.saved));
        if (!isUnsaved() && !fits) {
            return read;
        }
        Set<Chronicle> states = new HashSet<>();
        History<Chronicle> merged = history.map(state -> {
            Chronicle next = Merge.of(saved, state, read.saved);
            if (conflicting.contains(state) || Merge.conflicts(saved, state, read.saved)) {
                states.add(next);
            }
            return next;
        });
        return new Document(read.origin, read.problems, merged, read.saved, states);
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
        List<String> parts = Merge.changed(saved, chronicle());
        return problems.stream()
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR && isIn(problem, parts));
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
        Path file = origin.file();
        ChronicleFile.Source copy = origin.copy();
        if (copy != null && (file == null || (!origin.isAsRead() && !origin.isSameFileAs(target)))) {
            ChronicleFile.save(origin.name(), copy, target, chronicle());
        } else {
            ChronicleFile.save(Objects.requireNonNull(file, origin::name), origin.stamp(), target, chronicle());
        }
        return saved(target);
    }

    /// The document once a file holds it. Parts that could not be read stand in that file, too, so it is read for what
    /// is wrong with it.
    private Document saved(Path target) throws IOException {
        List<Problem> found = problems.isEmpty()
                ? List.of()
                : ChronicleReader.read(target, Progress.NONE).problems();
        return new Document(origin.movedTo(target), found, history, chronicle(), Set.of());
    }

    /// This document, changed further while an older state of it was being saved.
    ///
    /// @param written what [#save] gave for that state
    public Document after(Document written) {
        return new Document(written.origin, written.problems, history, written.saved, Set.of());
    }

    /// Chronicles share what they do not differ in; lists of events and steps are what weighs.
    private static long cost(Chronicle state, Chronicle beside) {
        long steps = state.stories().stream()
                .mapToLong(story -> story.steps().size())
                .sum();
        return 1_000L
                + 100L * steps
                + (state.sharesEventsWith(beside) ? 0 : 24L * state.events().size());
    }
}
