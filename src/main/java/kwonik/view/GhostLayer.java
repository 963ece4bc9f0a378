package kwonik.view;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.paint.FxColor;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Draws a [Ghost] over the timeline: a dashed stretch of time in its lane, and beside it what it would be.
final class GhostLayer {
    private static final double NARROWEST = 10;
    private static final double BESIDE = 6;

    private final TimelineView view;
    private final Pane pane = new Pane();
    private final Region stretch = new Region();
    private final Label label = new Label();
    private boolean haunted;

    GhostLayer(TimelineView view) {
        this.view = view;
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        stretch.setManaged(false);
        label.setManaged(false);
        label.setId("timeline-ghost");
        label.setPadding(new Insets(2, BESIDE, 2, BESIDE));
        pane.setVisible(false);
    }

    Pane node() {
        return pane;
    }

    /// Shows a ghost where the picture has its time and its lane, or none.
    void show(@Nullable Ghost ghost) {
        if (ghost == null) {
            pane.setVisible(false);
            return;
        }
        if (!haunted) {
            // most who look at a timeline make nothing: no frame before the first ghost has these to style
            haunted = true;
            pane.getChildren().addAll(stretch, label);
        }
        Picture picture = view.pictureProperty().get();
        ChronicleIndex index = view.indexProperty().get();
        ViewState state = view.viewProperty().get();
        int lane = index == null ? -1 : ghost.place(index.chronicle().lanes());
        Picture.Band band =
                picture == null ? null : picture.sight().grid().lane(lane).orElse(null);
        pane.setVisible(band != null && index != null && state != null);
        if (band == null || index == null || state == null) {
            return;
        }
        Look look = view.lookProperty().get();
        paint(look, look.colors().lane(lane));
        label.setText(text(ghost));
        TimeScale scale = view.moves(index).scale(state, view.timeWidth());
        place(ghost.when(), scale, band, look.gaps().heights().header());
    }

    private String text(Ghost ghost) {
        Words words = view.wordsProperty().get();
        When when = ghost.when();
        String date = when == null ? words.say("view.ghost.undated") : new DateWords(words).full(when);
        String title = ghost.title().isBlank() ? words.say("view.ghost.untitled") : ghost.title();
        return words.say("view.ghost", title, date);
    }

    private void paint(Look look, int color) {
        Color ink = FxColor.of(color);
        stretch.setBorder(dashed(ink));
        stretch.setBackground(
                new Background(new BackgroundFill(ink.deriveColor(0, 1, 1, 0.25), new CornerRadii(3), Insets.EMPTY)));
        label.setBorder(dashed(ink));
        label.setBackground(new Background(
                new BackgroundFill(FxColor.of(look.colors().surfaces().pane()), new CornerRadii(3), Insets.EMPTY)));
        label.setStyle(String.format(
                Locale.ROOT,
                "-fx-text-fill: %s; -fx-font-size: %.1fpx;",
                FxColor.css(look.colors().ink()),
                look.type().label().size()));
    }

    private static Border dashed(Color ink) {
        return new Border(new BorderStroke(ink, BorderStrokeStyle.DASHED, new CornerRadii(3), new BorderWidths(1.5)));
    }

    /// Its time within the window; of one that lies outside, an end of the window points there.
    private void place(@Nullable When when, TimeScale scale, Picture.Band band, double header) {
        double width = scale.width();
        double from = when == null ? 0 : Math.clamp(scale.x(when.start()), 0, width - NARROWEST);
        double to = when == null ? 0 : Math.clamp(scale.x(when.end()), from + NARROWEST, width);
        double top = band.top() + Math.min(header, band.height() / 2);
        double height = Math.max(NARROWEST, band.top() + band.height() - top - 2);
        stretch.setVisible(when != null);
        stretch.resizeRelocate(from, top, to - from, height);
        double wide = Math.min(label.prefWidth(-1), width);
        double high = label.prefHeight(wide);
        double right = to + BESIDE;
        double x = right + wide <= width ? right : from - BESIDE - wide;
        label.resizeRelocate(Math.clamp(x, 0, width - wide), top + Math.max(0, (height - high) / 2), wide, high);
        pane.resize(width, band.top() + band.height());
    }
}
