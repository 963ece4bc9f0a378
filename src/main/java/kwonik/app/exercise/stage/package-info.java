/// An exercise before a class: the question on the whole screen, evidence by wish, and one key that reveals.
@NullMarked
package kwonik.app.exercise.stage;

import org.jspecify.annotations.NullMarked;
