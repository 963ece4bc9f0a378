/// The text layer of a PDF document, read by PDFBox in a process of its own.
@NullMarked
package kwonik.exchange.pdf;

import org.jspecify.annotations.NullMarked;
