/// Timelines of further programs on the web, in: ChronoZoom and Histropedia.
@NullMarked
package kwonik.exchange.further;

import org.jspecify.annotations.NullMarked;
