/// Tests of the words.
@NullMarked
package kwonik.words;

import org.jspecify.annotations.NullMarked;
