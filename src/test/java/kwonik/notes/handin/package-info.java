/// Notes of a class.
@NullMarked
package kwonik.notes.handin;

import org.jspecify.annotations.NullMarked;
