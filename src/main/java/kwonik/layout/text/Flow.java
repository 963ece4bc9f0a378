package kwonik.layout.text;

import java.util.List;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;

/// A column of text of a given width that grows downward: what stands in it is placed at once, so that its height is
/// known before any of it is drawn on a page.
public final class Flow {
    private final TextMeasure measure;
    private final double width;
    private final PictureBuilder sheet;
    private double height;

    /// An empty column.
    ///
    /// @param width in pixels
    public Flow(TextMeasure measure, double width) {
        this.measure = measure;
        this.width = Math.max(1, width);
        this.sheet = new PictureBuilder(measure);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// A column beside or inside this one.
    public Flow column(double inner) {
        return new Flow(measure, inner);
    }

    /// The height of one line.
    public static double leading(TextStyle style) {
        return style.size()
                * switch (style.face()) {
                    case SERIF -> 1.38;
                    case SANS -> 1.34;
                    case SANS_BOLD -> 1.26;
                };
    }

    /// Adds a text in as many lines as it needs.
    public Flow text(String text, TextStyle style, int color) {
        return lines(new Lines(measure).of(text, style, width), style, color);
    }

    /// Adds a text in at most `most` lines; an ellipsis says that there is more.
    public Flow text(String text, TextStyle style, int color, int most) {
        return lines(new Lines(measure).of(text, style, width, most), style, color);
    }

    private Flow lines(List<String> lines, TextStyle style, int color) {
        for (String line : lines) {
            sheet.words(0, height + leading(style) / 2, line, style, color);
            height += leading(style);
        }
        return this;
    }

    /// Leaves some pixels free.
    public Flow gap(double pixels) {
        height += pixels;
        return this;
    }

    /// Adds a rule as wide as the column.
    public Flow rule(double thickness, int color) {
        sheet.rule(0, height, width, thickness, color);
        return gap(thickness);
    }

    /// Adds another column, `dx` to the right, below what is here.
    public Flow add(Flow that, double dx) {
        place(that, dx, height);
        return gap(that.height);
    }

    /// Puts another column at a place of its own.
    public void place(Flow that, double x, double y) {
        that.sheet.copyTo(sheet, Math.rint(x), Math.rint(y));
    }

    /// What is drawn so far, to add marks that are no lines of text.
    public PictureBuilder sheet() {
        return sheet;
    }

    /// Draws the column with its top left corner at a place.
    public void draw(PictureBuilder page, double x, double y) {
        sheet.copyTo(page, Math.rint(x), Math.rint(y));
    }
}
