/// Facts about the readers of tables, with small files made by hand.
@NullMarked
package kwonik.exchange.sheet.read;

import org.jspecify.annotations.NullMarked;
