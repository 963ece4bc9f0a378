package kwonik.app.exercise.kept;

import kwonik.exercise.Plan;

/// Takes in the answers that are checked, one by one, and lets go of them when they are thrown away.
public interface AnswerBook {
    void checked(CheckedAnswer answer);

    /// Lets go of the answers to an exercise.
    void thrown(Plan plan);

    /// Lets go of all answers.
    void thrown();
}
