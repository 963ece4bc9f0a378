package kwonik.app.export;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.task.TaskLine;
import kwonik.export.poster.Poster;
import kwonik.layout.picture.Picture;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// A small picture of the picture to come, or of each of several: planned for its real size, painted smaller, or as
/// large as it will be.
final class ExportPreview implements AutoCloseable {
    private static final double WIDTH = 592;
    private static final double HEIGHT = 360;
    private static final double LEAST_WIDTH = 130;
    private static final double LEAST_HEIGHT = 92;
    private static final double MARGIN = 16;

    private final Words words;
    private final Canvas canvas = new Canvas(1, 1);
    private final Group paper = new Group(canvas);
    private final Label message = new Label();
    private final StackPane desk = new StackPane(paper, message);
    private final ScrollPane room = new ScrollPane(desk);
    private final ToggleButton full = new ToggleButton();
    private final Button previous = turning("export-previous", Icon.PREVIOUS, -1);
    private final Button next = turning("export-next", Icon.NEXT, 1);
    private final Label place = new Label();
    private final HBox turner = new HBox(previous, place, next);
    private final HBox foot = new HBox(turner, full);
    private final BorderPane node = new BorderPane(room);
    private final FxTextMeasure measure = new FxTextMeasure();
    private final TaskLine planning;
    private final WindowPhotos.Place photos;
    private final Consumer<String> told;
    private List<Picture> pictures = List.of();
    private int shown;

    /// @param told hears the words of each picture that is shown
    ExportPreview(Words words, TaskLine planning, WindowPhotos photos, Consumer<String> told) {
        this.told = told;
        this.photos = photos.place();
        this.words = words;
        this.planning = planning;
        canvas.setId("export-preview");
        paper.getStyleClass().add("paper");
        message.setId("export-preview-message");
        message.setWrapText(true);
        message.setText(words.say("app.export.previewing"));
        previous.setAccessibleText(words.say("app.export.previous"));
        next.setAccessibleText(words.say("app.export.next"));
        place.setId("export-place");
        turner.setAlignment(Pos.CENTER);
        turner.managedProperty().bind(turner.visibleProperty());
        turner.setVisible(false);
        desk.setPadding(new Insets(MARGIN));
        desk.getStyleClass().add("preview");
        room.setId("export-preview-room");
        room.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        room.setPrefSize(WIDTH, HEIGHT);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setPannable(true);
        room.getStyleClass().add("edge-to-edge");
        room.setAccessibleText(words.say("app.export.preview"));
        room.viewportBoundsProperty().subscribe((_, _) -> paint());
        room.hvalueProperty().subscribe((_, _) -> move());
        room.vvalueProperty().subscribe((_, _) -> move());
        full.setId("export-full-size");
        full.setText(words.say("app.export.fullSize"));
        full.setAccessibleText(words.say("app.export.fullSize.name"));
        full.setTooltip(new Tooltip(words.say("app.export.fullSize.name")));
        full.setOnAction(_ -> enlarge());
        foot.setAlignment(Pos.CENTER);
        foot.getStyleClass().addAll("sides", "preview-foot");
        node.setBottom(foot);
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
        planning.latest(() -> plan(poster), this::planned);
    }

    /// Empty if this cannot be drawn: then that is said, and the choice can be changed.
    private Optional<Planned> plan(Poster poster) {
        try {
            return Optional.of(poster.plan(measure))
                    .filter(planned -> !planned.isEmpty())
                    .map(planned -> new Planned(planned, poster.alt().paragraph()));
        } catch (RuntimeException e) {
            System.getLogger(ExportPreview.class.getName()).log(Level.WARNING, "a picture cannot be planned", e);
            return Optional.empty();
        }
    }

    /// Pictures, and their words.
    private record Planned(List<Picture> pictures, String alt) {}

    private void planned(Optional<Planned> planned) {
        pictures = planned.map(Planned::pictures).orElse(List.of());
        planned.map(Planned::alt).ifPresent(told);
        shown = Math.clamp(shown, 0, Math.max(0, pictures.size() - 1));
        message.setText(words.say("app.export.unplanned"));
        message.setVisible(pictures.isEmpty());
        paper.setVisible(!pictures.isEmpty());
        paint();
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
        if (full.isSelected()) {
            desk.setMinSize(width + 2 * MARGIN, height + 2 * MARGIN);
            // a canvas as large as a poster would not fit into memory: only what is in sight is painted
            canvas.setWidth(Math.max(1, Math.min(width, seen().getWidth())));
            canvas.setHeight(Math.max(1, Math.min(height, seen().getHeight())));
            move();
            return;
        }
        desk.setMinSize(0, 0);
        double scale = Math.min((seen().getWidth() - 2 * MARGIN) / width, (seen().getHeight() - 2 * MARGIN) / height);
        if (scale <= 0) {
            return;
        }
        canvas.setWidth(Math.max(1, Math.floor(width * scale)));
        canvas.setHeight(Math.max(1, Math.floor(height * scale)));
        paper.setTranslateX(0);
        paper.setTranslateY(0);
        paint(picture, scale, 0, 0);
    }

    private Bounds seen() {
        return room.getViewportBounds();
    }

    /// From the whole picture to its real size, where the arrow keys move it, or back.
    private void enlarge() {
        room.setFocusTraversable(full.isSelected());
        room.setHvalue(0);
        room.setVvalue(0);
        paint();
        if (full.isSelected()) {
            room.requestFocus();
        }
    }

    /// Paints the part of a picture in its real size that is in sight, where it is in sight.
    private void move() {
        if (!full.isSelected() || pictures.isEmpty()) {
            return;
        }
        Picture picture = pictures.get(shown);
        double moreX = Math.max(0, picture.size().width() - canvas.getWidth());
        double moreY = Math.max(0, picture.size().height() - canvas.getHeight());
        double x = Math.rint(moreX * room.getHvalue());
        double y = Math.rint(moreY * room.getVvalue());
        paper.setTranslateX(x - moreX / 2);
        paper.setTranslateY(y - moreY / 2);
        paint(picture, 1, x, y);
    }

    private void paint(Picture picture, double scale, double x, double y) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.save();
        context.scale(scale, scale);
        context.translate(-x, -y);
        photos.paint(context, picture, scale, this::paint);
        context.restore();
    }

    @Override
    public void close() {
        planning.forget();
        photos.forget();
    }
}
