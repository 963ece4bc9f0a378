/// Reads tables out of files: text with separators (CSV and its kin), xlsx, ods and fods.
@NullMarked
package kwonik.exchange.sheet.read;

import org.jspecify.annotations.NullMarked;
