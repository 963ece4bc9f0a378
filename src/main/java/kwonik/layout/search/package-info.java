/// Words in any text of the events.
@NullMarked
package kwonik.layout.search;

import org.jspecify.annotations.NullMarked;
