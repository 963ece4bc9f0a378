/// Writes chronicles: what changed is written anew, and all else stays as it stands in the file, byte for byte.
@NullMarked
package kwonik.archive.write;

import org.jspecify.annotations.NullMarked;
