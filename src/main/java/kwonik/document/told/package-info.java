/// Tells in words which field of a chronicle was changed, and what stands in it.
@NullMarked
package kwonik.document.told;

import org.jspecify.annotations.NullMarked;
