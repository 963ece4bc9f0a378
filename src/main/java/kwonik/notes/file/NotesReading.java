package kwonik.notes.file;

import java.util.List;
import kwonik.model.Problem;
import kwonik.notes.Notebook;

/// What came of reading a file of notes: its good part, and everything that is wrong with the rest.
///
/// @param notebook annotations that could not be read as notes are in its rest, and are written again
/// @param problems in the order of their lines; empty for a faultless file
/// @param broken whether something would be lost if the file were written anew from this
public record NotesReading(Notebook notebook, List<Problem> problems, boolean broken) {
    public NotesReading {
        problems = List.copyOf(problems);
    }
}
