/// What one answers a question with, one pane for each kind of exercise.
@NullMarked
package kwonik.app.exercise.pane;

import org.jspecify.annotations.NullMarked;
