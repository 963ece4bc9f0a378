package kwonik.paint;

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
        switch (mark) {
            case Mark.Line m -> paint(m);
            case Mark.Band m when misses(m.y(), m.height(), top, bottom) -> {}
            case Mark.Band m -> paint(m);
            case Mark.Bar m when misses(m.y(), m.height(), top, bottom) -> {}
            case Mark.Bar m -> paint(m);
            case Mark.Dot m when misses(m.y() - 2 * m.radius(), 4 * m.radius(), top, bottom) -> {}
            case Mark.Dot m -> paint(m);
            case Mark.Words m
            when misses(m.y() - 2 * m.style().size(), 3 * m.style().size(), top, bottom) -> {}
            case Mark.Words m -> paint(m);
            case Mark.Chip m when misses(m.y(), m.height(), top, bottom) -> {}
            case Mark.Chip m -> paint(m);
        }
    }

    private static boolean misses(double y, double height, double top, double bottom) {
        return y + height < top - 1 || y > bottom + 1;
    }

    private void paint(Mark.Line m) {
        gc.setStroke(color(m.color()));
        gc.setLineWidth(m.width());
        gc.strokeLine(m.x0(), m.y0(), m.x1(), m.y1());
    }

    private void paint(Mark.Band m) {
        gc.setFill(color(m.fill()));
        if (m.radius() == 0) {
            gc.fillRect(m.x(), m.y(), m.width(), m.height());
        } else {
            gc.fillRoundRect(m.x(), m.y(), m.width(), m.height(), 2 * m.radius(), 2 * m.radius());
        }
        outline(m.x(), m.y(), m.width(), m.height(), m.radius(), m.stroke());
    }

    private void outline(double x, double y, double width, double height, double radius, int stroke) {
        if (stroke != 0) {
            gc.setStroke(color(stroke));
            gc.setLineWidth(1.25);
            gc.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        }
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
            gc.fillOval(m.x() - r, m.y() - r, 2 * r, 2 * r);
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
            case SQUARE -> polygon(m, 4, Math.PI / 4, 1.25);
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

    private void paint(Mark.Chip m) {
        double radius = m.height() / 2;
        gc.setFill(color(m.fill()));
        gc.fillRoundRect(m.x(), m.y(), m.width(), m.height(), 2 * radius, 2 * radius);
        outline(m.x(), m.y(), m.width(), m.height(), radius, m.stroke());
        use(m.style());
        gc.setFill(color(m.ink()));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.fillText(
                m.text(),
                m.x() + m.width() / 2,
                m.y() + m.height() / 2 + m.style().size() * 0.34);
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
