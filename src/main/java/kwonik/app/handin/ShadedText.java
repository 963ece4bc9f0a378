package kwonik.app.handin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import kwonik.app.controls.WrappedText;
import kwonik.notes.handin.MarkedPassage.Piece;
import kwonik.paint.TextPieces;

/// A passage whose words have a background and an underline, both the stronger the more students have marked them.
final class ShadedText extends Region {
    /// So many strengths there are.
    static final int STEPS = 4;

    private record Run(int from, int to, Path tint, Path line) {}

    private final TextFlow flow;
    private final List<Run> runs = new ArrayList<>();

    /// @param students how many there are in the class
    ShadedText(List<Piece> pieces, int students) {
        String text = String.join("", pieces.stream().map(Piece::text).toList());
        flow = new TextFlow(WrappedText.run(text, "plain"));
        getStyleClass().addAll("prose", "quote", "shaded");
        setNodeOrientation(
                TextPieces.runsToTheLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.text().length();
            if (piece.students() > 0) {
                int step = step(piece.students(), students);
                Run run = new Run(at, end, path("shade-" + step), path("shade-line-" + step));
                runs.add(run);
                getChildren().addAll(run.tint, run.line);
            }
            at = end;
        }
        getChildren().add(flow);
    }

    /// How strong the words of so many of a class are, from 1 to [#STEPS].
    static int step(int marked, int students) {
        return Math.clamp((int) Math.ceil((double) STEPS * marked / Math.max(1, students)), 1, STEPS);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(style);
        return path;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        for (Run run : runs) {
            run.tint.getElements().setAll(flow.getRangeShape(run.from, run.to, false));
            run.line.getElements().setAll(flow.getUnderlineShape(run.from, run.to));
        }
    }
}
