/// All events as a table in the place of the timeline: the same selection, the same filter, in any order.
@NullMarked
package kwonik.app.table;

import org.jspecify.annotations.NullMarked;
