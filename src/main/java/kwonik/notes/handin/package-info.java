/// The notes of a class beside one another.
@NullMarked
package kwonik.notes.handin;

import org.jspecify.annotations.NullMarked;
