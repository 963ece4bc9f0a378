/// How spreadsheets show the numbers that they store: as numbers, or as dates.
@NullMarked
package kwonik.exchange.sheet.format;

import org.jspecify.annotations.NullMarked;
