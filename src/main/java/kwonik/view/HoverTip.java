package kwonik.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture;
import org.jspecify.annotations.Nullable;

/// The tooltip of the mark under the pointer.
final class HoverTip {
    private final TimelineView view;
    private final Node surface;
    private final Tooltip tip = new Tooltip();
    private @Nullable HitArea hovered;

    HoverTip(TimelineView view, Node surface) {
        this.view = view;
        this.surface = surface;
        tip.setShowDelay(Duration.millis(400));
        tip.setShowDuration(Duration.seconds(30));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    /// Takes the mark under the pointer, or null for none; whether it is another than before.
    boolean moveTo(@Nullable HitArea now) {
        HitArea before = hovered;
        hovered = now;
        boolean same = now == null
                ? before == null
                : before != null && before.event() == now.event() && before.top() == now.top();
        if (!same) {
            hide();
            ChronicleIndex index = view.indexProperty().get();
            Picture picture = view.pictureProperty().get();
            if (now != null && index != null && picture != null) {
                tip.setText(Descriptions.of(index, view, picture).tip(now));
                Tooltip.install(surface, tip);
            }
        }
        return !same;
    }

    void hide() {
        tip.hide();
        Tooltip.uninstall(surface, tip);
    }
}
