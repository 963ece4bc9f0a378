package kwonik.export.common;

import java.util.List;
import kwonik.image.ImageFile;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.MarkPainter;
import kwonik.paint.Pen;

/// A pen that draws nothing and remembers how far it would have drawn.
public final class BoundsPen implements Pen {
    /// No glyph of the shipped faces reaches further above or below its line, or beside its place, than this, in em.
    private static final double REACH = 1.5;
    /// A line with a sharp corner reaches further than half its width; PDF and the canvas cut it off at this many.
    private static final double MITRE = 10;

    private final TextMeasure measure;
    private double left;
    private double top;
    private double right;
    private double bottom;

    private BoundsPen(TextMeasure measure) {
        this.measure = measure;
    }

    /// The boxes in which marks are drawn, none too small; one of a mark that draws nothing has a width below 0.
    public static List<Box> of(List<Mark> marks, TextMeasure measure) {
        BoundsPen pen = new BoundsPen(measure);
        MarkPainter painter = new MarkPainter(pen);
        return marks.stream().map(mark -> pen.box(painter, mark)).toList();
    }

    private Box box(MarkPainter painter, Mark mark) {
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        bottom = Double.NEGATIVE_INFINITY;
        painter.paint(mark);
        return left <= right && top <= bottom ? new Box(left, top, right - left, bottom - top) : new Box(0, 0, -1, -1);
    }

    private void reach(double x0, double y0, double x1, double y1) {
        left = Math.min(left, x0);
        top = Math.min(top, y0);
        right = Math.max(right, x1);
        bottom = Math.max(bottom, y1);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int color) {
        if (width > 0 && height > 0) {
            reach(x, y, x + width, y + height);
        }
    }

    @Override
    public void rounded(double x, double y, double width, double height, double radius, int color) {
        rectangle(x, y, width, height, color);
    }

    @Override
    public void circle(double x, double y, double radius, int color) {
        reach(x - radius, y - radius, x + radius, y + radius);
    }

    @Override
    public void ring(double x, double y, double radius, double width, int color) {
        circle(x, y, radius + width / 2, color);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int color) {
        outline(xs, ys, 0, color);
    }

    @Override
    public void outline(double[] xs, double[] ys, double width, int color) {
        polyline(xs, ys, width, color);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int color) {
        double more = width / 2 * (xs.length > 2 ? MITRE : 2);
        for (int i = 0; i < xs.length; i++) {
            reach(xs[i] - more, ys[i] - more, xs[i] + more, ys[i] + more);
        }
    }

    @Override
    public void text(double x, double y, String text, TextStyle style, int color) {
        double more = REACH * style.size();
        reach(x - more, y - more, x + measure.width(text, style) + more, y + more);
    }

    @Override
    public boolean photo(Box box, ImageFile file, String alt) {
        reach(box.x(), box.y(), box.right(), box.foot());
        return true;
    }

    @Override
    public void centred(double x, double y, String text, TextStyle style, int color) {
        text(x - measure.width(text, style) / 2, y, text, style, color);
    }

    @Override
    public void upright(double x, double y, String text, TextStyle style, int color) {
        double more = REACH * style.size();
        reach(x - more, y - measure.width(text, style) - more, x + more, y + more);
    }
}
