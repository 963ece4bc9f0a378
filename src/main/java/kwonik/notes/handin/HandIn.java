package kwonik.notes.handin;

import java.nio.file.Path;
import kwonik.notes.Notebook;

/// The notes of one student, as they were handed in.
///
/// @param student the nickname, or else the name of the file; no two of a class are called the same
public record HandIn(String student, Path file, Notebook notebook) {}
