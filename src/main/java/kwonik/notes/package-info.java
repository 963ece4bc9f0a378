/// Own notes on a chronicle: what they are, and how two states of them are brought together.
@NullMarked
package kwonik.notes;

import org.jspecify.annotations.NullMarked;
