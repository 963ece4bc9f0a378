package kwonik.app.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;

/// Puts answers of exercises among the reader’s notes, so that they are handed in with them: of each question the last
/// one that was given before looking at the evidence, and the last one after.
public record AnswersAsNotes(OpenNotes notes) {
    /// Takes an answer in, in the place of an earlier one to the same question in the same phase.
    public void keep(NoteTarget.OfAnswer answer) {
        Instant now = Instant.now();
        notes.change(notebook -> notebook.with(earlier(notebook, answer)
                .map(note -> note.on(answer, now))
                .orElseGet(() -> Note.of(Motivation.ASSESSING, NoteBody.of(""), answer, now))));
    }

    /// Takes the answers to some questions away, as one step that can be undone.
    ///
    /// @return what was taken away
    public List<Note> remove(Predicate<NoteTarget.AskedQuestion> thrown) {
        Notebook notebook = notes.get();
        if (notebook == null) {
            return List.of();
        }
        List<Note> gone = notebook.notes().stream()
                .filter(note -> note.target() instanceof NoteTarget.OfAnswer answer && thrown.test(answer.question()))
                .toList();
        notes.change(now -> now.withNotes(
                now.notes().stream().filter(note -> !gone.contains(note)).toList()));
        return gone;
    }

    /// Brings back answers that were taken away, as one step, except to questions that were answered anew.
    public void bringBack(List<Note> gone) {
        notes.change(notebook -> {
            Notebook next = notebook;
            for (Note note : gone) {
                if (note.target() instanceof NoteTarget.OfAnswer answer
                        && earlier(next, answer).isEmpty()) {
                    next = next.with(note);
                }
            }
            return next;
        });
    }

    private static Optional<Note> earlier(Notebook notebook, NoteTarget.OfAnswer answer) {
        return notebook.notes().stream()
                .filter(note -> note.target() instanceof NoteTarget.OfAnswer other
                        && other.question().equals(answer.question())
                        && other.phase() == answer.phase())
                .findFirst();
    }
}
