/// Tests of what a table tells of itself.
@NullMarked
package kwonik.exchange.table.guess;

import org.jspecify.annotations.NullMarked;
