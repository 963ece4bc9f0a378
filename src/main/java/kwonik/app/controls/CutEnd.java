package kwonik.app.controls;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Three dots that take the place of the last words of a paragraph which goes on, but is not shown whole.
final class CutEnd {
    private final TextFlow flow;
    private final String text;
    private final Text dots;

    /// @param text of the whole paragraph
    /// @param dots in its face
    CutEnd(TextFlow flow, String text, Text dots) {
        this.flow = flow;
        this.text = text;
        this.dots = dots;
        dots.getStyleClass().add("dots");
        dots.setManaged(false);
        dots.setMouseTransparent(true);
        dots.setVisible(false);
        dots.setTextOrigin(VPos.TOP);
    }

    void hide() {
        dots.setVisible(false);
        flow.setClip(null);
    }

    /// Ends the line that begins at some height with the dots.
    void show(double top, double line, double width) {
        double most = width - dots.getLayoutBounds().getWidth();
        int at = Math.min(
                text.length(),
                flow.getHitInfo(new Point2D(most, top + line / 2)).getInsertionIndex());
        while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || endOf(at - 1, top) > most)) {
            at--;
        }
        double end = at == 0 ? 0 : endOf(at - 1, top);
        flow.setClip(Shape.union(new Rectangle(width, top), new Rectangle(0, top, end, line)));
        dots.relocate(flow.getLayoutX() + end, flow.getLayoutY() + top);
        dots.setVisible(true);
    }

    /// How far a character reaches in that line; 0 for one of an earlier line.
    private double endOf(int index, double top) {
        Bounds at = new Path(flow.getRangeShape(index, index + 1, false)).getBoundsInLocal();
        return at.getMaxY() > top + 1 ? at.getMaxX() : 0;
    }
}
