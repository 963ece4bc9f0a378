package kwonik.app.notes;

import kwonik.notes.Note;
import kwonik.notes.anchor.Anchor;

/// A note in the list of all.
///
/// @param heading of the section that begins with it; empty for none: a heading is nothing to choose
/// @param anchor where it stands
/// @param on what it is on, in words
/// @param said what it says
record NoteRow(String heading, Note note, Anchor anchor, String on, String said) {
    /// With a heading above it.
    NoteRow below(String next) {
        return new NoteRow(next, note, anchor, on, said);
    }
}
