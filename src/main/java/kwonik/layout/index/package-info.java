/// A chronicle made ready for looking at, and where one looks.
@NullMarked
package kwonik.layout.index;

import org.jspecify.annotations.NullMarked;
