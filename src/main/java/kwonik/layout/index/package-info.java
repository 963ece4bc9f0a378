/// A chronicle made ready for looking at, and the views of it.
@NullMarked
package kwonik.layout.index;

import org.jspecify.annotations.NullMarked;
