package kwonik.app.present;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import kwonik.app.controls.WindowPhotos;
import kwonik.layout.picture.Picture;
import org.jspecify.annotations.Nullable;

/// A picture as large as it has room, in its own proportions.
final class SmallPicture extends Region {
    private final Canvas canvas = new Canvas();
    private final double ratio;
    private final WindowPhotos.Place photos;
    private @Nullable Picture picture;

    /// @param ratio of width to height, even while there is no picture
    SmallPicture(double ratio, WindowPhotos photos) {
        this.photos = photos.place();
        this.ratio = ratio;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(80, 80 / ratio);
        getChildren().add(canvas);
    }

    /// Shows a picture, or none.
    ///
    /// @param name for screen readers
    void show(@Nullable Picture now, String name) {
        picture = now;
        setAccessibleText(name);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(Math.min(getWidth(), getHeight() * ratio));
        double height = Math.floor(width / ratio);
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.relocate(Math.rint((getWidth() - width) / 2), 0);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, width, height);
        Picture shown = picture;
        if (shown != null && width >= 1) {
            gc.save();
            double scale = width / shown.size().width();
            gc.scale(scale, scale);
            photos.paint(gc, shown, scale, this::requestLayout);
            gc.restore();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? 480 : width) / ratio;
    }
}
