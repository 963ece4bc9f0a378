package kwonik.app.exercise;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import kwonik.exercise.Exercise;

/// How an exercise leaves its window.
///
/// @param present shows it to a class, from a question on
/// @param print writes it as sheets of paper
public record ClassWays(ObjIntConsumer<Exercise> present, Consumer<Exercise> print) {}
