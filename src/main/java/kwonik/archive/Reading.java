package kwonik.archive;

import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Problem;

/// What came of reading a chronicle file: its good part, and everything that is wrong with the rest.
///
/// @param problems in the order of their lines; empty for a faultless file
public record Reading(Chronicle chronicle, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /// Whether any part of the file was lost.
    public boolean lossy() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
