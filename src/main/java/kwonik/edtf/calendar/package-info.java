/// Days, months, seasons and years of the proleptic Gregorian calendar.
@NullMarked
package kwonik.edtf.calendar;

import org.jspecify.annotations.NullMarked;
