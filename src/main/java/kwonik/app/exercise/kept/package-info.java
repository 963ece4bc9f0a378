/// What became of exercises, kept on this machine until it is thrown away.
@NullMarked
package kwonik.app.exercise.kept;

import org.jspecify.annotations.NullMarked;
