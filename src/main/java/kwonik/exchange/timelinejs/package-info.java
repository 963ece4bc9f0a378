/// Timelines of TimelineJS, in and out: JSON of its third and its older versions, and its sheet.
@NullMarked
package kwonik.exchange.timelinejs;

import org.jspecify.annotations.NullMarked;
