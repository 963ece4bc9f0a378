/// Timelines of SIMILE, read from its XML and its JSON.
@NullMarked
package kwonik.exchange.simile;

import org.jspecify.annotations.NullMarked;
