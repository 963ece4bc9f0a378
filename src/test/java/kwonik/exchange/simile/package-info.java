/// Tests of timelines of SIMILE.
@NullMarked
package kwonik.exchange.simile;

import org.jspecify.annotations.NullMarked;
