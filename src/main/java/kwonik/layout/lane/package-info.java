/// Events of a lane in rows, with their labels.
@NullMarked
package kwonik.layout.lane;

import org.jspecify.annotations.NullMarked;
