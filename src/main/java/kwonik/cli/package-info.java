/// The commands that work without a window: draw a chronicle, verify its quotations, quote an article, tell what it
/// holds.
@NullMarked
package kwonik.cli;

import org.jspecify.annotations.NullMarked;
