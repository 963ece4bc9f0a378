package kwonik.app.exercise.kept;

import java.time.Instant;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting.Score;
import org.jspecify.annotations.Nullable;

/// What became of an exercise: two figures, before and after the evidence was looked at.
///
/// @param at when it was begun
/// @param left how far it has come if it was not ended, or null
public record KeptResult(
        Plan plan,
        Instant at,
        Score before,
        Score after,
        @Nullable Left left) {
    /// What became of an exercise that was ended.
    public KeptResult(Plan plan, Instant at, Score before, Score after) {
        this(plan, at, before, after, null);
    }

    /// How many of the questions of an exercise are answered.
    public record Left(int answered, int of) {}
}
