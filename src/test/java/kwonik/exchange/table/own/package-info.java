/// Tests of our own columns.
@NullMarked
package kwonik.exchange.table.own;

import org.jspecify.annotations.NullMarked;
