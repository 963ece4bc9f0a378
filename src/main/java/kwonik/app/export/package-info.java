/// The window’s way to a picture: what, how large, where to, and the same again.
@NullMarked
package kwonik.app.export;

import org.jspecify.annotations.NullMarked;
