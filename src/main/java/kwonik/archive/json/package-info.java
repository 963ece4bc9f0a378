/// JSON read token by token, with a problem and its line for everything that is wrong.
@NullMarked
package kwonik.archive.json;

import org.jspecify.annotations.NullMarked;
