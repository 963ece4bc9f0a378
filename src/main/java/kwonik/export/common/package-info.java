/// What all kinds of files need: fonts, sizes, letters.
@NullMarked
package kwonik.export.common;

import org.jspecify.annotations.NullMarked;
