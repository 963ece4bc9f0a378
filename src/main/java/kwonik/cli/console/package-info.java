/// Where a command speaks, and how it ends.
@NullMarked
package kwonik.cli.console;

import org.jspecify.annotations.NullMarked;
