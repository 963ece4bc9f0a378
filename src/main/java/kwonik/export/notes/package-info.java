/// The notes of a reader as a report to be read on paper.
@NullMarked
package kwonik.export.notes;

import org.jspecify.annotations.NullMarked;
