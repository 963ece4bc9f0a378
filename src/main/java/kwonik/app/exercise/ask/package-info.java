/// Asks the question of an exercise: what there is to read, and with what one answers.
@NullMarked
package kwonik.app.exercise.ask;

import org.jspecify.annotations.NullMarked;
