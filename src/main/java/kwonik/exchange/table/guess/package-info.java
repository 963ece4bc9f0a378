/// What a table tells of itself: where it stands, what its columns mean, and what has to be asked.
@NullMarked
package kwonik.exchange.table.guess;

import org.jspecify.annotations.NullMarked;
