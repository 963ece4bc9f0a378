/// Our own columns: a chronicle as rows of a spreadsheet, and what was changed there taken back.
@NullMarked
package kwonik.exchange.table.own;

import org.jspecify.annotations.NullMarked;
