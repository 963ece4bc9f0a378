package kwonik.paint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import kwonik.layout.Mark;
import kwonik.layout.Picture;
import kwonik.layout.TextStyle;
import org.jspecify.annotations.Nullable;

/// Paints a picture on a JavaFX canvas: one switch over the kinds of mark, and nothing decided here.
public final class CanvasPainter {
    /// Strokes and smoothed edges reach over the outline of their mark by less than this many pixels.
    private static final double MARGIN = 4;
    private static final double FRAME = 1.25;
    /// Half the side of a square that looks as large as a circle of radius 1.
    private static final double SQUARE_HALF = 0.885;
    /// A corner of up to so many rows is filled row by row.
    private static final double FEW_ROWS = 12;

    private final GraphicsContext gc;
    private final Map<Integer, Color> colors = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private @Nullable TextStyle style;

    /// A painter on this context; what was translated or scaled there stays in force.
    public CanvasPainter(GraphicsContext gc) {
        this.gc = gc;
    }

    /// Paints the ground and all marks of a picture.
    public void paint(Picture picture) {
        paint(picture, 0, picture.size().height());
    }

    /// Paints the ground and those marks of a picture that touch the strip from `top` to `bottom`.
    public void paint(Picture picture, double top, double bottom) {
        style = null;
        gc.setTextBaseline(VPos.BASELINE);
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setFill(color(picture.ground()));
        gc.fillRect(0, top, picture.size().width(), bottom - top);
        for (Mark mark : picture.marks()) {
            paint(mark, top, bottom);
        }
    }

    private void paint(Mark mark, double top, double bottom) {
        if (!reaches(mark, top - MARGIN, bottom + MARGIN)) {
            return;
        }
        switch (mark) {
            case Mark.Line m -> paint(m);
            case Mark.Band m -> paint(m);
            case Mark.Bar m -> paint(m);
            case Mark.Dot m -> paint(m);
            case Mark.Words m -> paint(m);
            case Mark.Upright m -> paint(m);
            case Mark.Tear m -> paint(m);
            case Mark.Chip m -> paint(m);
            case Mark.Sign m -> paint(m);
        }
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
            case Mark.Chip m -> m.y() + m.height() >= top && m.y() <= bottom;
            case Mark.Sign m -> m.y() + m.height() >= top && m.y() <= bottom;
        };
    }

    private void paint(Mark.Line m) {
        gc.setStroke(color(m.color()));
        gc.setLineWidth(m.width());
        gc.strokeLine(m.x0(), m.y0(), m.x1(), m.y1());
    }

    private void paint(Mark.Band m) {
        if (m.radius() == 0 && m.stroke() == 0) {
            gc.setFill(color(m.fill()));
            gc.fillRect(m.x(), m.y(), m.width(), m.height());
        } else {
            framed(m.x(), m.y(), m.width(), m.height(), m.radius(), m.fill(), m.stroke());
        }
    }

    /// A rounded rectangle with a frame, as one filled rectangle in another: filling costs half of what stroking
    /// does.
    private void framed(double x, double y, double width, double height, double radius, int fill, int frame) {
        double line = frame == 0 ? 0 : FRAME;
        if (frame != 0) {
            rounded(x - line / 2, y - line / 2, width + line, height + line, radius + line / 2, frame);
        }
        rounded(x + line / 2, y + line / 2, width - line, height - line, radius - line / 2, fill);
    }

    /// A rounded rectangle; a small one as rectangles in each other, one for each row of its corner.
    ///
    /// The software pipeline fills a rectangle twenty times faster than an outline with curves. Each of them
    /// smooths its own sides, and they overlap, so that there is no seam at any scale of the screen.
    private void rounded(double x, double y, double width, double height, double corner, int argb) {
        double radius = Math.clamp(corner, 0, Math.max(0, Math.min(width, height) / 2));
        gc.setFill(color(argb));
        if (radius > FEW_ROWS || argb >>> 24 != 0xFF) {
            gc.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
            return;
        }
        int rows = (int) Math.ceil(radius);
        for (int row = 0; row < rows; row++) {
            double up = radius - row - 0.5;
            double inset = up <= 0 ? 0 : radius - Math.sqrt(radius * radius - up * up);
            gc.fillRect(x + inset, y + row, width - 2 * inset, height - 2 * row);
        }
        gc.fillRect(x, y + rows, width, Math.max(0, height - 2 * rows));
    }

    private void paint(Mark.Bar m) {
        double length = Math.max(1, m.x1() - m.x0());
        gc.setFill(color(m.color()));
        if (m.fill() == Mark.Fill.SOLID) {
            gc.fillRect(m.x0(), m.y(), length, m.height());
        } else {
            // hollow: a light fill between two edges, so that it is told from a solid bar without colour
            gc.setFill(color((m.color() & 0x00FFFFFF) | 0x48000000));
            gc.fillRect(m.x0(), m.y(), length, m.height());
            gc.setFill(color(m.color()));
            double edge = Math.max(1, m.height() / 5);
            gc.fillRect(m.x0(), m.y(), length, edge);
            gc.fillRect(m.x0(), m.y() + m.height() - edge, length, edge);
            gc.fillRect(m.x0(), m.y(), edge, m.height());
            gc.fillRect(m.x1() - edge, m.y(), edge, m.height());
        }
        end(m, m.startEnd(), m.x0(), m.paddedX0());
        end(m, m.endEnd(), m.x1(), m.paddedX1());
    }

    private void end(Mark.Bar m, Mark.End end, double from, double to) {
        switch (end) {
            case SHARP -> {}
            case DOUBTFUL -> hatch(m, from, to);
            case OPEN -> {
                double tip = from + Math.signum(to - from) * m.height() * 1.6;
                double half = m.height() * 0.9;
                double middle = m.y() + m.height() / 2;
                gc.fillPolygon(new double[] {from, tip, from}, new double[] {middle - half, middle, middle + half}, 3);
            }
        }
    }

    /// Ever thinner stripes from the certain part outward.
    private void hatch(Mark.Bar m, double from, double to) {
        double step = Math.max(3, m.height() * 0.7);
        int stripes = (int) Math.min(200, Math.abs(to - from) / step);
        double direction = Math.signum(to - from);
        for (int i = 0; i < stripes; i++) {
            double strength = 1 - (i + 1.0) / (stripes + 1);
            double width = Math.max(0.8, step * 0.55 * strength);
            double x = from + direction * (i + 0.6) * step;
            gc.fillRect(x - width / 2, m.y(), width, m.height());
        }
    }

    private void paint(Mark.Dot m) {
        gc.setFill(color(m.fill()));
        double r = m.radius();
        if (m.shape() == Mark.Shape.CIRCLE) {
            rounded(m.x() - r, m.y() - r, 2 * r, 2 * r, r, m.fill());
        } else if (m.shape() == Mark.Shape.SQUARE) {
            double half = r * SQUARE_HALF;
            gc.fillRect(m.x() - half, m.y() - half, 2 * half, 2 * half);
        } else {
            double[][] corners = corners(m);
            gc.fillPolygon(corners[0], corners[1], corners[0].length);
        }
        if (m.stroke() != 0) {
            gc.setStroke(color(m.stroke()));
            gc.setLineWidth(Math.max(1, r / 4));
            if (m.shape() == Mark.Shape.CIRCLE) {
                gc.strokeOval(m.x() - r, m.y() - r, 2 * r, 2 * r);
            } else {
                double[][] corners = corners(m);
                gc.strokePolygon(corners[0], corners[1], corners[0].length);
            }
        }
    }

    /// The corners of a shape; each is sized to look as large as a circle of the same radius.
    private static double[][] corners(Mark.Dot m) {
        return switch (m.shape()) {
            case SQUARE -> polygon(m, 4, Math.PI / 4, SQUARE_HALF * Math.sqrt(2));
            case DIAMOND -> polygon(m, 4, 0, 1.2);
            case TRIANGLE -> polygon(m, 3, -Math.PI / 2, 1.3);
            case PENTAGON -> polygon(m, 5, -Math.PI / 2, 1.15);
            case HEXAGON, CIRCLE -> polygon(m, 6, 0, 1.1);
        };
    }

    private static double[][] polygon(Mark.Dot m, int corners, double turn, double factor) {
        double[] xs = new double[corners];
        double[] ys = new double[corners];
        double sunk = corners == 3 ? m.radius() * 0.2 : 0;
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            xs[i] = m.x() + Math.cos(angle) * m.radius() * factor;
            ys[i] = m.y() + sunk + Math.sin(angle) * m.radius() * factor;
        }
        return new double[][] {xs, ys};
    }

    private void paint(Mark.Words m) {
        use(m.style());
        gc.setFill(color(m.color()));
        gc.fillText(m.text(), m.x(), m.y());
    }

    private void paint(Mark.Tear m) {
        double tooth = Math.min(m.tooth(), (m.x1() - m.x0()) / 5);
        double step = m.tooth() * 2.2;
        int points = Math.max(2, (int) Math.ceil((m.bottom() - m.top()) / step) + 1);
        double[] xs = new double[2 * points];
        double[] ys = new double[2 * points];
        for (int i = 0; i < points; i++) {
            double y = Math.min(m.bottom(), m.top() + i * step);
            double out = i % 2 == 0 ? tooth : 0;
            xs[i] = m.x0() + out;
            xs[2 * points - 1 - i] = m.x1() - tooth + out;
            ys[i] = y;
            ys[2 * points - 1 - i] = y;
        }
        gc.setFill(color(m.fill()));
        gc.fillPolygon(xs, ys, 2 * points);
        gc.setStroke(color(m.line()));
        gc.setLineWidth(1);
        gc.strokePolyline(Arrays.copyOf(xs, points), Arrays.copyOf(ys, points), points);
        gc.strokePolyline(
                Arrays.copyOfRange(xs, points, 2 * points), Arrays.copyOfRange(ys, points, 2 * points), points);
    }

    private void paint(Mark.Upright m) {
        use(m.style());
        gc.save();
        gc.translate(m.x(), m.y());
        gc.rotate(-90);
        gc.setFill(color(m.color()));
        gc.fillText(m.text(), 0, 0);
        gc.restore();
    }

    private void paint(Mark.Chip m) {
        framed(m.x(), m.y(), m.width(), m.height(), m.height() / 2, m.fill(), m.stroke());
        centred(m.text(), m.style(), m.ink(), m.x() + m.width() / 2, m.y() + m.height() / 2);
    }

    private void paint(Mark.Sign m) {
        framed(m.x(), m.y(), m.width(), m.height(), m.height() / 6, m.fill(), m.frame());
        centred(m.text(), m.style(), m.ink(), m.x() + m.width() / 2, m.y() + m.height() / 2);
    }

    private void centred(String text, TextStyle wanted, int ink, double x, double middle) {
        use(wanted);
        gc.setFill(color(ink));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.fillText(text, x, middle + wanted.size() * 0.34);
        gc.setTextAlign(TextAlignment.LEFT);
    }

    private void use(TextStyle wanted) {
        if (!wanted.equals(style)) {
            style = wanted;
            gc.setFont(fonts.computeIfAbsent(wanted, Fonts::of));
        }
    }

    private Color color(int argb) {
        return colors.computeIfAbsent(
                argb, c -> Color.rgb((c >> 16) & 0xFF, (c >> 8) & 0xFF, c & 0xFF, (c >>> 24) / 255.0));
    }
}
