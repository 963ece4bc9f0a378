package kwonik.app.field;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import kwonik.app.session.Preferences;
import kwonik.edtf.When;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.layout.timeline.DateSample;
import kwonik.paint.CanvasPainter;
import kwonik.paint.FxTextMeasure;
import org.jspecify.annotations.Nullable;

/// A date as the timeline will draw it, over a piece of its axis; an empty strip where there is none.
final class MarkPicture extends Region {
    private final Canvas canvas = new Canvas();
    private final FxTextMeasure measure = new FxTextMeasure();
    private final Preferences preferences;
    private @Nullable When when;
    private int lane;

    MarkPicture(Preferences preferences) {
        this.preferences = preferences;
        getStyleClass().add("mark-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// Draws a date, or none.
    ///
    /// @param place of its lane in the chronicle
    void show(@Nullable When date, int place) {
        when = date;
        lane = place;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(DateSample.height(preferences.look())) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.floor(getWidth() - snappedLeftInset() - snappedRightInset()));
        double height = Math.max(1, Math.floor(getHeight() - snappedTopInset() - snappedBottomInset()));
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, width, height);
        When date = when;
        if (date != null) {
            Look look = preferences.look();
            new CanvasPainter(gc)
                    .paint(new DateSample(look, preferences.words(), measure)
                            .plan(date, lane, new Size(width, height)));
        }
    }
}
