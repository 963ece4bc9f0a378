/// Which events and sources of a chronicle are shown, and sources side by side.
@NullMarked
package kwonik.model.filter;

import org.jspecify.annotations.NullMarked;
