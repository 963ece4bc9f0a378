package kwonik.notes.handin;

import java.util.List;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.anchor.Anchor;

/// What students have noted on one thing, side by side.
///
/// @param target as one of them noted it
/// @param anchor where it stands; of words of an article, the stretch that holds the words of all of them
/// @param cells the notes of each student, in the order of the students; an empty list for a blank
public record ClassRow(NoteTarget target, Anchor anchor, List<List<Note>> cells) {
    public ClassRow {
        cells = List.copyOf(cells);
    }

    /// How many students have noted something here.
    public int students() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
