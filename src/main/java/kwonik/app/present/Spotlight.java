package kwonik.app.present;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.FillRule;
import kwonik.paint.FxColor;

/// A bright ring in dimmed surroundings that follows the mouse.
final class Spotlight extends Canvas {
    private static final Color DIM = FxColor.of(0xFF000000, 0.62);
    private static final Color RING = FxColor.of(0xFFFFC400);
    /// Of the height of the stage.
    private static final double RADIUS = 0.13;
    private static final double LINE = 0.006;

    private double x = -1;
    private double y = -1;

    Spotlight() {
        setId("audience-spot");
        setMouseTransparent(true);
        setVisible(false);
        visibleProperty().subscribe(this::draw);
    }

    /// Covers a stage of this size; before the mouse was seen, the spot is in the middle.
    void fit(double width, double height) {
        if (getWidth() != width || getHeight() != height) {
            setWidth(width);
            setHeight(height);
            draw();
        }
    }

    void move(double toX, double toY) {
        x = toX;
        y = toY;
        draw();
    }

    private void draw() {
        if (!isVisible()) {
            return;
        }
        double atX = x < 0 ? getWidth() / 2 : x;
        double atY = y < 0 ? getHeight() / 2 : y;
        double r = getHeight() * RADIUS;
        GraphicsContext gc = getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        gc.setFill(DIM);
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.beginPath();
        gc.rect(0, 0, getWidth(), getHeight());
        gc.moveTo(atX + r, atY);
        gc.arc(atX, atY, r, r, 0, 360);
        gc.closePath();
        gc.fill();
        gc.setStroke(RING);
        gc.setLineWidth(Math.max(3, getHeight() * LINE));
        gc.strokeArc(atX - r, atY - r, 2 * r, 2 * r, 0, 360, ArcType.OPEN);
    }
}
