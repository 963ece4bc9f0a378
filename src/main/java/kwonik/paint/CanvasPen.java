package kwonik.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.stage.Window;
import kwonik.image.ImageFile;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextStyle;
import org.jspecify.annotations.Nullable;

/// A pen for a JavaFX canvas.
final class CanvasPen implements Pen {
    /// A corner of up to so many rows is filled row by row.
    private static final double FEW_ROWS = 12;

    private final GraphicsContext gc;
    private final Photos photos;
    private final Map<Integer, Color> colors = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private @Nullable TextStyle style;
    private double fine = 1;

    CanvasPen(GraphicsContext gc, Photos photos) {
        this.gc = gc;
        this.photos = photos;
    }

    /// Forgets what the context may have forgotten since the picture before.
    void begin() {
        style = null;
        gc.setTextBaseline(VPos.BASELINE);
        gc.setTextAlign(TextAlignment.LEFT);
        fine = Math.max(1, gc.getTransform().getMyy() * outputScale());
    }

    /// Pixels of the screen for one of ours.
    private double outputScale() {
        Scene scene = gc.getCanvas().getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleY();
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int argb) {
        gc.setFill(color(argb));
        gc.fillRect(x, y, width, height);
    }

    /// A rounded rectangle; a small one as rectangles in each other, one for each row of pixels of its
    /// corner.
    ///
    /// The software pipeline fills a rectangle twenty times faster than an outline with curves. Each of them
    /// smooths its own sides, and they overlap, so that there is no seam at any scale of the screen.
    @Override
    public void rounded(double x, double y, double width, double height, double corner, int argb) {
        double radius = Math.clamp(corner, 0, Math.max(0, Math.min(width, height) / 2));
        gc.setFill(color(argb));
        if (radius > FEW_ROWS || argb >>> 24 != 0xFF) {
            gc.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
            return;
        }
        int rows = (int) Math.ceil(radius * fine);
        for (int row = 0; row < rows; row++) {
            double down = row / fine;
            double up = radius - down - 0.5 / fine;
            double inset = up <= 0 ? 0 : radius - Math.sqrt(radius * radius - up * up);
            gc.fillRect(x + inset, y + down, width - 2 * inset, height - 2 * down);
        }
        gc.fillRect(x, y + rows / fine, width, Math.max(0, height - 2 * rows / fine));
    }

    @Override
    public void circle(double x, double y, double radius, int argb) {
        rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius, argb);
    }

    @Override
    public void ring(double x, double y, double radius, double width, int argb) {
        gc.setStroke(color(argb));
        gc.setLineWidth(width);
        gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int argb) {
        gc.setFill(color(argb));
        gc.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void outline(double[] xs, double[] ys, double width, int argb) {
        gc.setStroke(color(argb));
        gc.setLineWidth(width);
        gc.strokePolygon(xs, ys, xs.length);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int argb) {
        gc.setStroke(color(argb));
        gc.setLineWidth(width);
        gc.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void text(double x, double y, String text, TextStyle wanted, int argb) {
        gc.setFill(color(argb));
        if (TextPieces.isPlain(text, wanted.face())) {
            use(wanted);
            gc.fillText(text, x, y);
        } else {
            pieces(x, y, TextPieces.of(text, wanted.face()), wanted);
        }
    }

    private void pieces(double x, double y, List<TextPiece> pieces, TextStyle wanted) {
        double at = x;
        for (TextPiece piece : pieces) {
            gc.setFont(new Font(piece.font(), wanted.size()));
            gc.fillText(piece.drawn(), at, y);
            at += piece.advance() * wanted.size();
        }
        style = null;
    }

    @Override
    public void centred(double x, double y, String text, TextStyle wanted, int argb) {
        if (TextPieces.isPlain(text, wanted.face())) {
            gc.setTextAlign(TextAlignment.CENTER);
            text(x, y, text, wanted, argb);
            gc.setTextAlign(TextAlignment.LEFT);
        } else {
            text(x - TextPieces.advance(text, wanted.face()) * wanted.size() / 2, y, text, wanted, argb);
        }
    }

    @Override
    public void upright(double x, double y, String text, TextStyle wanted, int argb) {
        gc.save();
        gc.translate(x, y);
        gc.rotate(-90);
        text(0, 0, text, wanted, argb);
        gc.restore();
        // what was set inside is undone
        style = null;
    }

    @Override
    public boolean photo(Box box, ImageFile file, String alt) {
        return switch (photos.look(file)) {
            case Photos.Ready(Image image) -> {
                gc.drawImage(image, box.x(), box.y(), box.width(), box.height());
                yield true;
            }
            // its place is kept until it comes
            case Photos.Awaited _ -> true;
            case Photos.Broken _ -> false;
        };
    }

    private void use(TextStyle wanted) {
        if (!wanted.equals(style)) {
            style = wanted;
            gc.setFont(fonts.computeIfAbsent(wanted, Fonts::of));
        }
    }

    private Color color(int argb) {
        return colors.computeIfAbsent(argb, FxColor::of);
    }
}
