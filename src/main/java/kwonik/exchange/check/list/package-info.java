/// Reads lists of dated statements as chat programs give them and people paste them.
@NullMarked
package kwonik.exchange.check.list;

import org.jspecify.annotations.NullMarked;
