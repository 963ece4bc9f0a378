/// The pane beside the timeline: one event with the words it rests on, and how to cite it.
@NullMarked
package kwonik.app.reading;

import org.jspecify.annotations.NullMarked;
