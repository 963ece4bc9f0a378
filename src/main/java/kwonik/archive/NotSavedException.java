package kwonik.archive;

import java.io.IOException;
import kwonik.model.Problem;

/// Why a chronicle was not saved: the file on the disk is not what was read, and stays as it is.
public final class NotSavedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    NotSavedException(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    /// What is wrong with the file, and what to do.
    public Problem problem() {
        return problem;
    }
}
