/// What a careful curator may want to look at again.
@NullMarked
package kwonik.proof.lint;

import org.jspecify.annotations.NullMarked;
