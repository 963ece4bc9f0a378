/// Every word a user sees, in English, French and Haitian Creole.
@NullMarked
package kwonik.words;

import org.jspecify.annotations.NullMarked;
