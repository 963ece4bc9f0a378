package kwonik.app.notes;

import kwonik.notes.Note;
import kwonik.notes.anchor.Anchor;

/// A row of the list of notes.
sealed interface NoteRow {
    /// A note.
    ///
    /// @param anchor where it stands
    /// @param on what it is on, in words
    /// @param said what it says
    record OfNote(Note note, Anchor anchor, String on, String said) implements NoteRow {}

    /// What follows, in words.
    record Heading(String text) implements NoteRow {}
}
