package kwonik.app.controls;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;
import kwonik.layout.picture.Look;
import kwonik.paint.FxColor;

/// The mark of Kwonik: three lanes of time on paper, one moment of which is held.
public final class Brand {
    /// The sides of the mark that title bars and docks ask for, in pixels.
    public static final List<Integer> ICON_SIDES = List.of(16, 32, 48, 128);

    private static final double SIDE = 64;

    private Brand() {}

    /// The mark, `side` pixels wide and high.
    public static Node mark(double side, Look look) {
        Look.Colors c = look.colors();
        Rectangle paper = new Rectangle(2, 2, SIDE - 4, SIDE - 4);
        paper.setArcWidth(26);
        paper.setArcHeight(26);
        paper.setFill(FxColor.of(c.accent().fill()));
        Color ink = FxColor.of(c.accent().text());
        Group mark = new Group(
                paper,
                line(
                        43,
                        11,
                        43,
                        53,
                        3,
                        FxColor.of(
                                WindowColors.mixed(c.accent().fill(), c.accent().text(), 0.45))),
                line(13, 18, 32, 18, 6, ink),
                line(13, 31, 26, 31, 6, ink),
                line(22, 46, 51, 46, 6, ink),
                new Circle(43, 31, 8, ink),
                new Circle(43, 31, 3.5, FxColor.of(c.accent().fill())));
        mark.getTransforms().add(new Scale(side / SIDE, side / SIDE));
        return new Group(mark);
    }

    /// The mark as an image of `side` pixels with a clear ground.
    public static Image image(int side) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, side, side));
        return mark(side, Look.LIGHT).snapshot(clear, null);
    }

    private static Line line(double x0, double y0, double x1, double y1, double width, Color color) {
        Line line = new Line(x0, y0, x1, y1);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStroke(color);
        return line;
    }
}
