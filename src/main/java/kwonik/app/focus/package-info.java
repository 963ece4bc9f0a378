/// Shows what has the keyboard, brings it into sight, and scrolls by keys what is only read.
@NullMarked
package kwonik.app.focus;

import org.jspecify.annotations.NullMarked;
