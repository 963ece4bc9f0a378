/// The events as rows of a table: in which order, and what stands in each cell.
@NullMarked
package kwonik.layout.table;

import org.jspecify.annotations.NullMarked;
