/// The parts of spreadsheets that are packed as zip, and the XML in them.
@NullMarked
package kwonik.exchange.sheet.packed;

import org.jspecify.annotations.NullMarked;
