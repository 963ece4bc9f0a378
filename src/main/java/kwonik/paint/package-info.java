/// Puts a picture on a medium, and measures text for the layout.
@NullMarked
package kwonik.paint;

import org.jspecify.annotations.NullMarked;
