/// Copies of a chronicle in the formats of other programs, and what these cannot hold.
@NullMarked
package kwonik.export.copy;

import org.jspecify.annotations.NullMarked;
