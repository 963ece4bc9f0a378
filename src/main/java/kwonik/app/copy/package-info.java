/// Saves copies in the formats of other programs, and tells what these do not hold.
@NullMarked
package kwonik.app.copy;

import org.jspecify.annotations.NullMarked;
