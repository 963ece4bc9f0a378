/// Tables of dated things that anybody made: what their columns mean, and the chronicle that comes of them.
@NullMarked
package kwonik.exchange.table;

import org.jspecify.annotations.NullMarked;
