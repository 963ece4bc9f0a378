package kwonik.notes.file;

import java.io.IOException;
import kwonik.model.Problem;

/// Why notes were not saved: what is in the file would be lost, and so it stays as it is.
public final class NotesNotSavedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    NotesNotSavedException(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    /// What is wrong with the file, and what to do.
    public Problem problem() {
        return problem;
    }
}
