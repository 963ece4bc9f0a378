/// Tests of timelines of vis-timeline.
@NullMarked
package kwonik.exchange.vis;

import org.jspecify.annotations.NullMarked;
