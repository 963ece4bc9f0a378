/// A date moved in time, as sharp as it was.
@NullMarked
package kwonik.edtf.shift;

import org.jspecify.annotations.NullMarked;
