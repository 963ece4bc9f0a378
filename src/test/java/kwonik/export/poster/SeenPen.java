package kwonik.export.poster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import kwonik.image.ImageFile;
import kwonik.layout.picture.ColorVision;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.Pen;

/// A pen that paints whole pixels, and tells of each stroke in what colour it is seen and on which colours it lies.
///
/// Of a text it takes the box of its letters, and paints nothing: letters leave most of what is beneath to be seen.
final class SeenPen implements Pen {
    /// What is said of each stroke.
    interface Witness {
        /// Takes one stroke.
        ///
        /// @param text what is written; empty for a shape
        /// @param color as it was asked for
        /// @param beneath how many pixels of each colour it lies on
        void saw(String text, int color, Map<Integer, Integer> beneath);
    }

    private final int width;
    private final int height;
    private final int[] pixels;
    private final TextMeasure measure;
    private final Witness witness;

    SeenPen(Picture picture, int paper, TextMeasure measure, Witness witness) {
        Size size = picture.size();
        this.width = (int) Math.ceil(size.width());
        this.height = (int) Math.ceil(size.height());
        this.pixels = new int[width * height];
        this.measure = measure;
        this.witness = witness;
        Arrays.fill(pixels, ColorVision.over(picture.ground(), paper));
    }

    /// What is in a shape, by the middle of a pixel.
    private interface Inside {
        boolean at(double x, double y);
    }

    private void paint(String text, Box box, Inside inside, int color) {
        Map<Integer, Integer> beneath = new HashMap<>();
        // what is thinner than a pixel takes one
        int x0 = (int) Math.clamp(Math.floor(box.x() + 0.5), 0, width);
        int y0 = (int) Math.clamp(Math.floor(box.y() + 0.5), 0, height);
        int x1 = (int) Math.clamp(Math.max(x0 + 1.0, Math.floor(box.right() + 0.5)), 0, width);
        int y1 = (int) Math.clamp(Math.max(y0 + 1.0, Math.floor(box.foot() + 0.5)), 0, height);
        for (int y = y0; y < y1; y++) {
            int run = 0;
            for (int x = x0; x < x1; x++) {
                if (inside.at(x + 0.5, y + 0.5)) {
                    int at = y * width + x;
                    int ground = pixels[at];
                    run++;
                    if (text.isEmpty()) {
                        pixels[at] = color >>> 24 == 0xFF ? color : ColorVision.over(color, ground);
                    }
                    boolean last = x + 1 == x1 || pixels[at + 1] != ground || !inside.at(x + 1.5, y + 0.5);
                    if (last) {
                        beneath.merge(ground, run, Integer::sum);
                        run = 0;
                    }
                }
            }
        }
        if (!beneath.isEmpty()) {
            witness.saw(text, color, beneath);
        }
    }

    @Override
    public void rectangle(double x, double y, double w, double h, int color) {
        paint("", new Box(x, y, w, h), (_, _) -> true, color);
    }

    @Override
    public void rounded(double x, double y, double w, double h, double radius, int color) {
        double r = Math.clamp(radius, 0, Math.max(0, Math.min(w, h) / 2));
        Inside inside = (px, py) -> Math.hypot(
                        Math.max(0, Math.max(x + r - px, px - x - w + r)),
                        Math.max(0, Math.max(y + r - py, py - y - h + r)))
                <= r + 0.01;
        paint("", new Box(x, y, w, h), inside, color);
    }

    @Override
    public void circle(double x, double y, double radius, int color) {
        rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius, color);
    }

    @Override
    public void ring(double x, double y, double radius, double thick, int color) {
        double out = radius + thick / 2;
        Inside inside = (px, py) -> Math.abs(Math.hypot(px - x, py - y) - radius) <= Math.max(0.5, thick / 2);
        paint("", new Box(x - out, y - out, 2 * out, 2 * out), inside, color);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int color) {
        paint("", around(xs, ys, 0), (x, y) -> inside(xs, ys, x, y), color);
    }

    private static boolean inside(double[] xs, double[] ys, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
            if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Override
    public void outline(double[] xs, double[] ys, double thick, int color) {
        double[] roundX = Arrays.copyOf(xs, xs.length + 1);
        double[] roundY = Arrays.copyOf(ys, ys.length + 1);
        roundX[xs.length] = xs[0];
        roundY[ys.length] = ys[0];
        polyline(roundX, roundY, thick, color);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double thick, int color) {
        double half = Math.max(0.5, thick / 2);
        Inside inside = (x, y) -> {
            for (int i = 1; i < xs.length; i++) {
                if (distance(x, y, xs[i - 1], ys[i - 1], xs[i], ys[i]) <= half) {
                    return true;
                }
            }
            return false;
        };
        paint("", around(xs, ys, half), inside, color);
    }

    private static double distance(double x, double y, double x0, double y0, double x1, double y1) {
        double length = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
        double along = length == 0 ? 0 : Math.clamp(((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length, 0, 1);
        return Math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0));
    }

    private static Box around(double[] xs, double[] ys, double beside) {
        double x0 = Arrays.stream(xs).min().orElse(0) - beside;
        double y0 = Arrays.stream(ys).min().orElse(0) - beside;
        double x1 = Arrays.stream(xs).max().orElse(0) + beside;
        double y1 = Arrays.stream(ys).max().orElse(0) + beside;
        return new Box(x0, y0, x1 - x0, y1 - y0);
    }

    @Override
    public void text(double x, double y, String text, TextStyle style, int color) {
        double size = style.size();
        Box letters = new Box(x, y - 0.7 * size, measure.width(text, style), 0.72 * size);
        paint(text, letters, (_, _) -> true, color);
    }

    @Override
    public void centred(double x, double y, String text, TextStyle style, int color) {
        text(x - measure.width(text, style) / 2, y, text, style, color);
    }

    @Override
    public void upright(double x, double y, String text, TextStyle style, int color) {
        double size = style.size();
        double length = measure.width(text, style);
        paint(text, new Box(x - 0.7 * size, y - length, 0.72 * size, length), (_, _) -> true, color);
    }

    /// What a photo shows is not judged, and nothing lies on it.
    @Override
    public boolean photo(Box box, ImageFile file, String alt) {
        return true;
    }
}
