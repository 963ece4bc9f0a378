/// Reads the parts of a chronicle: events, sources, lanes, eras, stories.
@NullMarked
package kwonik.archive.part;

import org.jspecify.annotations.NullMarked;
