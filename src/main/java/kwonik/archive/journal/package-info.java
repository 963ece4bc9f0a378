/// Changes that no chronicle file has yet, as they are kept on the disk.
@NullMarked
package kwonik.archive.journal;

import org.jspecify.annotations.NullMarked;
