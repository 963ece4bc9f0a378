/// Exercises in the window: chosen, answered one question at a time, and looked back on.
@NullMarked
package kwonik.app.exercise;

import org.jspecify.annotations.NullMarked;
