/// Tells of which other format a file is, reads it, and says what a format could not hold.
@NullMarked
package kwonik.exchange;

import org.jspecify.annotations.NullMarked;
