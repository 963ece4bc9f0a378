/// Tests of the words.
@NullMarked
package kwonik.exchange.common;

import org.jspecify.annotations.NullMarked;
