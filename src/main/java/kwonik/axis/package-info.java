/// Time as history knows it: dates with their precision, instants to pixels and back, and which ticks to show.
@NullMarked
package kwonik.axis;

import org.jspecify.annotations.NullMarked;
