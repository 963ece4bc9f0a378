package kwonik.app.shell;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import kwonik.app.controls.Layers;
import org.jspecify.annotations.Nullable;

/// Where a notice lies: over the line at the bottom, or if its words need more room, over the foot of the pane beside
/// the timeline, which makes room for it. So it never covers the timeline or the strip below it.
final class NoticePlace {
    private final Layers layers;
    private final NoticeBar notice;
    private final Supplier<@Nullable Region> sides;
    private @Nullable Region roomy;

    /// @param sides gives the pane beside the timeline, or null where there is none
    NoticePlace(Layers layers, NoticeBar notice, Supplier<@Nullable Region> sides) {
        this.layers = layers;
        this.notice = notice;
        this.sides = sides;
    }

    /// Places the notice again whenever one of these has changed, or the notice or its room.
    void watch(ObservableValue<?>... others) {
        for (ObservableValue<?> other : others) {
            other.subscribe((_, _) -> Platform.runLater(this::place));
        }
        layers.widthProperty().subscribe((_, _) -> Platform.runLater(this::place));
        notice.saidProperty().subscribe((_, _) -> place());
        notice.visibleProperty().subscribe((_, _) -> place());
        notice.heightProperty().subscribe((_, _) -> Platform.runLater(this::place));
    }

    private void place() {
        if (roomy != null) {
            roomy.setPadding(Insets.EMPTY);
            roomy = null;
        }
        notice.setMaxWidth(Double.MAX_VALUE);
        Region side = sides.get();
        if (!notice.isVisible() || side == null || notice.getScene() == null) {
            return;
        }
        notice.applyCss();
        double line = notice.minHeight(-1);
        if (notice.prefHeight(layers.getWidth()) <= line + 1) {
            return;
        }
        notice.setMaxWidth(side.getWidth());
        // however low the window is, the pane does not push the timeline
        side.setMinHeight(0);
        side.setPadding(new Insets(0, 0, notice.prefHeight(side.getWidth()) - line, 0));
        roomy = side;
    }
}
