package kwonik.app.exercise.kept;

import java.time.Instant;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting.Score;

/// What became of an exercise: two figures, before and after the evidence was looked at.
public record KeptResult(Plan plan, Instant at, Score before, Score after) {}
