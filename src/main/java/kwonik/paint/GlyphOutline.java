package kwonik.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The letters of a piece of text as shapes, for files that cannot carry its font along.
///
/// @param steps of the pen one after the other
public record GlyphOutline(List<Step> steps) {
    /// Thousandths of an em: what coordinates are given in, y downward from the baseline.
    public static final double UNITS = 1000;

    private static final double SIZE = 200;

    /// One movement of the pen.
    ///
    /// @param verb what it does
    /// @param places x and y of each point that it needs
    public record Step(Verb verb, List<Double> places) {}

    /// What a pen does.
    public enum Verb {
        MOVE,
        LINE,
        CURVE,
        CLOSE
    }

    /// The outline of a piece as the toolkit shapes it.
    public static GlyphOutline of(TextPiece piece) {
        Path path;
        synchronized (TextPiece.TOOLKIT) {
            Text text = new Text(piece.drawn());
            text.setFont(new Font(piece.font(), SIZE));
            // the only way by which the toolkit gives outlines away: the shape of the text joined with nothing
            path = (Path) Shape.union(text, new Rectangle());
        }
        List<Step> steps = new ArrayList<>();
        double[] at = {0, 0};
        for (PathElement element : path.getElements()) {
            double[] places = places(element, at);
            steps.add(step(verb(element), places));
            if (places.length > 0) {
                at = Arrays.copyOfRange(places, places.length - 2, places.length);
            }
        }
        return new GlyphOutline(List.copyOf(steps));
    }

    private static Verb verb(PathElement element) {
        return switch (element) {
            case MoveTo _ -> Verb.MOVE;
            case LineTo _ -> Verb.LINE;
            case QuadCurveTo _, CubicCurveTo _ -> Verb.CURVE;
            case ClosePath _ -> Verb.CLOSE;
            default -> throw new IllegalStateException("an outline with " + element);
        };
    }

    /// The points that an element needs; the last is where the pen is then.
    ///
    /// @param at where it is before
    private static double[] places(PathElement element, double[] at) {
        return switch (element) {
            case MoveTo to -> new double[] {to.getX(), to.getY()};
            case LineTo to -> new double[] {to.getX(), to.getY()};
            case QuadCurveTo to -> {
                // the same curve with two handles
                double x = to.getControlX() * 2 / 3;
                double y = to.getControlY() * 2 / 3;
                yield new double[] {
                    at[0] / 3 + x, at[1] / 3 + y, to.getX() / 3 + x, to.getY() / 3 + y, to.getX(), to.getY()
                };
            }
            case CubicCurveTo to ->
                new double[] {
                    to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(), to.getX(), to.getY()
                };
            default -> new double[0];
        };
    }

    /// Left, top, right and bottom of a box around all points; of nothing, a box without size.
    public double[] box() {
        double[] box = {0, 0, 0, 0};
        for (Step step : steps) {
            for (int i = 0; i < step.places.size(); i += 2) {
                box[0] = Math.min(box[0], step.places.get(i));
                box[1] = Math.min(box[1], step.places.get(i + 1));
                box[2] = Math.max(box[2], step.places.get(i));
                box[3] = Math.max(box[3], step.places.get(i + 1));
            }
        }
        return box;
    }

    private static Step step(Verb verb, double... places) {
        List<Double> scaled = new ArrayList<>(places.length);
        for (double place : places) {
            scaled.add(place * UNITS / SIZE);
        }
        return new Step(verb, List.copyOf(scaled));
    }
}
