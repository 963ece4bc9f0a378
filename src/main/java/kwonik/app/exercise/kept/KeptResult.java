package kwonik.app.exercise.kept;

import java.time.Instant;
import kwonik.exercise.Plan;
import org.jspecify.annotations.Nullable;

/// What became of an exercise.
///
/// @param at when it was begun
/// @param left how far it has come if it was not ended, or null
public record KeptResult(
        Plan plan, Instant at, Figures figures, @Nullable Left left) {
    /// How many of the questions of an exercise are answered.
    public record Left(int answered, int of) {}
}
