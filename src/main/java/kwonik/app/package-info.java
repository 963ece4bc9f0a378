/// The window around the timeline: opening, reading, presenting, settings, messages.
@NullMarked
package kwonik.app;

import org.jspecify.annotations.NullMarked;
