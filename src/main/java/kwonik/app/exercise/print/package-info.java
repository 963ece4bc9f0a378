/// Writes exercises as sheets of paper.
@NullMarked
package kwonik.app.exercise.print;

import org.jspecify.annotations.NullMarked;
