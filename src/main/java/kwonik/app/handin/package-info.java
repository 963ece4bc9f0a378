/// Shows what a class has handed in side by side.
@NullMarked
package kwonik.app.handin;

import org.jspecify.annotations.NullMarked;
