/// A picture as an SVG file.
@NullMarked
package kwonik.export.svg;

import org.jspecify.annotations.NullMarked;
