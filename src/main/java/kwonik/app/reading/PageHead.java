package kwonik.app.reading;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The head of a page: the lane of its event at the left and the buttons at the right, or below where there is no room
/// beside each other.
final class PageHead extends Region {
    private final HBox tools = new HBox();
    private Node lane = new Region();

    PageHead(Node... tools) {
        this.tools.getChildren().setAll(tools);
        this.tools.getStyleClass().add("head");
        getChildren().setAll(lane, this.tools);
    }

    /// The buttons stay, so that a reader who walks with them keeps the focus.
    void show(Node shown) {
        lane = shown;
        getChildren().set(0, shown);
    }

    /// How high it is depends on how wide it is.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean isBeside(double inner) {
        return lane.prefWidth(-1) + tools.prefWidth(-1) <= inner;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + tools.minWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + lane.prefWidth(-1) + tools.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : inner(width);
        double high = tools.prefHeight(-1);
        double first = lane.prefHeight(isBeside(inner) ? -1 : inner);
        return snappedTopInset() + (isBeside(inner) ? Math.max(first, high) : first + high) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inner = inner(getWidth());
        double high = tools.prefHeight(-1);
        double wide = tools.prefWidth(-1);
        if (isBeside(inner)) {
            double height = getHeight() - y - snappedBottomInset();
            layoutInArea(lane, x, y, inner - wide, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(tools, x + inner - wide, y, wide, height, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double first = lane.prefHeight(inner);
            layoutInArea(lane, x, y, inner, first, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(tools, x + Math.max(0, inner - wide), y + first, wide, high, 0, HPos.RIGHT, VPos.CENTER);
        }
    }
}
