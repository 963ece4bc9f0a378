/// Posters: the timeline as a picture for a wall, with quotations and pictures beside its events.
@NullMarked
package kwonik.layout.poster;

import org.jspecify.annotations.NullMarked;
