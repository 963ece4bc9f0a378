/// The reader’s own notes in the window: made where one reads, listed, kept beside the chronicle, handed in.
@NullMarked
package kwonik.app.notes;

import org.jspecify.annotations.NullMarked;
