/// Instants to pixels and back, which ticks to show, and which gaps to hide.
@NullMarked
package kwonik.axis;

import org.jspecify.annotations.NullMarked;
