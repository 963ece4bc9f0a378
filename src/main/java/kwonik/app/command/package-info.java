/// What can be done by name and by key: commands, their keys, the palette.
@NullMarked
package kwonik.app.command;

import org.jspecify.annotations.NullMarked;
