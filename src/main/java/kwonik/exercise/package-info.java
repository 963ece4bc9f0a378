/// Exercises that come from a chronicle: questions with what each accepts, answers, and how these stand.
@NullMarked
package kwonik.exercise;

import org.jspecify.annotations.NullMarked;
