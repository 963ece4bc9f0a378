/// Facts about the writers of tables.
@NullMarked
package kwonik.exchange.sheet.write;

import org.jspecify.annotations.NullMarked;
