/// The whole timeline: lanes, eras, axis, shelf, legend.
@NullMarked
package kwonik.layout.timeline;

import org.jspecify.annotations.NullMarked;
