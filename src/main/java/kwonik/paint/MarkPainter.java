package kwonik.paint;

import java.util.Arrays;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextStyle;

/// Draws marks with a pen, the same on a canvas and in a file.
public final class MarkPainter implements Mark.Kinds {
    private static final double FRAME = 1.25;
    /// Half the side of a square that looks as large as a circle of radius 1.
    private static final double SQUARE_HALF = 0.885;

    private final Pen pen;

    /// A painter with this pen.
    public MarkPainter(Pen pen) {
        this.pen = pen;
    }

    /// Draws one mark.
    public void paint(Mark mark) {
        mark.to(this);
    }

    @Override
    public void line(Mark.Line m) {
        pen.polyline(new double[] {m.x0(), m.x1()}, new double[] {m.y0(), m.y1()}, m.width(), m.color());
    }

    @Override
    public void band(Mark.Band m) {
        if (m.radius() == 0 && m.stroke() == 0) {
            pen.rectangle(m.x(), m.y(), m.width(), m.height(), m.fill());
        } else {
            framed(m.x(), m.y(), m.width(), m.height(), m.radius(), m.fill(), m.stroke());
        }
    }

    /// A rounded rectangle with a frame, as one filled rectangle in another: filling costs half of what stroking
    /// does.
    private void framed(Box box, double radius, int fill, int frame) {
        framed(box.x(), box.y(), box.width(), box.height(), radius, fill, frame);
    }

    private void framed(double x, double y, double width, double height, double radius, int fill, int frame) {
        double line = frame == 0 ? 0 : FRAME;
        if (frame != 0) {
            pen.rounded(x - line / 2, y - line / 2, width + line, height + line, radius + line / 2, frame);
        }
        pen.rounded(x + line / 2, y + line / 2, width - line, height - line, radius - line / 2, fill);
    }

    @Override
    public void bar(Mark.Bar m) {
        double length = Math.max(1, m.stretch().x1() - m.stretch().x0());
        if (m.fill() == Mark.Fill.SOLID) {
            pen.rectangle(m.stretch().x0(), m.y(), length, m.height(), m.color());
        } else {
            // hollow: a light fill between two edges, so that it is told from a solid bar without colour
            pen.rectangle(m.stretch().x0(), m.y(), length, m.height(), (m.color() & 0x00FFFFFF) | 0x48000000);
            double edge = Math.max(1, m.height() / 5);
            pen.rectangle(m.stretch().x0(), m.y(), length, edge, m.color());
            pen.rectangle(m.stretch().x0(), m.y() + m.height() - edge, length, edge, m.color());
            pen.rectangle(m.stretch().x0(), m.y(), edge, m.height(), m.color());
            pen.rectangle(m.stretch().x1() - edge, m.y(), edge, m.height(), m.color());
        }
        end(m, m.startEnd(), m.stretch().x0(), m.stretch().paddedX0());
        end(m, m.endEnd(), m.stretch().x1(), m.stretch().paddedX1());
    }

    private void end(Mark.Bar m, Mark.End end, double from, double to) {
        switch (end) {
            case SHARP -> {}
            case DOUBTFUL -> hatch(m, from, to);
            case OPEN -> {
                double tip = from + Math.signum(to - from) * m.height() * 1.6;
                double half = m.height() * 0.9;
                double middle = m.y() + m.height() / 2;
                pen.polygon(
                        new double[] {from, tip, from}, new double[] {middle - half, middle, middle + half}, m.color());
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
            pen.rectangle(x - width / 2, m.y(), width, m.height(), m.color());
        }
    }

    @Override
    public void dot(Mark.Dot m) {
        double r = m.radius();
        double line = Math.max(1, r / 4);
        if (m.shape() == Mark.Shape.CIRCLE) {
            pen.circle(m.x(), m.y(), r, m.fill());
            if (m.stroke() != 0) {
                pen.ring(m.x(), m.y(), r, line, m.stroke());
            }
        } else if (m.shape() == Mark.Shape.SQUARE && m.stroke() == 0) {
            double half = r * SQUARE_HALF;
            pen.rectangle(m.x() - half, m.y() - half, 2 * half, 2 * half, m.fill());
        } else {
            double[][] corners = corners(m);
            pen.polygon(corners[0], corners[1], m.fill());
            if (m.stroke() != 0) {
                pen.outline(corners[0], corners[1], line, m.stroke());
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

    @Override
    public void words(Mark.Words m) {
        pen.text(m.x(), m.y(), m.text(), m.style(), m.color(), m.kept());
    }

    @Override
    public void tear(Mark.Tear m) {
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
        pen.polygon(xs, ys, m.fill());
        pen.polyline(Arrays.copyOf(xs, points), Arrays.copyOf(ys, points), 1, m.line());
        pen.polyline(
                Arrays.copyOfRange(xs, points, 2 * points), Arrays.copyOfRange(ys, points, 2 * points), 1, m.line());
    }

    @Override
    public void upright(Mark.Upright m) {
        pen.upright(m.x(), m.y(), m.text(), m.style(), m.color());
    }

    @Override
    public void chip(Mark.Chip m) {
        framed(m.box(), m.box().height() / 2, m.fill(), m.stroke());
        centred(m.text(), m.style(), m.ink(), m.box());
    }

    @Override
    public void pattern(Mark.Pattern m) {
        switch (m.weave()) {
            case RISING -> slanted(m, true);
            case FALLING -> slanted(m, false);
            case CROSSED -> {
                slanted(m, true);
                slanted(m, false);
            }
            case LEVEL -> {
                for (double y = m.pitch() / 2; y < m.box().height(); y += m.pitch()) {
                    pen.rectangle(
                            m.box().x(), m.box().y() + y - m.line() / 2, m.box().width(), m.line(), m.color());
                }
            }
            case UPRIGHT -> {
                for (double x = m.pitch() / 2; x < m.box().width(); x += m.pitch()) {
                    pen.rectangle(
                            m.box().x() + x - m.line() / 2,
                            m.box().y(),
                            m.line(),
                            m.box().height(),
                            m.color());
                }
            }
            case DOTTED -> dotted(m);
        }
    }

    /// Lines at 45 degrees, each cut where it leaves the rectangle; where they lie depends on the picture alone, so
    /// that they meet across a hidden gap.
    private void slanted(Mark.Pattern m, boolean rising) {
        double bottom = m.box().y() + m.box().height();
        double step = m.pitch() * Math.sqrt(2);
        double half = m.line() * Math.sqrt(2) / 2;
        double first = Math.floor((m.box().x() - m.box().height()) / step) * step;
        for (double x = first; x < m.box().x() + m.box().width(); x += step) {
            // the line starts at (x, bottom) and rises to the right, or at (x, top) and falls
            double enter = Math.max(0, m.box().x() - x);
            double leave = Math.min(m.box().height(), m.box().x() + m.box().width() - x);
            if (leave > enter) {
                double from = rising ? bottom - enter : m.box().y() + enter;
                double to = rising ? bottom - leave : m.box().y() + leave;
                pen.polyline(new double[] {x + enter, x + leave}, new double[] {from, to}, half * 2, m.color());
            }
        }
    }

    private void dotted(Mark.Pattern m) {
        double r = m.line();
        int row = 0;
        for (double y = m.pitch() / 2; y + r < m.box().height(); y += m.pitch() / 2) {
            double shift = row++ % 2 == 0 ? m.pitch() / 2 : m.pitch();
            for (double x = shift; x + r < m.box().width(); x += m.pitch()) {
                pen.circle(m.box().x() + x, m.box().y() + y, r, m.color());
            }
        }
    }

    @Override
    public void photo(Mark.Photo m) {
        if (!pen.photo(m.box(), m.file(), m.alt())) {
            m.otherwise().forEach(this::paint);
        }
    }

    @Override
    public void sign(Mark.Sign m) {
        framed(m.box(), m.box().height() / 6, m.fill(), m.frame());
        centred(m.text(), m.style(), m.ink(), m.box());
    }

    private void centred(String text, TextStyle style, int ink, Box box) {
        double middle = box.y() + box.height() / 2;
        pen.centred(box.x() + box.width() / 2, middle + style.size() * 0.34, text, style, ink);
    }
}
