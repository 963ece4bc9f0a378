package kwonik.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kwonik.export.Poster;
import kwonik.layout.Picture;
import kwonik.paint.CanvasPainter;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// A small picture of the picture to come, or of each of several: planned for its real size, painted smaller.
final class ExportPreview implements AutoCloseable {
    private static final double WIDTH = 592;
    private static final double HEIGHT = 428;
    private static final double LEAST_WIDTH = 260;
    private static final double LEAST_HEIGHT = 200;
    private static final double MARGIN = 16;

    private final Words words;
    private final Canvas canvas = new Canvas(1, 1);
    private final Group paper = new Group(canvas);
    private final Label message = new Label();
    private final StackPane desk = new StackPane(paper, message);
    private final Button previous = turning("export-previous", Icon.PREVIOUS, -1);
    private final Button next = turning("export-next", Icon.NEXT, 1);
    private final Label place = new Label();
    private final HBox turner = new HBox(previous, place, next);
    private final BorderPane node = new BorderPane(desk);
    private final FxTextMeasure measure = new FxTextMeasure();
    private final AtomicInteger latest = new AtomicInteger();
    private final ExecutorService planner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("preview").factory());
    private List<Picture> pictures = List.of();
    private int shown;

    ExportPreview(Words words) {
        this.words = words;
        canvas.setId("export-preview");
        paper.getStyleClass().add("paper");
        message.setId("export-preview-message");
        message.setWrapText(true);
        message.setText(words.say("app.export.previewing"));
        previous.setAccessibleText(words.say("app.export.previous"));
        next.setAccessibleText(words.say("app.export.next"));
        place.setId("export-place");
        turner.setAlignment(Pos.CENTER);
        turner.getStyleClass().add("sides");
        turner.managedProperty().bind(turner.visibleProperty());
        turner.setVisible(false);
        desk.setPadding(new Insets(MARGIN));
        desk.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        desk.setPrefSize(WIDTH, HEIGHT);
        desk.getStyleClass().add("preview");
        desk.widthProperty().subscribe((_, _) -> paint());
        desk.heightProperty().subscribe((_, _) -> paint());
        node.setBottom(turner);
    }

    Node node() {
        return node;
    }

    private Button turning(String id, Icon icon, int by) {
        Button button = new Button("", icon.draw());
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setOnAction(_ -> {
            shown = Math.clamp((long) shown + by, 0, pictures.size() - 1);
            paint();
        });
        return button;
    }

    /// Plans away from the FX thread; of several in a row only the last is painted.
    void show(Poster poster) {
        int number = latest.incrementAndGet();
        planner.execute(() -> {
            if (number == latest.get()) {
                Optional<List<Picture>> planned = plan(poster);
                Platform.runLater(() -> planned(planned, number));
            }
        });
    }

    /// Empty if this cannot be drawn: then that is said, and the choice can be changed.
    private Optional<List<Picture>> plan(Poster poster) {
        try {
            return Optional.of(poster.plan(measure)).filter(planned -> !planned.isEmpty());
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private void planned(Optional<List<Picture>> planned, int number) {
        if (number == latest.get()) {
            pictures = planned.orElse(List.of());
            shown = Math.clamp(shown, 0, Math.max(0, pictures.size() - 1));
            message.setText(words.say("app.export.unplanned"));
            message.setVisible(pictures.isEmpty());
            paper.setVisible(!pictures.isEmpty());
            paint();
        }
    }

    private void paint() {
        turner.setVisible(pictures.size() > 1);
        if (pictures.isEmpty()) {
            return;
        }
        place.setText((shown + 1) + " / " + pictures.size());
        previous.setDisable(shown == 0);
        next.setDisable(shown == pictures.size() - 1);
        Picture picture = pictures.get(shown);
        double width = picture.size().width();
        double height = picture.size().height();
        double scale = Math.min((desk.getWidth() - 2 * MARGIN) / width, (desk.getHeight() - 2 * MARGIN) / height);
        if (scale <= 0) {
            return;
        }
        canvas.setWidth(Math.max(1, Math.floor(width * scale)));
        canvas.setHeight(Math.max(1, Math.floor(height * scale)));
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
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
