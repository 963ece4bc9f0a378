package kwonik.app.exercise;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What begins a line and what ends it; where there is no room for both, the end stands below.
final class TwoEnds extends Region {
    private static final double GAP = 12;

    private final HBox start;
    private final HBox end;

    TwoEnds(HBox start, HBox end) {
        this.start = start;
        this.end = end;
        start.getStyleClass().add("two-ends-part");
        end.getStyleClass().add("two-ends-part");
        getChildren().addAll(start, end);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean fits(double inner) {
        return start.prefWidth(-1) + GAP + end.prefWidth(-1) <= inner;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + Math.max(start.minWidth(-1), end.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + start.prefWidth(-1) + GAP + end.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : inner(width);
        double heights = fits(inner)
                ? Math.max(start.prefHeight(-1), end.prefHeight(-1))
                : start.prefHeight(inner) + GAP / 2 + end.prefHeight(inner);
        return snappedTopInset() + heights + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inner = inner(getWidth());
        double ending = Math.min(inner, snapSizeX(end.prefWidth(-1)));
        if (fits(inner)) {
            double height = getHeight() - top - snappedBottomInset();
            start.resizeRelocate(left, top, inner - ending - GAP, height);
            end.resizeRelocate(left + inner - ending, top, ending, height);
        } else {
            double above = snapSizeY(start.prefHeight(inner));
            start.resizeRelocate(left, top, inner, above);
            end.resizeRelocate(left + inner - ending, top + above + GAP / 2, ending, end.prefHeight(ending));
        }
    }
}
