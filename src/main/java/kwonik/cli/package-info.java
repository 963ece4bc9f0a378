/// The commands that work without a window: draw a chronicle, verify its quotations, tell what it holds.
@NullMarked
package kwonik.cli;

import org.jspecify.annotations.NullMarked;
