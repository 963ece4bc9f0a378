package kwonik.app.field;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kwonik.app.controls.TabLeads;

/// An area of text as high as its lines, so that a page of such areas scrolls as one.
final class GrowingArea extends TextArea {
    private final Text measure = new Text();
    private final int rows;

    /// @param rows that it has at least
    GrowingArea(int rows) {
        this.rows = rows;
        getStyleClass().add("growing");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().subscribe((_, _) -> requestLayout());
        promptTextProperty().subscribe((_, _) -> requestLayout());
        TabLeads.from(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = lookup(".content");
        Insets inside = content instanceof Region region ? region.getInsets() : Insets.EMPTY;
        Insets edge = getInsets();
        double aside = inside.getLeft() + inside.getRight() + edge.getLeft() + edge.getRight();
        measure.setFont(getFont());
        measure.setWrappingWidth(width < 0 ? 0 : Math.max(1, width - aside));
        double lines = Math.max(height("\n".repeat(rows - 1)), height(getText()));
        if (getText().isEmpty()) {
            lines = Math.max(lines, height(getPromptText()));
        }
        // a pixel more than the lines, or rounding would bring a scroll bar
        return Math.ceil(lines + inside.getTop() + inside.getBottom() + edge.getTop() + edge.getBottom()) + 1;
    }

    private double height(String text) {
        // the line behind the last break is one, too
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + " " : text);
        return measure.getLayoutBounds().getHeight();
    }
}
