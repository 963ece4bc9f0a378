/// Facts about grids of cells.
@NullMarked
package kwonik.exchange.sheet;

import org.jspecify.annotations.NullMarked;
