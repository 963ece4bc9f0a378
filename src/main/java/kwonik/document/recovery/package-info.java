/// Keeps on the disk what was changed and is not saved, and brings it back after a program was cut off.
@NullMarked
package kwonik.document.recovery;

import org.jspecify.annotations.NullMarked;
