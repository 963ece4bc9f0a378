/// Files of any kind: addresses, states, and writing whole or not at all.
@NullMarked
package kwonik.archive.file;

import org.jspecify.annotations.NullMarked;
