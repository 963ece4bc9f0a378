/// Keeps on the disk what is not saved while somebody works, and offers it at the start after a crash.
@NullMarked
package kwonik.app.recovery;

import org.jspecify.annotations.NullMarked;
