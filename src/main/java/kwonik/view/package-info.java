/// The timeline as a control: its skin, its table of keys, and its handles for focus and screen readers.
@NullMarked
package kwonik.view;

import org.jspecify.annotations.NullMarked;
