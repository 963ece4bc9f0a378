/// Chronicle, view, size and look go in; one immutable picture comes out. Pure functions, no toolkit.
@NullMarked
package kwonik.layout;

import org.jspecify.annotations.NullMarked;
