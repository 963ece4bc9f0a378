/// Timelines of further programs on the web.
@NullMarked
package kwonik.exchange.further;

import org.jspecify.annotations.NullMarked;
