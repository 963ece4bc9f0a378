/// Dates in the words of a language.
@NullMarked
package kwonik.edtf.words;

import org.jspecify.annotations.NullMarked;
