/// A picture as a PDF file.
@NullMarked
package kwonik.export.pdf;

import org.jspecify.annotations.NullMarked;
