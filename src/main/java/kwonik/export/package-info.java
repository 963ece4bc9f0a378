/// A planned picture to a file, in strips: painted, encoded and written at the same time, in bounded memory.
@NullMarked
package kwonik.export;

import org.jspecify.annotations.NullMarked;
