package kwonik.export.png;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import kwonik.layout.picture.Picture;
import kwonik.paint.CanvasPainter;
import kwonik.paint.PhotoCache;
import kwonik.paint.Photos;

/// Paints a picture strip by strip, from the top down, on one small canvas.
///
/// Each tile of a strip is a turn of its own on the FX thread, short enough that a live window does not stutter.
final class StripPainter {
    /// Wider canvases are cut off by graphics cards (`prism.maxTexture` is 4096).
    private static final int TILE_WIDTH = 4096;
    /// About 15 ms of painting on the software pipeline.
    private static final int TILE_PIXELS = 1 << 20;

    private final Picture picture;
    private final int width;
    private final int height;
    private final int tileWidth;
    private final int stripHeight;
    private final Canvas canvas;
    private final WritableImage image;
    private final Photos photos;
    private final SnapshotParameters parameters = new SnapshotParameters();

    /// @param width of the picture in pixels
    /// @param height of the picture in pixels
    StripPainter(Picture picture, int width, int height) {
        this(picture, width, height, TILE_PIXELS);
    }

    /// @param tilePixels as many pixels are painted at a time, or a little fewer
    StripPainter(Picture picture, int width, int height, int tilePixels) {
        this.picture = picture;
        this.width = width;
        this.height = height;
        this.tileWidth = Math.min(width, TILE_WIDTH);
        this.stripHeight = Math.clamp(tilePixels / tileWidth, 1, height);
        this.canvas = new Canvas(tileWidth, stripHeight);
        this.image = new WritableImage(tileWidth, stripHeight);
        this.photos = PhotoCache.of(picture);
        if (!picture.opaque()) {
            parameters.setFill(Color.TRANSPARENT);
        }
    }

    /// The rows of every strip but the last, which may have fewer.
    int stripHeight() {
        return stripHeight;
    }

    /// The rows of the strip that starts at row `top`.
    int rowsAt(int top) {
        return Math.min(stripHeight, height - top);
    }

    /// Starts to paint the strip at row `top` into `pixels` (0xAARRGGBB, row after row).
    ///
    /// One strip at a time. The future fails with whatever the painting throws.
    CompletableFuture<Void> paint(int top, int[] pixels) {
        CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
        for (int left = 0; left < width; left += tileWidth) {
            int column = left;
            done = done.thenRunAsync(() -> paintTile(column, top, pixels), Platform::runLater);
        }
        return done;
    }

    private void paintTile(int left, int top, int[] pixels) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.save();
        try {
            if (!picture.opaque()) {
                context.clearRect(0, 0, tileWidth, stripHeight);
            }
            context.translate(-left, -top);
            new CanvasPainter(context, photos).paint(picture, top, top + stripHeight);
        } finally {
            context.restore();
        }
        canvas.snapshot(parameters, image);
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        Math.min(tileWidth, width - left),
                        rowsAt(top),
                        picture.opaque() ? PixelFormat.getIntArgbPreInstance() : PixelFormat.getIntArgbInstance(),
                        pixels,
                        left,
                        width);
    }
}
