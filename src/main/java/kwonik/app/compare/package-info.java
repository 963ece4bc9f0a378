/// The sources of one event side by side.
@NullMarked
package kwonik.app.compare;

import org.jspecify.annotations.NullMarked;
