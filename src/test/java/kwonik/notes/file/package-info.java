/// Own notes as files.
@NullMarked
package kwonik.notes.file;

import org.jspecify.annotations.NullMarked;
