/// Lines, flows and captions.
@NullMarked
package kwonik.layout.text;

import org.jspecify.annotations.NullMarked;
