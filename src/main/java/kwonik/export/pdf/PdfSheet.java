package kwonik.export.pdf;

import kwonik.layout.picture.Picture.Box;

/// A page of the file and the part of a picture that it shows.
///
/// Lengths on the page are in its own units, which are points unless `unit` says otherwise.
///
/// @param width of the page
/// @param height of the page
/// @param unit how many points a unit is, 1 or more
/// @param part what is shown of the picture, in pixels
/// @param scale units for each pixel
/// @param corner where the part begins on the page
/// @param caption what is said under it; empty where the picture has the page to itself
record PdfSheet(double width, double height, int unit, Box part, double scale, Corner corner, String caption) {
    /// A place on the page, from its left and its upper edge.
    record Corner(double left, double top) {}

    /// Where a place of the picture is on the page, from its left edge.
    double x(double px) {
        return corner.left + (px - part.x()) * scale;
    }

    /// Where it is from the lower edge, upward.
    double y(double py) {
        return height - corner.top - (py - part.y()) * scale;
    }

    /// A box of the picture as PDF writes rectangles: left, bottom, right, top on the page, no more than can be seen.
    double[] rectangle(Box box) {
        double x0 = Math.clamp(box.x(), part.x(), part.x() + part.width());
        double x1 = Math.clamp(box.x() + box.width(), part.x(), part.x() + part.width());
        double y0 = Math.clamp(box.y(), part.y(), part.y() + part.height());
        double y1 = Math.clamp(box.y() + box.height(), part.y(), part.y() + part.height());
        return new double[] {x(x0), y(y1), x(x1), y(y0)};
    }

    /// Whether the picture is cut into sheets.
    boolean isTile() {
        return !caption.isEmpty();
    }
}
