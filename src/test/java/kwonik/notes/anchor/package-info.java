/// Where notes stand.
@NullMarked
package kwonik.notes.anchor;

import org.jspecify.annotations.NullMarked;
