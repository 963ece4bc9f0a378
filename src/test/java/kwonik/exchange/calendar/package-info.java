/// Calendars as iCalendar, in and out.
@NullMarked
package kwonik.exchange.calendar;

import org.jspecify.annotations.NullMarked;
