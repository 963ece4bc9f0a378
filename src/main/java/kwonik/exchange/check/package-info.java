/// Holds the statements of a list against the texts that it claims to rest on.
@NullMarked
package kwonik.exchange.check;

import org.jspecify.annotations.NullMarked;
