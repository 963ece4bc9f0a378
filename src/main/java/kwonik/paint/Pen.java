package kwonik.paint;

import kwonik.image.ImageFile;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextStyle;

/// What a picture is drawn with; lengths in pixels, colours as 0xAARRGGBB.
public interface Pen {
    /// Fills a rectangle.
    void rectangle(double x, double y, double width, double height, int color);

    /// Fills a rectangle with rounded corners.
    void rounded(double x, double y, double width, double height, double radius, int color);

    /// Fills a circle.
    void circle(double x, double y, double radius, int color);

    /// Draws a circle as a line of some width.
    void ring(double x, double y, double radius, double width, int color);

    /// Fills the shape with these corners.
    void polygon(double[] xs, double[] ys, int color);

    /// Draws the outline of the shape with these corners, of some width.
    void outline(double[] xs, double[] ys, double width, int color);

    /// Draws a line of some width through these points.
    void polyline(double[] xs, double[] ys, double width, int color);

    /// Writes a line of text from `x` on; `y` is its baseline.
    void text(double x, double y, String text, TextStyle style, int color);

    /// Writes a line of text of which a part keeps its place, where the medium writes in another font than was planned.
    default void text(double x, double y, String text, TextStyle style, int color, Mark.Kept kept) {
        text(x, y, text, style, color);
    }

    /// Writes a line of text with its middle at `x`.
    void centred(double x, double y, String text, TextStyle style, int color);

    /// Writes a line of text upward from `y`; `x` is its baseline.
    void upright(double x, double y, String text, TextStyle style, int color);

    /// Draws the picture of a file into a box of its proportions.
    ///
    /// @param alt what it shows, for a medium that can tell it
    /// @return whether it could; if not, nothing is drawn
    boolean photo(Box box, ImageFile file, String alt);
}
