package kwonik.app.passage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Lines below marked words, so that colour is not all that tells of them.
public final class LinesBelow {
    private LinesBelow() {}

    /// A line below each rectangle of a shape, such as text gives for a range of its letters.
    ///
    /// @param lower how far below, in pixels
    public static List<PathElement> of(PathElement[] shape, double lower) {
        List<PathElement> lines = new ArrayList<>();
        double left = 0;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i <= shape.length; i++) {
            PathElement element = i < shape.length ? shape[i] : null;
            if ((element == null || element instanceof MoveTo) && right > left) {
                lines.add(new MoveTo(left, bottom + lower));
                lines.add(new HLineTo(right));
            }
            if (element instanceof MoveTo corner) {
                left = corner.getX();
                right = corner.getX();
                bottom = corner.getY();
            } else if (element instanceof LineTo corner) {
                left = Math.min(left, corner.getX());
                right = Math.max(right, corner.getX());
                bottom = Math.max(bottom, corner.getY());
            }
        }
        return lines;
    }
}
