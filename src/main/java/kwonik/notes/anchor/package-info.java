/// Where notes stand in a chronicle and its articles, or why they do not any more.
@NullMarked
package kwonik.notes.anchor;

import org.jspecify.annotations.NullMarked;
