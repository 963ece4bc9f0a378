/// Finds words in the events, and leaves events out by a filter.
@NullMarked
package kwonik.app.search;

import org.jspecify.annotations.NullMarked;
