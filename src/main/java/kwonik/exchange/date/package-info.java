/// Dates as other people write them in the cells and fields of their files.
@NullMarked
package kwonik.exchange.date;

import org.jspecify.annotations.NullMarked;
