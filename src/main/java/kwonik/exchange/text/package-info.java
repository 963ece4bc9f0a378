/// Reads the text of an article out of a file of any kind or a paste, and guesses what it says of itself.
@NullMarked
package kwonik.exchange.text;

import org.jspecify.annotations.NullMarked;
