package kwonik.paint;

import javafx.scene.canvas.GraphicsContext;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;

/// Paints a picture, or a strip of one, on a JavaFX canvas; nothing is decided here.
public final class CanvasPainter {
    /// Strokes and smoothed edges reach over the outline of their mark by less than this many pixels.
    private static final double MARGIN = 4;

    private final CanvasPen pen;
    private final MarkPainter marks;

    /// A painter on this context, of pictures without photos; what was translated or scaled there stays in force.
    public CanvasPainter(GraphicsContext gc) {
        this(gc, Photos.NONE);
    }

    /// A painter that draws the photos which are loaded.
    public CanvasPainter(GraphicsContext gc, Photos photos) {
        this.pen = new CanvasPen(gc, photos);
        this.marks = new MarkPainter(pen);
    }

    /// Paints the ground and all marks of a picture.
    public void paint(Picture picture) {
        pen.begin();
        paintGround(picture, 0, picture.size().height());
        picture.marks().forEach(marks::paint);
    }

    /// Paints the ground and those marks of a picture that touch the strip from `top` to `bottom`.
    public void paint(Picture picture, double top, double bottom) {
        pen.begin();
        paintGround(picture, top, bottom);
        for (Mark mark : picture.marks()) {
            if (reaches(mark, top - MARGIN, bottom + MARGIN)) {
                marks.paint(mark);
            }
        }
    }

    /// Paints the ground between the stripes that the picture begins with, not below them: on a software pipeline,
    /// each pass over the whole picture is dear. The edges of stripes that lie within a pixel stay on the ground.
    private void paintGround(Picture picture, double top, double bottom) {
        double width = picture.size().width();
        double done = top;
        for (Mark mark : picture.marks()) {
            if (!(mark instanceof Mark.Band stripe) || !covers(stripe, width) || stripe.y() < done) {
                break;
            }
            fillGround(picture, done, Math.min(bottom, Math.ceil(stripe.y())));
            done = Math.max(done, Math.floor(stripe.y() + stripe.height()));
        }
        fillGround(picture, done, bottom);
    }

    private void fillGround(Picture picture, double from, double to) {
        if (to > from) {
            pen.rectangle(0, from, picture.size().width(), to - from, picture.ground());
        }
    }

    /// Whether a band hides all that is below it, from one side of the picture to the other.
    private static boolean covers(Mark.Band band, double width) {
        return band.x() <= 0
                && band.x() + band.width() >= width
                && band.radius() == 0
                && band.stroke() == 0
                && band.fill() >>> 24 == 0xFF;
    }

    private static boolean reaches(Mark mark, double top, double bottom) {
        return switch (mark) {
            case Mark.Line m -> Math.max(m.y0(), m.y1()) >= top && Math.min(m.y0(), m.y1()) <= bottom;
            case Mark.Band m -> m.y() + m.height() >= top && m.y() <= bottom;
            // the arrow of an open end is higher than its bar
            case Mark.Bar m -> m.y() + 2 * m.height() >= top && m.y() - m.height() <= bottom;
            case Mark.Dot m -> m.y() + 2 * m.radius() >= top && m.y() - 2 * m.radius() <= bottom;
            // no glyph of the shipped faces reaches further than this from its baseline
            case Mark.Words m ->
                m.y() + m.style().size() >= top && m.y() - 1.5 * m.style().size() <= bottom;
            // how long it is only the toolkit knows: no text is longer than its characters are wide
            case Mark.Upright m ->
                m.y() >= top && m.y() - m.text().length() * m.style().size() <= bottom;
            case Mark.Tear m -> m.bottom() >= top && m.top() <= bottom;
            case Mark.Chip m -> m.box().y() + m.box().height() >= top && m.box().y() <= bottom;
            case Mark.Pattern m ->
                m.box().y() + m.box().height() >= top && m.box().y() <= bottom;
            case Mark.Photo m -> m.box().foot() >= top && m.box().y() <= bottom;
            case Mark.Sign m -> m.box().y() + m.box().height() >= top && m.box().y() <= bottom;
        };
    }
}
