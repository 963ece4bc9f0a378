package kwonik.app.exercise.ask;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import kwonik.app.controls.WrappedText;
import kwonik.app.focus.IntoSight;
import kwonik.app.passage.LinesBelow;

/// A numbered line of a text: what is marked in it has a ground and a line below, the word at the keyboard a frame.
final class MarkedLine extends Region {
    private static final double GAP = 8;

    private final Label number;
    private final TextFlow flow;
    private final Path tint = path("mark-tint");
    private final Path below = path("mark-line");
    private final Path frame = path("mark-word");
    private int from;
    private int to;
    private int wordFrom;
    private int wordTo;

    /// @param number empty for a text of one line
    MarkedLine(String number, String text) {
        this.number = new Label(number);
        this.number.getStyleClass().add("mark-number");
        flow = new TextFlow(WrappedText.run(text, "plain"));
        getStyleClass().addAll("mark-text", "prose");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(tint, this.number, flow, below, frame);
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /// Marks characters; none where both are the same.
    void mark(int first, int end) {
        from = first;
        to = end;
        requestLayout();
    }

    /// Frames the word at the keyboard; none where both are the same.
    void frame(int first, int end) {
        wordFrom = first;
        wordTo = end;
        requestLayout();
    }

    boolean isMarked() {
        return from < to;
    }

    /// Brings the word at the keyboard into sight.
    void showWord() {
        applyCss();
        layout();
        if (wordFrom < wordTo) {
            IntoSight.bring(frame);
        }
    }

    /// The character at a point of the window.
    int characterAt(double sceneX, double sceneY) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        return flow.getHitInfo(point).getCharIndex();
    }

    /// The character at the same height one row up or down, or -1 where this line has no more.
    int beside(int character, int rows) {
        Path shape = new Path(flow.getRangeShape(character, character + 1, false));
        shape.setStrokeWidth(0);
        Bounds at = shape.getBoundsInLocal();
        double y = at.getCenterY() + rows * (at.getHeight() + 2);
        if (y < 0 || y > flow.getHeight()) {
            return -1;
        }
        int found = flow.getHitInfo(new Point2D(at.getCenterX(), y)).getCharIndex();
        return (rows > 0 ? found > character : found < character) ? found : -1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double indent() {
        return number.getText().isEmpty() ? 0 : Math.ceil(number.prefWidth(-1)) + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset() - indent());
        return snappedTopInset() + Math.ceil(flow.prefHeight(room)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double indent = indent();
        number.resizeRelocate(left, top, indent, number.prefHeight(-1));
        double width = Math.max(1, getWidth() - left - snappedRightInset() - indent);
        flow.resizeRelocate(left + indent, top, width, Math.max(1, getHeight() - top - snappedBottomInset()));
        flow.layout();
        PathElement[] marked = from < to ? flow.getRangeShape(from, to, false) : new PathElement[0];
        tint.getElements().setAll(marked);
        below.getElements().setAll(LinesBelow.of(marked, 0));
        frame.getElements()
                .setAll(
                        wordFrom < wordTo
                                ? List.of(flow.getRangeShape(wordFrom, wordTo, false))
                                : List.<PathElement>of());
        for (Path each : List.of(tint, below, frame)) {
            each.setLayoutX(flow.getLayoutX());
            each.setLayoutY(flow.getLayoutY());
        }
    }
}
