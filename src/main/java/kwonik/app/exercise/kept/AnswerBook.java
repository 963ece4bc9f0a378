package kwonik.app.exercise.kept;

import java.util.Set;
import kwonik.exercise.Plan;

/// Takes in the answers that are checked, one by one, and lets go of them when they are thrown away.
public interface AnswerBook {
    void checked(CheckedAnswer answer);

    /// Lets go of the answers to some exercises.
    ///
    /// @return brings them back
    Runnable thrown(Set<Plan> plans);

    /// Lets go of all answers.
    ///
    /// @return brings them back
    Runnable thrown();
}
