/// Dates as history knows them: EDTF values (ISO 8601-2:2019), read, printed and bounded.
@NullMarked
package kwonik.edtf;

import org.jspecify.annotations.NullMarked;
