package kwonik.layout.page;

import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;

/// How large type may be on a page of a size, and where the page ends.
///
/// @param size of the whole picture in pixels
/// @param least the smallest scale of the look that can be read
/// @param most the largest that does not shout
record PageScale(Size size, double least, double most) {
    /// The size for which the look's own type is right.
    private static final Size NATURAL = new Size(1600, 900);
    /// The look is never smaller than this, however small the picture.
    private static final double SMALLEST = 0.72;
    /// So many titles stand one above the other, at least.
    private static final double TITLES_DOWN = 14;
    /// The width holds so many times the height of a title, at least.
    private static final double TITLES_ACROSS = 16;
    private static final double MARGIN = 22;

    /// The scales of a look for a picture that is read at arm's length.
    static PageScale reading(Look look, Size size) {
        double factor = Math.min(size.width() / NATURAL.width(), size.height() / NATURAL.height());
        return of(look, size, SMALLEST * Math.max(1, factor));
    }

    /// The scales of a look whose smallest type is at least `pixels` high.
    static PageScale atLeast(Look look, Size size, double pixels) {
        return of(look, size, pixels / look.type().small().size());
    }

    /// These scales for a picture of another size.
    PageScale in(Size other) {
        return new PageScale(other, least, most);
    }

    private static PageScale of(Look look, Size size, double least) {
        double title = Math.min(size.height() / TITLES_DOWN, size.width() / TITLES_ACROSS);
        return new PageScale(
                size, least, Math.max(least, title / EventText.title(look).size()));
    }

    /// The pixels left free at every edge.
    double margin() {
        return Math.rint(Math.min(size.width(), size.height()) / MARGIN);
    }

    /// What is left between the margins.
    Size inner() {
        return new Size(Math.max(1, size.width() - 2 * margin()), Math.max(1, size.height() - 2 * margin()));
    }
}
