/// Tables of any origin as grids of cells, and what can be told of a grid without knowing what it is about.
@NullMarked
package kwonik.exchange.sheet;

import org.jspecify.annotations.NullMarked;
