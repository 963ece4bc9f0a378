/// Tests of timelines of TimelineJS.
@NullMarked
package kwonik.exchange.timelinejs;

import org.jspecify.annotations.NullMarked;
