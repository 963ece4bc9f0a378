/// A date as people type it or print it, in English, French and Haitian Creole.
@NullMarked
package kwonik.edtf.typed;

import org.jspecify.annotations.NullMarked;
