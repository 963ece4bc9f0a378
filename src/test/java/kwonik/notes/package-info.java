/// Own notes on a chronicle.
@NullMarked
package kwonik.notes;

import org.jspecify.annotations.NullMarked;
