package kwonik.app.exercise.kept;

import kwonik.exercise.Message;
import kwonik.exercise.Plan;
import kwonik.exercise.Standing;

/// An answer that somebody has checked.
///
/// @param plan of the exercise
/// @param question its number, from 1
/// @param said the answer in words
/// @param looked whether evidence was looked at before
public record CheckedAnswer(Plan plan, int question, Message said, Standing standing, boolean looked) {}
