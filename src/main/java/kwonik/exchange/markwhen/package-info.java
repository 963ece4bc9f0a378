/// Timelines as Markwhen text, in and out.
@NullMarked
package kwonik.exchange.markwhen;

import org.jspecify.annotations.NullMarked;
