package kwonik.export.pdf;

import kwonik.export.common.Captions;
import kwonik.layout.picture.Picture;

/// One planned picture of a PDF file.
///
/// @param picture what is drawn
/// @param dpi pixels per inch, 1 to 10,000: the page is its pixels divided by this many inches large
/// @param title its bookmark
/// @param naming what its parts are called
public record PdfPage(Picture picture, int dpi, String title, Captions naming) {
    private static final int MOST_DPI = 10_000;

    public PdfPage {
        if (dpi < 1 || dpi > MOST_DPI) {
            throw new IllegalArgumentException("dpi is 1 to " + MOST_DPI + ", not " + dpi);
        }
    }
}
