/// Files in, files out: every fault with its file, line, field and remedy.
@NullMarked
package kwonik.archive;

import org.jspecify.annotations.NullMarked;
