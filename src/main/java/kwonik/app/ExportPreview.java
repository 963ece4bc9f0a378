package kwonik.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import kwonik.export.Poster;
import kwonik.layout.Picture;
import kwonik.paint.CanvasPainter;
import kwonik.paint.FxTextMeasure;

/// A small picture of the picture to come: planned for its real size, painted smaller.
final class ExportPreview implements AutoCloseable {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 396;
    private static final double MARGIN = 16;

    private final Canvas canvas = new Canvas(1, 1);
    private final Group paper = new Group(canvas);
    private final StackPane node = new StackPane(paper);
    private final FxTextMeasure measure = new FxTextMeasure();
    private final AtomicInteger latest = new AtomicInteger();
    private final ExecutorService planner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("preview").factory());

    ExportPreview() {
        canvas.setId("export-preview");
        paper.getStyleClass().add("paper");
        node.setPadding(new Insets(MARGIN));
        node.setMinSize(WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN);
        node.getStyleClass().add("preview");
    }

    Node node() {
        return node;
    }

    /// Plans away from the FX thread; of several in a row only the last is painted.
    void show(Poster poster) {
        int number = latest.incrementAndGet();
        planner.execute(() -> {
            if (number == latest.get()) {
                Picture picture = poster.plan(measure).getFirst();
                Platform.runLater(() -> paint(picture, number));
            }
        });
    }

    private void paint(Picture picture, int number) {
        if (number != latest.get()) {
            return;
        }
        double width = picture.size().width();
        double height = picture.size().height();
        double scale = Math.min(WIDTH / width, HEIGHT / height);
        canvas.setWidth(Math.floor(width * scale));
        canvas.setHeight(Math.floor(height * scale));
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.save();
        context.scale(scale, scale);
        new CanvasPainter(context).paint(picture);
        context.restore();
    }

    @Override
    public void close() {
        latest.incrementAndGet();
        planner.shutdown();
    }
}
