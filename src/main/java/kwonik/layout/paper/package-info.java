/// Plans exercises as sheets of paper to write on, and their keys.
@NullMarked
package kwonik.layout.paper;

import org.jspecify.annotations.NullMarked;
