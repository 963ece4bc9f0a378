/// Finds each excerpt word for word in its article, or says why not.
@NullMarked
package kwonik.proof;

import org.jspecify.annotations.NullMarked;
