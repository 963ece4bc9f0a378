/// Writes tables as CSV and as xlsx, so that spreadsheet programs show them as they are and change nothing.
@NullMarked
package kwonik.exchange.sheet.write;

import org.jspecify.annotations.NullMarked;
