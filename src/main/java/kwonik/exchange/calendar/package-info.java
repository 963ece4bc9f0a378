/// Calendars as iCalendar (RFC 5545), in and out.
@NullMarked
package kwonik.exchange.calendar;

import org.jspecify.annotations.NullMarked;
