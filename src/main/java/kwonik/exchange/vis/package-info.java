/// Timelines of vis-timeline, in and out.
@NullMarked
package kwonik.exchange.vis;

import org.jspecify.annotations.NullMarked;
