/// A picture as a PNG file, painted, encoded and written in strips at the same time.
@NullMarked
package kwonik.export.png;

import org.jspecify.annotations.NullMarked;
