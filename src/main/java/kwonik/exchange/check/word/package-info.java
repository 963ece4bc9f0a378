/// The words, figures and sentences of a text, as they are compared.
@NullMarked
package kwonik.exchange.check.word;

import org.jspecify.annotations.NullMarked;
